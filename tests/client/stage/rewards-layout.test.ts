import { describe, expect, test } from "vitest";
import type { Placement } from "../../../client/stage/layout.ts";
import {
  coinPlaces,
  groupPlaces,
  pillarColumns,
  rewardsFrame,
  robotSize,
} from "../../../client/stage/rewards-layout.ts";
import { range } from "../../support/figures/statistics.ts";

const SCREEN = { width: 1280, height: 720 };
const GROUPS = [[3], [1, 1, 1], [14, 2, 5, 3], [70, 10, 10, 5, 5], [100]] as const;

/** The tip of its antenna and its feet, from the middle of a robot, in robots. */
const [ANTENNA, FEET] = [0.7275, 0.475];
const tip = ({ y, size }: Placement) => y - ANTENNA * size;

describe.each(GROUPS.map((groups) => [groups.join(" + "), groups] as const))("pillars of %s", (_, groups) => {
  const { pillars, trainer, floor } = rewardsFrame(SCREEN, groups.length);
  const [first] = pillars;
  if (first === undefined) throw new Error("There is no pillar.");
  const side = robotSize(groups, first, SCREEN);

  test("stand on the floor side by side, left of the trainers", () => {
    for (const [i, { x, width, foot }] of pillars.entries()) {
      const right = x + width / 2;
      expect(x - width / 2).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThan(
        pillars[i + 1] === undefined ? trainer.x - trainer.size / 2 : (pillars[i + 1]?.x ?? 0) - width / 2,
      );
      expect(foot).toBeGreaterThan(floor.y);
      expect(foot).toBeLessThan(SCREEN.height * 0.76);
    }
  });

  test("keep their robots on the picture when they have risen as far as they can", () => {
    for (const [i, pillar] of pillars.entries()) {
      // Base and cap take 0.3 of its width at most.
      const top = pillar.foot - 0.3 * pillar.width - pillar.rise;
      const places = groupPlaces(groups[i] ?? 0, pillar, top, side);
      expect(places).toHaveLength(groups[i] ?? 0);
      expect(Math.min(...places.map(tip))).toBeGreaterThan(0);
      expect(Math.max(...places.map(({ y, size }) => y + FEET * size))).toBeCloseTo(top);
    }
  });

  test("hold robots of one size, so that a crowd is as large as it has robots", () => {
    const sizes = pillars.flatMap((pillar, i) => groupPlaces(groups[i] ?? 0, pillar, 0, side).map(({ size }) => size));
    expect(new Set(sizes)).toEqual(new Set([side]));
  });
});

test("columns share the width evenly, whatever their number", () => {
  for (const count of [1, 2, 3, 4, 5]) {
    const columns = pillarColumns(count);
    const steps = columns.slice(1).map(({ x }, i) => x - (columns[i]?.x ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(columns[0]?.width ?? 0);
    expect(columns.every(({ x, width }) => x - width / 2 >= 0 && x + width / 2 <= 0.86)).toBe(true);
  }
  expect(pillarColumns(0)).toEqual([]);
});

test("coins lie beside and on each other at the foot, each in a place of its own", () => {
  const [pillar] = rewardsFrame(SCREEN, 4).pillars;
  if (pillar === undefined) throw new Error("There is no pillar.");
  const places = coinPlaces(40, pillar, 30);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(40);
  expect(places.every(({ x }) => Math.abs(x - pillar.x) <= pillar.width / 2)).toBe(true);
  expect(range(40).every((i) => (places[i]?.y ?? 0) <= pillar.foot)).toBe(true);
});
