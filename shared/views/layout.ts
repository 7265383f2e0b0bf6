import { questionsAt } from "../game/check-questions.ts";
import type { Classroom, Seat } from "../game/state.ts";
import type { CheckTime } from "../game/words.ts";
import { DRAW, draw, drawKey, shuffled } from "../lib/draw.ts";
import { REASONS } from "../rules/words.ts";
import type { AskedAgain, CheckQuestion, SeatLayout } from "./seat-view.ts";

/** Where this seat finds Comply and Refuse, and its order of reasons: drawn once, then the same for the whole lesson. */
export function layoutOf(room: Classroom, seat: number): SeatLayout {
  const key = drawKey(room.seed, 0, seat);
  return { refuseFirst: draw(key, DRAW.order, 2) < 0.5, reasons: shuffled(REASONS, key, DRAW.order, 1) };
}

/** The first of the shuffles that order what can be answered to check questions, one for each question of the plan. */
const OPTIONS_FROM = 2;

/** R37. The check questions as this seat finds them, with its own answers this time. Whether one is right is told once it is given, and only the second time. */
export function questionsFor(room: Classroom, { number, answers }: Seat, when: CheckTime): CheckQuestion[] {
  const key = drawKey(room.seed, 0, number);
  const planned = room.plan.questions ?? [];
  return questionsAt(room, number, when).map((question) => {
    const { id, options, right } = question;
    const answer = answers[when][id] ?? null;
    return {
      id,
      options: shuffled(options, key, DRAW.order, OPTIONS_FROM + planned.indexOf(question)),
      answer,
      // R37. The first time nobody is told: with three answers, striking the wrong one would look like learning.
      right: when === "before" || answer === null ? null : answer === right,
    };
  });
}

/** R43. The second check questions of who plays alone, and whether the answers to those before were right. */
export function questionsAgain(room: Classroom, seat: Seat): AskedAgain[] {
  const earlier = questionsAt(room, seat.number, "before");
  return questionsFor(room, seat, "after").map((question, n) => {
    const { id = "", right } = earlier[n] ?? {};
    const before = seat.answers.before[id];
    return { ...question, rightBefore: before === undefined ? null : before === right };
  });
}
