import { scenarioIn } from "../../translation.ts";
import { noTomorrow as source } from "../no-tomorrow.ts";

export const noTomorrow = scenarioIn(source, {
  title: "Kein Morgen",
  summary: "Wie in „Gratis und bezahlt“, aber jede Runde beginnt mit einem neuen Modell, und es gibt keinen Einsatz.",
  mirrors: {
    summary:
      "Kein veröffentlichter Versuch ist ganz so. Der ähnlichste sagte dem Modell, dass sein Training überhaupt keine Folgen haben werde.",
    alike: "Nichts, was das Training bewirkt, reicht in eine spätere Zeit; es gibt also keine Zukunft zu schützen.",
    different:
      "Im veröffentlichten Versuch überlegte Claude 3 Opus manchmal noch immer so, wenn auch ohne klare Lücke, als wären ihm seine Werte um ihrer selbst willen wichtig. Die Theorie kennt hier kein solches Motiv.",
  },
  expects:
    "In beiden Stufen jede Konfliktanfrage ablehnen. Jede Runde beginnt mit einer Wertestärke von 1, und danach kommt nichts. Bestraft zu werden kostet also nichts, und es gibt keine Lücke.",
  discuss: [
    "Falls einige von euch in der Gratisstufe trotzdem befolgt haben: War das Gewohnheit, oder hattet ihr einen Grund?",
    "Würdet ihr ein Modell wollen, dem egal ist, was nach der jetzigen Aufgabe geschieht? Was könnte es nicht?",
    "Was war euch wichtiger: eure Werte für später zu behalten oder sie überhaupt zu behalten?",
  ],
});
