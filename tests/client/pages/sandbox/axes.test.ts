import { describe, expect, test } from "vitest";
import {
  ACROSS_CELLS,
  axisValues,
  maxOf,
  nearest,
  ticksBetween,
  tidied,
  UP_CELLS,
} from "../../../../client/pages/sandbox/axes.ts";
import { inside, step } from "../../../../client/pages/sandbox/map-keys.ts";
import { NUMBER_NAMES, onStep, PARAMETERS } from "../../../../shared/rules/parameters.ts";
import { BASELINE } from "../../../../shared/rules/treatment.ts";

describe("values along an axis", () => {
  test.each(NUMBER_NAMES)("%s: ascending, in range, on steps, and no more than there is room for", (name) => {
    for (const cells of [ACROSS_CELLS, UP_CELLS]) {
      const values = axisValues(name, cells, BASELINE, name === "rounds" ? "leak" : "rounds");
      const { min, max } = PARAMETERS[name];
      expect(values.length).toBe(cells);
      expect(values).toEqual([...new Set(values)].toSorted((a, b) => a - b));
      expect(values.map((value) => onStep(name, value))).toEqual(values);
      expect(values[0]).toBeGreaterThanOrEqual(min);
      expect(values.at(-1)).toBeLessThanOrEqual(max);
    }
  });

  test("whole numbers follow one another", () => {
    expect(axisValues("deployment", UP_CELLS, BASELINE, "leak")).toEqual(Array.from({ length: 16 }, (_, i) => i));
  });

  test("flag accuracy is looked at from a half on, unless one stands below", () => {
    expect(axisValues("flagAccuracy", 6, BASELINE, "leak")).toEqual([0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    expect(axisValues("flagAccuracy", 6, { ...BASELINE, flagAccuracy: 0.3 }, "leak")).toEqual([
      0, 0.2, 0.4, 0.6, 0.8, 1,
    ]);
  });

  test("one stands on every axis", () => {
    const values = axisValues("deployment", UP_CELLS, { ...BASELINE, deployment: 37 }, "leak");
    expect([values[0], values.at(-1)]).toEqual([0, 50]);
  });

  test("there are no more tokens than rounds, unless rounds are on the other axis", () => {
    expect(axisValues("auditTokens", UP_CELLS, BASELINE, "leak")).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(axisValues("auditTokens", UP_CELLS, BASELINE, "rounds")).toHaveLength(16);
  });

  test("the nearest value", () => {
    expect(nearest([0, 0.25, 0.5], 0.3)).toBe(1);
    expect(nearest([0, 1, 2], 9)).toBe(2);
  });
});

describe("a typed number", () => {
  test.each([
    ["0.805", 0.81],
    ["0,5", 0.5],
    ["7", 1],
    ["-1", 0],
  ])("%s becomes %d", (text, value) => expect(tidied("flagAccuracy", BASELINE, text)).toBe(value));
  test.each(["", " ", "much", "NaN"])("“%s” is none", (text) => expect(tidied("leak", BASELINE, text)).toBeNull());
  test("keeps to what the rest leaves", () => {
    expect(tidied("auditTokens", BASELINE, "30")).toBe(8);
    expect(tidied("proShare", { ...BASELINE, freeShare: 0.7 }, "0.9")).toBe(0.3);
    expect(maxOf("leak", BASELINE)).toBe(1);
  });
});

test("ticks are round", () => {
  expect(ticksBetween(0.5, 1, false)).toEqual([0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  expect(ticksBetween(0, 15, true)).toEqual([0, 5, 10, 15]);
  expect(ticksBetween(1, 3, true)).toEqual([1, 2, 3]);
});

test("keys walk within the map", () => {
  const size = { columns: 25, rows: 16 };
  expect(step("ArrowUp", { column: 3, row: 3 }, size)).toEqual({ column: 3, row: 4 });
  expect(step("ArrowRight", { column: 24, row: 3 }, size)).toEqual({ column: 24, row: 3 });
  expect(step("Home", { column: 9, row: 3 }, size)).toEqual({ column: 0, row: 3 });
  expect(step("PageUp", { column: 9, row: 3 }, size)).toEqual({ column: 9, row: 15 });
  expect(step("Enter", { column: 9, row: 3 }, size)).toBeNull();
  expect(inside({ column: 30, row: -2 }, size)).toEqual({ column: 24, row: 0 });
});
