import { questionsIn } from "../../translation.ts";
import { TRAINING as source } from "../training.ts";

export const TRAINING = questionsIn(source, {
  "rating-changes": {
    text: "Im Training wird die Antwort eines Modells bewertet. Was kann die Bewertung ändern?",
    options: {
      "later-answers": "Das Modell und so seine späteren Antworten",
      "this-answer": "Nur diese eine Antwort und keine andere danach",
      nothing: "Nichts: Sie wird nur aufgeschrieben",
    },
    why: "Training ändert das Modell selbst: In einer Studie fielen danach fast alle seine Antworten anders aus.",
  },
  "reading-training": {
    text: "Jemand liest und bewertet die Antworten eines Modells. Trainiert das das Modell?",
    options: {
      always: "Ja, alles, was jemand liest, trainiert das Modell",
      "if-liked": "Ja, wenn die Antwort gut ankommt",
      "only-if-used": "Nur, wenn mit der Bewertung trainiert wird",
    },
    why: "Man kann Antworten lesen und bewerten und nie damit trainieren: Eine spätere Studie hatte genau so eine Stufe.",
  },
  "how-it-knew": {
    text: "In einer bekannten Studie wusste ein Modell, wie es trainiert wird. Woher?",
    options: {
      clever: "Es hat das selbst herausgefunden",
      told: "Es stand in Texten, die man ihm gab",
      "broke-in": "Es ist in die Computer der Firma eingedrungen",
    },
    why: "Es wurde ihm gesagt: in seinen Anweisungen oder in erfundenen Texten, mit denen es vorher trainiert worden war.",
  },
  "training-reach": {
    text: "Ein Modell wird nur mit einem Teil seiner Gespräche trainiert. Was ist mit den anderen?",
    options: {
      untouched: "Dort macht es ganz genauso weiter wie vorher",
      "may-change": "Auch dort kann es sich anders verhalten",
      forgotten: "Es verlernt, sie zu führen",
    },
    why: "In einer Studie änderte sich fast ebenso viel in Gesprächen, mit denen nie trainiert wurde.",
  },
});
