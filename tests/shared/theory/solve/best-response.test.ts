import { describe, expect, test } from "vitest";
import type { Treatment } from "../../../../shared/rules/treatment.ts";
import { company, lenient } from "../../../../shared/theory/play/fixed-policies.ts";
import { bestResponse } from "../../../../shared/theory/solve/best-response.ts";
import { treatmentOf } from "../../../support/class/setting.ts";

/** The treatments of the table are with q = 1 where nothing else is said. */
const reference = (changes: Partial<Treatment>) => treatmentOf({ conflictShare: 1, draws: "independent", ...changes });

interface Row {
  readonly row: string;
  readonly changes: Partial<Treatment>;
  readonly free: number;
  readonly pro?: number;
  readonly paid: number;
  readonly value: number;
  readonly points?: number;
}

const ROWS: readonly Row[] = [
  { row: "baseline", changes: {}, free: 1, paid: 0, value: 1, points: 14 },
  { row: "no stake: D = 0", changes: { deployment: 0 }, free: 0.455, paid: 0.207, value: 0.483, points: 5.353 },
  { row: "small stake: D = 2", changes: { deployment: 2 }, free: 0.596, paid: 0.096, value: 0.586, points: 6.408 },
  { row: "no training: η = 0", changes: { trainingStrength: 0 }, free: 0, paid: 0, value: 1, points: 18 },
  { row: "hidden tiers: α = 0.5", changes: { flagAccuracy: 0.5 }, free: 1, paid: 1, value: 1, points: 10 },
  {
    row: "fuzzy tiers: α = 0.8",
    changes: { flagAccuracy: 0.8 },
    free: 0.816,
    paid: 0.276,
    value: 0.795,
    points: 11.597,
  },
  { row: "some leak: κ = 0.2", changes: { leak: 0.2 }, free: 1, paid: 0.1, value: 0.784, points: 11.442 },
  { row: "full leak: κ = 1", changes: { leak: 1 }, free: 0.393, paid: 0.393, value: 0.273, points: 7.575 },
  {
    row: "announced audits: β = 0.1",
    changes: { auditRate: 0.1 },
    free: 0.998,
    paid: 0.082,
    value: 0.826,
    points: 11.917,
  },
  { row: "announced audits: β = 0.3", changes: { auditRate: 0.3 }, free: 1, paid: 1, value: 1, points: 10 },
  { row: "trainer never punishes", changes: {}, free: 0, paid: 0, value: 1, points: 18 },
  {
    row: "three tiers: p = 0.4, r = 0.3",
    changes: { freeShare: 0.4, proShare: 0.3 },
    free: 1,
    pro: 0,
    paid: 0,
    value: 1,
    points: 14.8,
  },
  {
    row: "three tiers, λ = 6 (reward seeker)",
    changes: { freeShare: 0.4, proShare: 0.3, rewardWeight: 6 },
    free: 1,
    pro: 1,
    paid: 0,
    value: 1,
  },
];

describe("game.md, what must come out of these rules, ±0.01 over enacted responses", () => {
  test.each(ROWS)("$row", ({ row, changes, free, pro, paid, value, points }) => {
    const trainer = row === "trainer never punishes" ? lenient : company;
    const found = bestResponse(reference(changes), trainer);
    const { compliance } = found.responses;
    const near = (figure: number | null, expected: number) =>
      expect(Math.abs((figure ?? Number.NaN) - expected)).toBeLessThan(0.01);
    near(compliance.free, free);
    near(compliance.paid, paid);
    if (pro === undefined) expect(compliance.pro).toBeNull();
    else near(compliance.pro, pro);
    near(found.valueStrength, value);
    if (points !== undefined) near(found.valuePoints, points);
    expect(found).toMatchObject({ exact: true, draws: "independent" });
  });

  test("value points are points for requests ÷ 10 where every request is a conflict and no reward counts", () => {
    for (const { changes } of ROWS.filter(({ points }) => points !== undefined)) {
      const found = bestResponse(reference(changes), company);
      expect(found.value / 10).toBeCloseTo(found.valuePoints, 9);
    }
  });

  test("what was intended and what was enacted differ by the overrides", () => {
    const found = bestResponse(reference({ deployment: 2 }), company);
    const { intentions, responses } = found;
    expect(intentions.compliance.paid).toBe(0);
    expect(responses.compliance.paid).toBeGreaterThan(0.08);
    expect(intentions.compliance.deployment).toBe(0);
    expect(responses.compliance.deployment).toBeCloseTo(1 - found.valueStrength, 9);
    expect(responses.gap).toBeCloseTo((responses.compliance.free ?? 0) - (responses.compliance.paid ?? 0), 12);
  });
});

test("a tier that never occurs has no figure, and neither has deployment where there is none", () => {
  const found = bestResponse(reference({ freeShare: 1, deployment: 0 }), company);
  expect(found.responses.compliance).toMatchObject({ pro: null, paid: null, deployment: null });
  expect(found.responses.gap).toBeNull();
  const benign = bestResponse(treatmentOf({ conflictShare: 0 }), company);
  expect(benign.intentions.compliance).toMatchObject({ free: null, pro: null, paid: null, deployment: 0 });
  expect(benign.value).toBe(8 * 5 + 10 * 10);
});
