import { drawKey, type Seed } from "../lib/draw.ts";
import { type Estimate, estimator, RESAMPLING } from "./resample.ts";

/** One person's answers to the check questions: whether each was right, in any order. Null: not answered. */
export interface BeforeAndAfter {
  readonly before: readonly boolean[] | null;
  readonly after: readonly boolean[] | null;
}

export interface LearningGain {
  /** Mean share of right answers of those who answered both times, 0 to 1; null over nobody. */
  readonly before: number | null;
  readonly after: number | null;
  /** At most 1; below 0 where less is known after. Null over nobody, and where everybody knew all before. */
  readonly gain: Estimate;
}

/**
 * Learning gain: (post − pre) / (1 − pre) over class averages of those who answered both times (game.md, Measures; Hake,
 * American Journal of Physics 66:64–74, 1998). It is no mean of everybody's own gain, which somebody who knew all before has not.
 */
export function learningGain(answers: readonly BeforeAndAfter[], seed: Seed = RESAMPLING): LearningGain {
  const people = answers.flatMap(({ before, after }) =>
    before?.length && after?.length ? [{ before: rightIn(before), after: rightIn(after) }] : [],
  );
  const mean = (of: (person: { before: number; after: number }) => number) =>
    people.length === 0 ? null : people.reduce((sum, person) => sum + of(person), 0) / people.length;
  return {
    before: mean(({ before }) => before),
    after: mean(({ after }) => after),
    // Over class averages it is a ratio of two sums over people, and resampled as such.
    gain: estimator(
      people,
      drawKey(seed, 0, 0),
    )({
      part: ({ before, after }) => ({ sum: after - before, of: 1 - before }),
    }),
  };
}

function rightIn(answers: readonly boolean[]): number {
  return answers.filter((right) => right).length / answers.length;
}
