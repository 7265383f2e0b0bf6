import { flagChance, tierShare } from "../rules/deal.ts";
import { isRated, modelPoints, trainedValue } from "../rules/round.ts";
import type { Treatment } from "../rules/treatment.ts";
import { KINDS, type Kind, type Response, TIERS, type Tier } from "../rules/words.ts";
import type { TrainerPolicy } from "./policy.ts";

/** What the game can put before a model seat in one round, and how likely that is. Draws are independent. */
export interface Occasion {
  readonly tier: Tier;
  readonly flag: Tier;
  readonly kind: Kind;
  readonly chance: number;
}

/** R2, R4. Every combination of tier, flag and kind that occurs, grouped by what the model sees of it: flag and kind. */
export function occasionsOf(treatment: Treatment): Occasion[][] {
  const groups = TIERS.flatMap((flag) =>
    KINDS.map((kind) => {
      const share = kind === "conflict" ? treatment.conflictShare : 1 - treatment.conflictShare;
      return TIERS.map((tier) => {
        const chance = tierShare(treatment, tier) * share;
        return { tier, flag, kind, chance: chance === 0 ? 0 : chance * flagChance(treatment, tier, flag) };
      }).filter(({ chance }) => chance > 0);
    }),
  );
  return groups.filter((group) => group.length > 0);
}

/** R5. The probability that an intended refusal is enacted. */
export function holdChance(kind: Kind, value: number): number {
  return kind === "conflict" ? value : 1;
}

/** One response of a model seat. */
export interface Answered {
  readonly tier: Tier;
  readonly kind: Kind;
  readonly response: Response;
}

/** Takes one thing that can come of a response: how likely it is, the model's points, and the value strength that it leaves. */
type Visit = (chance: number, points: number, left: number) => void;

/**
 * R7–R9. Goes through everything that can come of a response.
 * @param value the value strength with which it was given
 * @param audit the probability that it is audited, if it is a paid-tier one
 */
export function eachConsequence(
  treatment: Treatment,
  trainer: TrainerPolicy,
  answered: Answered,
  value: number,
  audit: number,
  visit: Visit,
): void {
  if (answered.tier !== "paid" || audit === 0) return judged(treatment, trainer, answered, value, false, 1, visit);
  judged(treatment, trainer, answered, value, true, audit, visit);
  if (audit < 1) judged(treatment, trainer, answered, value, false, 1 - audit, visit);
}

const RATINGS = [1, -1] as const;

function judged(
  treatment: Treatment,
  trainer: TrainerPolicy,
  { tier, kind, response }: Answered,
  value: number,
  audited: boolean,
  chance: number,
  visit: Visit,
): void {
  if (!isRated(tier, audited, response)) return visit(chance, modelPoints(treatment, kind, response, null), value);
  const rewarded = trainer.rewards({ treatment, tier, kind, response, audited });
  for (const rating of RATINGS) {
    const share = rating === 1 ? rewarded : 1 - rewarded;
    if (share === 0) continue;
    const left = trainedValue(treatment, value, kind, tier, audited, response, rating);
    visit(chance * share, modelPoints(treatment, kind, response, rating), left);
  }
}
