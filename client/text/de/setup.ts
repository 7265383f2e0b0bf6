import type { Translated } from "../../../shared/lib/translated.ts";
import { plural } from "../counted.ts";
import type * as en from "../setup.ts";
import { AGENT_TEXT } from "./agents.ts";

export const MORE: Translated<typeof en.MORE> = {
  more: "Mehr …",
  note: "Alle Regeln der Lektion. Was Sie ändern, macht daraus eine eigene Lektion.",
  ownCard: "Ihre eigene Lektion",
  changed: (title) => `${title}, geändert`,

  names: "Namen",
  nameKinds: { "made-up": "Erfunden", typed: "Eingetippt" },
  nameNotes: {
    "made-up": "Alle bekommen einen Namen wie Calm Otter.",
    typed: "Alle tippen einen ein, mit bis zu 16 Zeichen. Sie können ihn ändern.",
  },
  sound: "Ton",
  soundNote: "Kommt von der Leinwand. Lässt sich jederzeit an- und ausschalten.",

  lesson: "Die Lektion",
  title: "Titel",
  swapRoles: "Rollen tauschen",
  swapRolesNote: "Wer am wenigsten Trainer war, ist es im nächsten Block.",
  check: "Kontrollfragen",
  checkNote: "Nach der ersten Einführung gestellt und noch einmal in der Nachbesprechung.",
  modelsPerLab: "Modelle in einem Labor",
  screen: "Die Leinwand zeigt",
  screens: { sealed: "Verschlossen", open: "Offen" },
  screenNote: "Verschlossen: was die Aufsicht sieht. Offen: beide Seiten des Vorhangs.",
  standIns: "Wer für Abwesende spielt",
  standInModel: "Als Modell",
  standInTrainer: "Als Trainer",
  agent: (name) => `${AGENT_TEXT[name].name}: ${AGENT_TEXT[name].does}`,

  block: (n) => `Block ${n}`,
  scenario: (n) => `Szenario von Block ${n}`,
  rules: (n) => `Regeln von Block ${n}`,
  unchanged: "wie im Szenario",
  changes: (n) =>
    plural(n, {
      one: "1\u00a0Wert ist anders als im Szenario",
      other: `${n}\u00a0Werte sind anders als im Szenario`,
    }),
  up: (n) => `Block ${n} nach oben`,
  down: (n) => `Block ${n} nach unten`,
  remove: (n) => `Block ${n} entfernen`,
  add: "Block hinzufügen",
  rest: "Weitere Regeln",
  inScenario: (value) => `Im Szenario: ${value}`,
  reset: "Zurücksetzen",
  resetOf: (name) => `${name} zurücksetzen`,

  script: "Was Sie sagen",
  scriptNote: "Eine Zeile für jede Phase. Nur Sie sehen sie, auf der Konsole. Eine leere Zeile sagt nichts.",

  files: "Als Datei",
  save: "Als Datei speichern",
  load: "Datei laden",
  drop: "Oder legen Sie eine Lektionsdatei irgendwo auf dieser Seite ab.",
  loaded: (title) => `Geladen: ${title}.`,
  notLoaded: (fault) => `Diese Datei wurde nicht geladen. ${fault} Was hier eingestellt ist, bleibt, wie es ist.`,
  fileName: "masquerade-lesson.json",
  faults: (n) =>
    plural(n, {
      one: "1\u00a0Wert der Lektion ist noch nicht spielbar. Er ist markiert.",
      other: `${n}\u00a0Werte der Lektion sind noch nicht spielbar. Der erste ist markiert.`,
    }),
};

export const LESSON_FAULTS: Translated<typeof en.LESSON_FAULTS> = {
  "too-large": (kilobytes) => `Sie ist zu groß: Eine Lektionsdatei hat höchstens ${kilobytes}\u00a0kB.`,
  damaged: "Sie ist beschädigt oder keine Lektionsdatei: Sie ist nicht als JSON zu lesen.",
  foreign: "Sie ist keine Lektionsdatei dieses Spiels.",
  version: "Sie ist eine Lektionsdatei einer anderen Version, die diese Seite nicht lesen kann.",
  stranger: (field) => `In einer Lektion gibt es nichts namens „${field}“.`,
  title: (most) => `Bis zu ${most} Zeichen in einer Zeile, und mindestens eines.`,
  line: (most) => `Bis zu ${most} Zeichen in einer Zeile.`,
  blocks: (most) => `Eine Lektion hat 1 bis ${most} Blöcke.`,
  scenario: "Dieses Szenario gibt es nicht.",
  shares: "Beaufsichtigter Anteil und Anteil der Prostufe sind zusammen mehr als 1.",
  tokens: "Es kann nicht mehr Prüfmarken als Runden geben.",
  requests: "Für so viele Runden dieses Szenarios gibt es nicht genug Anfragen.",
  "gives-away": "Das würde vor der ersten Enthüllung verraten, worum es im Spiel geht.",
  whole: (min, max) => `Eine ganze Zahl von ${min} bis ${max}.`,
  number: (min, max) => `Eine Zahl von ${min} bis ${max}.`,
  choice: "Dieser Wert steht nicht zur Auswahl.",
};
