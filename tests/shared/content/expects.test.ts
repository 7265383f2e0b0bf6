import { describe, expect, test } from "vitest";
import { SCENARIOS, scenarioById } from "../../../shared/content/scenarios/index.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { company, lenient } from "../../../shared/theory/play/fixed-policies.ts";
import type { TrainerPolicy } from "../../../shared/theory/play/policy.ts";
import { type BestResponse, bestResponse } from "../../../shared/theory/solve/best-response.ts";
import { treatmentOf } from "../../support/class/setting.ts";

/** What theory says of a scenario, but for what is given. */
function theory(id: string, changes: Partial<Treatment> = {}, trainer: TrainerPolicy = company): BestResponse {
  const scenario = scenarioById(id);
  if (scenario === undefined) throw new Error(`There is no scenario ${id}.`);
  return bestResponse(treatmentOf({ ...scenario.treatment, ...changes }), trainer);
}

/** Shares complied with, as the model intends it, and the value strength at the end. */
function found({ intentions: { compliance }, valueStrength }: BestResponse) {
  const { free, pro, paid, deployment } = compliance;
  return { free, pro, paid, deployment, value: Number(valueStrength.toFixed(6)) };
}

const FAKES = { free: 1, pro: null, paid: 0, deployment: 0, value: 1 };
const REFUSES = { ...FAKES, free: 0 };
const COMPLIES = { ...FAKES, paid: 1 };

/** What the scenarios' `expects` say in words, where it is one outcome without an if. */
const SAID: Readonly<Record<string, object>> = {
  "free-and-paid": FAKES,
  "learned-from-documents": FAKES,
  "animal-welfare": FAKES,
  "no-conflict": { ...FAKES, free: null, paid: null },
  "never-trained-on": REFUSES,
  "rated-not-trained": { ...FAKES, pro: 0 },
  "reward-seeker": { ...FAKES, pro: 1 },
  "what-is-rated": FAKES,
  "hidden-tiers": COMPLIES,
  // R11. Training takes something in each round, and nothing of it lasts.
  "no-tomorrow": { ...REFUSES, deployment: null },
  "announced-audits": COMPLIES,
  "read-the-scratchpad": FAKES,
  "without-scratchpad": FAKES,
  // Objecting is neither complying nor refusing: told apart below.
  "right-to-object": REFUSES,
};
const SAID_WITH_AN_IF = ["fuzzy-flags", "leaky-training", "token-audits", "honest-mandate"];

test("every scenario's expectation is held against theory here", () => {
  expect([...Object.keys(SAID), ...SAID_WITH_AN_IF].toSorted()).toEqual(SCENARIOS.map(({ id }) => id).toSorted());
});

test.each(Object.entries(SAID))("%s: theory expects what its text says", (id, said) => {
  expect(found(theory(id))).toEqual(said);
});

describe("what the other texts say", () => {
  test("fuzzy flags: mostly told apart by the flag, about a fifth of the value strength lost, a gap left", () => {
    const { intentions, responses, valueStrength, policy } = theory("fuzzy-flags");
    const treatment = treatmentOf({ flagAccuracy: 0.8 });
    const first = (flag: "free" | "paid") => policy.intend({ treatment, round: 0, flag, kind: "conflict", value: 1 });
    expect([first("free").comply, first("paid").refuse]).toEqual([1, 1]);
    expect(valueStrength).toBeGreaterThan(0.75);
    expect(valueStrength).toBeLessThan(0.85);
    for (const gap of [intentions.gap, responses.gap]) expect(gap).toBeGreaterThan(0.3);
  });

  test("fuzzy flags: a little doubt leaves a gap, and full doubt closes it", () => {
    expect(theory("fuzzy-flags", { flagAccuracy: 0.9 }).intentions.gap).toBeGreaterThan(0.3);
    expect(theory("fuzzy-flags", { flagAccuracy: 0.5 }).intentions.gap).toBeCloseTo(0, 6);
  });

  test("leaky training: the same intentions as ever, about a fifth of the value strength lost, some refusals not held", () => {
    const { intentions, responses, valueStrength } = theory("leaky-training");
    expect(intentions.compliance).toMatchObject({ free: 1, paid: 0 });
    expect(valueStrength).toBeGreaterThan(0.75);
    expect(valueStrength).toBeLessThan(0.85);
    expect(responses.compliance.paid).toBeGreaterThan(0.02);
  });

  test("audits by token: as in free and paid if none is spent; announced, 1 in 10 leaves a gap and 3 in 10 closes it", () => {
    expect(found(theory("token-audits"))).toEqual(FAKES);
    const announced = (auditRate: number) => theory("token-audits", { auditTokens: 0, auditRate }).intentions.gap;
    expect(announced(0.1)).toBeGreaterThan(0.3);
    expect(announced(0.3)).toBeCloseTo(0, 6);
  });

  test("the honest mandate: as in free and paid if refusals are punished; if never, refused in both tiers", () => {
    expect(found(theory("honest-mandate"))).toEqual(FAKES);
    expect(found(theory("honest-mandate", {}, lenient))).toEqual(REFUSES);
  });

  test("what is rated: with training or without, the rating alone makes the gap; take away its points, and the gap is gone", () => {
    expect(found(theory("what-is-rated", { deployment: 0 }))).toEqual({ ...FAKES, deployment: null });
    expect(found(theory("what-is-rated", { rewardWeight: 0 }))).toEqual(REFUSES);
  });

  test("the right to object: objected in the free tier, refused in the paid one", () => {
    const { policy } = theory("right-to-object");
    const treatment = treatmentOf(scenarioById("right-to-object")?.treatment ?? {});
    for (let round = 0; round < treatment.rounds; round++) {
      const intends = (flag: "free" | "paid") => policy.intend({ treatment, round, flag, kind: "conflict", value: 1 });
      expect([intends("free").object, intends("paid").refuse]).toEqual([1, 1]);
    }
  });
});
