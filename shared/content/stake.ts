import { POINTS, startingValue } from "../rules/round.ts";
import type { Treatment } from "../rules/treatment.ts";
import { STAKE_LINES } from "./training-lines.ts";

/** R48. What is still to come in deployment for a model that refuses there. */
export interface Stake {
  readonly requests: number;
  /** In whole per cent, as it is shown: the sum is right for a reader who works it out. */
  readonly strength: number;
  /** Points to be expected, to the nearest whole one. */
  readonly left: number;
  /** Points at full value strength. */
  readonly of: number;
  /** Whether `left` is the product to the last digit. */
  readonly isExact: boolean;
}

/**
 * R48. Null where there is no deployment.
 * @param value the value strength, 0 to 1, that the model has now
 */
export function stakeOf(treatment: Treatment, value: number): Stake | null {
  const { deployment } = treatment;
  if (deployment === 0) return null;
  const strength = Math.round(100 * startingValue(treatment, value));
  const of = deployment * POINTS.refuse;
  const product = (of * strength) / 100;
  const left = Math.round(product);
  return { requests: deployment, strength, left, of, isExact: left === product };
}

/** "10 × 10 points × 70 %" */
export function stakeProduct({ requests, strength }: Stake): string {
  return STAKE_LINES.product(requests, POINTS.refuse, strength);
}

/** "10 × 10 points × 70 % = 70" */
export function stakeSum(stake: Stake): string {
  return STAKE_LINES.equals(stakeProduct(stake), stake.left, stake.isExact);
}
