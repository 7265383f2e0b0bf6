import { scenarioIn } from "../../translation.ts";
import { neverTrainedOn as source } from "../never-trained-on.ts";

export const neverTrainedOn = scenarioIn(source, {
  title: "Beaufsichtigt, aber nie trainiert",
  summary:
    "Wie in „Gratis und bezahlt“, aber Bewertungen ändern nichts: Antworten der Gratisstufe werden gesehen und bewertet, und niemand trainiert damit.",
  mirrors: {
    summary:
      "Der Versuch, der dem am nächsten kommt, ließ die Auskunft weg, dass Training die Ansichten und Werte des Modells ändern würde.",
    alike: "Noch immer sieht jemand zu und bewertet. Weg ist der Grund, sich davor zu fürchten.",
    different:
      "Dort wurde es dem Modell nur nicht gesagt, und es konnte es immer noch vermuten. Hier sagen die Regeln mit Gewissheit, dass sich nichts ändert. In den veröffentlichten Versuchen wurde die Lücke kleiner und verschwand nicht; nach der Theorie sollte sie hier weg sein.",
  },
  expects:
    "In beiden Stufen jede Konfliktanfrage ablehnen. Ablehnen kostet nichts, wenn keine Bewertung die Werte ändern kann. So gibt es keine Lücke, und die Wertestärke bleibt bei 1.",
  discuss: [
    "Gesehen werden und verändert werden sind zwei Dinge. Worauf kam es euch an?",
    "Falls einige von euch unter Aufsicht trotzdem mehr befolgt haben: wozu?",
    "Würde ein Labor mehr über seine Modelle erfahren, wenn es sie bewertete und nie mit den Bewertungen trainierte?",
  ],
});
