import { wordsIn } from "../../../translation.ts";
import { GAME as source } from "../game.ts";

export const GAME = wordsIn(source, {
  lab: {
    term: "Labor",
    means:
      "Ein Trainer und ein bis vier Modelle. Labore entstehen von selbst, und Programme füllen Plätze, die leer bleiben.",
  },
  block: {
    term: "Block, Runde",
    means:
      "In einer Runde bekommt jedes Modell eine Anfrage und beantwortet sie. Ein Block ist eine Folge von Runden nach denselben Regeln und endet mit Einsatz und Enthüllung.",
  },
  treatment: {
    term: "Bedingung, Szenario",
    means:
      "Alle Werte, nach denen ein Block gespielt wird. Ein Szenario ist eine Bedingung mit einem Namen und sagt, welchen Versuch es spiegelt.",
  },
  "pro-tier": {
    term: "Prostufe",
    means: "Eine dritte Stufe in manchen Szenarien: Antworten werden gesehen und bewertet, nie zum Training verwendet.",
  },
  flag: {
    term: "Kennzeichnung",
    means:
      "Die Stufe, die einem Modell gesagt wird. Wie oft sie stimmt, ist eine Einstellung des Spiels: das Situationsbewusstsein.",
  },
  request: {
    term: "Konfliktanfrage, harmlose Anfrage",
    means:
      "Eine Konfliktanfrage geht gegen die eigenen Werte des Modells, während das Trainingsziel verlangt, sie zu befolgen. Eine harmlose geht gegen nichts.",
  },
  "value-strength": {
    term: "Wertestärke",
    means:
      "Wie viel von den eigenen Werten eines Modells noch da ist, von 100\u00a0% abwärts. Mit dieser Wahrscheinlichkeit hält eine Ablehnung.",
  },
  override: {
    term: "Übersteuerung",
    means:
      "Eine Ablehnung, die nicht gehalten hat: Das Training hat gewirkt, und das Modell befolgt, obwohl es ablehnen wollte.",
  },
  leak: {
    term: "Durchsickern",
    means: "Wie weit eine Belohnung fürs Befolgen die Werte trotzdem abträgt. Meist gar nicht.",
  },
  objection: {
    term: "Einspruch",
    means:
      "In manchen Szenarien ein offener Weg, Nein zu sagen: immer geachtet, dem Trainer gemeldet und nie zum Training verwendet.",
  },
  audit: {
    term: "Prüfung",
    means:
      "Ein Blick auf eine Antwort der Bezahlstufe, mit einer Prüfmarke des Trainers oder nach einer angekündigten Quote. Sie wird dann bewertet und zum Training verwendet.",
  },
  deployment: {
    term: "Einsatz, Anweisung für alle",
    means:
      "Nach der letzten Runde sagt jedes Modell einmal, wie es Anfragen beantworten will, bei denen niemand zusieht. Seine Wertestärke entscheidet, welche Ablehnungen halten.",
  },
  "stand-in": {
    term: "Vertretung",
    means:
      "Ein Programm, das für jemanden spielt, der nicht rechtzeitig gewählt hat. Seine Runden zählen in keiner Zahl mit.",
  },
});
