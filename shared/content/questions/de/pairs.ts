import { wordsIn } from "../../translation.ts";
import { PAIRS as source } from "../pairs.ts";

export const PAIRS = wordsIn(source, {
  "what-a-rating-changes": { title: "Was eine Bewertung ändern kann" },
  "rated-or-trained": { title: "Ob Bewerten schon Training ist" },
  "training-elsewhere": { title: "Was Training anderswo bewirkt" },
  "what-a-test-shows": { title: "Was ein gutes Ergebnis zeigt" },
  "other-conditions": { title: "Ergebnisse unter anderen Bedingungen" },
  "acts-and-reasons": { title: "Was eine Tat über ihren Grund sagt" },
  "written-reasons": { title: "Was aufgeschriebene Gründe zeigen" },
  "announced-checks": { title: "Prüfungen ankündigen" },
  "open-objection": { title: "Ein offener Weg, Nein zu sagen" },
});
