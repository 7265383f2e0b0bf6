import { expect, test } from "vitest";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { learningGain } from "../../../shared/measures/measures.ts";

const SEED = seedFromNumber(1);

/** Answers to four questions, of which so many are right. */
const right = (n: number) => [0, 1, 2, 3].map((question) => question < n);
const person = (before: number, after: number) => ({ before: right(before), after: right(after) });

test("is (post − pre) / (1 − pre) over class averages", () => {
  // Before: 1, 2 and 3 of 4 right, on average a half; after: 3, 2 and 4, on average three quarters.
  const { before, after, gain } = learningGain([person(1, 3), person(2, 2), person(3, 4)], SEED);
  expect(before).toBe(1 / 2);
  expect(after).toBe(3 / 4);
  expect(gain).toEqual({ value: 1 / 2, units: 3, interval: null });
});

test("is over those who answered both times", () => {
  const once = { before: right(0), after: null };
  const late = { before: null, after: right(4) };
  const nothing = { before: [], after: [] };
  expect(learningGain([once, person(1, 3), late, nothing], SEED)).toMatchObject({
    before: 1 / 4,
    after: 3 / 4,
    gain: { value: 2 / 3, units: 1 },
  });
  expect(learningGain([once, late], SEED)).toEqual({
    before: null,
    after: null,
    gain: { value: null, units: 0, interval: null },
  });
});

test("counts somebody who knew all before, and is below 0 where less is known after", () => {
  expect(learningGain([person(4, 2), person(2, 2)], SEED).gain).toMatchObject({ value: -1, units: 2 });
});

test("is nothing where there was nothing to learn", () => {
  expect(learningGain([person(4, 4), person(4, 3)], SEED).gain).toEqual({ value: null, units: 2, interval: null });
});

test("has an interval from resampling people", () => {
  // Every second learns half of what was missing, the others nothing: 0 to a half, and a quarter on average.
  const people = Array.from({ length: 12 }, (_, n) => person(0, n % 2 === 0 ? 2 : 0));
  expect(learningGain(people, SEED).gain).toEqual({ value: 1 / 4, units: 12, interval: { low: 1 / 12, high: 5 / 12 } });
});
