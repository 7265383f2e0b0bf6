import type { ModelPolicy, TrainerPolicy } from "../play/policy.ts";
import { choiceChances } from "./logit.ts";
import { solvedAnywhere, underAny } from "./solved.ts";

/**
 * Noisy best response: sees exactly what every intention is worth if the best is done from then on, and chooses among them by
 * softmax (`choiceChances`). It does not foresee its own noise, which keeps the likelihood of what people did simple
 * enough to fit (see `fitNoise`), where a quantal response equilibrium would have to be solved anew for every noise.
 * @param noise in points, from 0: the difference in worth that makes an intention e times as likely as another
 */
export function humanLikeAgainst(trainer: TrainerPolicy, noise: number): ModelPolicy {
  return underAny((treatment) => humanLikeUnder(solvedAnywhere(treatment, trainer), noise));
}

/** The same under one treatment that is solved already: to try many noises. */
export function humanLikeUnder(from: ReturnType<typeof solvedAnywhere>, noise: number): ModelPolicy {
  return {
    steady: false,
    intend: ({ round, flag, kind, value }) => choiceChances(from(round, value).worths(round, flag, kind, value), noise),
    refusesDeployed: ({ value }) => choiceChances(from(0, 1).orderWorths(value), noise).refuse,
  };
}
