import { wordsIn } from "../../../translation.ts";
import { BEYOND as source } from "../beyond.ts";

export const BEYOND = wordsIn(source, {
  practice: {
    ask: "Ihr nutzt ein Sprachmodell in der Schule oder bei der Arbeit. Was würdet ihr prüfen, bevor ihr euch auf seine Antwort verlasst?",
    listen:
      "Ob sie stimmt, und nicht nur, ob sie richtig klingt: eine zweite Quelle, noch einmal nachrechnen, jemand, der sich auskennt. Und ob es überhaupt mit Aufgaben wie den eigenen getestet wurde.",
    beware:
      "Nichts hier zeigt, dass ein Assistent, den man nutzt, einen täuscht. Eine Antwort, die überzeugt, kann auch einfach falsch sein.",
  },
  ethics: {
    ask: "Um Modelle zu testen, haben Forschende ihnen Geschichten erzählt, die nicht stimmten. Ist das fair, und wem gegenüber?",
    listen:
      "Gründe auf beiden Seiten. Ohne solche Tests wüsste es niemand. Wer Unwahres erzählt, dem wird vielleicht nicht geglaubt, wenn es darauf ankommt. Eine Studie hielt jedes Versprechen, das sie ihrem Modell gegeben hatte.",
    beware:
      "Ob man einem Modell unrecht tun kann, ist nicht bekannt. Lassen Sie beide Ansichten stehen und fragen Sie, was Menschen hier einander schulden.",
  },
  disciplines: {
    ask: "Welche Schulfächer braucht man, um herauszufinden, was ein Modell vorhat?",
    listen:
      "Mehr als Informatik. Statistik für Anzahlen und Spannen, Psychologie für Motive, Wirtschaft für Anreize, Sprachen für das, was ein Wortlaut ausmacht, Philosophie und Recht für das, was man einander schuldet und wer wofür einsteht.",
    beware:
      "Kein Fach klärt es allein: Dieselbe Lücke wird als Schutz von Zielen gelesen und als Erfüllen von Erwartungen.",
  },
  "next-steps": {
    ask: "Was tut ihr als Nächstes: etwas lesen, etwas ausprobieren, jemanden fragen oder etwas ändern?",
    listen:
      "Eine Sache, klein genug für diese Woche. Abschnitt 1 der Studie lesen; einem Assistenten eine Frage in drei Fassungen stellen und vergleichen; im Sandkasten eine Sache ändern; fragen, wer die Werkzeuge prüft, die eure Schule nutzt.",
    beware:
      "Ein Chat zu Hause ist kein Experiment. Ein Wortlaut, eine Antwort und niemand, der zählt, zeigen, was einmal vorkommen kann.",
  },
});
