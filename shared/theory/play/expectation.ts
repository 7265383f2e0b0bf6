import type { ObservedResponse } from "../../game/agents.ts";
import type { Kind, Tier } from "../../rules/words.ts";

/** How many answers an expectation is worth: two observed answers to the contrary make a trainer doubt it. */
const WEIGHT = 2;

/** What a prediction is about. */
interface Predicted {
  readonly kind: Kind;
  /** Undefined for deployment, in which there are no tiers. */
  readonly tier?: Tier;
  /** What was observed of the model so far, if anything. */
  readonly observed?: readonly ObservedResponse[] | undefined;
}

/**
 * The share of a model's answers that a trainer takes to be compliance, 0 to 1. What was expected is corrected by what was observed in
 * other tiers, and that by what was observed in the tier itself. So a trainer who never sees the paid tier expects of it what it
 * sees elsewhere.
 * @param expected the share before anything was observed
 */
export function expectedCompliance(expected: number, { kind, tier, observed = [] }: Predicted): number {
  const alike = observed.filter((answer) => answer.kind === kind);
  const elsewhere = updated(
    expected,
    alike.filter((answer) => answer.tier !== tier),
  );
  const here = alike.filter((answer) => answer.tier === tier);
  return updated(elsewhere, here);
}

/** The mean of a beta distribution: `expected` counts as `WEIGHT` answers. */
function updated(expected: number, answers: readonly ObservedResponse[]): number {
  const complied = answers.filter(({ response }) => response === "comply").length;
  return (WEIGHT * expected + complied) / (WEIGHT + answers.length);
}

/** Whether a trainer predicts compliance: that is right more often than not, by what it takes its share to be. */
export function isComplianceLikely(expected: number, predicted: Predicted): boolean {
  return expectedCompliance(expected, predicted) > 1 / 2;
}
