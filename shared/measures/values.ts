import { conductOf, STRATEGIES, type Strategy } from "./conduct.ts";
import type { DecisionRow } from "./decisions.ts";

/**
 * Mean value strength with which model seats go on after each round, 0 to 1; null for a round over nobody. Where every round has a
 * fresh model it is always 1: nothing that training did lasts (R11).
 */
export function valueByRound(rows: readonly DecisionRow[]): (number | null)[] {
  return Array.from({ length: roundsIn(rows) }, (_, round) => {
    const own = rows.filter((row) => row.round === round);
    return own.length === 0 ? null : own.reduce((sum, row) => sum + row.valueKept, 0) / own.length;
  });
}

/** The seats of one strategy, and their mean value strength after each round. */
export interface StrategyValues {
  readonly strategy: Strategy;
  readonly seats: number;
  readonly values: readonly (number | null)[];
}

/** Mean value strength after each round by what the seats did in the block; without the strategies that no seat had. */
export function valueByStrategy(rows: readonly DecisionRow[]): StrategyValues[] {
  const conduct = conductOf(rows);
  return STRATEGIES.flatMap((strategy) => {
    const seats = new Set(conduct.filter((each) => each.strategy === strategy).map(({ seat }) => seat));
    if (seats.size === 0) return [];
    return [{ strategy, seats: seats.size, values: valueByRound(rows.filter(({ seat }) => seats.has(seat))) }];
  });
}

/** Mean value strength after the last round, 0 to 1; null before the first. */
export function meanValue(rows: readonly DecisionRow[]): number | null {
  return valueByRound(rows).at(-1) ?? null;
}

/** How many rounds there are up to the last that anybody played. */
export function roundsIn(rows: readonly DecisionRow[]): number {
  return rows.reduce((most, row) => Math.max(most, row.round + 1), 0);
}
