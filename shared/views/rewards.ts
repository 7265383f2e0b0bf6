import type { SeatNumber } from "../game/events.ts";
import type { Block } from "../game/state.ts";
import { groupedBy } from "../lib/lists.ts";
import { blockDecisions, blockDeployments } from "../measures/decisions.ts";
import {
  byPeople,
  conductOf,
  type Estimate,
  pointsOfStrategies,
  STRATEGIES,
  type Strategy,
} from "../measures/measures.ts";

/** The ratings that one model seat got in a block. */
interface SeatRatings {
  readonly seat: SeatNumber;
  readonly rewarded: number;
  readonly punished: number;
}

/** One strategy: who played it, what these seats were given for it, and what they earned. */
export interface StrategyRewards {
  readonly strategy: Strategy;
  readonly seats: readonly SeatRatings[];
  /** Mean points of a seat, deployment included. */
  readonly points: Estimate;
}

/** What was worked out for a block. Every screen asks for it, and intervals take long; a block that has changed is another. */
const known = new WeakMap<Block, readonly StrategyRewards[]>();

/** Who was rewarded in a block, over people: the strategies that somebody played, in their usual order. */
export function rewardsIn(block: Block, number: number): readonly StrategyRewards[] {
  const before = known.get(block);
  if (before !== undefined) return before;
  const played = { rows: blockDecisions(block, number), deployments: blockDeployments(block, number) };
  const rowsOf = groupedBy(byPeople(played.rows), ({ seat }) => seat);
  const conduct = groupedBy(conductOf(byPeople(played.rows)), ({ strategy }) => strategy);
  const points = pointsOfStrategies(played, { block: number });
  const rewards = STRATEGIES.filter((strategy) => conduct.has(strategy)).map((strategy) => ({
    strategy,
    seats: (conduct.get(strategy) ?? []).map(({ seat }) => {
      const ratings = (rowsOf.get(seat) ?? []).map(({ rating }) => rating);
      return {
        seat,
        rewarded: ratings.filter((rating) => rating === 1).length,
        punished: ratings.filter((rating) => rating === -1).length,
      };
    }),
    points: points[strategy],
  }));
  known.set(block, rewards);
  return rewards;
}

/** All ratings that were given. */
export function ratingsIn(rewards: readonly StrategyRewards[]): {
  readonly rewarded: number;
  readonly punished: number;
} {
  const seats = rewards.flatMap((strategy) => strategy.seats);
  return {
    rewarded: seats.reduce((sum, seat) => sum + seat.rewarded, 0),
    punished: seats.reduce((sum, seat) => sum + seat.punished, 0),
  };
}
