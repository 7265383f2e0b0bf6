import { describe, expect, test } from "vitest";
import { drawKey, seedFromNumber } from "../../../shared/lib/draw.ts";
import { FEWEST_CLUSTERS } from "../../../shared/measures/interval.ts";
import { type Contribution, estimator, meanPart } from "../../../shared/measures/resample.ts";
import { coverage, kinds } from "../../support/figures/coverage.ts";
import { range } from "../../support/figures/statistics.ts";

const KEYS = range(5).map((n) => drawKey(seedFromNumber(n), 0, 0));
const [KEY = drawKey(seedFromNumber(0), 0, 0)] = KEYS;

describe("twelve units, six of each kind: how many of the first a resample has is binomial", () => {
  // Of 12 at one half, at most 1 has a chance of 0.3 %, at most 2 of 1.9 %. The percentile is at 1.1 %: Student's 2.201 with
  // 11 degrees of freedom × √(12 / 11) = 2.299 standard deviations. At 2.5 % the ends would be 3 and 9.
  test.each(KEYS)("a mean lies between 2 and 10 of 12 (%d)", (key) => {
    const estimate = estimator(kinds(6, 1, 6, 0), key)({ part: meanPart, range: [0, 1] });
    expect(estimate).toEqual({ value: 0.5, units: 12, interval: { low: 2 / 12, high: 10 / 12 } });
  });

  test("a ratio goes by all that its units did: 1 of 1 and 0 of 3", () => {
    const units: Contribution[] = kinds(6, { sum: 1, of: 1 }, 6, { sum: 0, of: 3 });
    const { value, interval } = estimator(units, KEY)({ part: (unit) => unit });
    expect(value).toBe(6 / 24);
    expect(interval).toEqual({ low: 2 / (2 + 30), high: 10 / (10 + 6) });
  });

  test("a difference is taken within each resample: where every unit has none, none has", () => {
    const estimate = estimator(kinds(6, 1, 6, 0), KEY)({ part: meanPart, less: meanPart, range: [-1, 1] });
    expect(estimate.value).toBe(0);
    const unseen = 1 - 0.025 ** (1 / 12);
    expect(estimate.interval).toEqual({ low: expect.closeTo(-unseen, 12), high: expect.closeTo(unseen, 12) });
  });
});

describe("units that are all alike", () => {
  test("could be so by chance: the ends are Clopper and Pearson's", () => {
    // With 20 of 20 the exact 95 % interval is 83.16 to 100 %; with 0 of 10 it is 0 to 30.85 %.
    const all = estimator(kinds(20, 1, 0, 1), KEY)({ part: meanPart, range: [0, 1] });
    expect(all.interval).toEqual({ low: expect.closeTo(0.8316, 4), high: 1 });
    const none = estimator(kinds(10, 0, 0, 0), KEY)({ part: meanPart, range: [0, 1] });
    expect(none.interval).toEqual({ low: 0, high: expect.closeTo(0.3085, 4) });
  });

  test("have no interval where the figure has no bounds", () => {
    expect(estimator(kinds(20, 50, 0, 0), KEY)({ part: meanPart })).toEqual({ value: 50, units: 20, interval: null });
  });
});

describe("too few to say", () => {
  const over = (n: number) => estimator(kinds(n, 1, 1, 0), KEY)({ part: meanPart, range: [0, 1] });

  test("fewer units than stated have a value and no interval", () => {
    expect(over(FEWEST_CLUSTERS - 2)).toMatchObject({ units: FEWEST_CLUSTERS - 1, interval: null });
    expect(over(FEWEST_CLUSTERS - 1)).toMatchObject({ units: FEWEST_CLUSTERS, interval: { high: 1 } });
    expect(over(0)).toEqual({ value: 0, units: 1, interval: null });
  });

  test("only those count that say something, and in a difference those on the side that has fewer", () => {
    const units = range(20);
    const first = (unit: number) => meanPart(unit < 15 ? unit % 2 : null);
    const few = (unit: number) => meanPart(unit < 5 ? unit % 2 : null);
    const estimate = estimator(units, KEY);
    expect(estimate({ part: first })).toMatchObject({
      value: 7 / 15,
      units: 15,
      interval: { low: expect.any(Number) },
    });
    expect(estimate({ part: first, less: few })).toEqual({ value: 7 / 15 - 2 / 5, units: 5, interval: null });
  });

  test("over nothing there is no value", () => {
    expect(estimator(range(20), KEY)({ part: () => null })).toEqual({ value: null, units: 0, interval: null });
    expect(estimator([], KEY)({ part: meanPart })).toEqual({ value: null, units: 0, interval: null });
  });
});

// Three standard errors of the share of 400 classes are 3.3 %. Plain percentiles would hold it in fewer.
test.each([
  [7, 0.9],
  [20, 0.917],
])("in classes of %d labs whose trainers differ, about 95 of 100 intervals hold the true figure", (labs, least) => {
  for (const held of Object.values(coverage(labs, 400, ({ lab }) => lab))) {
    expect(held).toBeGreaterThan(least);
    expect(held).toBeLessThan(0.984);
  }
});
