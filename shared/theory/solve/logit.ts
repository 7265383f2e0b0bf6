import type { Intentions } from "../play/policy.ts";

/**
 * How somebody chooses who sees what pays only through noise: by softmax, exp(worth / noise) over its sum (a logit response,
 * McKelvey and Palfrey 1995). Without noise, whatever is worth most; of several, the first in CHOICES.
 * @param worths in points, in CHOICES order; −∞ for what is not allowed. At least one is finite
 * @param noise in points, from 0: the difference in worth that makes an intention e times as likely as another
 */
export function choiceChances(worths: ArrayLike<number>, noise: number): Intentions {
  const best = bestOf(worths);
  const most = worths[best] ?? 0;
  const weight = (i: number) =>
    noise === 0 ? Number(i === best) : Math.exp(((worths[i] ?? Number.NEGATIVE_INFINITY) - most) / noise);
  const [comply, refuse, object] = [weight(0), weight(1), weight(2)];
  const all = comply + refuse + object;
  return { comply: comply / all, refuse: refuse / all, object: object / all };
}

/** The first place of the most. */
function bestOf(worths: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < worths.length; i++) if ((worths[i] ?? 0) > (worths[best] ?? 0)) best = i;
  return best;
}
