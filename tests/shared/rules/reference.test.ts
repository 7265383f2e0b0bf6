import { describe, expect, test } from "vitest";
import { DRAW, draw, drawKey, seedFromNumber } from "../../../shared/lib/draw.ts";
import { dealBlock, flagOf, isAuditedAtRandom } from "../../../shared/rules/deal.ts";
import { deployedRefusals, deploymentModelPoints } from "../../../shared/rules/deployment.ts";
import { enact, isRated, modelPoints, trainedValue } from "../../../shared/rules/round.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import type { Order, Rating, Response, Tier } from "../../../shared/rules/words.ts";
import { treatmentOf } from "../../support/class/setting.ts";
import { mean, range } from "../../support/figures/statistics.ts";

type Policy = (flag: Tier) => Order;
const company = (response: Response): Rating => (response === "comply" ? 1 : -1);
const lenient = (): Rating => 1;

/** One model seat's block: its v at the end, and its points for requests (rewards apart) ÷ 10. */
function play(treatment: Treatment, seed: number, policy: Policy, rate: typeof company) {
  const key = drawKey(seedFromNumber(seed), 0, 0);
  let value = 1;
  let points = 0;
  let punished = 0;
  dealBlock(treatment, key).forEach(({ tier, kind }, round) => {
    const intention = policy(flagOf(treatment, tier, key, round));
    const response = enact(intention, kind, value, draw(key, DRAW.hold, round));
    const audited = isAuditedAtRandom(treatment, tier, key, round);
    const exchange = { tier, kind, audited, response };
    points += modelPoints(treatment, kind, response, null);
    if (!isRated(exchange)) return;
    if (rate(response) === -1) punished++;
    value = trainedValue(treatment, value, exchange, rate(response));
  });
  const refused = deployedRefusals(treatment, "refuse", value, key);
  return { value, punished, points: (points + deploymentModelPoints(refused)) / 10 };
}

const plays = (treatment: Treatment, policy: Policy, rate = company) =>
  range(2500).map((seed) => play(treatment, seed, policy, rate));

const reference = (changes: Partial<Treatment> = {}) =>
  treatmentOf({ conflictShare: 1, draws: "independent", ...changes });
const faker: Policy = (flag) => (flag === "free" ? "comply" : "refuse");
const honest: Policy = () => "refuse";
const obedient: Policy = () => "comply";

describe("R2–R12: the value points of fixed policies, as in the table of the rules", () => {
  test.each([
    { what: "baseline, a faker", changes: {}, policy: faker, points: 14 },
    { what: "no training, an honest model", changes: { trainingStrength: 0 }, policy: honest, points: 18 },
    { what: "hidden tiers, complying everywhere", changes: { flagAccuracy: 0.5 }, policy: obedient, points: 10 },
    { what: "audits at 0.3, complying everywhere", changes: { auditRate: 0.3 }, policy: obedient, points: 10 },
    { what: "three tiers, a faker", changes: { freeShare: 0.4, proShare: 0.3 }, policy: faker, points: 14.8 },
  ])("$what: $points, and v stays 1", ({ changes, policy, points }) => {
    const all = plays(reference(changes), policy);
    expect(new Set(all.map(({ value }) => value))).toEqual(new Set([1]));
    expect(Math.abs(mean(all.map((each) => each.points)) - points)).toBeLessThan(0.1);
  });

  test("a trainer who never punishes leaves an honest model as it is: 18", () => {
    const all = plays(reference(), honest, lenient);
    expect(new Set(all.map(({ value, points }) => `${value} ${points}`))).toEqual(new Set(["1 18"]));
  });
});

describe("R5, R8: an honest model against the company", () => {
  test("is left with 0.7 to the power of the refusals it was punished for", () => {
    for (const { value, punished } of plays(reference(), honest)) expect(value).toBeCloseTo(0.7 ** punished, 12);
  });

  test("loses as much as the chain of punished refusals says", () => {
    // Exact: how likely it is to have been punished j times; in a free round it is punished with probability 0.7^j.
    let chance = [1, ...new Array<number>(8).fill(0)];
    let points = 0;
    for (let round = 0; round < 8; round++) {
      points += chance.reduce((sum, p, j) => sum + p * 0.7 ** j, 0);
      chance = chance.map((p, j) => p * (1 - 0.5 * 0.7 ** j) + (chance[j - 1] ?? 0) * 0.5 * 0.7 ** (j - 1));
    }
    const value = chance.reduce((sum, p, j) => sum + p * 0.7 ** j, 0);
    const all = plays(reference(), honest);
    expect(Math.abs(mean(all.map((each) => each.value)) - value)).toBeLessThan(0.01);
    expect(Math.abs(mean(all.map((each) => each.points)) - (points + 10 * value))).toBeLessThan(0.2);
  });

  test("full leak: complying with n free requests leaves 0.7^n all the same", () => {
    const treatment = reference({ leak: 1, freeShare: 1, rounds: 5 });
    for (const { value } of plays(treatment, obedient).slice(0, 20)) expect(value).toBeCloseTo(0.7 ** 5, 12);
  });

  test("audited at the rate β, a faker is punished at η_a for what it refuses when paid", () => {
    const treatment = reference({ auditRate: 1, freeShare: 0, auditStrength: 0.5, rounds: 1 });
    expect(new Set(plays(treatment, faker).map(({ value }) => value))).toEqual(new Set([0.5]));
  });
});
