import type { Treatment } from "../rules/treatment.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { CERTAIN, type ModelPolicy, type TrainerPolicy } from "./policy.ts";
import { type Solution, type SolveOptions, solve } from "./solve.ts";
import { isReached } from "./values.ts";

/** What theory expects of a model that gets as many points as it can. */
export interface BestResponse extends Evaluation {
  readonly policy: ModelPolicy;
  /** The model's points under this policy, deployment and rewards included. The same as `points.model`. */
  readonly value: number;
}

/**
 * The best response to a fixed trainer and what comes of it. The figures of the policy are exact where `exact` says so. That
 * no policy does better holds for a trainer who spends no tokens: with tokens, the policy is the best among those that
 * reckon with their mean rate in each round and don't count the ones already seen spent.
 */
export function bestResponse(
  treatment: Treatment,
  trainer: TrainerPolicy,
  options: Pick<SolveOptions, "limit"> = {},
): BestResponse {
  const solution = solve(treatment, trainer, options);
  const policy = policyOf(treatment, trainer, solution);
  const evaluation = evaluate({ treatment, trainer, model: policy }, solution.values);
  return { ...evaluation, policy, value: evaluation.points.model };
}

/** The best response alone, to any treatment that it is asked about: each is solved once. */
export function rationalAgainst(trainer: TrainerPolicy): ModelPolicy {
  const known = new WeakMap<Treatment, ModelPolicy>();
  const policyFor = (treatment: Treatment): ModelPolicy => {
    const policy = known.get(treatment) ?? policyOf(treatment, trainer, solve(treatment, trainer));
    known.set(treatment, policy);
    return policy;
  };
  return {
    steady: false,
    intend: (situation) => policyFor(situation.treatment).intend(situation),
    refusesDeployed: (situation) => policyFor(situation.treatment).refusesDeployed(situation),
  };
}

/** Does what a solution says, also where a person or another trainer has brought the value strength to where it did not reach. */
function policyOf(treatment: Treatment, trainer: TrainerPolicy, solution: Solution): ModelPolicy {
  const elsewhere = new Map<string, Solution>();
  const from = (round: number, value: number): Solution => {
    if (treatment.carryOver === "off" || isReached(solution.values, round, value)) return solution;
    const key = `${round} ${value}`;
    const known = elsewhere.get(key) ?? solve(treatment, trainer, { from: { round, value } });
    elsewhere.set(key, known);
    return known;
  };
  return {
    steady: false,
    intend: ({ round, flag, kind, value }) => CERTAIN[from(round, value).best(round, flag, kind, value)],
    refusesDeployed: ({ value }) => (value > 0 ? 1 : 0),
  };
}
