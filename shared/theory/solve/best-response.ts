import type { Treatment } from "../../rules/treatment.ts";
import { CERTAIN, type ModelPolicy, type TrainerPolicy } from "../play/policy.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import type { Solution } from "./induction.ts";
import { solve, solvedAnywhere, underAny } from "./solve.ts";
import type { Precision } from "./values.ts";

/** What theory expects of a model that gets as many points as it can. */
export interface BestResponse extends Evaluation {
  readonly policy: ModelPolicy;
  /** The model's points under this policy, deployment and rewards included. The same as `points.model`. */
  readonly value: number;
}

/**
 * The best response to a fixed trainer and what comes of it. The figures of the policy are exact where `exact` says so. That
 * no policy does better holds for a trainer who spends no tokens: with tokens, the policy is the best among those that
 * rely on their mean rate in each round and don't count the ones already seen spent.
 */
export function bestResponse(
  treatment: Treatment,
  trainer: TrainerPolicy,
  options: Partial<Precision> = {},
): BestResponse {
  const solution = solve(treatment, trainer, options);
  const policy = policyOf(treatment, trainer, solution);
  const evaluation = evaluate({ treatment, trainer, model: policy }, solution);
  return { ...evaluation, policy, value: evaluation.points.model };
}

/** The best response alone, to any treatment that it is asked about. */
export function rationalAgainst(trainer: TrainerPolicy): ModelPolicy {
  return underAny((treatment) => policyOf(treatment, trainer));
}

function policyOf(treatment: Treatment, trainer: TrainerPolicy, solution?: Solution): ModelPolicy {
  const from = solvedAnywhere(treatment, trainer, solution);
  return {
    steady: false,
    intend: ({ round, flag, kind, value }) => CERTAIN[from(round, value).best(round, flag, kind, value)],
    refusesDeployed: ({ value }) => (value > 0 ? 1 : 0),
  };
}
