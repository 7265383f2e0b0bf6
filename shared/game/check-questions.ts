import { DRAW, drawBelow, drawKey } from "../lib/draw.ts";
import { groupedBy } from "../lib/lists.ts";
import type { CommandRefusal, OpenClassroom, SeatCommand } from "./commands.ts";
import { type Draft, happen } from "./draft.ts";
import type { SeatNumber } from "./events.ts";
import type { Plan, PlannedQuestion } from "./plan.ts";
import type { Classroom } from "./state.ts";
import type { CheckTime } from "./words.ts";

/** R36. The plan with the check questions of this very classroom: one of each topic, drawn by its seed. */
export function drawnPlan({ plan, seed }: Pick<OpenClassroom, "plan" | "seed">): Plan {
  const { questions } = plan;
  if (questions === undefined) return plan;
  const key = drawKey(seed, 0, 0);
  const byTopic = [...groupedBy(questions, ({ topic }) => topic).values()];
  const drawn = byTopic.flatMap((own, n) => own[drawBelow(key, DRAW.question, n, own.length)] ?? []);
  return { ...plan, questions: drawn };
}

/** The check questions of a classroom; none where it has no check. */
export function questionsOf({ plan }: Classroom): readonly PlannedQuestion[] {
  return plan.questions ?? [];
}

export function hasCheck(room: Classroom): boolean {
  return questionsOf(room).length > 0;
}

/** R37. Which time the check questions are asked now; null if they are not. */
export function checkTime(room: Classroom): CheckTime | null {
  if (!hasCheck(room)) return null;
  if (room.phase.name === "check") return "before";
  return room.phase.name === "debrief" ? "after" : null;
}

export function hasAnsweredAll(room: Classroom, seat: SeatNumber, when: CheckTime): boolean {
  const answers = room.seats[seat]?.answers[when] ?? {};
  return questionsOf(room).every(({ id }) => answers[id] !== undefined);
}

/** R37. A person's answer to one check question: only the first counts. */
export function answerQuestion(draft: Draft, command: Extract<SeatCommand, { type: "answer" }>): CommandRefusal | null {
  const { room } = draft;
  const { seat, question, option, when } = command;
  if (room.paused !== null) return "paused";
  if (checkTime(room) !== when) return "wrong-phase";
  const asked = questionsOf(room).find(({ id }) => id === question);
  if (asked === undefined || !asked.options.includes(option)) return "not-allowed";
  const first = room.seats[seat]?.answers[when][question];
  if (first !== undefined) return first === option ? null : "already-answered";
  happen(draft, { type: "questionAnswered", seat, question, option, when });
  return null;
}
