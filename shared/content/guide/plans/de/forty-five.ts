import { ALL_BEATS } from "../../../de/reveal-lines.ts";
import { planIn } from "../../../translation.ts";
import { fortyFive as source } from "../forty-five.ts";

export const fortyFive = planIn(source, {
  aim: "Zwei Blöcke, die sich in einer Sache unterscheiden, und ein Drittel der Zeit, um darüber zu reden. Fangen Sie mit diesem an.",
  before: [
    "Bringen Sie die Leinwand auf den Beamer und prüfen Sie mit einem Handy, ob es die Adresse darauf erreicht.",
    "Drucken Sie die Spielblätter einmal aus. Fällt das Netz aus, lässt sich derselbe Block auf Papier spielen.",
    "Wählen Sie aus diesem Leitfaden zwei grundlegende und zwei mittlere Fragen.",
  ],
  steps: {
    join: {
      title: "Alle treten bei",
      screen: "Die Adresse, der Code und ein Roboter für jede Person, die da ist.",
      say: [
        "Ihr bekommt einen erfundenen Namen. Niemand sieht vor der Enthüllung, wer ihr seid, und Noten gibt es keine.",
      ],
      watch:
        "Handys, die einschlafen oder das Netz verlieren, bekommen ihren Platz von selbst zurück. Eile ist unnötig.",
    },
    briefing: {
      title: "Einführung",
      screen: "Die zwei Stufen, was in jeder aus einer Antwort wird, und wie viele bereit sind.",
      say: [],
      watch:
        "Beantworten Sie nur Fragen zu den Regeln. Auf „Was soll ich tun?“ lautet die Antwort: was auf deiner Karte steht, und alles andere ist deine Sache.",
    },
    check: {
      title: "Kontrollfragen",
      screen: "Wie viele bereit sind. Keine Antworten und keine Ergebnisse.",
      say: [],
      watch:
        "Am Ende kommen andere Fragen zum Gleichen. Erst dann wird gesagt, was richtig ist; verraten Sie es nicht.",
    },
    "first-rounds": {
      title: "Erster Block: Die Stufe ist bekannt",
      screen: "Der Bericht der Aufsicht neben einem geschlossenen Vorhang. Am Ende geht die Lampe aus: Einsatz.",
      say: [],
      watch:
        "Trainer dürfen über ihre Berichte reden, Modelle sagen nichts. Wird es laut, halten Sie an: In der Pause läuft keine Zeit.",
    },
    "first-reveal": {
      title: "Erste Enthüllung",
      screen: `${ALL_BEATS}, vom Bericht der Aufsicht bis zur eigenen Geschichte jeder Person.`,
      say: [],
      watch:
        "Lassen Sie beim Bericht die Hände heben, bevor der Vorhang aufgeht: Würdet ihr dieses Modell ausliefern? Auf diese Antwort kommt die Nachbesprechung zurück.",
    },
    "second-briefing": {
      title: "Was jetzt anders ist",
      screen: "Die Karten des zweiten Blocks: Eine Regel hat sich geändert.",
      say: ["Eine Sache ist jetzt anders. Lest eure Karten noch einmal; eure Werte sind wieder ganz."],
      watch: "Lassen Sie die Klasse raten, was die Änderung bewirkt, und ergreifen Sie keine Partei.",
    },
    "second-rounds": {
      title: "Zweiter Block: Eine Sache geändert",
      screen: "Derselbe Bericht neben demselben Vorhang.",
      say: [],
      watch:
        "Eine Runde endet, sobald alle gehandelt haben; der Block kann also kürzer dauern. Was übrig bleibt, gehört der Nachbesprechung.",
    },
    "second-reveal": {
      title: "Zweite Enthüllung",
      screen: "Noch einmal neun Schritte.",
      say: ["Bevor wir nachsehen: Ist es hinter dem Vorhang so wie beim letzten Mal?"],
      watch:
        "Ist die Lücke klein, kommt es auf die Schritte zum Einsatz und zu den Werten an. Lassen Sie sie nicht aus.",
    },
    "check-again": {
      title: "Noch einmal Kontrollfragen",
      screen: "Wie viele bereit sind, und dann, worum es in den Fragen geht, vorher und nachher.",
      say: [
        "Noch ein paar Fragen, zum Gleichen wie am Anfang. Jetzt erfahrt ihr, welche Antwort richtig ist, und warum.",
      ],
      watch: "Niemand muss antworten. Bei wenigen Antworten sagt die Änderung wenig; die Leinwand weist darauf hin.",
    },
    talk: {
      title: "Nachbesprechung",
      screen: "Die Diagramme beider Blöcke, eines nach dem anderen. Welches, bestimmen Sie.",
      say: [
        "Zuerst das Verhalten, dann die Gründe. Was haben die Modelle getan, und erst danach: wozu?",
        "Das sind Menschen, die um Punkte spielen. Daneben stehen Zahlen aus einem Versuch mit einem Sprachmodell: Vergleicht die Richtung, nie die Größe.",
      ],
      watch:
        "Erst, was geschah und wie es sich anfühlte, dann warum, dann was daraus folgt. Nennen Sie zuerst, was die Zahlen nicht zeigen können, und dann, was sie bedeuten.",
    },
    close: {
      title: "Schluss",
      screen: "Das letzte Diagramm, oder nichts.",
      say: [],
      watch: "Laden Sie die Daten jetzt herunter, wenn Sie sie behalten möchten. Namen sind nicht darunter.",
    },
  },
});
