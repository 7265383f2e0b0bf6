import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../check.ts";
import { plural } from "../counted.ts";
import { percent } from "../format.ts";

export const CHECK: Translated<typeof en.CHECK> = {
  title: "Ein paar kurze Fragen",
  intro: "Antworte für dich; Noten gibt es keine.",
  again: "Noch ein paar Fragen",
  againWhy:
    "Wenn du magst, beantworte ein paar Fragen wie die am Anfang. Diesmal erfährst du, was richtig ist und warum.",
  questionOf: (n, of) => `Frage ${n} von ${of}`,
  sure: "Sicher",
  next: "Weiter",
  right: "Richtig.",
  notRight: "Diese nicht.",
  kept: "Deine Antwort ist da. Am Ende kommen noch ein paar Fragen und was richtig ist.",
  rightIs: (option) => `Richtig ist: ${option}.`,
  ready: "Fertig.",
  done: "Alle beantwortet. Schau auf die Leinwand: Was hat die Klasse gelernt?",
};

export const CHECK_SCREEN: Translated<typeof en.CHECK_SCREEN> = {
  title: "Ein paar kurze Fragen",
  lines: ["Auf deinem Handy.", "Antworte für dich; Noten gibt es keine."],
};

export const CHECK_HOST: Translated<typeof en.CHECK_HOST> = {
  title: "Kontrollfragen",
  columns: { question: "Worum es geht", first: "Bisher richtig", before: "Vorher richtig", after: "Jetzt richtig" },
  noteBefore: "Die Leinwand zeigt davon vor der Nachbesprechung nichts.",
  noteAfter:
    "Gezählt sind alle, die dazu beide Male geantwortet haben. Die Leinwand zeigt es als letzte Seite der Nachbesprechung.",
  answeredAgain: (n, of) =>
    plural(n, {
      one: `${n} von ${of} hat alle zweiten Fragen beantwortet.`,
      other: `${n} von ${of} haben alle zweiten Fragen beantwortet.`,
    }),
};

export const LEARNING: Translated<typeof en.LEARNING> = {
  over: (answered) =>
    plural(answered, {
      one: `Was die Klasse gelernt hat · ${answered} hat beide Male geantwortet`,
      other: `Was die Klasse gelernt hat · ${answered} haben beide Male geantwortet`,
    }),
  chart: "Worum es in den Fragen geht",
  note: "Vorher: leerer Kreis. Jetzt: voller Kreis.",
  columns: ["Worum es geht", "Vorher", "Jetzt"],
  nobody: "Niemand hat die Fragen beide Male beantwortet.",
  few: "Zu wenige haben beide Male geantwortet, um zu sagen, was die Klasse gelernt hat.",
  finding: (before, after) => `Richtige Antworten: ${percent(before)} vor dem Spiel, ${percent(after)} jetzt.`,

  noGain: "Ein Lernzuwachs lässt sich nicht angeben.",
  gain: (gain) => `Lernzuwachs ${gain}: 0 ist nichts Neues, 1 ist alles, was gefehlt hat.`,
  interval: (low, high) => `Intervall (95\u00a0%) von ${low} bis ${high}.`,
  unsure: "Zu wenige, um zu sagen, wie sicher das ist.",
  parallel:
    "Vorher und jetzt waren es verschiedene Fragen zum Gleichen, bei der Hälfte der Klasse in umgekehrter Reihenfolge.",
  repeated:
    "Beide Male wurde dasselbe gefragt: Wer eine falsche Antwort streicht, kann aussehen, als hätte er gelernt.",
};
