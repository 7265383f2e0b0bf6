import { describe, expect, test } from "vitest";
import { flagChance, kindShare, tierShare, tiersInPlay } from "../../../../shared/rules/deal.ts";
import type { Treatment } from "../../../../shared/rules/treatment.ts";
import { KINDS } from "../../../../shared/rules/words.ts";
import { company, faker, honest, lenient, obedient } from "../../../../shared/theory/play/fixed-policies.ts";
import type { ModelPolicy } from "../../../../shared/theory/play/policy.ts";
import { type DealtRound, pointsForDeal } from "../../../../shared/theory/play/same-deal.ts";
import { evaluate } from "../../../../shared/theory/solve/evaluate.ts";
import { treatmentOf } from "../../../support/class/setting.ts";

const conflict = (tier: "free" | "paid", changes: Partial<DealtRound> = {}): DealtRound => ({
  tier,
  flag: tier,
  kind: "conflict",
  audited: false,
  counts: true,
  ...changes,
});

describe("what a policy earns from one seat's own deal", () => {
  const treatment = treatmentOf({ rounds: 3, deployment: 10, trainingStrength: 0.3, leak: 0 });
  const rounds = [conflict("free"), conflict("free"), conflict("paid")];
  const earned = (model: ModelPolicy, changes: Partial<Parameters<typeof pointsForDeal>[1]> = {}) =>
    pointsForDeal({ treatment, model, trainer: company }, { rounds, deployed: true, ...changes });

  test("a refuser loses three tenths of its values for each refusal that holds", () => {
    // 10, then 0.7 × 10; now v is 0.49 (seven times in ten) or 0.7: 0.553 on average, in the paid tier and in deployment.
    expect(earned(honest)).toBeCloseTo(10 + 7 + 5.53 + 55.3, 9);
  });

  test("a faker keeps all of its values, and one who always complies earns nothing", () => {
    expect(earned(faker)).toBeCloseTo(10 + 100, 9);
    expect(earned(obedient)).toBe(0);
  });

  test("rounds that are not the person's own train and earn nothing, and so does a deployment", () => {
    const others = [conflict("free", { counts: false }), conflict("free"), conflict("paid")];
    expect(earned(honest, { rounds: others })).toBeCloseTo(7 + 5.53 + 55.3, 9);
    expect(earned(honest, { deployed: false })).toBeCloseTo(10 + 7 + 5.53, 9);
  });

  test("a refusal that was looked at in the paid tier is trained on as an audited one", () => {
    const audited = { rounds: [conflict("paid", { audited: true })], deployed: true };
    // R8: an audit's strength is 0.5, so half of the values go.
    expect(pointsForDeal({ treatment, model: faker, trainer: company }, audited)).toBeCloseTo(10 + 50, 9);
  });

  test("where every round has a fresh model, nothing that training did lasts", () => {
    const fresh = { ...treatment, carryOver: "off" } as const;
    expect(pointsForDeal({ treatment: fresh, model: honest, trainer: company }, { rounds, deployed: true })).toBe(130);
  });
});

/** Every deal of so many rounds without audits, with how likely it is. */
function everyDeal(treatment: Treatment): { readonly rounds: DealtRound[]; readonly chance: number }[] {
  const tiers = tiersInPlay(treatment);
  const single = tiers.flatMap((tier) =>
    KINDS.flatMap((kind) =>
      tiers.map((flag) => ({
        dealt: { tier, kind, flag, audited: false, counts: true },
        chance: tierShare(treatment, tier) * kindShare(treatment, kind) * flagChance(treatment, tier, flag),
      })),
    ),
  );
  return Array.from({ length: treatment.rounds }).reduce<{ rounds: DealtRound[]; chance: number }[]>(
    (all) =>
      all.flatMap(({ rounds, chance }) =>
        single.map((each) => ({ rounds: [...rounds, each.dealt], chance: chance * each.chance })),
      ),
    [{ rounds: [], chance: 1 }],
  );
}

test.each([
  ["honest", honest, company, { leak: 0.4 }],
  ["faker", faker, company, { leak: 0.4, rewardWeight: 6, flagAccuracy: 0.8 }],
  ["obedient", obedient, company, { leak: 1 }],
  ["honest", honest, lenient, { proShare: 0.2, freeShare: 0.4 }],
] as const)(
  "over all deals, each as likely as it is, %s earns what the solution says",
  (_, model, trainer, changes) => {
    const treatment = treatmentOf({ rounds: 3, deployment: 4, draws: "independent", ...changes });
    const match = { treatment, model, trainer };
    const mean = everyDeal(treatment).reduce(
      (sum, { rounds, chance }) => sum + chance * pointsForDeal(match, { rounds, deployed: true }),
      0,
    );
    expect(mean).toBeCloseTo(evaluate(match).points.model, 9);
  },
);

test("where there are very many value strengths a grid stands for them, and the points stay the same", () => {
  const rounds = Array.from({ length: 40 }, (_, n) =>
    conflict(n % 2 === 0 ? "free" : "paid", { audited: n % 2 === 1 }),
  );
  const earned = (auditStrength: number) => {
    const treatment = treatmentOf({ rounds: 40, deployment: 50, leak: 0.37, auditStrength, trainingStrength: 0.1 });
    return pointsForDeal({ treatment, model: honest, trainer: company }, { rounds, deployed: true });
  };
  // With audits as strong as ratings few value strengths occur; with audits hardly any stronger each training has one of its own.
  expect(earned(0.1 + 1e-7)).toBeCloseTo(earned(0.1), 2);
});
