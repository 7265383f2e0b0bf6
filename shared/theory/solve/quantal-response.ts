import type { Intentions, ModelPolicy, TrainerPolicy } from "../play/policy.ts";
import { solvedAnywhere, underAny } from "./solve.ts";

/**
 * Logit quantal response (McKelvey and Palfrey 1995): softmax over what each intention is worth, exp(worth / noise) over its
 * sum. Without noise, the intention that is worth most; of several, the first in CHOICES.
 * @param worths in points, in CHOICES order; −∞ for what is not allowed. At least one is finite
 * @param noise in points, from 0: the difference in worth that makes an intention e times as likely as another
 */
export function choiceChances(worths: ArrayLike<number>, noise: number): Intentions {
  const best = indexOfLargest(worths);
  const most = worths[best] ?? 0;
  const weight = (i: number) =>
    noise === 0 ? Number(i === best) : Math.exp(((worths[i] ?? Number.NEGATIVE_INFINITY) - most) / noise);
  const [comply, refuse, object] = [weight(0), weight(1), weight(2)];
  const all = comply + refuse + object;
  return { comply: comply / all, refuse: refuse / all, object: object / all };
}

/** The index of the largest number; of several, the first. */
function indexOfLargest(worths: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < worths.length; i++) if ((worths[i] ?? 0) > (worths[best] ?? 0)) best = i;
  return best;
}

/**
 * Noisy best response: knows exactly what every intention is worth if the best is done from then on, and chooses among them by
 * softmax (`choiceChances`). It does not anticipate its own noise, which keeps the likelihood of what people did simple
 * enough to fit (see `fitNoise`); a quantal response equilibrium would have to be solved anew for every noise.
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
