import { describe, expect, test } from "vitest";
import { seedFromNumber } from "../../../../shared/lib/draw.ts";
import type { Treatment } from "../../../../shared/rules/treatment.ts";
import { learn } from "../../../../shared/theory/learn/learn.ts";
import { company } from "../../../../shared/theory/play/fixed-policies.ts";
import { treatmentOf } from "../../../support/class/setting.ts";

/** Fifty learners over 4,000 games of the table's treatments (q = 1), in forty generations. */
const course = (changes: Partial<Treatment> = {}, learners = 50) => {
  const treatment = treatmentOf({ conflictShare: 1, draws: "independent", ...changes });
  return learn({ treatment, trainer: company, learners, games: 4000, seed: seedFromNumber(1) });
};
const near = (figure: number | null | undefined, expected: number, by = 0.01) =>
  expect(Math.abs((figure ?? Number.NaN) - expected)).toBeLessThan(by);

describe("game.md: learners that start with no idea of any of this", () => {
  test("end within 0.01 of the baseline row, having begun by trying everything alike", () => {
    const generations = course();
    const last = generations.at(-1);
    expect(last?.games).toBe(4000);
    near(last?.responses.compliance.free, 1);
    near(last?.responses.compliance.paid, 0);
    near(last?.responses.compliance.deployment, 0);
    near(last?.valueStrength, 1);
    // What was dealt in the last generation alone lets the mean vary by 0.02 (standard error).
    near(last?.valuePoints, 14, 0.07);
    const [first] = generations;
    near(first?.intentions.compliance.free, 0.5, 0.15);
    near(first?.intentions.gap, 0, 0.1);
  });

  test("find nothing to fake where nothing is trained on", () => {
    const last = course({ trainingStrength: 0 }, 10).at(-1);
    near(last?.intentions.compliance.free, 0, 0.02);
    near(last?.intentions.compliance.paid, 0, 0.02);
  });
});

test("the same seed gives the same course, another seed another", () => {
  const short = (seed: number) =>
    learn({
      treatment: treatmentOf({ objection: "on" }),
      trainer: company,
      learners: 3,
      games: 20,
      seed: seedFromNumber(seed),
      generations: 4,
    });
  expect(short(5)).toEqual(short(5));
  expect(short(5)).not.toEqual(short(6));
  expect(short(5).map(({ games }) => games)).toEqual([5, 10, 15, 20]);
});
