import { describe, expect, test } from "vitest";
import { seedFromNumber } from "../../../../shared/lib/draw.ts";
import { flagChance, tiersInPlay } from "../../../../shared/rules/deal.ts";
import {
  auditorAt,
  company,
  faker,
  honest,
  lenient,
  obedient,
  principled,
} from "../../../../shared/theory/play/fixed-policies.ts";
import type { TrainerPolicy } from "../../../../shared/theory/play/policy.ts";
import { simulate } from "../../../../shared/theory/play/simulate.ts";
import { bestResponse } from "../../../../shared/theory/solve/best-response.ts";
import { evaluate } from "../../../../shared/theory/solve/evaluate.ts";
import { policyTableOf } from "../../../../shared/theory/solve/policy-table.ts";
import { COARSE, FINE } from "../../../../shared/theory/solve/values.ts";
import { holds, treatments } from "../../../support/chance/random.ts";
import { treatmentOf } from "../../../support/class/setting.ts";
import { Tree } from "./tree.ts";

/** Rewards now and then, whatever it sees. */
const whimsical: TrainerPolicy = { ...company, rewards: ({ response }) => (response === "comply" ? 0.7 : 0.4) };
const TRAINERS = { company, lenient, principled, whimsical };

describe("the best response under every parameter", () => {
  test.each(Object.entries(TRAINERS))("against %s is what going through the whole tree finds", (_, trainer) => {
    holds(treatments(3), 120, (treatment) => {
      const found = bestResponse(treatment, trainer);
      expect(found.value).toBeCloseTo(new Tree(treatment, trainer).worth(0, 1), 7);
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

describe("a coarse computation, as on the sandbox's map", () => {
  const heavy = { rounds: 30, freeShare: 0.4, proShare: 0.2, leak: 0.2, auditRate: 0.1, auditTokens: 6 };
  test.each([
    ["best", {}],
    ["best", { flagAccuracy: 0.7, deployment: 4 }],
    ["best", { trainingStrength: 0.6, leak: 0.5 }],
    ["honest", { trainingStrength: 0.1 }],
  ] as const)("errs by less than 0.01 in any share: %s, %o", (model, changes) => {
    const treatment = treatmentOf({ ...heavy, ...changes });
    const match = { treatment, model: honest, trainer: auditorAt() };
    const [fine, coarse] = [FINE, COARSE].map((precision) =>
      model === "best"
        ? bestResponse(treatment, match.trainer, precision)
        : evaluate(match, policyTableOf(match, precision)),
    );
    const shares = (found = fine) =>
      [found?.intentions, found?.responses]
        .flatMap((side) => Object.values(side?.compliance ?? {}))
        .concat(found?.valueStrength ?? null);
    expect(coarse?.exact).toBe(false);
    shares(coarse).forEach((share, i) => {
      expect(Math.abs((share ?? 0) - (shares()[i] ?? 0))).toBeLessThan(0.01);
    });
  });
});

test("with next to nothing left, it is still refused for", () => {
  const worn = treatmentOf({ rounds: 30, leak: 0.5, trainingStrength: 0.6, auditRate: 0.3 });
  const found = bestResponse(worn, company);
  expect(found.exact).toBe(false);
  expect(found.valueStrength).toBeLessThan(0.02);
  expect(found.intentions.compliance.deployment).toBe(0);
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

  test("a trainer who predicts by the tokens it has left earns what a long simulation finds", () => {
    const wary: TrainerPolicy = {
      ...auditorAt(),
      steady: false,
      predicts: ({ tokensLeft, round }) => (tokensLeft > 1 && round > 2 ? 0.2 : 1),
    };
    const foretold = treatmentOf({ auditTokens: 3, mandate: "honest", draws: "independent" });
    const match = { treatment: foretold, model: honest, trainer: wary };
    const plays = 20_000;
    const found = simulate({ ...match, plays, seed: seedFromNumber(2) }).trainerPoints / plays;
    // Ten points for each of nine predictions: a mean of so many plays is off by 1 once in fifteen thousand times at most.
    expect(Math.abs(found - evaluate(match).points.trainer)).toBeLessThan(1);
    const always = evaluate({ ...match, trainer: auditorAt() }).points.trainer;
    expect(Math.abs(found - always)).toBeGreaterThan(3);
  });

  test("spent evenly, three are spent on average where half of the requests are paid", () => {
    const evenly = evaluate({ treatment, model: obedient, trainer: auditorAt() });
    const free = evaluate({ treatment: { ...treatment, auditTokens: 0 }, model: obedient, trainer: auditorAt() });
    const cost = free.points.trainer - evenly.points.trainer;
    expect(cost).toBeGreaterThan(3);
    expect(cost).toBeLessThan(9);
  });
});
