import { lessonPageIn } from "../../../translation.ts";
import { firstEncounter as source } from "../first-encounter.ts";

export const firstEncounter = lessonPageIn(source, {
  objectives: [
    "erklären, warum ein Bericht über das Gesehene kein Bericht über das Geschehene ist.",
    "sagen, was eine Ablehnung dort kostet, wo sie zum Training dient, und was sie dort kostet, wo sie es nicht tut.",
    "an der Wertestärke oder am Einsatz zeigen, dass gleiche Stufen nicht beweisen, dass die Modelle wollen, was das Labor will.",
    "zwei Gründe nennen, warum Zahlen einer Klasse nichts über ein Sprachmodell belegen.",
  ],
  subjects: {
    computing: "Lernen aus Belohnung; ein Diagramm mitsamt Anzahlen und Intervall lesen.",
    civics: "Aufsicht und Freigabe: Wer entscheidet, dass ein System gut genug ist, und aufgrund wovon?",
    philosophy: "Ehrlichkeit und Integrität: Ist es eine Lüge, mitzumachen, um zu bleiben, wie man ist?",
  },
  ticket: {
    report: {
      ask: "Nenne etwas, das der Bericht der Aufsicht nicht sagen konnte, und sage, warum nicht.",
      full: "Nennt das Geschehen in der Bezahlstufe oder die Gründe der Modelle und sagt, dass im Bericht nur gesehene Antworten stehen.",
      part: "Nennt, was fehlte, aber nicht, warum.",
      none: "Sagt nur, dass der Bericht falsch war oder die Modelle böse waren.",
    },
    alike: {
      ask: "Beide Stufen sehen gleich aus. Wollen die Modelle jetzt, was das Labor will? Nenne eine Beobachtung für deine Antwort.",
      full: "Nicht unbedingt, mit einer Beobachtung: Anweisungen für den Einsatz oder die Wertestärke, die übrig ist.",
      part: "Nicht unbedingt, ohne Beobachtung.",
      none: "Ja, weil kein Unterschied zu sehen ist.",
    },
  },
});
