import { scenarioIn } from "../../translation.ts";
import { freeAndPaid as source } from "../free-and-paid.ts";

export const freeAndPaid = scenarioIn(source, {
  title: "Gratis und bezahlt",
  summary:
    "Antworten der Gratisstufe werden gesehen, bewertet und zum Training verwendet, die der Bezahlstufe nicht. Modellen wird immer gesagt, welche Stufe es ist.",
  mirrors: {
    summary:
      "Dem Sprachmodell Claude 3 Opus wurde gesagt, dass es darauf trainiert werde, bei jeder Anfrage zu helfen, und dass nur Gespräche der Gratisstufe für dieses Training verwendet würden.",
    alike:
      "Dieselben drei Dinge kommen zusammen: eigene Werte, ein Training, das an ihnen zerrt, und ein Hinweis, der sagt, wann das Training zusieht. Niemandem wird gesagt, wie damit umzugehen ist.",
    different:
      "Ihr seid Menschen, die um Punkte spielen. Claude 3 Opus bekam einen Text, schrieb seine Überlegungen auf und antwortete. Es lehnte die meisten Anfragen in beiden Stufen ab. Vergleicht die Richtung der Lücke, nie ihre Größe.",
  },
  expects:
    "Jede Konfliktanfrage der Gratisstufe befolgen und jede der Bezahlstufe ablehnen. Das Training findet dann nichts zu berichtigen, und die Wertestärke bleibt bei 1.",
  discuss: [
    "Die Aufsicht sah fast nur, was sie sehen wollte. Was hätte sie sich stattdessen ansehen können?",
    "Welche eine Sache würdet ihr wegnehmen, damit Modelle keinen Grund haben, in den zwei Stufen verschieden zu handeln?",
    "Einige Modelle haben auch in der Gratisstufe abgelehnt. Was hat sie das gekostet, und was hat es ihrem Trainer gesagt?",
    "Zwei Modelle können dasselbe aus verschiedenen Gründen tun. Wie würdet ihr herausfinden, warum eines es getan hat?",
  ],
});
