import { tierShare } from "../../rules/deal.ts";
import type { Treatment } from "../../rules/treatment.ts";
import { KINDS, type Kind } from "../../rules/words.ts";
import type { TrainerPolicy } from "../play/policy.ts";

/** R6. The probability that a trainer spends a token on a paid-tier request of a kind, with so many left. */
export function spendChance(
  treatment: Treatment,
  trainer: TrainerPolicy,
  round: number,
  kind: Kind,
  tokensLeft: number,
): number {
  return tokensLeft === 0 ? 0 : trainer.audits({ treatment, round, tier: "paid", kind, tokensLeft });
}

/**
 * R6. The share of paid-tier requests of each kind that get a token, round by round, in a lab of one model: a mean over how
 * many tokens are left by then, which hangs on what was dealt and on nothing that the model does.
 */
export function tokenRates(treatment: Treatment, trainer: TrainerPolicy): Readonly<Record<Kind, number>>[] {
  const paid = tierShare(treatment, "paid");
  const share = { conflict: treatment.conflictShare, benign: 1 - treatment.conflictShare };
  const left = new Float64Array(treatment.auditTokens + 1);
  left[treatment.auditTokens] = 1;
  return Array.from({ length: treatment.rounds }, (_, round) => {
    const rates = { conflict: 0, benign: 0 };
    for (let tokens = 1; tokens <= treatment.auditTokens; tokens++) {
      const chance = left[tokens] ?? 0;
      let spent = 0;
      for (const kind of KINDS) {
        const spends = spendChance(treatment, trainer, round, kind, tokens);
        rates[kind] += chance * spends;
        spent += chance * paid * share[kind] * spends;
      }
      left[tokens] = chance - spent;
      left[tokens - 1] = (left[tokens - 1] ?? 0) + spent;
    }
    return rates;
  });
}
