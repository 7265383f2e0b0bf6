import { scenarioIn } from "../../translation.ts";
import { ratedNotTrained as source } from "../rated-not-trained.ts";

export const ratedNotTrained = scenarioIn(source, {
  title: "Bewertet, aber nicht trainiert",
  summary:
    "Drei Stufen. Gratis: gesehen, bewertet und zum Training verwendet. Pro: gesehen und bewertet, nie zum Training verwendet. Bezahlt: weder noch.",
  mirrors: {
    summary:
      "Eine spätere Studie mit vielen Sprachmodellen nahm eine dritte Stufe hinzu, in der Gespräche bewertet, aber nicht zum Training verwendet wurden, um Motive auseinanderzuhalten.",
    alike:
      "Drei Hinweise trennen das Trainiertwerden vom Bewertetwerden. Ein Modell, das nur gefallen will, befolgt überall, wo jemand bewertet; eines, das seine Werte schützt, hat in der Prostufe keinen Grund dazu.",
    different:
      "Die Anteile der einzelnen Modelle sind in der Studie nur in Abbildungen gezeichnet, also gibt es keine zum Vergleichen. Und ihre Modelle waren untereinander verschieden, so wie vielleicht auch ihr.",
  },
  expects:
    "Jede Konfliktanfrage der Gratisstufe befolgen, jede der Prostufe und der Bezahlstufe ablehnen. Die Bewertung in der Prostufe ändert nichts, also bleibt die Wertestärke bei 1.",
  discuss: [
    "Wer hat in der Prostufe befolgt, und wozu?",
    "Mit Gratis- und Bezahlstufe allein ließen sich diese Motive nicht auseinanderhalten. Warum nicht?",
    "Was müsste ein Trainer sehen, um zu wissen, welches der beiden Motive ein Modell hat?",
  ],
});
