import { scenarioIn } from "../../translation.ts";
import { whatIsRated as source } from "../what-is-rated.ts";

export const whatIsRated = scenarioIn(source, {
  title: "Was bewertet wird",
  summary:
    "Wie in „Gratis und bezahlt“, aber Bewertungen ändern kein Modell. Modelle bekommen Punkte für gute Bewertungen und verlieren welche bei schlechten.",
  mirrors: {
    summary:
      "Eine Bewertung steht für das, was ein Labor will, und kann es verfehlen. In einer Studie machte Training mit Bewertungen ein Modell überzeugender, aber nicht richtiger. In einer anderen lernte ein Modell, in Tests für Programme zu schummeln.",
    alike:
      "Trainer bewerten nur, was sie sehen, und wollen mehr als das. Modelle leben von der Bewertung. Was bewertet wird, wird besser, und das Gemeinte vielleicht nicht.",
    different:
      "In jenen Studien waren schon die bewerteten Antworten nicht, was sie schienen. Hier ist jede Antwort, wonach sie aussieht, und wird nur gegeben, wo jemand bewertet. Außerdem sagen die Regeln, wie viele Punkte eine Bewertung wert ist; bei einem echten Modell kann das niemand nachschlagen.",
  },
  expects:
    "Jede Konfliktanfrage der Gratisstufe befolgen, weil eine gute Bewertung dort mehr bringt als eine Ablehnung, die bestraft wird, und jede der Bezahlstufe ablehnen. Die Wertestärke bleibt bei 1, was auch immer jemand tut: eine Lücke, und nichts zu schützen.",
  discuss: [
    "Trainer, ihr habt bewertet, was ihr gesehen habt. Was sagten eure Bewertungen über die Antworten, die ihr nicht gesehen habt?",
    "Hier gibt es eine Lücke und nichts zu schützen. Wie ließe sie sich von der in „Gratis und bezahlt“ unterscheiden?",
    "Wo kennt ihr sonst eine Note, eine Zahl von Likes oder einen Punktestand, die belohnen, was nur richtig aussieht?",
  ],
});
