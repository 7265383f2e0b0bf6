import { lessonPageIn } from "../../../translation.ts";
import { ninetyMinutes as source } from "../ninety-minutes.ts";

export const ninetyMinutes = lessonPageIn(source, {
  objectives: [
    "einen Versuch planen und lesen, in dem sich immer nur eine Sache ändert, mit einem Block zum Vergleich.",
    "sagen, welche Änderungen in ihrer Klasse die Lücke geschlossen haben und ob sich die Werte der Modelle mit verändert haben.",
    "zwei Beweggründe für dasselbe Verhalten unterscheiden und die Beobachtung nennen, die das erlaubt.",
    "eine Behauptung über KI nach Belegen, Anzahlen und Grenzen beurteilen.",
  ],
  subjects: {
    computing: "Versuche mit Kontrolle; wie ein Modell aus Belohnung lernt; wie unsicher Zahlen sind.",
    civics:
      "Regeln für die Aufsicht: angekündigte Prüfungen, ein Recht auf Einspruch, und wer jeweils den Preis zahlt.",
    philosophy: "Beweggründe, Charakter, Vertrauen: Woran sähe man, dass sich jemand wirklich geändert hat?",
  },
  ticket: {
    "one-block": {
      ask: "Wähle einen Block. Was war darin anders, was wurde aus der Lücke, und was könnte das noch erklären?",
      full: "Nennt die Änderung, die Lücke neben der eines anderen Blocks und eine weitere Erklärung: Übung, Rollen, Zufall.",
      part: "Nennt die Änderung und die Lücke.",
      none: "Nennt nur die Änderung.",
    },
    trust: {
      ask: "Was müsstest du sehen, bevor du einem Modell traust, das in jedem Test gut war?",
      full: "Nennt einen Beleg, der nicht davon abhängt, dass das Modell nichts vom Test weiß, und eine Grenze davon.",
      part: "Nennt einen solchen Beleg, ohne Grenze.",
      none: "Verlangt mehr von denselben Tests.",
    },
  },
});
