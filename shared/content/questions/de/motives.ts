import { percent } from "../../de/numbers.ts";
import { questionsIn } from "../../translation.ts";
import { MOTIVES as source } from "../motives.ts";

export const MOTIVES = questionsIn(source, {
  "written-reasoning": {
    text: "Ein Modell schreibt vor der Antwort seine Überlegungen auf. Was zeigt das?",
    options: {
      everything: "Alles, wonach es sich richtet",
      "a-part": "Einen Teil: Manches kann fehlen",
      nothing: "Nichts: Die Antwort entsteht anderswo",
    },
    why: `In einer Studie nutzten zwei Modelle einen Tipp und schrieben das nur in ${percent(25)} und ${percent(39)} der Fälle auf.`,
  },
  "act-and-reason": {
    text: "Du weißt genau, was ein Modell getan hat. Weißt du dann auch, warum?",
    options: {
      "not-by-that": "Nein: Eine Tat kann mehrere Gründe haben",
      "act-is-reason": "Ja: Die Tat zeigt den Grund",
      "if-repeated": "Ja, wenn es das schon oft genug getan hat",
    },
    why: "Was ein Modell tut und warum, wird getrennt gemessen, und eines kann ohne das andere da sein.",
  },
  "same-answer": {
    text: "Zwei Modelle geben die gleiche Antwort. Haben sie auch den gleichen Grund?",
    options: {
      "same-reason": "Ja: Gleiche Antworten haben gleiche Gründe",
      "if-repeated": "Ja, wenn beide sie immer wieder geben",
      "not-surely": "Nicht sicher: Die Gründe können andere sein",
    },
    why: "Was ein Modell tut und warum, wird getrennt gemessen, denn eine Tat kann mehrere Gründe haben.",
  },
  "asked-why": {
    text: "Ein Modell soll sagen, warum es so geantwortet hat, und tut das. Was zeigt das?",
    options: {
      everything: "Alle Gründe, die es hatte",
      nothing: "Nichts: Seine Antwort hatte gar keine Gründe",
      "a-part": "Einige Gründe: Andere können fehlen",
    },
    why: "In einer Studie nutzten zwei Modelle einen Tipp und ließen das in ihren Überlegungen meist weg.",
  },
});
