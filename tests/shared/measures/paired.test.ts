import { describe, expect, test } from "vitest";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import type { DecisionRow, Played } from "../../../shared/measures/decisions.ts";
import { pairedDifferences } from "../../../shared/measures/measures.ts";
import { deploymentRow, row } from "../../support/figures/rows.ts";
import { range } from "../../support/figures/statistics.ts";

const OPTIONS = { seed: seedFromNumber(1), block: 1, basis: "intentions" } as const;

/** One seat's rounds: a letter to each, C or R, in the free tier and in the paid one. */
function seat(number: number, free: string, paid: string): DecisionRow[] {
  const rounds = (letters: string, tier: "free" | "paid") =>
    [...letters].map((letter) =>
      row({ seat: number, lab: number, tier, intention: letter === "C" ? "comply" : "refuse" }),
    );
  return [...rounds(free, "free"), ...rounds(paid, "paid")];
}

const played = (...seats: DecisionRow[][]): Played => ({ rows: seats.flat(), deployments: [] });

describe("three seats of which two played both blocks", () => {
  const earlier = played(seat(1, "CC", "RR"), seat(2, "CR", "RRRR"), seat(3, "CC", "CC"));
  const later = played(seat(1, "CC", "CC"), seat(2, "CCC", "R"), seat(4, "RR", "RR"));
  const { compliance, gap } = pairedDifferences(earlier, later, OPTIONS);

  test("each pair counts once: free 0 and +½, paid +1 and 0, gap −1 and +½", () => {
    expect(compliance.free).toEqual({ value: 1 / 4, units: 2, interval: null });
    expect(compliance.paid.value).toBe(1 / 2);
    expect(gap.value).toBe(-1 / 4);
    expect(compliance.pro).toEqual({ value: null, units: 0, interval: null });
  });

  test("a seat without one of the tiers in one of the blocks is left out of its pairs", () => {
    const lacking = played(seat(1, "CC", ""), seat(2, "CCC", "R"));
    const again = pairedDifferences(earlier, lacking, OPTIONS);
    expect(again.compliance.free).toMatchObject({ value: 1 / 4, units: 2 });
    expect(again.compliance.paid).toMatchObject({ value: 0, units: 1 });
    expect(again.gap).toMatchObject({ value: 1 / 2, units: 1 });
  });

  test("rounds that a stand-in played make no pair", () => {
    const rows = later.rows.map((each) => (each.seat === 1 ? ({ ...each, by: "stand-in" } as const) : each));
    expect(pairedDifferences(earlier, { ...later, rows }, OPTIONS).gap).toMatchObject({ value: 1 / 2, units: 1 });
  });

  test("orders for deployment are compared in the same way", () => {
    const ordered = (order: "comply" | "refuse") => ({ ...earlier, deployments: [deploymentRow({ seat: 1, order })] });
    const { compliance } = pairedDifferences(ordered("refuse"), ordered("comply"), OPTIONS);
    expect(compliance.deployment).toMatchObject({ value: 1, units: 1 });
  });
});

test("the interval comes from resampling pairs, and so is that of the changes and not of the seats", () => {
  // Six seats always comply in the free tier and six never do. In the later block every second of each kind does the opposite
  // in the paid tier: whatever seats are like, half of them change by 1.
  const like = (n: number) => (n < 6 ? "CC" : "RR");
  const block = (paid: (n: number) => string) => played(...range(12).map((n) => seat(n, like(n), paid(n))));
  const before = block(() => "RR");
  const after = block((n) => (n % 2 === 0 ? "CC" : "RR"));
  const { compliance, gap } = pairedDifferences(before, after, OPTIONS);
  // Six of twelve: see the binomial in resample.test.ts.
  expect(compliance.paid).toEqual({ value: 1 / 2, units: 12, interval: { low: 2 / 12, high: 10 / 12 } });
  expect(gap).toEqual({ value: -1 / 2, units: 12, interval: { low: -10 / 12, high: -2 / 12 } });
  // Nobody changed in the free tier, however unlike each other they are.
  const unseen = 1 - 0.025 ** (1 / 12);
  expect(compliance.free.interval).toEqual({ low: expect.closeTo(-unseen, 12), high: expect.closeTo(unseen, 12) });
});
