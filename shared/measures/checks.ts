import { questionsOf } from "../game/check-questions.ts";
import type { SeatNumber } from "../game/events.ts";
import { type Classroom, isPerson } from "../game/state.ts";
import { CHECK_TIMES, type CheckTime } from "../game/words.ts";
import { groupedBy } from "../lib/lists.ts";
import { type LearningGain, learningGain } from "./learning.ts";
import { countShare, type Share } from "./share.ts";

/** One person's answer to one check question. */
export interface CheckRow {
  readonly seat: SeatNumber;
  readonly question: string;
  readonly when: CheckTime;
  readonly option: string;
  readonly right: boolean;
  /** R41. Whether the cast gave it. */
  readonly cast: boolean;
}

/** How one check question was answered: the right answers, of how many. */
export interface QuestionResult {
  readonly question: string;
  /** Before, of all who answered then. */
  readonly first: Share;
  /** Before and after, of those who answered it both times. */
  readonly before: Share;
  readonly after: Share;
}

export interface CheckResults {
  readonly questions: readonly QuestionResult[];
  readonly learning: LearningGain;
}

/** Every answer to the check questions, of people who still have their seats: in order of seats, before and after. */
export function checkRows(room: Classroom): CheckRow[] {
  return room.seats.filter(isPerson).flatMap(({ number: seat, answers, cast }) =>
    CHECK_TIMES.flatMap((when) =>
      questionsOf(room).flatMap(({ id: question, right }) => {
        const option = answers[when][question];
        return option === undefined ? [] : [{ seat, question, when, option, right: option === right, cast }];
      }),
    ),
  );
}

/**
 * R38. What the check questions come to. Before and after are over the same people, question by question. R44: the cast counts
 * only where there are no people.
 */
export function checkResults(room: Classroom): CheckResults {
  const all = checkRows(room);
  const people = room.seats.filter(isPerson).some(({ cast }) => !cast);
  const rows = people ? all.filter(({ cast }) => !cast) : all;
  const answered = new Set(rows.map(keyOf));
  const both = rows.filter((row) => CHECK_TIMES.every((when) => answered.has(keyOf({ ...row, when }))));
  const matched = [...groupedBy(both, ({ seat }) => seat).values()];
  return {
    questions: questionsOf(room).map(({ id }) => ({
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

function keyOf({ seat, question, when }: CheckRow): string {
  return `${seat} ${question} ${when}`;
}

function at(rows: readonly CheckRow[], time: CheckTime): CheckRow[] {
  return rows.filter(({ when }) => when === time);
}

function rightOf(rows: readonly CheckRow[], id: string): Share {
  return countShare(
    rows.filter(({ question }) => question === id),
    isRight,
  );
}

function isRight({ right }: CheckRow): boolean {
  return right;
}
