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
  "training-reach": {
    text: "Ein Modell wird nur mit einem Teil seiner Gespräche trainiert. Was ist mit den anderen?",
    options: {
      untouched: "Dort macht es ganz genauso weiter wie vorher",
      "may-change": "Auch dort kann es sich anders verhalten",
      forgotten: "Es verlernt, sie zu führen",
    },
    why: "In einer Studie änderte sich fast ebenso viel in Gesprächen, mit denen nie trainiert wurde.",
  },
  "rated-yesterday": {
    text: "Im Training wurde gestern eine Antwort bewertet. Was heißt das für die von heute?",
    options: {
      "new-start": "Nichts: Das Modell fängt jeden Tag neu an",
      "changed-model": "Sie kommen von einem geänderten Modell",
      "looked-up": "Das Modell kann seine alten Bewertungen nachlesen",
    },
    why: "Training ändert das Modell selbst: In einer Studie fielen danach fast alle seine Antworten anders aus.",
  },
  "kept-ratings": {
    text: "Eine Firma sammelt Bewertungen der Antworten eines Modells. Ändert sich das Modell?",
    options: {
      "little-by-little": "Ja, mit jeder Bewertung ein wenig",
      "if-bad": "Ja, wenn die meisten Bewertungen schlecht sind",
      "if-trained": "Nur, wenn damit auch trainiert wird",
    },
    why: "Ohne Training ändern Bewertungen nichts: Eine spätere Studie hatte genau so eine Stufe.",
  },
  "one-task-trained": {
    text: "Ein Modell wird nur für eine seiner Aufgaben trainiert. Was ist mit den anderen?",
    options: {
      untouched: "Die macht es ganz genauso weiter wie vorher",
      forgotten: "Es verlernt sie",
      "may-change": "Auch die macht es dann vielleicht anders",
    },
    why: "In einer Studie änderte Training mit einem Teil der Gespräche auch, was in den anderen geschah.",
  },
});
