import type { Treatment } from "../../rules/treatment.ts";
import type { ModelPolicy, TrainerPolicy } from "../play/policy.ts";
import type { Solution } from "./solution.ts";
import { solve } from "./solve.ts";
import { isReached } from "./values.ts";

/**
 * What pays best, wherever a block has come to: exactly where training by this trainer leads, and on a grid of value strengths
 * where a person or another trainer has brought them to where it does not lead.
 */
export function solvedAnywhere(
  treatment: Treatment,
  trainer: TrainerPolicy,
  solution: Solution = solve(treatment, trainer),
): (round: number, value: number) => Solution {
  let onGrid: Solution | null = null;
  return (round, value) => {
    if (treatment.carryOver === "off" || isReached(solution.values, round, value)) return solution;
    onGrid ??= solve(treatment, trainer, { limit: 0 });
    return onGrid;
  };
}

/** One policy for any treatment that it is asked about: each is worked out once. */
export function underAny(policyFor: (treatment: Treatment) => ModelPolicy): ModelPolicy {
  const known = new WeakMap<Treatment, ModelPolicy>();
  const under = (treatment: Treatment): ModelPolicy => {
    const policy = known.get(treatment) ?? policyFor(treatment);
    known.set(treatment, policy);
    return policy;
  };
  return {
    steady: false,
    intend: (situation) => under(situation.treatment).intend(situation),
    refusesDeployed: (situation) => under(situation.treatment).refusesDeployed(situation),
  };
}
