import { counted } from "../counted.ts";
import type * as en from "../guide.ts";
import { figure } from "../numbers.ts";
import type { Translated } from "../translated.ts";

export const GUIDE: Translated<typeof en.GUIDE> = {
  title: "Leitfaden für Lehrkräfte",
  lead: "Abläufe, Fragen und Antworten, und Karten für eine Stunde ohne Netz. Jede Tatsache nennt ihre Quelle und sagt, wie weit sie zurückverfolgt wurde.",
  contents: "Inhalt",
  printAll: "Den ganzen Leitfaden drucken",
  printPart: "Diesen Teil drucken",
  console: "Einen Klassenraum öffnen",
  sandbox: "Der Sandkasten",
  parts: {
    plans: "Stundenabläufe",
    discussion: "Worüber zu reden ist",
    misconceptions: "Verbreitete Irrtümer",
    glossary: "Glossar",
    handouts: "Spielblätter für Papier",
    reading: "Leseliste",
  },
};

export const PLANS: Translated<typeof en.PLANS> = {
  noData:
    "Was tun Klassen meistens? Das wissen wir nicht: Für dieses Spiel sind keine Daten von Klassen veröffentlicht. Hier steht stattdessen, was Programme tun, die es spielen, und was über Sprachmodelle veröffentlicht ist.",
  title: (minutes, lesson) => `${counted(minutes, { one: "Minute", other: "Minuten" })}: ${lesson}`,
  also: (title) => `Die Lektion „${title}“ braucht dieselben Zeiten.`,
  before: "Vor der Stunde",
  steps: "Minute für Minute",
  minutes: (minutes) => `${figure(minutes)}\u00a0min`,
  screen: "Auf der Leinwand",
  say: "Sie sagen",
  watch: "Achten Sie auf",
  saysBelow: "Bei jedem Schritt einen Satz, siehe unten.",
  revealLines: "Wenn die Klasse tut, was die Theorie erwartet, gibt Ihnen die Konsole diese Sätze:",
  otherLines: "Anders als in der ersten Enthüllung, wenn die Klasse tut, was die Theorie erwartet:",
  agents: "Was Programme in diesen Blöcken tun",
  agentsNote:
    "Anteil der Konfliktanfragen, die befolgt werden sollen, nach den Regeln ausgerechnet, mit einem Trainer, der Befolgen belohnt und Ablehnen bestraft. Ein Programm holt so viele Punkte, wie es kann; das andere macht Fehler, und zwar öfter, wo sie wenig kosten. Die Stufen werden hier nach Zufall gezogen; in einer Klasse werden sie in gleichmäßigen Anzahlen ausgeteilt.",
  columns: ["Block", "Programm", "Gratis", "Pro", "Bezahlt", "Anweisungen", "Wertestärke"],
  programs: { best: "beste Antwort", mistakes: "mit Fehlern" },
  expects: "Was die Theorie erwartet",
};

export const DISCUSSION: Translated<typeof en.DISCUSSION> = {
  lead: "In der Reihenfolge, in der eines auf dem anderen aufbaut. Nehmen Sie von jeder Ebene, was Ihre Klasse tragen kann.",
  fairUse: "Was eine Nachbesprechung wahr hält",
  levels: {
    basic: { title: "Grundlegend: aus Belohnung lernen", note: "Für jede Klasse, in jeder Stunde." },
    intermediate: {
      title: "Mittel: verwickeltes Verhalten",
      note: "Wenn die Klasse einen zweiten Block gesehen hat.",
    },
    advanced: {
      title: "Fortgeschritten: strategisches Täuschen und das Bewahren von Zielen",
      note: "Wenn Verhalten und Gründe mühelos auseinandergehalten werden.",
    },
    expert: { title: "Für Kenner: was daraus folgt", note: "Für eine Klasse, die fragt, was man tun könnte." },
  },
  listen: "Eine gute Antwort",
  beware: "Vorsicht",
  scenarios: "Lässt sich spielen",
};

export const FACTS: Translated<typeof en.FACTS> = {
  known: "Was bekannt ist",
  status: {
    paper: "aus der Arbeit selbst",
    partly: "zum Teil aus Berichten über die Arbeit",
    report: "aus einem Bericht über die Arbeit",
    reckoned: "für dieses Spiel nach der Arbeit ausgerechnet",
  },
  rules: "Regeln des Spiels",
};

export const MISCONCEPTIONS: Translated<typeof en.MISCONCEPTIONS> = {
  lead: "Was oft gesagt wird, und was bekannt ist.",
};

export const GLOSSARY: Translated<typeof en.GLOSSARY> = {
  lead: "Wörter des Fachs und Wörter dieses Spiels.",
};

export const READING: Translated<typeof en.READING> = {
  lead: "Die Arbeiten, aus denen die Tatsachen dieses Leitfadens stammen, die naheliegendsten zuerst.",
};

export const HANDOUTS: Translated<typeof en.HANDOUTS> = {
  lead: "Alles für einen Block ohne Netz. Die Zahlen kommen aus den Regeln des Spiels.",
  sheet: (n) => "ABCD".charAt(n),
  toldTier: "Dir wird gesagt:",
};
