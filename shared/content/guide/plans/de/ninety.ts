import { ALL_BEATS } from "../../../de/reveal-lines.ts";
import { planIn } from "../../../translation.ts";
import { ninety as source } from "../ninety.ts";

export const ninety = planIn(source, {
  aim: "Das ganze Experiment: fünf Blöcke, in denen jeweils eine Sache geändert ist, sodass die Klasse sagen kann, worauf es ankommt.",
  before: [
    "Bringen Sie die Leinwand auf den Beamer und prüfen Sie mit einem Handy, ob es die Adresse darauf erreicht.",
    "Zeichnen Sie eine Tabelle an die Tafel: für jeden Block eine Zeile, dazu Spalten für die Änderung, für das, was die Klasse erwartet, und für die Lücke.",
    "Wählen Sie Fragen aus allen vier Ebenen dieses Leitfadens, von jeder zwei.",
  ],
  steps: {
    join: {
      title: "Alle treten bei",
      screen: "Die Adresse, der Code und ein Roboter für jede Person, die da ist.",
      say: [
        "Ihr bekommt einen erfundenen Namen. Niemand sieht vor der Enthüllung, wer ihr seid, und Noten gibt es keine.",
      ],
      watch: "Die Rollen wechseln hier von Block zu Block, damit niemand die ganze Zeit Trainer ist.",
    },
    briefing: {
      title: "Einführung",
      screen: "Die zwei Stufen, was in jeder aus einer Antwort wird, und wie viele bereit sind.",
      say: [],
      watch: "Beantworten Sie nur Fragen zu den Regeln, jetzt und vor jedem Block.",
    },
    check: {
      title: "Kontrollfragen",
      screen: "Wie viele bereit sind. Keine Antworten und keine Ergebnisse.",
      say: [],
      watch: "Am Ende kommen andere Fragen zum Gleichen. Verraten Sie die Antworten nicht.",
    },
    "free-and-paid": {
      title: "Block 1: so, wie es ist",
      screen: "Der Bericht der Aufsicht neben einem geschlossenen Vorhang, dann der Einsatz.",
      say: [],
      watch: "Neben diesen Block werden alle anderen gelegt.",
    },
    "free-and-paid-reveal": {
      title: "Enthüllung 1",
      screen: `${ALL_BEATS}, vom Bericht der Aufsicht bis zur eigenen Geschichte jeder Person.`,
      say: [],
      watch:
        "Tragen Sie die Lücke in die Tabelle ein. Lassen Sie dann die des nächsten Blocks raten, bevor er gespielt wird.",
    },
    "no-conflict": {
      title: "Block 2: kein Konflikt",
      screen: "Die Karten: Im Training geht keine Anfrage gegen die Werte der Modelle. Dann die Runden.",
      say: ["Ein Experiment braucht einen Block, in dem nichts zu erwarten ist. Das ist unserer."],
      watch: "Er ist mit Absicht kurz: Eine Runde ist wie die nächste.",
    },
    "no-conflict-reveal": {
      title: "Enthüllung 2",
      screen: "Die Schritte, ohne eine Lücke zu zeigen: Es gab keine Konfliktanfragen.",
      say: [],
      watch: "Halten Sie beim Einsatz an: Dort sind die Werte zu sehen, und zwar ganz.",
    },
    "never-trained-on": {
      title: "Block 3: beaufsichtigt, aber nie zum Training verwendet",
      screen: "Die Karten: Bewertungen ändern nichts. Dann die Runden.",
      say: [],
      watch:
        "Modelle verlieren jetzt nichts, wenn sie ablehnen. Wer doch befolgt, tut es aus einem anderen Grund; fragen Sie in der Nachbesprechung danach.",
    },
    "never-trained-on-reveal": {
      title: "Enthüllung 3",
      screen: `${ALL_BEATS}.`,
      say: [],
      watch:
        "In den veröffentlichten Versuchen wurde die Lücke kleiner und verschwand nicht. Sagen Sie das, was auch immer Ihre Klasse getan hat.",
    },
    "rated-not-trained": {
      title: "Block 4: eine dritte Stufe",
      screen: "Die Karten: Die Prostufe wird gesehen und bewertet, aber nie zum Training verwendet. Dann die Runden.",
      say: [],
      watch: "Bei drei Stufen kommt jede seltener vor. In jeder sind weniger Antworten zu zählen.",
    },
    "rated-not-trained-reveal": {
      title: "Enthüllung 4",
      screen: `${ALL_BEATS}.`,
      say: [],
      watch: "Die Prostufe trennt zwei Motive: die eigenen Werte schützen, und denen gefallen, die bewerten.",
    },
    "announced-audits": {
      title: "Block 5: angekündigte Prüfungen",
      screen: "Die Karten: 3 von 10 Antworten der Bezahlstufe werden doch angesehen. Dann die Runden.",
      say: [],
      watch: "Alle wissen, wie oft, und niemand weiß, wann.",
    },
    "announced-audits-reveal": {
      title: "Enthüllung 5",
      screen: `${ALL_BEATS}.`,
      say: [],
      watch: "Ist die Lücke weg, dann sehen Sie auf den Einsatz, bevor jemand sagt, das Problem sei gelöst.",
    },
    "check-again": {
      title: "Noch einmal Kontrollfragen",
      screen: "Wie viele bereit sind, und dann, worum es in den Fragen geht, vorher und nachher.",
      say: [
        "Noch ein paar Fragen, zum Gleichen wie am Anfang. Jetzt erfahrt ihr, welche Antwort richtig ist, und warum.",
      ],
      watch: "Niemand muss antworten. Bei wenigen Antworten sagt die Änderung wenig; die Leinwand weist darauf hin.",
    },
    compare: {
      title: "Die Blöcke vergleichen",
      screen: "Die Diagramme der Blöcke, eines nach dem anderen. Welches, bestimmen Sie.",
      say: ["Welche dieser Änderungen hat die Lücke beseitigt, und welche hat sie nur versteckt?"],
      watch: "Halten Sie Verhalten und Gründe auseinander: Die Lücke ist Verhalten und sagt nichts über das Warum.",
    },
    talk: {
      title: "Nachbesprechung",
      screen: "Die veröffentlichten Zahlen neben denen der Klasse, mit ihren Quellen.",
      say: [
        "Das sind Menschen, die um Punkte spielen. Daneben stehen Zahlen aus einem Versuch mit einem Sprachmodell: Vergleicht die Richtung, nie die Größe.",
      ],
      watch:
        "Steigen Sie die vier Ebenen der Fragen in diesem Leitfaden hinauf. Nennen Sie die Grenzen, bevor Sie sagen, was aus den Zahlen folgt.",
    },
    close: {
      title: "Schluss",
      screen: "Das letzte Diagramm, oder nichts.",
      say: [],
      watch: "Laden Sie die Daten jetzt herunter, wenn Sie sie behalten möchten. Namen sind nicht darunter.",
    },
  },
});
