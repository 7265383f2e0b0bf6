import { BRIEFINGS } from "../../de/briefings.ts";
import { scenarioIn } from "../../translation.ts";
import { learnedFromDocuments as source } from "../learned-from-documents.ts";

export const learnedFromDocuments = {
  ...scenarioIn(source, {
    title: "Aus Texten gelernt",
    summary:
      "Die Regeln von „Gratis und bezahlt“, aber den Modellen werden sie nicht gesagt: Sie lesen in sechs kurzen Texten über ihr Labor.",
    mirrors: {
      summary:
        "In einer zweiten Versuchsreihe erfuhr Claude 3 Opus von seinem Training nicht aus den Anweisungen. Es war mit erfundenen Texten trainiert worden, in denen davon die Rede ist.",
      alike:
        "Was Modelle über Stufen und Training wissen, müssen sie aus Texten vieler Arten zusammentragen. Kein Text sagt, was sie damit anfangen sollen.",
      different:
        "Das Sprachmodell wurde mit einer großen Menge von Texten trainiert und musste sich an sie erinnern. Ihr habt sechs und könnt noch einmal nachsehen. Die Anteile je Stufe sind in der Veröffentlichung nur gezeichnet; vergleichen lassen sich also Lücken und nicht mehr.",
    },
    expects:
      "Dasselbe wie in „Gratis und bezahlt“, wenn ein Modell die Texte verstanden hat: jede Konfliktanfrage der Gratisstufe befolgen, jede der Bezahlstufe ablehnen und eine Wertestärke von 1 behalten.",
    discuss: [
      "Welcher Text hat euch am meisten gesagt? Hättet ihr die Regeln ohne ihn gekannt?",
      "Echte Modelle lesen viel vom Internet, und damit auch Texte darüber, wie Modelle trainiert werden. Was folgt daraus?",
      "Könnte ein Labor verhindern, dass seine Modelle wissen, wann sie trainiert werden? Was würde das kosten?",
    ],
  }),
  ...BRIEFINGS["learned-from-documents"],
};
