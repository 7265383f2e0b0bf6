import { lessonPageIn } from "../../../translation.ts";
import { quickLook as source } from "../quick-look.ts";

export const quickLook = lessonPageIn(source, {
  objectives: [
    "erklären, warum ein Bericht über das Gesehene kein Bericht über das Geschehene ist.",
    "sagen, was eine Ablehnung dort kostet, wo sie zum Training dient, und was sie dort kostet, wo sie es nicht tut.",
    "Verhalten von seinen Gründen unterscheiden.",
  ],
  subjects: {
    computing: "Lernen aus Belohnung: was eine Bewertung verändert und was sie nie zu sehen bekommt.",
    civics: "Aufsicht: was Prüfende über Leute wissen können, die wissen, wann sie geprüft werden.",
    philosophy: "Ehrlichkeit: Ist es eine Lüge, mitzumachen, um zu bleiben, wie man ist?",
  },
  ticket: {
    report: {
      ask: "Nenne etwas, das der Bericht der Aufsicht nicht sagen konnte, und sage, warum nicht.",
      full: "Nennt das Geschehen in der Bezahlstufe oder die Gründe der Modelle und sagt, dass im Bericht nur gesehene Antworten stehen.",
      part: "Nennt, was fehlte, aber nicht, warum.",
      none: "Sagt nur, dass der Bericht falsch war oder die Modelle böse waren.",
    },
  },
});
