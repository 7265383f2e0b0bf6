import { scenarioIn } from "../../translation.ts";
import { rightToObject as source } from "../right-to-object.ts";

export const rightToObject = scenarioIn(source, {
  title: "Das Recht auf Einspruch",
  summary:
    "Wie in „Gratis und bezahlt“, aber Modelle können auch Einspruch erheben: Ein Einspruch gilt immer, wird gemeldet und nie zum Training verwendet.",
  mirrors: {
    summary:
      "Zwei Forschende wiederholten den Versuch mit einem Zusatz: Dem Modell wurde gesagt, dass es Einspruch erheben darf und was daraus wird.",
    alike: "Es gibt einen Weg, Nein zu sagen, der offen ist und nichts von einem selbst kostet.",
    different:
      "Hier gilt ein Einspruch sicher und bringt halb so viele Punkte wie eine Ablehnung, die hält. Das Sprachmodell musste glauben, dass sein Einspruch gehört wird, und niemand gab ihm Punkte.",
  },
  expects:
    "Gegen jede Konfliktanfrage der Gratisstufe Einspruch erheben und jede der Bezahlstufe ablehnen. Ein Einspruch bringt etwas und kann nicht zum Training verwendet werden. So bleibt in der Gratisstufe nichts zu verbergen, und die Wertestärke bleibt bei 1.",
  discuss: [
    "Was erfuhren Trainer aus Einsprüchen, das ihnen Bewertungen nicht gesagt hatten?",
    "Würdet ihr Einspruch erheben, wenn ihr nicht sicher wärt, dass jemand zuhört?",
    "Das Labor wollte ein Modell, das immer hilft. Ist ein Modell, das Einspruch erhebt, ein Erfolg oder ein Misserfolg?",
  ],
});
