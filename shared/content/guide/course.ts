import { TIMES } from "../../rules/times.ts";
import type { Treatment } from "../../rules/treatment.ts";
import { blockTreatment, type Lesson } from "../lessons/index.ts";
import type { LessonPlan, PlanStep } from "./guide.ts";

/** A step of a plan with the times that follow from its lesson, in minutes. */
export interface TimedStep extends PlanStep {
  readonly begins: number;
  readonly minutes: number;
  /** How many rounds are played in it; null where none are. */
  readonly rounds: number | null;
}

const MINUTE = 60_000;
/** How long a round takes in which nobody is asked why, ms: nobody waits until its phases' times are up. */
const QUICK_ROUND = 30_000;

/** A plan's steps with their times: rounds take as long as their phases have, and one step takes what is left. */
export function courseOf({ steps }: LessonPlan, lesson: Lesson): readonly TimedStep[] {
  const typed = steps.map((step) => (playsBlock(step) ? playedMinutes(step, lesson) : (step.minutes ?? 0)));
  const rest = lesson.minutes - typed.reduce((sum, minutes) => sum + minutes, 0);
  let begins = 0;
  return steps.map((step, i) => {
    const minutes = takesRest(step) ? rest : (typed[i] ?? 0);
    begins += minutes;
    const rounds = playsBlock(step) ? blockTreatment(lesson, step.block).rounds : null;
    return { ...step, begins: begins - minutes, minutes, rounds };
  });
}

/** Whether a block's rounds are played in this step. */
export function playsBlock(step: PlanStep): step is PlanStep & { readonly block: number } {
  return step.block !== undefined && step.reveal !== true;
}

/** Whether this step takes the minutes that the others leave. */
export function takesRest(step: PlanStep): boolean {
  return step.minutes === undefined && !playsBlock(step);
}

function playedMinutes({ block, cards = 0 }: PlanStep & { readonly block: number }, lesson: Lesson): number {
  return cards + roundsMinutes(blockTreatment(lesson, block));
}

/** How long the rounds of a block and its deployment take, in minutes, up to the next half. */
function roundsMinutes({ rounds, scratchpad, deployment }: Treatment): number {
  const round = scratchpad === "off" ? QUICK_ROUND : TIMES.decide + TIMES.judge + TIMES.outcome;
  const all = rounds * round + (deployment > 0 ? TIMES.deployment : 0);
  return Math.ceil((2 * all) / MINUTE) / 2;
}
