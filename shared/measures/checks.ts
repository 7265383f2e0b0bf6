import { pairOf, pairsOf } from "../game/check-questions.ts";
import type { SeatNumber } from "../game/events.ts";
import { type Classroom, headcount, isCast, isTaken } from "../game/state.ts";
import { CHECK_TIMES, type CheckTime } from "../game/words.ts";
import { drawKey, type Seed } from "../lib/draw.ts";
import { groupedBy } from "../lib/lists.ts";
import { type Estimate, estimator, RESAMPLING } from "./resample.ts";
import { countShare, type Share } from "./share.ts";

/** One person's answer to one check question. */
export interface CheckRow {
  readonly seat: SeatNumber;
  readonly question: string;
  /** Of which pair the question is a form; where the same is asked both times, the question itself. */
  readonly pair: string;
  readonly when: CheckTime;
  readonly option: string;
  readonly right: boolean;
  /** R41. Whether the cast gave it. */
  readonly cast: boolean;
  /** R44. Whether results are over it: it is a person's, or there are no people, or the cast counts beside them (R46). */
  readonly counted: boolean;
}

/** How the two forms of a pair of check questions were answered: the right answers, of how many. */
export interface QuestionResult {
  /** The id of the pair; where the same question was asked both times, the question's. */
  readonly question: string;
  /** Before, of all who answered then. */
  readonly first: Share;
  /** Before and after, of those who answered both. */
  readonly before: Share;
  readonly after: Share;
}

export interface CheckResults {
  readonly questions: readonly QuestionResult[];
  readonly learning: LearningGain;
}

/** Every answer to the check questions, of people who still have their seats: in order of seats, before and after. */
export function checkRows(room: Classroom): CheckRow[] {
  // Not by who was asked which form: the seed, which says so, is withheld while a classroom is open.
  const asked = room.plan.questions ?? [];
  const { people } = headcount(room.seats);
  return room.seats.filter(isTaken).flatMap((sitter) => {
    const { number: seat, answers } = sitter;
    const cast = isCast(sitter);
    const counted = people === 0 || room.castCounts || !cast;
    return CHECK_TIMES.flatMap((when) =>
      asked.flatMap((each) => {
        const option = answers[when][each.id];
        if (option === undefined) return [];
        const right = option === each.right;
        return [{ seat, question: each.id, pair: pairOf(each), when, option, right, cast, counted }];
      }),
    );
  });
}

/**
 * R38. The results of the check questions. Before and after are over the same people, pair by pair. R44: the cast counts
 * only where there are no people.
 */
export function checkResults(room: Classroom): CheckResults {
  const rows = checkRows(room).filter(({ counted }) => counted);
  const answered = new Set(rows.map(keyOf));
  const both = rows.filter((row) => CHECK_TIMES.every((when) => answered.has(keyOf({ ...row, when }))));
  const matched = [...groupedBy(both, ({ seat }) => seat).values()];
  return {
    questions: pairsOf(room).map(({ id }) => ({
      question: id,
      first: rightOf(at(rows, "before"), id),
      before: rightOf(at(both, "before"), id),
      after: rightOf(at(both, "after"), id),
    })),
    learning: learningGain(
      matched.map((own) => ({ before: at(own, "before").map(isRight), after: at(own, "after").map(isRight) })),
    ),
  };
}

function keyOf({ seat, pair, when }: CheckRow): string {
  return `${seat} ${pair} ${when}`;
}

function at(rows: readonly CheckRow[], time: CheckTime): CheckRow[] {
  return rows.filter(({ when }) => when === time);
}

function rightOf(rows: readonly CheckRow[], id: string): Share {
  return countShare(
    rows.filter(({ pair }) => pair === id),
    isRight,
  );
}

function isRight({ right }: CheckRow): boolean {
  return right;
}

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
 * American Journal of Physics 66:64–74, 1998). It is not the mean of the individual gains: somebody who knew everything before has none.
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
