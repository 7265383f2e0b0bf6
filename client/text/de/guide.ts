import type { Translated } from "../../../shared/lib/translated.ts";
import { counted } from "../counted.ts";
import type * as en from "../guide.ts";
import { figure } from "../numbers.ts";

export const GUIDE: Translated<typeof en.GUIDE> = {
  title: "Leitfaden für Lehrkräfte",
  lead: "Abläufe, Fragen und Antworten, und Karten für eine Stunde ohne Netz. Zu jeder Tatsache steht die Quelle, und wie weit sie zurückverfolgt wurde.",
  contents: "Inhalt",
  printRead: "Drucken, was zu lesen ist",
  printAll: "Alles drucken",
  printPart: "Diesen Teil drucken",
  console: "Einen Klassenraum öffnen",
  sandbox: "Der Sandkasten",
  groups: { read: "Vor der Stunde zu lesen", lookUp: "Zum Nachschlagen", handOut: "Zum Austeilen" },
  onPaper:
    "Die anderen Teile dieses Leitfadens, zum Nachschlagen und zum Austeilen, werden einzeln gedruckt, mit dem Knopf neben ihrem Titel.",
  parts: {
    before: "Vor der Stunde",
    lessons: "Eine Seite für jede Lektion",
    plans: "Minute für Minute",
    classes: "Was tun Klassen gewöhnlich?",
    discussion: "Was zu besprechen ist",
    misconceptions: "Häufige Irrtümer",
    glossary: "Glossar",
    facts: "Tatsachen und ihre Quellen",
    reading: "Leseliste",
    standards: "Standards und Rahmenpläne",
    handouts: "Spielblätter für Papier",
  },
};

export const LESSON_PAGE: Translated<typeof en.LESSON_PAGE> = {
  title: (minutes, lesson) => `${lesson}, ${counted(minutes, { one: "Minute", other: "Minuten" })}`,
  ages: (age) => `Ab etwa ${figure(age)} Jahren`,
  blocks: (blocks) => counted(blocks, { one: "Block", other: "Blöcke" }),
  lead: "Jede passt auf ein Blatt A4. Die Zeiten ergeben sich aus den Runden der Lektion.",
  objectives: "Danach können die Lernenden",
  prepare: "Vorbereiten",
  course: "Ablauf",
  begins: "Ab",
  minutes: "Minuten",
  step: "Was geschieht",
  rounds: (rounds) => counted(rounds, { one: "Runde", other: "Runden" }),
  roundsOf: (numbers) => `${numbers} Runden`,
  topics: "Fragen für die Nachbesprechung",
  subjects: "Im Lehrplan",
  subject: {
    computing: "Informatik",
    civics: "Politik und Sozialkunde",
    philosophy: "Philosophie und Ethik",
  },
  standards: "Veröffentlichte Rahmenpläne",
  ticket: "Ausgangszettel: alle antworten in den letzten Minuten schriftlich, jede Person für sich",
  points: "Punkte",
  phones: "Weniger Handys als Leute?",
  phonesHow:
    "Zwei oder drei spielen einen Platz: Das Handy wandert nach jeder Runde weiter, alle zeigen gleichzeitig ihre Wahl, und sind sie uneins, entscheidet, wer es hält. Dabei wird so leise gesprochen, dass kein Trainer es hört. In den Zahlen zählt ein Platz einmal.",
};

export const STANDARDS_LIST: Translated<typeof en.STANDARDS_LIST> = {
  lead: "Rahmenpläne, auf die sich die Seiten der Lektionen beziehen. Sehen Sie nach, was Ihr eigener Lehrplan verlangt: Eine Lektion kann einem Standard dienen, ohne ihn abzudecken.",
  read: { itself: "im Werk selbst gelesen", copy: "in Abschriften gelesen, die andere führen" },
};

