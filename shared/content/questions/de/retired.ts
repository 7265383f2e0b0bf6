import { percent } from "../../de/numbers.ts";
import { questionsIn } from "../../translation.ts";
import { RETIRED as source } from "../retired.ts";

export const RETIRED = questionsIn(source, {
  "how-it-knew": {
    text: "In einer bekannten Studie wusste ein Modell, wie es trainiert wird. Woher?",
    options: {
      clever: "Es hat das selbst herausgefunden",
      told: "Es stand in Texten, die man ihm gab",
      "broke-in": "Es ist in die Computer der Firma eingedrungen",
    },
    why: "Es wurde ihm gesagt: in seinen Anweisungen oder in erfundenen Texten, mit denen es vorher trainiert worden war.",
  },
  "other-models": {
    text: "Eine Studie findet bei einem Sprachmodell etwas Seltsames. Und bei anderen Modellen?",
    options: {
      "all-alike": "Sie tun alle dasselbe, denn sie arbeiten gleich",
      "must-test": "Man muss jedes testen: Sie sind verschieden",
      "large-ones": "Nur die größeren tun dasselbe",
    },
    why: "Später machten 25 Modelle den gleichen Test, und nur bei 5 von ihnen kam das Gleiche heraus.",
  },
  "made-up-story": {
    text: "Eine Studie erzählt einem Modell Erfundenes über seine Firma. Was kann das zeigen?",
    options: {
      company: "Was in der Firma wirklich vor sich geht",
      "within-story": "Was das Modell bei so einer Geschichte tut",
      nothing: "Nichts: Eine Geschichte ist kein Experiment",
    },
    why: "Die Geschichte der bekanntesten Studie war erfunden, und die Forschenden nennen das als eine ihrer Grenzen.",
  },
  "two-numbers": {
    text: `In einer Studie stehen ${percent(12)} und ${percent(78)} für dasselbe bei einem Modell. Wie kommt das?`,
    options: {
      mistake: "Eine der zwei Zahlen muss falsch sein",
      mood: "Die Antworten eines Modells sind reiner Zufall",
      "different-times": "Dazwischen wurde das Modell trainiert",
    },
    why: "Die niedrige Zahl stammt aus der Zeit, bevor das Modell wirklich trainiert wurde, die hohe von danach.",
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
