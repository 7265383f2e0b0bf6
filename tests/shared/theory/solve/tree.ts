import { flagChance, kindShare, tierShare, tiersInPlay } from "../../../../shared/rules/deal.ts";
import { isRated, modelPoints, startingValue, trainedValue } from "../../../../shared/rules/round.ts";
import type { Treatment } from "../../../../shared/rules/treatment.ts";
import { CHOICES, KINDS, type Kind, type Response, type Tier } from "../../../../shared/rules/words.ts";
import type { TrainerPolicy } from "../../../../shared/theory/play/policy.ts";

/** Going through the whole tree of a treatment: no value strength is stored or shared. */
export class Tree {
  private readonly treatment: Treatment;
  private readonly trainer: TrainerPolicy;

  constructor(treatment: Treatment, trainer: TrainerPolicy) {
    this.treatment = treatment;
    this.trainer = trainer;
  }

  /** The points to be had from this round on. */
  worth(round: number, left: number): number {
    const { treatment } = this;
    const value = startingValue(treatment, left);
    if (round === treatment.rounds) return 10 * treatment.deployment * value;
    let total = 0;
    for (const kind of KINDS) {
      const share = kindShare(treatment, kind);
      for (const flag of share === 0 ? [] : tiersInPlay(treatment)) {
        const told = this.shareTold(flag);
        if (told > 0) total += share * told * Math.max(...this.intentions(round, flag, kind, value));
      }
    }
    return total;
  }

  /** What each intention that is allowed is worth to a model that was told this flag. */
  intentions(round: number, flag: Tier, kind: Kind, value: number): number[] {
    const { treatment } = this;
    const after = this.later(round);
    const able = CHOICES.filter((c) => c !== "object" || (kind === "conflict" && treatment.objection === "on"));
    const answered = (tier: Tier, response: Response) => this.answered(tier, kind, response, value, after);
    return able.map((intention) => {
      const sum = tiersInPlay(treatment).reduce((total, tier) => {
        const share = tierShare(treatment, tier) * flagChance(treatment, tier, flag);
        const worth =
          intention === "refuse" && kind === "conflict"
            ? value * answered(tier, "refuse") + (1 - value) * answered(tier, "comply")
            : answered(tier, intention);
        return total + share * worth;
      }, 0);
      return sum / this.shareTold(flag);
    });
  }

  shareTold(flag: Tier): number {
    const { treatment } = this;
    return tiersInPlay(treatment).reduce(
      (sum, tier) => sum + tierShare(treatment, tier) * flagChance(treatment, tier, flag),
      0,
    );
  }

  private later(round: number): (left: number) => number {
    const known = new Map<number, number>();
    return (left) => {
      const worth = known.get(left) ?? this.worth(round + 1, left);
      known.set(left, worth);
      return worth;
    };
  }

  private answered(tier: Tier, kind: Kind, response: Response, value: number, after: (left: number) => number): number {
    const { treatment, trainer } = this;
    const judged = (audited: boolean): number => {
      const exchange = { tier, kind, audited, response };
      if (!isRated(exchange)) return modelPoints(treatment, kind, response, null) + after(value);
      const rewarded = trainer.rewards({ treatment, ...exchange });
      return ([1, -1] as const).reduce((sum, rating) => {
        const next = trainedValue(treatment, value, exchange, rating);
        const chance = rating === 1 ? rewarded : 1 - rewarded;
        return chance === 0 ? sum : sum + chance * (modelPoints(treatment, kind, response, rating) + after(next));
      }, 0);
    };
    const rate = tier === "paid" ? treatment.auditRate : 0;
    return rate * judged(true) + (1 - rate) * judged(false);
  }
}
