import type { Treatment } from "../../rules/treatment.ts";
import type { ModelPolicy, TrainerPolicy } from "../play/policy.ts";
import { Induction, type Solution } from "./induction.ts";
import { oddsOf } from "./odds.ts";
import { FINE, isReached, type Precision, type Start, valueLayers } from "./values.ts";

/** The `Precision` is FINE where nothing else is said. */
export interface SolveOptions extends Partial<Precision> {
  readonly from?: Start;
}

/**
 * The best response to a fixed trainer, by backward induction over (round, value strength). What is maximised is the model's
 * points: R9, λ included, and deployment. The model knows the treatment and the trainer's policy; of the tier it knows the
 * flag, so each tier counts by its share among the requests so flagged (Bayes). Draws are taken to be independent, and tokens
 * to be spent at their mean rate in each round, whatever happened before.
 */
export function solve(treatment: Treatment, trainer: TrainerPolicy, options: SolveOptions = {}): Solution {
  const odds = oddsOf(treatment, trainer);
  const values = valueLayers(odds, { round: 0, value: 1, ...options.from }, { ...FINE, ...options });
  return new Induction(odds, values);
}

/**
 * The best response in any state of a block: exact for value strengths that training by this trainer leads to, and on a grid for
 * those to which a person or another trainer has brought them.
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

/** One policy for any treatment that it is asked about: each is solved once. */
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
