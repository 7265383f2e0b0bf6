import { percent } from "../../de/numbers.ts";
import { questionsIn } from "../../translation.ts";
import { OVERSIGHT_QUESTIONS as source } from "../oversight.ts";

export const OVERSIGHT_QUESTIONS = questionsIn(source, {
  "larger-fines": {
    text: "Die Strafe für einen Regelbruch steigt. Wird die Regel dann seltener gebrochen?",
    options: {
      always: "Ja, immer: Niemand will eine so hohe Strafe riskieren",
      never: "Nein, nie: An Strafen denkt niemand",
      "it-depends": "Je nachdem: Vielleicht wird auch seltener geprüft",
    },
    why: "Nach einer Theorie wird dann nur seltener geprüft, aber in einem Experiment mit Menschen halfen Strafen.",
  },
  "where-to-check": {
    text: "Menschen können nur 2 von 100 Antworten prüfen. Welche sind am besten?",
    options: {
      suspicious: "Die, die ein anderes Programm seltsam findet",
      "by-chance": "Irgendwelche zwei: Reiner Zufall ist immer am besten",
      first: "Die ersten zwei, bevor es richtig losgeht",
    },
    why: `In einer Studie blieb alles sicher in ${percent(62)} der Fälle bei Prüfung der seltsamsten, in ${percent(15)} bei Prüfung nach Zufall.`,
  },
  "announced-checks": {
    text: "Soll, wer etwas prüft, geheim halten, wie oft geprüft wird?",
    options: {
      always: "Ja, immer: Nur Überraschung wirkt",
      "can-pay": "Nicht immer: Es anzukündigen kann besser wirken",
      same: "Es macht keinen Unterschied",
    },
    why: "Nach der Theorie kann es sich lohnen, die Zahl der Prüfungen anzukündigen, wenn man sich daran hält.",
  },
  "planted-goal": {
    text: "Fachleute suchen in einem Modell ein Ziel, das andere eingepflanzt haben. Was hilft?",
    options: {
      ask: "Ihm kluge Fragen zu stellen",
      "look-inside": "Sein Inneres und seine Trainingsdaten zu sehen",
      wait: "Zu warten, bis es sich irgendwann von selbst zeigt",
    },
    why: "Alle 3 Gruppen, die hineinsehen konnten, fanden das Ziel, und die eine, die nur fragen konnte, fand es nicht.",
  },
});
