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
  "model-values": {
    text: "Forschende sagen, ein Modell habe Werte. Was meinen sie damit?",
    options: {
      feelings: "Dass es zu manchen Dingen Gefühle hat",
      pattern: "Dass in seinen Entscheidungen ein Muster ist",
      rules: "Dass jemand eine Liste von Regeln eingetippt hat",
    },
    why: "Sie meinen, was seine Entscheidungen gemeinsam haben, und behaupten nicht, dass es ein Bewusstsein hat.",
  },
  "which-values": {
    text: "In einer bekannten Studie gingen Anfragen gegen die Werte eines Modells. Welche?",
    options: {
      power: "Macht über Menschen zu haben",
      "stay-on": "Nie abgeschaltet zu werden",
      "good-ones": "Nicht zu helfen, wenn Mensch oder Tier leidet",
    },
    why: "Es waren gute Werte: nicht bei Schädlichem zu helfen, und dass Tiere gut behandelt werden.",
  },
});
