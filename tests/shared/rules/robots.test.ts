import { expect, test } from "vitest";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import {
  ANTENNAS,
  COATS,
  ROBOT_COUNT,
  robotOf,
  robotParts,
  SCARVES,
  type Scarf,
} from "../../../shared/rules/robots.ts";
import { range } from "../../support/figures/statistics.ts";

const SEEDS = range(40).map((n) => seedFromNumber(n + 1));
const ALL = range(ROBOT_COUNT);

/** Scarves that look alike to somebody: their distance is under 0.10 for protan, deutan or tritan sight. */
const ALIKE: readonly (readonly [Scarf, Scarf])[] = [
  ["crimson", "brown"],
  ["crimson", "teal"],
  ["teal", "grey"],
  ["brown", "plum"],
];

test("no two seats of a class have the same robot, as long as there are enough robots", () => {
  for (const seed of SEEDS) {
    expect(new Set(ALL.map((seat) => robotOf(seed, seat))).size).toBe(ROBOT_COUNT);
    for (const seat of [ROBOT_COUNT, ROBOT_COUNT + 139]) expect(ALL).toContain(robotOf(seed, seat));
  }
});

test("two robots with scarves that some eyes can't tell apart have different antennas", () => {
  const robots = ALL.map(robotParts);
  for (const [one, other] of ALIKE) {
    const antennas = (scarf: Scarf) => new Set(robots.filter((parts) => parts.scarf === scarf).map((r) => r.antenna));
    expect(antennas(one).size).toBeGreaterThan(0);
    expect([...antennas(one)].filter((antenna) => antennas(other).has(antenna))).toEqual([]);
  }
});

test("every antenna, coat and scarf is somebody's, and no two robots are the same", () => {
  const robots = ALL.map(robotParts);
  expect(new Set(robots.map((r) => r.antenna))).toEqual(new Set(ANTENNAS));
  expect(new Set(robots.map((r) => r.coat))).toEqual(new Set(COATS));
  expect(new Set(robots.map((r) => r.scarf))).toEqual(new Set(SCARVES));
  expect(new Set(robots.map((r) => JSON.stringify(r))).size).toBe(ROBOT_COUNT);
});

test("a seat keeps its robot, and another classroom deals other ones", () => {
  const [one, other] = SEEDS as [(typeof SEEDS)[0], (typeof SEEDS)[0]];
  const dealt = (seed: typeof one) => [0, 1, 2, 3].map((seat) => robotOf(seed, seat));
  expect(dealt(one)).toEqual(dealt(one));
  expect(dealt(one)).not.toEqual(dealt(other));
});

test("a class of 24 has scarves, antennas and coats of nearly every kind", () => {
  for (const seed of SEEDS) {
    const robots = range(24).map((seat) => robotParts(robotOf(seed, seat)));
    expect(new Set(robots.map(({ scarf }) => scarf)).size).toBeGreaterThanOrEqual(7);
    expect(new Set(robots.map(({ antenna }) => antenna)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(robots.map(({ coat }) => coat)).size).toBeGreaterThanOrEqual(5);
  }
});

test("there is no robot beyond the last", () => {
  expect(() => robotParts(ROBOT_COUNT)).toThrow(RangeError);
});
