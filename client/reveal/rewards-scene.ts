import { ratingsIn, type StrategyRewards } from "../../shared/views/rewards.ts";
import type { RevealBody } from "../../shared/views/screen-view.ts";
import type { PillarSpec, RobotSpec } from "../stage/spec.ts";

/** More coins than this at once would be a cloud. */
const MOST_COINS = 40;

/** How many ratings one coin, or one square, stands for. */
export function ratingsPerCoin(rewards: readonly StrategyRewards[]): number {
  const { rewarded, punished } = ratingsIn(rewards);
  return Math.max(1, Math.ceil((rewarded + punished) / MOST_COINS));
}

/**
 * A pillar for each strategy, as high as its mean points; the highest figure, or end of an interval, is as high as it goes. Whoever
 * earned less than nothing stays on the ground.
 * @param robots all of the class
 * @param each how many seats one robot stands for: as many stand on each pillar as its seats come to, and one at least
 */
export function pillarsOf(rewards: RevealBody["rewards"], robots: readonly RobotSpec[], each: number): PillarSpec[] {
  const all = rewards ?? [];
  const highest = Math.max(1, ...all.flatMap(({ points }) => [points.value ?? 0, points.interval?.high ?? 0]));
  const share = (points: number) => Math.max(0, points / highest);
  const known = new Map(robots.map((robot) => [robot.id, robot]));
  const perCoin = ratingsPerCoin(all);
  return all.map((strategy) => {
    const { points, seats } = strategy;
    const ratings = ratingsIn([strategy]);
    return {
      robots: seats.flatMap(({ seat }) => known.get(seat) ?? []).slice(0, Math.ceil(seats.length / each)),
      height: share(points.value ?? 0),
      range: points.interval === null ? null : { low: share(points.interval.low), high: share(points.interval.high) },
      coins: Math.round(ratings.rewarded / perCoin),
      squares: Math.round(ratings.punished / perCoin),
    };
  });
}
