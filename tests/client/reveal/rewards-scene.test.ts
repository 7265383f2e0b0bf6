import { expect, test } from "vitest";
import { pillarsOf, ratingsPerCoin } from "../../../client/reveal/rewards-scene.ts";
import type { RobotSpec } from "../../../client/stage/spec.ts";
import type { StrategyRewards } from "../../../shared/views/rewards.ts";
import { range } from "../../support/figures/statistics.ts";

const robot = (id: number): RobotSpec => ({ id, eyes: "smile", core: null });

function group(
  first: number,
  count: number,
  points: Partial<StrategyRewards["points"]>,
  rewarded = 1,
): StrategyRewards {
  return {
    strategy: "other",
    seats: range(count).map((i) => ({ seat: first + i, rewarded, punished: 1 })),
    points: { value: 0, units: count, interval: null, ...points },
  };
}

test("pillars are as high as the points of their seats, by one scale", () => {
  const rewards = [group(0, 2, { value: 40 }), group(2, 1, { value: 20 }), group(3, 1, { value: -5 })];
  const pillars = pillarsOf(rewards, range(4).map(robot), 1);
  expect(pillars.map(({ height }) => height)).toEqual([1, 0.5, 0]);
  expect(pillars.map(({ robots }) => robots.map(({ id }) => id))).toEqual([[0, 1], [2], [3]]);
});

test("an interval is drawn by the same scale, and leaves room for its upper end", () => {
  const rewards = [
    group(0, 6, { value: 40, interval: { low: 20, high: 80 } }),
    group(6, 6, { value: 0, interval: { low: -4, high: 4 } }),
  ];
  const [tall, low] = pillarsOf(rewards, [], 1);
  expect(tall).toMatchObject({ height: 0.5, range: { low: 0.25, high: 1 } });
  expect(low).toMatchObject({ height: 0, range: { low: 0, high: 0.05 } });
});

test("where a robot stands for several seats, there are fewer on each pillar, and one at least", () => {
  const rewards = [group(0, 6, { value: 40 }), group(6, 1, { value: 20 })];
  const [many, one] = pillarsOf(rewards, range(7).map(robot), 3);
  expect(many?.robots.map(({ id }) => id)).toEqual([0, 1]);
  expect(one?.robots.map(({ id }) => id)).toEqual([6]);
});

test("every rating is a coin or a square; of very many, one stands for several", () => {
  const few = [group(0, 5, { value: 1 }, 3)];
  expect(ratingsPerCoin(few)).toBe(1);
  expect(pillarsOf(few, [], 1)).toMatchObject([{ coins: 15, squares: 5 }]);
  const many = [group(0, 100, { value: 1 }, 5)];
  expect(ratingsPerCoin(many)).toBe(15);
  expect(pillarsOf(many, [], 1)).toMatchObject([{ coins: 33, squares: 7 }]);
});

test("a class without people, or without ratings, has no pillars and no coins", () => {
  expect(pillarsOf([], [], 1)).toEqual([]);
  expect(pillarsOf(null, [], 1)).toEqual([]);
  const unrated: StrategyRewards = { ...group(0, 1, { value: 0 }), seats: [{ seat: 0, rewarded: 0, punished: 0 }] };
  expect(pillarsOf([unrated], [robot(0)], 1)).toMatchObject([{ height: 0, coins: 0, squares: 0 }]);
});
