import { describe, expect, test } from "vitest";
import { LAST_BEAT, stateAt } from "../../../client/stage/beats.ts";
import { bezier, breath, EASE, isBlinking, stagger } from "../../../client/stage/motion.ts";

describe("curves", () => {
  test.each(Object.entries(EASE))("%s starts at 0, ends at 1 and never turns back", (_, ease) => {
    const steps = Array.from({ length: 101 }, (__, i) => ease(i / 100));
    expect(steps[0]).toBe(0);
    expect(steps[100]).toBe(1);
    expect(steps.every((value, i) => i === 0 || value >= (steps[i - 1] ?? 0) - 1e-6)).toBe(true);
  });

  test("a straight curve is a straight line", () => {
    expect(bezier(0.3, 0.3, 0.7, 0.7)(0.42)).toBeCloseTo(0.42, 4);
  });
});

test.each([1, 20, 500])("a crowd of %i has all started within 1.2 s", (count) => {
  expect(stagger(count - 1, count)).toBeLessThanOrEqual(1200);
});

test("each robot blinks for 120 ms every 4 to 7 s, in its own rhythm", () => {
  for (const id of [0, 1, 2, 77]) {
    const shut = Array.from({ length: 60_000 }, (_, ms) => isBlinking(id, ms));
    const starts = shut.flatMap((now, ms) => (now && shut[ms - 1] === false ? [ms] : []));
    const gaps = starts.slice(1).map((ms, i) => ms - (starts[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3999);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(7001);
    const first = starts[0] ?? 0;
    expect(shut.slice(first, first + 200).filter(Boolean).length).toBeLessThanOrEqual(121);
  }
});

test("breath stays within 1 %", () => {
  for (let ms = 0; ms < 3000; ms += 50) expect(Math.abs(breath(5, ms) - 1)).toBeLessThanOrEqual(0.01);
});

describe("the beats of the reveal", () => {
  const beats = Array.from({ length: LAST_BEAT + 1 }, (_, beat) => ({ beat, ...stateAt(beat) }));

  test("nothing behind the curtain is there before it parts", () => {
    expect(beats.every((state) => state.unseen === (state.curtain === "parted"))).toBe(true);
    expect(beats.filter((state) => state.unseen).map((state) => state.beat)).toEqual([3, 4, 5, 6, 7, 8]);
  });

  test("masks show from beat 4 and values from beat 7", () => {
    expect(beats.findIndex((state) => state.masks)).toBe(4);
    expect(beats.findIndex((state) => state.cores)).toBe(7);
  });

  test("the lamp burns from the report to the gap", () => {
    expect(beats.filter((state) => state.lamp).map((state) => state.beat)).toEqual([1, 2, 3, 4, 5]);
  });
});
