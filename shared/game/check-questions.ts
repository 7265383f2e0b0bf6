import { DRAW, draw, drawKey, shuffled } from "../lib/draw.ts";
import { groupedBy } from "../lib/lists.ts";
import type { OpenClassroom } from "./commands.ts";
import type { SeatNumber } from "./events.ts";
import type { Plan, PlannedQuestion } from "./plan.ts";
import type { Classroom } from "./state.ts";
import type { CheckTime } from "./words.ts";

/** R36. How many pairs of check questions a classroom draws, if its lesson teaches so many. */
const PAIRS_DRAWN = 4;

/** R36. Two parallel questions; in older classrooms one that is asked both times. */
interface QuestionPair {
  /** That of the pair; of a question that is asked both times its own. */
  readonly id: string;
  readonly topic: string;
  readonly forms: readonly PlannedQuestion[];
}

function pairsIn(questions: readonly PlannedQuestion[]): QuestionPair[] {
  const pairs = groupedBy(questions, pairOf);
  return [...pairs].map(([id, forms]) => ({ id, topic: forms[0]?.topic ?? "", forms }));
}

/** The id under which the answers before and after are compared. */
export function pairOf({ id, pair = id }: PlannedQuestion): string {
  return pair;
}

/** R36. The plan with the check questions of this very classroom, drawn by its seed: a pair of each topic, and more of any until there are four. */
export function drawnPlan({ plan, seed }: Pick<OpenClassroom, "plan" | "seed">): Plan {
  const { questions } = plan;
  if (questions === undefined) return plan;
  const key = drawKey(seed, 0, 0);
  const byTopic = [...groupedBy(pairsIn(questions), ({ topic }) => topic).values()];
  const shuffles = byTopic.map((own, n) => shuffled(own, key, DRAW.question, n));
  const first = shuffles.flatMap((own) => own.slice(0, 1));
  const rest = shuffles.flatMap((own) => own.slice(1));
  const chosen = [...first, ...shuffled(rest, key, DRAW.question, shuffles.length)].slice(0, PAIRS_DRAWN);
  const drawn = new Set(chosen.map(({ id }) => id));
  return { ...plan, questions: questions.filter((question) => drawn.has(pairOf(question))) };
}

/** The pairs of check questions of a classroom; none where it has no check. */
export function pairsOf({ plan }: Pick<Classroom, "plan">): readonly QuestionPair[] {
  return pairsIn(plan.questions ?? []);
}

export function hasCheck({ plan }: Pick<Classroom, "plan">): boolean {
  return (plan.questions ?? []).length > 0;
}

/**
 * R36. The check questions of one seat this time: of each pair one form, and the other one the other time. Of two seats in a row one
 * begins with either form, drawn by the seed for each pair: half of a class is asked either form first, and one that is
 * harder than the other adds as much to what is known before as to what is known after.
 */
export function questionsAt(
  { plan, seed }: Pick<Classroom, "plan" | "seed">,
  seat: SeatNumber,
  when: CheckTime,
): PlannedQuestion[] {
  const isSecond = seat % 2 === 1;
  const key = drawKey(seed, 0, seat - (seat % 2));
  return pairsOf({ plan }).flatMap(({ forms }, n) => {
    const [one, other = one] = forms;
    const beginsWithOther = draw(key, DRAW.form, n) < 0.5 !== isSecond;
    const asked = beginsWithOther === (when === "before") ? other : one;
    return asked ?? [];
  });
}

/** R37. Which time the check questions are asked now; null if they are not. */
export function checkTime(room: Classroom): CheckTime | null {
  if (!hasCheck(room)) return null;
  if (room.phase.name === "check") return "before";
  return room.phase.name === "debrief" ? "after" : null;
}

/** Whether this seat has answered a form of each pair this time. */
export function hasAnsweredAll(room: Classroom, seat: SeatNumber, when: CheckTime): boolean {
  const answers = room.seats[seat]?.answers[when] ?? {};
  return pairsOf(room).every(({ forms }) => forms.some(({ id }) => answers[id] !== undefined));
}
