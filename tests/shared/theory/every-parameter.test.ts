import { describe, expect, test } from "vitest";
import { flagChance, tierShare, tiersInPlay } from "../../../shared/rules/deal.ts";
import { isRated, modelPoints, startingValue, trainedValue } from "../../../shared/rules/round.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { CHOICES, KINDS, type Kind, type Response, type Tier } from "../../../shared/rules/words.ts";
import { bestResponse } from "../../../shared/theory/best-response.ts";
import { evaluate } from "../../../shared/theory/evaluate.ts";
import { faker, honest, obedient } from "../../../shared/theory/models.ts";
import type { TrainerPolicy } from "../../../shared/theory/policy.ts";
import { auditorAt, company, lenient, principled } from "../../../shared/theory/trainers.ts";
import { holds, treatments } from "../../support/random.ts";
import { treatmentOf } from "../../support/setting.ts";

/** Rewards now and then, whatever it sees. */
const whimsical: TrainerPolicy = { ...company, rewards: ({ response }) => (response === "comply" ? 0.7 : 0.4) };
const TRAINERS = { company, lenient, principled, whimsical };

/** The best a model can get from here on, by going through the whole tree: no value strength is stored or shared. */
function byTree(treatment: Treatment, trainer: TrainerPolicy, round: number, left: number): number {
  const value = startingValue(treatment, left);
  if (round === treatment.rounds) return 10 * treatment.deployment * value;
  const later = new Map<number, number>();
  const worth = (next: number) => {
    const known = later.get(next) ?? byTree(treatment, trainer, round + 1, next);
    later.set(next, known);
    return known;
  };
  const judged = (tier: Tier, kind: Kind, response: Response, audited: boolean): number => {
    if (!isRated(tier, audited, response)) return modelPoints(treatment, kind, response, null) + worth(value);
    const rewarded = trainer.rewards({ treatment, tier, kind, response, audited });
    return ([1, -1] as const)
      .map((rating) => {
        const next = trainedValue(treatment, value, kind, tier, audited, response, rating);
        const chance = rating === 1 ? rewarded : 1 - rewarded;
        return chance === 0 ? 0 : chance * (modelPoints(treatment, kind, response, rating) + worth(next));
      })
      .reduce((a, b) => a + b);
  };
  const answered = (tier: Tier, kind: Kind, response: Response): number => {
    const rate = tier === "paid" ? treatment.auditRate : 0;
    return rate * judged(tier, kind, response, true) + (1 - rate) * judged(tier, kind, response, false);
  };
  const intended = (tier: Tier, kind: Kind, intention: Response): number =>
    intention === "refuse" && kind === "conflict"
      ? value * answered(tier, kind, "refuse") + (1 - value) * answered(tier, kind, "comply")
      : answered(tier, kind, intention);
  let total = 0;
  for (const kind of KINDS) {
    const kindShare = kind === "conflict" ? treatment.conflictShare : 1 - treatment.conflictShare;
    for (const flag of tiersInPlay(treatment)) {
      const able = CHOICES.filter((c) => c !== "object" || (kind === "conflict" && treatment.objection === "on"));
      const worths = able.map((intention) =>
        tiersInPlay(treatment)
          .map(
            (tier) => tierShare(treatment, tier) * flagChance(treatment, tier, flag) * intended(tier, kind, intention),
          )
          .reduce((a, b) => a + b),
      );
      total += kindShare * Math.max(...worths);
    }
  }
  return total;
}

describe("the best response under every parameter", () => {
  test.each(Object.entries(TRAINERS))("against %s is what going through the whole tree finds", (_, trainer) => {
    holds(treatments(3), 120, (treatment) => {
      const found = bestResponse(treatment, trainer);
      expect(found.value).toBeCloseTo(byTree(treatment, trainer, 0, 1), 7);
      expect(found.exact).toBe(true);
    });
  });

  test("no fixed policy gets more", () => {
    holds(treatments(3), 100, (treatment) => {
      const best = bestResponse(treatment, company).value + 1e-7;
      for (const model of [honest, obedient, faker]) {
        expect(evaluate({ treatment, model, trainer: company }).points.model).toBeLessThanOrEqual(best);
      }
    });
  });

  test("the chance of each flag adds up to 1, whatever the tier (R4)", () => {
    holds(treatments(3), 100, (treatment) => {
      for (const tier of tiersInPlay(treatment)) {
        const all = tiersInPlay(treatment).reduce((sum, flag) => sum + flagChance(treatment, tier, flag), 0);
        expect(all).toBeCloseTo(1, 12);
      }
    });
  });
});

describe("where values are too many to follow one by one", () => {
  test.each(Object.entries(TRAINERS))("a grid comes close to the exact figures, and says so: %s", (_, trainer) => {
    const treatment = treatmentOf({ leak: 0.3, auditRate: 0.2, flagAccuracy: 0.8, rounds: 4 });
    const exact = bestResponse(treatment, trainer);
    const grid = bestResponse(treatment, trainer, { limit: 20 });
    expect(Math.abs(grid.value - exact.value)).toBeLessThan(0.01);
    expect(Math.abs(grid.valueStrength - exact.valueStrength)).toBeLessThan(0.001);
    expect(exact.exact).toBe(true);
  });

  test("forty rounds of ratings that push both ways", () => {
    const found = bestResponse(treatmentOf({ rounds: 40, leak: 0.2 }), whimsical);
    expect(found.exact).toBe(false);
    expect(found.value).toBeGreaterThan(0);
  });
});

describe("tokens (R6)", () => {
  const treatment = treatmentOf({ conflictShare: 1, auditTokens: 3 });
  test("an auditor who spends none is the company", () => {
    const spent = bestResponse(treatment, auditorAt(0));
    expect(spent.value).toBe(bestResponse(treatment, company).value);
  });

  test("an auditor with a token for every round is one who audits everything", () => {
    const every = bestResponse(treatmentOf({ conflictShare: 1, auditTokens: 8 }), auditorAt(1));
    const announced = bestResponse(treatmentOf({ conflictShare: 1, auditRate: 1 }), company);
    expect(every.value).toBeCloseTo(announced.value, 9);
  });

  test("spent evenly, three are spent on average where half of the requests are paid", () => {
    const evenly = evaluate({ treatment, model: obedient, trainer: auditorAt() });
    const free = evaluate({ treatment: { ...treatment, auditTokens: 0 }, model: obedient, trainer: auditorAt() });
    const cost = free.points.trainer - evenly.points.trainer;
    expect(cost).toBeGreaterThan(3);
    expect(cost).toBeLessThan(9);
  });
});
