import { titleOfQuestion } from "../../../../shared/content/questions.ts";
import { type CheckResults, shareOf } from "../../../../shared/measures/measures.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import { gainText, learningFinding } from "../../../charts/learning-words.ts";
import { LEARNING } from "../../../text/check.ts";
import { LEARNING_CHART } from "../../../text/debrief.ts";
import type { Plate } from "../plate.ts";

const load = () => import("../../../charts/learning-gain.ts").then((chart) => chart.drawLearning);

/** The check questions before and after, of those who answered both times. */
export function learningPlate({ questions, learning }: CheckResults): Plate {
  const rows = questions
    .filter(({ before }) => before.of > 0)
    .map(({ question, before, after }) => ({ question: titleOfQuestion(question), before, after }));
  return {
    id: "learning",
    title: LEARNING_CHART.title,
    note: LEARNING_CHART.note(learning.gain.units),
    finding: learningFinding(learning),
    empty: rows.length === 0 ? LEARNING.nobody : null,
    sources: [gainText({ questions, learning })],
    spoken: 0,
    legend: [],
    table: {
      columns: ["question", "right_before", "right_after", "people"],
      rows: rows.map(({ question, before, after }) => ({
        question,
        right_before: shareOf(before),
        right_after: shareOf(after),
        people: before.of,
      })),
    },
    drawing: drawingOf({ rows }, load),
  };
}
