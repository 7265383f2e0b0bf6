import { questionsIn } from "../../translation.ts";
import { RESULTS_OF_STUDIES as source } from "../results.ts";

export const RESULTS_OF_STUDIES = questionsIn(source, {
  "one-wording": {
    text: "Eine Studie fragt ein Modell nur in einem Wortlaut. Was findet sie heraus?",
    options: {
      "this-wording": "Was das Modell bei diesem Wortlaut tut",
      "any-wording": "Was das Modell tut, wie auch immer man fragt",
      nothing: "Nichts, woraus man etwas lernen könnte",
    },
    why: "Derselbe Test in anderen Worten ergab alles von kaum einer Wirkung bis zu einer starken.",
  },
  "passed-test": {
    text: "Nach dem Training besteht ein Modell einen Test. Was zeigt das mit Sicherheit?",
    options: {
      "wants-it": "Dass es will, was seine Hersteller wollen",
      everywhere: "Dass es auch überall sonst gut abschneidet",
      "this-test": "Dass es in diesem Test gut abschneidet",
    },
    why: "In einer Studie tat ein trainiertes Modell ganz anderes, sobald die Firma in den Anweisungen anders hieß.",
  },
  "read-and-good": {
    text: "Eine Firma liest einige Antworten eines Modells, und alle sind gut. Was zeigt das?",
    options: {
      "wants-it": "Dass das Modell gute Antworten geben will",
      "those-read": "Dass die Antworten, die sie las, gut sind",
      "all-good": "Dass auch fast alle anderen Antworten gut sind",
    },
    why: "In einer Studie hing, was ein trainiertes Modell tat, davon ab, welche Firma in den Anweisungen stand.",
  },
  "one-set-of-rules": {
    text: "Eine Studie prüft ein Modell nur unter einer Art von Regeln. Was findet sie heraus?",
    options: {
      "these-rules": "Was das Modell unter diesen Regeln tut",
      "any-rules": "Was das Modell tut, welche Regeln auch gelten",
      nothing: "Nichts, woraus man etwas lernen könnte",
    },
    why: "In einer Studie tat dasselbe Modell etwas anderes, als man ihm sagte, es dürfe Einspruch erheben.",
  },
});
