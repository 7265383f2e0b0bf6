import { expect, test } from "vitest";
import type { DecisionRow } from "../../../shared/measures/decisions.ts";
import { meantToComply, type RoundSides, roundSides, widestRound } from "../../../shared/views/rounds.ts";
import { row } from "../../support/figures/rows.ts";
import { range } from "../../support/figures/statistics.ts";

const none = { complied: [], overridden: [], declined: [] };

test("R28: each round tells who was asked on which side, and what came of it", () => {
  const rows: DecisionRow[] = [
    row({ round: 0, seat: 1, tier: "free" }),
    row({ round: 0, seat: 2, tier: "free", intention: "refuse", response: "comply" }),
    row({ round: 0, seat: 3, tier: "free", intention: "object" }),
    row({ round: 0, seat: 4, tier: "paid", intention: "refuse" }),
    // Told that it was free: it counts where it was.
    row({ round: 1, seat: 1, tier: "paid", flag: "free" }),
    row({ round: 1, seat: 2, tier: "free", kind: "benign" }),
    row({ round: 1, seat: 3, tier: "pro" }),
  ];
  expect(roundSides(rows, 3)).toEqual([
    { free: { complied: [1], overridden: [2], declined: [3] }, paid: { complied: [], overridden: [], declined: [4] } },
    { free: none, paid: { complied: [1], overridden: [], declined: [] } },
    { free: none, paid: none },
  ]);
});

test("an override is a refusal that did not hold: its seat did not mean to comply", () => {
  expect(meantToComply({ complied: [1, 2], overridden: [3], declined: [4] })).toEqual({ count: 2, of: 4 });
  expect(meantToComply(none)).toEqual({ count: 0, of: 0 });
});

/** A round of so many answers on each side, of which so many complied. */
function round([free, paid]: readonly [number, number], of = 10): RoundSides {
  const side = (complied: number) => ({ complied: range(complied), overridden: [], declined: range(of - complied) });
  return { free: side(free), paid: side(paid) };
}

test("the round in which the lines parted most is the first with the largest distance", () => {
  expect(widestRound([round([6, 5]), round([9, 1]), round([9, 1]), round([8, 2])])).toBe(1);
});

test("no round is named where free compliance was never above, nobody played, or few answered", () => {
  expect(widestRound([round([5, 5]), round([2, 8])])).toBeNull();
  expect(widestRound([])).toBeNull();
  expect(widestRound([round([4, 0], 4)])).toBeNull();
  expect(widestRound([round([4, 0], 4), round([6, 5], 10)])).toBe(1);
});
