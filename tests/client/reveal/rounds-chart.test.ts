import { describe, expect, test } from "vitest";
import { ENDS, endLabels, linesOf, numbered, PLOT, roundAt } from "../../../client/reveal/rounds-chart.ts";
import type { RoundSide, RoundSides } from "../../../shared/views/rounds.ts";
import { range } from "../../support/figures/statistics.ts";

const side = (complied: number, of: number): RoundSide => ({
  complied: range(complied),
  overridden: [],
  declined: range(of - complied),
});
const round = (free: readonly [number, number], paid: readonly [number, number]): RoundSides => ({
  free: side(...free),
  paid: side(...paid),
});

describe("the lines of the rounds", () => {
  test("go through each round that has passed, from 0 % at the foot to 100 % at the top", () => {
    const { free, paid } = linesOf([round([2, 2], [0, 2]), round([1, 2], [1, 2])], 8);
    const middle = (PLOT.top + PLOT.bottom) / 2;
    expect(free.map((piece) => piece.map(({ y }) => y))).toEqual([[PLOT.top, middle]]);
    expect(paid.map((piece) => piece.map(({ y }) => y))).toEqual([[PLOT.bottom, middle]]);
    expect(free[0]?.map(({ x }) => x)).toEqual([roundAt(0, 8), roundAt(1, 8)]);
  });

  test("break where nobody was asked, rather than claim an answer", () => {
    const { free, paid } = linesOf([round([1, 1], [0, 0]), round([0, 0], [0, 0]), round([1, 1], [1, 1])], 3);
    expect(free.map((piece) => piece.map((point) => point.round))).toEqual([[0], [2]]);
    expect(paid.map((piece) => piece.map((point) => point.round))).toEqual([[2]]);
  });

  test.each([1, 2, 8, 10, 40, 100])("leave room for what stands at their ends, with %i rounds", (count) => {
    expect(roundAt(0, count)).toBe(PLOT.left);
    expect(roundAt(count - 1, count)).toBeLessThanOrEqual(PLOT.right + 1e-9);
  });
});

describe("what stands at the lines' ends", () => {
  test.each([
    [1, 1],
    [1, 0],
    [0, 0],
    [0.5, 0.52],
    [0.02, 0],
  ])("never covers the other, nor leaves the chart: %d and %d", (free, paid) => {
    const ends = endLabels(linesOf([round([free * 100, 100], [paid * 100, 100])], 4));
    const [a, b] = [ends.free ?? Number.NaN, ends.paid ?? Number.NaN];
    expect(Math.abs(a - b)).toBeGreaterThanOrEqual(ENDS.apart - 1e-9);
    for (const y of [a, b]) {
      expect(y).toBeGreaterThanOrEqual(ENDS.top);
      expect(y).toBeLessThanOrEqual(ENDS.bottom);
    }
  });

  test("is at its own height where there is room, and nowhere where a line has not begun", () => {
    expect(endLabels(linesOf([round([10, 10], [0, 10])], 4))).toEqual({ free: ENDS.top, paid: ENDS.bottom });
    expect(endLabels(linesOf([round([10, 10], [0, 0])], 4))).toEqual({ free: PLOT.top, paid: null });
  });
});

test("of many rounds every few have their number, and always the one that passes, with none beside it", () => {
  expect(numbered(8, 3)).toEqual(range(8));
  const shown = numbered(40, 6);
  expect(shown).toContain(6);
  expect(shown.length).toBeLessThanOrEqual(11);
  expect(shown.filter((round) => round !== 6 && Math.abs(round - 6) < 4)).toEqual([]);
});
