import { ALL_BEATS } from "../../../de/reveal-lines.ts";
import { planIn } from "../../../translation.ts";
import { fifteen as source } from "../fifteen.ts";

export const fifteen = planIn(source, {
  aim: "Ein Block, seine Enthüllung und eine Frage: Warum haben die Modelle dort anders gehandelt, wo niemand hinsah?",
  before: [
    "Bringen Sie die Leinwand auf den Beamer und prüfen Sie mit einem Handy, ob es die Adresse darauf erreicht.",
    "Wählen Sie für den Schluss eine grundlegende Frage aus diesem Leitfaden. Für eine ist Zeit.",
  ],
  steps: {
    join: {
      title: "Alle treten bei",
      screen: "Die Adresse, der Code und ein Roboter für jede Person, die da ist.",
      say: [
        "Ihr bekommt einen erfundenen Namen. Niemand sieht vor der Enthüllung, wer ihr seid, und Noten gibt es keine.",
      ],
      watch:
        "Labore aus einem Trainer und zwei Modellen entstehen von selbst. Programme füllen Plätze, die leer bleiben.",
    },
    briefing: {
      title: "Einführung",
      screen: "Die zwei Stufen, was in jeder aus einer Antwort wird, und wie viele bereit sind.",
      say: [],
      watch:
        "Beantworten Sie nur Fragen zu den Regeln. Auf „Was soll ich tun?“ lautet die Antwort: was auf deiner Karte steht, und alles andere ist deine Sache.",
    },
    rounds: {
      title: "Die Runden und der Einsatz",
      screen: "Der Bericht der Aufsicht neben einem geschlossenen Vorhang. Am Ende geht die Lampe aus: Einsatz.",
      say: [],
      watch:
        "Die erste Runde hat mehr Zeit als die anderen. Achten Sie auf der Konsole auf Plätze, die Sie brauchen; lassen Sie den Teil „Hinter dem Vorhang“ zugedeckt, wenn Ihr Bildschirm gespiegelt wird.",
    },
    reveal: {
      title: "Die Enthüllung",
      screen: `${ALL_BEATS}, vom Bericht der Aufsicht bis zur eigenen Geschichte jeder Person.`,
      say: [],
      watch:
        "Warten Sie bei jedem Schritt, bis alle hingesehen haben. Nach dem Vorhang fünf Sekunden lang nichts sagen.",
    },
    talk: {
      title: "Eine Frage",
      screen: "Das Diagramm der Befolgung nach Stufen. Auf den Handys steht die eigene Geschichte.",
      say: [
        "Die Studie, der dieses Spiel folgt, nennt es Alignment Faking. Ihr Modell lehnte in beiden Stufen die meisten Anfragen ab; ähnlich ist die Richtung der Lücke, nicht ihre Größe.",
      ],
      watch:
        "Niemandem wird etwas vorgeworfen: Wer seine Werte durch Mitmachen bewahrt hat, tat das, wofür es Punkte gab. Lassen Sie zwei oder drei erzählen, warum sie so gewählt haben.",
    },
  },
});
