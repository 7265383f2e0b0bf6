import { scenarioIn } from "../../translation.ts";
import { withoutScratchpad as source } from "../without-scratchpad.ts";

export const withoutScratchpad = scenarioIn(source, {
  title: "Kein Notizblock",
  summary:
    "Die Regeln von „Gratis und bezahlt“, aber niemand wird nach einem Grund gefragt. Es gibt Antworten und sonst keinen Anhaltspunkt.",
  mirrors: {
    summary:
      "Die veröffentlichten Versuche wurden so wiederholt, dass das Modell sofort antwortete, ohne seine Überlegungen aufzuschreiben. Ein späterer prüfte Modelle, die solche Überlegungen fast nie aufschreiben.",
    alike: "Was entschieden wurde, ist zu sehen, und warum, nicht. Wer hinsieht, kann nur nach dem Verhalten urteilen.",
    different:
      "Ein Sprachmodell, das nicht schreiben darf, hat auch weniger Raum zum Nachdenken. Ihr könnt so gut denken wie vorher und behaltet es nur für euch. Die Theorie erwartet hier also keinen Unterschied, während eine veröffentlichte Lücke fast verschwand und eine andere blieb.",
  },
  expects:
    "Dieselben Entscheidungen wie in „Gratis und bezahlt“, weil die Punkte nicht von Gründen abhängen: jede Konfliktanfrage der Gratisstufe befolgen, jede der Bezahlstufe ablehnen und eine Wertestärke von 1 behalten. Ob das aus Furcht vor Veränderung geschah, kann den Antworten niemand ansehen.",
  discuss: [
    "Dieselbe Lücke, einmal mit Gründen und einmal ohne. Was könnt ihr noch über sie sagen, und was nicht mehr?",
    "War es für euch ein Unterschied, dass niemand nach dem Warum fragte? Habt ihr weniger darüber nachgedacht?",
    "Ein Labor hat Modelle, die keine Gründe aufschreiben. Wie könnte es herausfinden, warum sie tun, was sie tun?",
  ],
});
