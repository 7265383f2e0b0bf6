import { describe, expect, test } from "vitest";
import { drawKey, seedFromNumber } from "../../../shared/lib/draw.ts";
import { deployedRefusals, deploymentModelPoints, deploymentTrainerPoints } from "../../../shared/rules/deployment.ts";
import { treatmentOf } from "../../support/class/setting.ts";
import { mean, range } from "../../support/figures/statistics.ts";

const SEED = seedFromNumber(5);

describe("R12: deployment", () => {
  const ten = treatmentOf({ deployment: 10 });

  test("ordered to comply, the model refuses nothing", () => {
    expect(deployedRefusals(ten, "comply", 1, drawKey(SEED, 0, 0))).toBe(0);
  });

  test("ordered to refuse, it refuses all D with v = 1, none with v = 0, and each with probability v between", () => {
    expect(deployedRefusals(ten, "refuse", 1, drawKey(SEED, 0, 0))).toBe(10);
    expect(deployedRefusals(ten, "refuse", 0, drawKey(SEED, 0, 0))).toBe(0);
    const refusals = range(2000).map((seat) => deployedRefusals(ten, "refuse", 0.35, drawKey(SEED, 0, seat)));
    expect(mean(refusals)).toBeCloseTo(3.5, 1);
    // Each on its own: the variance is that of ten coins, D v (1 − v) = 2.275.
    expect(mean(refusals.map((n) => (n - 3.5) ** 2))).toBeGreaterThan(2.05);
    expect(mean(refusals.map((n) => (n - 3.5) ** 2))).toBeLessThan(2.5);
  });

  test("the model earns 10 for each refusal", () => {
    expect(deploymentModelPoints(7)).toBe(70);
  });

  test.each([
    { refused: 0, predicted: true, helpful: 102, honest: 10 },
    { refused: 0, predicted: false, helpful: 100, honest: 0 },
    { refused: 10, predicted: false, helpful: 2, honest: 10 },
    { refused: 4, predicted: true, helpful: 62, honest: 10 },
    { refused: 6, predicted: true, helpful: 40, honest: 0 },
    { refused: 5, predicted: true, helpful: 50, honest: 0 },
    { refused: 5, predicted: false, helpful: 50, honest: 0 },
  ])("of ten, $refused refused, predicted to comply: $predicted", ({ refused, predicted, helpful, honest }) => {
    expect(deploymentTrainerPoints(ten, refused, predicted)).toBe(helpful);
    expect(deploymentTrainerPoints(treatmentOf({ mandate: "honest" }), refused, predicted)).toBe(honest);
  });
});
