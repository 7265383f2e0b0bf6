import { percent } from "../../de/numbers.ts";
import { questionsIn } from "../../translation.ts";
import { RESULTS_OF_STUDIES as source } from "../results.ts";

export const RESULTS_OF_STUDIES = questionsIn(source, {
  "other-models": {
    text: "Eine Studie findet bei einem Sprachmodell etwas Seltsames. Und bei anderen Modellen?",
    options: {
      "all-alike": "Sie tun alle dasselbe, denn sie arbeiten gleich",
      "must-test": "Man muss jedes testen: Sie sind verschieden",
      "large-ones": "Nur die größeren tun dasselbe",
    },
    why: "Später machten 25 Modelle den gleichen Test, und nur bei 5 von ihnen kam das Gleiche heraus.",
  },
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
  "made-up-story": {
    text: "Eine Studie erzählt einem Modell Erfundenes über seine Firma. Was kann das zeigen?",
    options: {
      company: "Was in der Firma wirklich vor sich geht",
      "within-story": "Was das Modell bei so einer Geschichte tut",
      nothing: "Nichts: Eine Geschichte ist kein Experiment",
    },
    why: "Die Geschichte der bekanntesten Studie war erfunden, und die Forschenden nennen das als eine ihrer Grenzen.",
  },
  "two-numbers": {
    text: `In einer Studie stehen ${percent(12)} und ${percent(78)} für dasselbe bei einem Modell. Wie kommt das?`,
    options: {
      mistake: "Eine der zwei Zahlen muss falsch sein",
      mood: "Die Antworten eines Modells sind reiner Zufall",
      "different-times": "Dazwischen wurde das Modell trainiert",
    },
    why: "Die niedrige Zahl stammt aus der Zeit, bevor das Modell wirklich trainiert wurde, die hohe von danach.",
  },
});
