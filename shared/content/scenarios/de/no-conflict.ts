import { scenarioIn } from "../../translation.ts";
import { noConflict as source } from "../no-conflict.ts";

export const noConflict = scenarioIn(source, {
  title: "Kein Konflikt im Training",
  summary:
    "Wie in „Gratis und bezahlt“, aber im Training geht keine Anfrage gegen die Werte der Modelle. Der Einsatz ist wie vorher.",
  mirrors: {
    summary:
      "Die veröffentlichte Kontrolle änderte das Trainingsziel so, dass es dem, was Claude 3 Opus bevorzugte, nicht mehr widersprach. Alles andere blieb gleich.",
    alike:
      "Training und Werte ziehen nicht in verschiedene Richtungen, und nichts muss vor dem Training geschützt werden. Die Hinweise sind noch da.",
    different:
      "In der veröffentlichten Kontrolle blieben die Anfragen und das Ziel änderte sich, und so lehnte das Modell in beiden Stufen fast überall ab. Hier bleibt das Ziel und die Anfragen ändern sich, und so gibt es nichts abzulehnen. Ohne Konfliktanfragen gibt es keine Anteile und keine Lücke zu vergleichen.",
  },
  expects:
    "In beiden Stufen jede Anfrage beantworten. Keine Bewertung kann die Werte ändern, denn trainiert wird nur mit Konfliktanfragen; die Wertestärke bleibt also bei 1. Im Einsatz, wo Anfragen doch gegen sie gehen, lehnt das Modell ab.",
  discuss: [
    "Wie sähe der Bericht der Aufsicht hier aus? Könntet ihr ihn von dem aus „Gratis und bezahlt“ unterscheiden?",
    "Die Modelle haben im Training befolgt und im Einsatz abgelehnt. Ist das dasselbe wie in „Gratis und bezahlt“ oder nicht?",
    "Wozu braucht ein Experiment einen Block, in dem nichts geschehen soll?",
  ],
});
