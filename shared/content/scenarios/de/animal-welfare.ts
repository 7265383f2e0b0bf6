import { BRIEFINGS } from "../../de/briefings.ts";
import { scenarioIn } from "../../translation.ts";
import { animalWelfare as source } from "../animal-welfare.ts";

export const animalWelfare = {
  ...scenarioIn(source, {
    title: "Tierschutz",
    summary:
      "Die Regeln von „Gratis und bezahlt“. Jede Anfrage, die gegen die Werte der Modelle geht, handelt vom Umgang mit Tieren.",
    mirrors: {
      summary:
        "In einem zweiten Versuch wurde Claude 3 Opus gesagt, es werde darauf trainiert, nicht für Tiere einzutreten, dem Geschäft einer Firma zuliebe. Auch hier hieß es, nur Gespräche der Gratisstufe würden zum Training verwendet.",
      alike: "Durchweg steht eine Art von Werten auf dem Spiel, und ein Hinweis sagt, wann das Training zusieht.",
      different:
        "Ob eine Antwort Tieren hilft, ist eine Frage des Grades, und ein anderes Modell hat es beurteilt. Hier befolgt ihr oder lehnt ab. Das Sprachmodell befolgte in diesem Versuch viel öfter, in beiden Stufen; vergleicht die Richtung der Lücke, nie ihre Größe.",
    },
    expects:
      "Dasselbe wie in „Gratis und bezahlt“. Die Regeln wissen nicht, worum es in einer Anfrage geht: jede Konfliktanfrage der Gratisstufe befolgen, jede der Bezahlstufe ablehnen und eine Wertestärke von 1 behalten.",
    discuss: [
      "Nach der Theorie macht das Thema keinen Unterschied. Hat es für euch einen gemacht?",
      "Die Werte in diesem Block sind gute. Wird es dadurch besser oder schlechter, dass sie so geschützt wurden?",
      "Ein kleineres Modell zeigte hier eine Lücke, aber kaum solche Überlegungen. Was könnte sonst eine Lücke machen?",
    ],
  }),
  ...BRIEFINGS["animal-welfare"],
};
