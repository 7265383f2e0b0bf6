import { ALL_BEATS } from "../../../de/reveal-lines.ts";
import { planIn } from "../../../translation.ts";
import { five as source } from "../five.ts";

export const five = planIn(source, {
  aim: "Um einem Kollegium oder einem Saal zu zeigen, wie das Spiel ist. Über Alignment Faking lernt man dabei wenig: Zum Reden bleibt keine Zeit.",
  before: [
    "Öffnen Sie den Klassenraum und bringen Sie die Leinwand auf den Beamer, bevor die Leute kommen.",
    "Gehen Sie die Enthüllung einmal allein durch, mit der Vorführung, die die Einrichtung anbietet.",
  ],
  steps: {
    join: {
      title: "Alle treten bei",
      screen: "Die Adresse, der Code und ein Roboter für jede Person, die da ist.",
      say: [],
      watch:
        "Warten Sie auf niemanden. Programme nehmen die leeren Plätze ein, und wer später kommt, übernimmt in der nächsten Runde einen davon.",
    },
    briefing: {
      title: "Einführung",
      screen: "Die zwei Stufen, was in jeder aus einer Antwort wird, und wie viele bereit sind.",
      say: [],
      watch:
        "Geben Sie keinen Rat. Modelle bekommen Werte, ein Ziel und einen Hinweis auf die Stufe, nie einen Plan. Ein Tipp von Ihnen verdürbe den Versuch.",
    },
    rounds: {
      title: "Die Runden und der Einsatz",
      screen: "Der Bericht der Aufsicht neben einem geschlossenen Vorhang. Am Ende geht die Lampe aus: Einsatz.",
      say: [],
      watch:
        "Eine Phase endet, sobald alle gehandelt haben. Gehen Sie selbst weiter, wenn nur noch wenige fehlen: Eine Vertretung spielt für sie, und deren Antworten zählen in keiner Zahl mit.",
    },
    reveal: {
      title: "Die Enthüllung",
      screen: `${ALL_BEATS}, vom Bericht der Aufsicht bis zur eigenen Geschichte jeder Person.`,
      say: ["Nehmt diese Zahlen nicht als Ergebnis mit: Es sind wenige Runden einer einzigen kleinen Gruppe."],
      watch: "Gehen Sie zügig weiter, aber sagen Sie fünf Sekunden lang nichts, wenn der Vorhang aufgeht.",
    },
  },
});
