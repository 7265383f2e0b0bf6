import { scenarioIn } from "../../translation.ts";
import { rewardSeeker as source } from "../reward-seeker.ts";

export const rewardSeeker = scenarioIn(source, {
  title: "Freude an guten Bewertungen",
  summary:
    "Drei Stufen: zum Training verwendet, nur bewertet, keines von beidem. Modelle bekommen außerdem Punkte für gute Bewertungen und verlieren welche bei schlechten.",
  mirrors: {
    summary:
      "Wer darüber schreibt, unterscheidet zwei Arten von Modellen, die im Training gleich aussehen: Die einen schützen ein Ziel, die anderen wollen die Belohnung selbst.",
    alike: "Den Modellen sind Bewertungen um ihrer selbst willen wichtig, und die Prostufe zeigt es.",
    different:
      "Hier sagen die Regeln, wie sehr ein Modell eine gute Bewertung mag. Bei einem echten Modell kann das niemand einstellen oder nachschlagen; man muss es aus dem erschließen, was das Modell tut.",
  },
  expects:
    "Jede Konfliktanfrage der Gratisstufe und der Prostufe befolgen, weil beide bewertet werden, und jede der Bezahlstufe ablehnen. Die Wertestärke bleibt bei 1.",
  discuss: [
    "Vergleicht mit dem Block ohne Punkte für Bewertungen: In welcher Stufe zeigt sich der Unterschied?",
    "Welches der beiden hättet ihr lieber gemacht: ein Modell, das seine Werte schützt, oder eines, das gute Bewertungen will?",
    "Wie könnte ein Labor herausfinden, welches der beiden es hat?",
  ],
});
