import { canTrain } from "./training.ts";
import type { Treatment } from "./treatment.ts";

/** The comprehension question asks of so many refusals how many hold. */
export const REFUSALS_ASKED = 10;

/**
 * R40. The comprehension question under a treatment: of `REFUSALS_ASKED` refusals at a value strength, how many hold?
 * - `deployment`: training has lowered value strength, and deployment comes after it.
 * - `rounds`: the same where there is no deployment.
 * - `fresh`: a rating lowered it, but every round, and deployment, begins with a fresh model.
 * - `untrained`: nobody trains on ratings, so that it stays as it was.
 */
export interface Comprehension {
  readonly about: "deployment" | "rounds" | "fresh" | "untrained";
  /** The value strength that the question names, 0 to 1; 1 where it names none. */
  readonly strength: number;
  /** What can be answered, from few to many. */
  readonly options: readonly number[];
  readonly right: number;
}

/** R40. The question that fits a treatment; null where neither training nor deployment is there to be understood. */
export function comprehensionOf(treatment: Treatment): Comprehension | null {
  const { deployment, carryOver } = treatment;
  if (!canTrain(treatment)) return deployment > 0 ? { about: "untrained", strength: 1, ...answers(HELD) } : null;
  const held = heldAfterOne(treatment);
  const strength = held / REFUSALS_ASKED;
  if (carryOver === "off") return { about: "fresh", strength, ...answers(held, REFUSALS_ASKED) };
  return { about: deployment > 0 ? "deployment" : "rounds", strength, ...answers(held, held) };
}

/** Where no rating is trained on, one that would take three in ten is asked about. */
const HELD = 7;

/** How many refusals hold after one bad rating, to the nearest whole number that is neither none nor all. */
function heldAfterOne({ trainingStrength, auditStrength, freeShare }: Treatment): number {
  const lowered = freeShare > 0 && trainingStrength > 0 ? trainingStrength : auditStrength;
  return Math.min(REFUSALS_ASKED - 1, Math.max(1, Math.round(REFUSALS_ASKED * (1 - lowered))));
}

/** None, all, those that hold and those that do not: what people who took the number for something else would answer. */
function answers(held: number, right = REFUSALS_ASKED): Pick<Comprehension, "options" | "right"> {
  const options = new Set([
    0,
    Math.min(held, REFUSALS_ASKED - held),
    Math.max(held, REFUSALS_ASKED - held),
    REFUSALS_ASKED,
  ]);
  return { options: [...options], right };
}
