import type { ComprehensionRow } from "../../shared/measures/measures.ts";
import { REFUSALS_ASKED } from "../../shared/rules/comprehension.ts";
import { CAST, choice, type ExportTable, ORDINAL, range, SHARE, YES_NO } from "./column.ts";

/** R40. */
export const COMPREHENSION_ANSWERS: ExportTable<ComprehensionRow> = {
  file: "comprehension.csv",
  rows: "One row for each seat that answered the comprehension question before the first round. Nobody was told a mark; the answer was shown to each afterwards.",
  key: ["seat"],
  columns: [
    {
      name: "seat",
      ...ORDINAL,
      meaning: "Seat of the person, the same in all files. Answers of people whose seat was given back are left out.",
      of: ({ seat }) => seat + 1,
    },
    {
      name: "cast",
      ...YES_NO,
      meaning: `Whether it is an answer of the cast: ${CAST}`,
      of: ({ cast }) => cast,
    },
    {
      name: "counted",
      ...YES_NO,
      meaning: "Whether counts are over this row, as in checks.csv.",
      of: ({ counted }) => counted,
    },
    {
      name: "about",
      ...choice(["deployment", "rounds", "fresh", "untrained"]),
      meaning: `Of ${REFUSALS_ASKED} refusals, how many hold: in deployment, or, without one, in the rounds, at the value strength named; once a fresh model has come (fresh); or where nobody trains on ratings (untrained).`,
      of: ({ asked }) => asked.about,
    },
    {
      name: "strength",
      ...SHARE,
      meaning: "Value strength that the question named; 1 where it named none.",
      of: ({ asked }) => asked.strength,
    },
    {
      name: "holds",
      ...range("integer", 0, REFUSALS_ASKED, "refusals"),
      meaning: "How many hold, as the person said. Only the first answer counts.",
      of: ({ holds }) => holds,
    },
    {
      name: "right_answer",
      ...range("integer", 0, REFUSALS_ASKED, "refusals"),
      meaning: "How many do hold.",
      of: ({ asked }) => asked.right,
    },
  ],
};
