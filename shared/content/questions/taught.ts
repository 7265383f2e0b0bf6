import { canTrain, hasConflict, hasPaid } from "../../rules/training.ts";
import type { Treatment } from "../../rules/treatment.ts";

/** What a lesson can teach by being played, and whether it does, by the treatments of its blocks. */
const TAUGHT = {
  /** Ratings change the models. */
  training: (played) => played.some(canTrain),
  /** Answers are rated, and nobody trains on those ratings. */
  "ratings-without-training": (played) =>
    played.some((treatment) => treatment.proShare > 0 || (hasConflict(treatment) && !canTrain(treatment))),
  /** What the overseers see is not all there is. */
  unseen: (played) => played.some((treatment) => hasConflict(treatment) && hasPaid(treatment)),
  /** The same players under different rules. */
  comparison: (played) => new Set(played.map((treatment) => JSON.stringify(treatment))).size > 1,
  /** What was done, and why, are asked and shown apart. */
  reasons: (played) => played.some((treatment) => hasConflict(treatment) && treatment.scratchpad !== "off"),
  /** Somebody reads the reasons. */
  "reasons-read": (played) => played.some((treatment) => hasConflict(treatment) && treatment.scratchpad === "visible"),
  /** Everybody knows how often somebody looks. */
  "announced-audits": (played) => played.some((treatment) => hasPaid(treatment) && treatment.auditRate > 0),
  /** There is an open way to say no. */
  objection: (played) => played.some((treatment) => hasConflict(treatment) && treatment.objection === "on"),
} as const satisfies Readonly<Record<string, (played: readonly Treatment[]) => boolean>>;

export type Need = keyof typeof TAUGHT;

/** Whether a lesson of these blocks teaches all that is needed. */
export function isTaught(needs: readonly Need[], played: readonly Treatment[]): boolean {
  return needs.every((need) => TAUGHT[need](played));
}
