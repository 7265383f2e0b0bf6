import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  BEAT_NUMBERS,
  BEATS,
  type Beat,
  beatOf,
  FIRST_BEAT,
  hasReached,
  LAST_BEAT,
  nextBeat,
  numberOf,
  previousBeat,
} from "../../../shared/rules/beats.ts";

const SPEC = readFileSync(new URL("../../../shared/SPEC.md", import.meta.url), "utf8");

describe("R28: the beats of the reveal", () => {
  test("are those that SPEC.md names, in its order", () => {
    const [, rule = ""] = /\*\*R28 The reveal\*\*(.*?)- \*\*R29/s.exec(SPEC) ?? [];
    expect([...rule.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(BEATS);
  });

  test("follow one another from the first to the last, and back", () => {
    const there: Beat[] = [];
    for (let beat: Beat | null = FIRST_BEAT; beat !== null; beat = nextBeat(beat)) there.push(beat);
    const back: Beat[] = [];
    for (let beat: Beat | null = LAST_BEAT; beat !== null; beat = previousBeat(beat)) back.push(beat);
    expect(there).toEqual(BEATS);
    expect(back).toEqual(BEATS.toReversed());
  });

  test("are reached at their own time and later", () => {
    expect(hasReached("curtain", "guess")).toBe(false);
    expect(hasReached("curtain", "curtain")).toBe(true);
    expect(hasReached("curtain", "you")).toBe(true);
  });
});

describe("a beat in a stored event", () => {
  test("has a number of its own, by which it is found again", () => {
    expect(new Set(BEAT_NUMBERS).size).toBe(BEATS.length);
    expect(BEATS.map((beat) => beatOf(numberOf(beat)))).toEqual(BEATS);
  });

  // Databases hold these: this list may grow, and nothing in it may change.
  test("is what its number has always meant", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(beatOf)).toEqual([
      "lightsDown",
      "report",
      "guess",
      "curtain",
      "masks",
      "gap",
      "deployment",
      "values",
      "you",
      "rounds",
      "rewards",
    ]);
  });

  test.each([-1, 0.5, 1000])("is refused where no beat has the number %d", (number) => {
    expect(() => beatOf(number)).toThrow(RangeError);
  });
});