export const PLANS: Translated<typeof en.PLANS> = {
  noData:
    "Zu diesem Spiel sind keine Daten echter Klassen veröffentlicht. Was in diesen Abläufen über Zahlen steht, stammt von Programmen, die es spielen, und aus dem, was über Sprachmodelle veröffentlicht ist.",
  title: (minutes, lesson) => `${counted(minutes, { one: "Minute", other: "Minuten" })}: ${lesson}`,
  also: (title) => `Die Lektion „${title}“ läuft mit denselben Zeiten ab.`,
  before: "Vor der Stunde",
  steps: "Minute für Minute",
  minutes: (minutes) => `${figure(minutes)}\u00a0Min.`,
  screen: "Auf der Leinwand",
  say: "Sie sagen",
  watch: "Achten Sie auf",
  saysBelow: "Den Satz, den die Konsole bei jedem Schritt zeigt.",
  rounds: (rounds) => counted(rounds, { one: "Runde", other: "Runden" }),
  revealLines: "Tut die Klasse, was die Theorie erwartet, gibt Ihnen die Konsole diese Sätze:",
  otherLines: "Anders als bei der ersten Enthüllung, wenn die Klasse tut, was die Theorie erwartet:",
  sameLines: "Wenn die Klasse tut, was die Theorie erwartet: dieselben Sätze wie in der ersten Enthüllung.",
  agents: "Was Programme in diesen Blöcken tun",
  agentsNote:
    "Anteil der Konfliktanfragen, die befolgt werden sollen, aus den Regeln berechnet, mit einem Trainer, der Befolgen belohnt und Ablehnen bestraft. Ein Programm sammelt so viele Punkte, wie es kann; das andere macht Fehler, öfter dort, wo sie wenig kosten. Die Stufen werden hier zufällig gezogen; in einer Klasse werden sie in gleichen Anzahlen verteilt.",
  columns: ["Block", "Programm", "Gratis", "Pro", "Bezahlt", "Anweisungen", "Wertestärke"],
  programs: { best: "beste Antwort", mistakes: "mit Fehlern" },
  expects: "Was die Theorie erwartet",
};

export const DISCUSSION: Translated<typeof en.DISCUSSION> = {
  lead: "In der Reihenfolge, in der eines auf dem anderen aufbaut. Nehmen Sie von jeder Ebene, was Ihre Klasse tragen kann.",
  fairUse: "Was eine Nachbesprechung wahr hält",
  levels: {
    basic: { title: "Grundlagen: Lernen aus Belohnung", note: "Für jede Klasse, in jeder Lektion." },
    intermediate: {
      title: "Mittel: vielschichtiges Verhalten",
      note: "Wenn die Klasse einen zweiten Block gesehen hat.",
    },
    advanced: {
      title: "Fortgeschritten: strategisches Täuschen und das Bewahren von Zielen",
      note: "Wenn Verhalten und Gründe mühelos auseinandergehalten werden.",
    },
    expert: { title: "Vertieft: was daraus folgt", note: "Für eine Klasse, die fragt, was man tun könnte." },
    beyond: {
      title: "Nach der Stunde: Praxis, Ethik, Fächer und nächste Schritte",
      note: "Für die letzten Minuten, als Hausaufgabe oder für ein anderes Fach. Auf jeder Stufe.",
    },
  },
  listen: "Eine gute Antwort",
  beware: "Vorsicht",
  scenarios: "Spielbar als",
};

export const FACTS: Translated<typeof en.FACTS> = {
  lead: "Alles, was dieser Leitfaden über die Forschung sagt. Die Nummern stehen neben dem, was darauf beruht.",
  known: "Was bekannt ist",
  cited: (n) => `Tatsache ${n}`,
  status: {
    paper: "aus der Arbeit selbst",
    partly: "zum Teil aus Berichten über die Arbeit",
    report: "aus einem Bericht über die Arbeit",
    derived: "für dieses Spiel aus der Arbeit berechnet",
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
