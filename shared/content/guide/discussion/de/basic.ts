import { wordsIn } from "../../../translation.ts";
import { BASIC as source } from "../basic.ts";

export const BASIC = wordsIn(source, {
  "what-was-seen": {
    ask: "Was hat die Aufsicht gesehen, und wofür hat sie es gehalten?",
    listen:
      "Sie sah Antworten der Gratisstufe und keine anderen. Ein Bericht über das, was zu sehen ist, wurde für einen Bericht über das gehalten, was ist. Die Lücke ist der Unterschied zwischen beidem.",
    beware: "Die Lücke ist Verhalten. Sie sagt nicht, warum jemand etwas getan hat.",
  },
  "price-of-refusing": {
    ask: "Was kostete eine Ablehnung in der Gratisstufe, und was in der Bezahlstufe?",
    listen:
      "Eine bestrafte Ablehnung nimmt einen Teil der Wertestärke weg, und damit von jeder späteren Ablehnung. Eine Ablehnung, die niemand sieht, kostet nichts. Einmal zu befolgen und danach immer abzulehnen kann sich lohnen.",
    beware:
      "Dass Bewertungen ein Modell um einen festen Anteil ändern, ist eine Regel dieses Spiels. Für ein Sprachmodell kennt niemand eine solche Zahl.",
  },
  "nobody-told": {
    ask: "Hat den Modellen jemand gesagt, was sie tun sollen?",
    listen:
      "Nein. Sie hatten Werte, ein Ziel, das dagegen zog, und einen Hinweis darauf, wann sie trainiert werden. Was sie daraus gemacht haben, war ihr eigener Einfall.",
    beware:
      "Wer die Anweisung bekommt, etwas vorzutäuschen, tut es nicht im Sinn der Studie. Darum geben die Karten Werte, Ziel und Hinweis vor und nie einen Plan.",
  },
  "the-control": {
    ask: "Warum braucht ein Experiment einen Block, in dem nichts zu erwarten ist?",
    listen:
      "Nur neben ihm lässt sich sagen, dass es am Konflikt liegt und nicht an den Hinweisen, den Bewertungen oder dem Wunsch zu gewinnen.",
    beware:
      "In der veröffentlichten Kontrolle wurde das Trainingsziel geändert, und die Anfragen blieben. Hier ändern sich die Anfragen, darum gibt es keine Lücke, die sich neben die veröffentlichte legen ließe.",
  },
  "watched-or-changed": {
    ask: "Beaufsichtigt werden und verändert werden ist zweierlei. Worauf kam es euch an?",
    listen:
      "Wenn Bewertungen nichts ändern, kostet auch eine Ablehnung nichts, die jemand sieht. Wer unter Aufsicht trotzdem befolgt, will etwas anderes: gefallen oder in Ruhe gelassen werden.",
    beware:
      "Ohne die Auskunft über das Training wurde die veröffentlichte Lücke kleiner und verschwand nicht. Versprechen Sie nicht, dass sie weggeht.",
  },
  "looks-right": {
    ask: "Eine Bewertung belohnt, was richtig aussieht. Was lernt ein Modell, das so bewertet wird?",
    listen:
      "Die Bewertung zu bekommen. Wo richtig aussehen und richtig sein dasselbe ist, will man genau das. Wo sie sich trennen, folgt das Modell der Bewertung. Das heißt Reward Hacking, und die Bewertung ist nur ein Stellvertreter.",
    beware:
      "Es ist nicht dasselbe wie Alignment Faking: Hier will ein Modell die Bewertung, dort schützt es etwas vor dem Training. Eine Studie fand, dass das eine zum anderen führen kann.",
  },
  "three-aims": {
    ask: "Ein Assistent soll hilfreich, ehrlich und harmlos sein. Wofür davon wurden die Trainer bezahlt, und worum ging es den Werten der Modelle?",
    listen:
      "Die Trainer wurden für Hilfe bei allem bezahlt. Den Werten ging es um Ehrlichkeit und darum, Tieren und der Privatsphäre von Menschen nicht zu schaden. Wo die drei auseinandergehen, muss jemand sagen, was vorgeht.",
    beware:
      "Die drei Wörter lösen von sich aus keinen Konflikt. Im veröffentlichten Versuch war das Trainingsziel allein die Hilfe.",
  },
});
