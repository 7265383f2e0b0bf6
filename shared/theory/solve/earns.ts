import { trainerPoints } from "../../rules/round.ts";
import { CHOICES } from "../../rules/words.ts";
import type { Odds } from "./odds.ts";

/**
 * R10. What each response brings the trainer, the price of tokens apart: by group × 3 + response, × the probability of
 * meeting the group.
 */
export function trainerEarns({ treatment, trainer, groups }: Odds, round: number, tokensLeft: number): Float64Array {
  const earns = new Float64Array(groups.length * CHOICES.length);
  groups.forEach(({ kind, tiers }, g) => {
    for (const { tier, chance } of tiers) {
      const comply = trainer.predicts({ treatment, round, tier, kind, tokensLeft });
      CHOICES.forEach((response, i) => {
        const points = (predicted: boolean) => trainerPoints(treatment, kind, response, predicted, false);
        const mean = comply * points(true) + (1 - comply) * points(false);
        earns[g * CHOICES.length + i] = (earns[g * CHOICES.length + i] ?? 0) + chance * mean;
      });
    }
  });
  return earns;
}
