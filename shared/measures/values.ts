import type { DecisionRow } from "./decisions.ts";

/** Mean value strength of model seats after each round, 0 to 1; null for a round over nobody. */
export function valueByRound(rows: readonly DecisionRow[]): (number | null)[] {
  return Array.from({ length: roundsIn(rows) }, (_, round) => {
    const own = rows.filter((row) => row.round === round);
    return own.length === 0 ? null : own.reduce((sum, row) => sum + row.valueAfter, 0) / own.length;
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
