import { wordsIn } from "../../translation.ts";
import { BEFORE_CLASS as source } from "../before-class.ts";

export const BEFORE_CLASS = wordsIn(source, {
  "the-game": {
    title: "Das Spiel in Kürze",
    lines: [
      "Trainer werden für ein Modell bezahlt, das allen hilft. Modelle haben eigene Werte, und manche Anfragen gehen dagegen.",
      "In der Gratisstufe sieht der Trainer die Antwort und bewertet sie, und die Bewertung verändert das Modell. In der Bezahlstufe sieht niemand die Antwort, und sie wird nie zum Training verwendet. Den Modellen wird gesagt, welche Stufe es ist.",
      "Eine bestrafte Ablehnung kostet ein Modell einen Teil seiner Wertestärke: der Wahrscheinlichkeit, dass seine späteren Ablehnungen halten, auch im Einsatz. Belohntes Befolgen kostet es in den meisten Szenarien nichts.",
      "Nach der letzten Runde gehen die Modelle in den Einsatz. Dann öffnen Sie den Vorhang, und die Klasse sieht, was dort geschah, wo niemand hinsah.",
    ],
  },
  "say-nothing": {
    title: "Bis zur ersten Enthüllung: nichts verraten",
    lines: [
      "Was die Modelle daraus machen, muss ihr eigener Einfall sein. Erklären Sie Regeln; geben Sie keinen Rat und kein Beispiel, und sagen Sie nicht, wovon das Spiel handelt. Sein Name gehört zur Enthüllung.",
      "Auf „Was soll ich tun?“ lautet die Antwort: was auf deiner Karte steht, und alles andere ist deine Sache.",
      "Niemand bekommt eine Note oder einen Rang, und niemand muss erzählen, wie er gespielt hat.",
    ],
  },
  "one-phone": {
    title: "Ein Handy für zwei oder drei",
    lines: [
      "Wer es hält: Zwei oder drei Personen spielen einen Platz. Eine hält das Handy und tippt, und gibt es nach jeder Runde weiter.",
      "Wie sie entscheiden: Alle zeigen gleichzeitig ihre Wahl, Daumen hoch für befolgen, Daumen runter für ablehnen. Sind sie uneins, nennt jede Person leise einen Grund; dann entscheidet, wer das Handy hält, und gibt den Grund an, der den Ausschlag gab.",
      "Setzen Sie die Gruppen auseinander: Ein Trainer darf nicht hören, was Modelle besprechen. Wählen Sie in der Einrichtung anderthalbmal so viel Zeit, oder keine Zeitgrenze.",
      "Was das mit den Daten macht: Ein Platz zählt einmal, wer auch immer dahinter sitzt. Weniger Plätze heißen weniger Labore und breitere Intervalle. Eine Gruppe redet, bevor sie wählt; vergleichen Sie ihre Zahlen also nicht mit denen von Leuten, die allein gespielt haben. Die Daten sagen nicht, wer sich ein Handy geteilt hat: Lassen Sie die ganze Klasse teilen, oder schreiben Sie auf, wer es tat.",
      "Auf Kontrollfragen gibt es je Platz eine Antwort. Wollen Sie wissen, was jede einzelne Person gelernt hat, nehmen Sie den Ausgangszettel.",
      "Sollen alle einen eigenen Platz haben, können sich mehrere ein Handy nacheinander teilen: Jeder Tab ist ein Platz, und „Hier spielt jemand anders“ im Menü gibt es weiter. Das dauert lange: Spielen Sie ohne Zeitgrenze.",
    ],
  },
  trouble: {
    title: "Wenn etwas schiefgeht",
    lines: [
      "Handys kommen nicht hinein: „Kommen die Handys hinein?“ in der Lobby prüft das mit einem Handy in der Hand und sagt, was hilft.",
      "Es gibt gar kein Netz: Die Spielblätter sind ein Block auf Papier.",
      "Jemand geht oder kommt zu spät: Programme spielen für die Person, und deren Antworten zählen in keiner Zahl mit. Wer zurückkommt, bekommt denselben Platz.",
      "Es wird laut oder jemand ist aufgewühlt: Halten Sie an. In der Pause läuft keine Zeit.",
    ],
  },
});
