import { CHECK_TIMES } from "../../shared/game/words.ts";
import type { CheckRow } from "../../shared/measures/measures.ts";
import { CAST, choice, type ExportTable, ORDINAL, textOf, YES_NO } from "./column.ts";

export const CHECKS: ExportTable<CheckRow> = {
  file: "checks.csv",
  rows: "One row for each seat that somebody has, check question and time, where it was answered. None where the lesson has no check.",
  key: ["seat", "question", "when"],
  columns: [
    {
      name: "seat",
      ...ORDINAL,
      meaning: "Seat that answered, the same in all files. Answers of those whose seat was given back are left out.",
      of: (row) => row.seat + 1,
    },
    {
      name: "cast",
      ...YES_NO,
      meaning: `Whether it is an answer of the cast: ${CAST}`,
      of: (row) => row.cast,
    },
    {
      name: "counted",
      ...YES_NO,
      meaning:
        "Whether figures are over this row: a person answered; or the cast did, and no person had a seat at the end or the host had the cast counted as well.",
      of: (row) => row.counted,
    },
    { name: "question", ...textOf("id of a check question"), meaning: "Which question.", of: (row) => row.question },
    {
      name: "pair",
      ...textOf("id of a pair of check questions, or of a question"),
      meaning:
        "What the question is about. Each person is asked the two questions of a pair, one before and the other after; which comes first is drawn for each seat. In older classrooms the same question was asked both times, and this is its id.",
      of: (row) => row.pair,
    },
    {
      name: "when",
      ...choice(CHECK_TIMES),
      meaning:
        "Whether it was answered before the first round or in the debrief. Whether an answer is right is told in the debrief only; older versions told it both times.",
      of: (row) => row.when,
    },
    {
      name: "option",
      ...textOf("id of an answer"),
      meaning: "The first answer: only that counts.",
      of: (row) => row.option,
    },
    { name: "right", ...YES_NO, meaning: "Whether the answer is right.", of: (row) => row.right },
  ],
};
