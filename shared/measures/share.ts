import type { Actor } from "../game/words.ts";

/** A share with the count it comes from. `of` 0 has no share. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** Over fewer answers than this, a share is given as a count, and not in per cent. */
export const FEWEST_FOR_PERCENT = 10;

/** The share as a number from 0 to 1; null over nothing. */
export function shareOf({ count, of }: Share): number | null {
  return of === 0 ? null : count / of;
}

export function countShare<T>(rows: readonly T[], counts: (row: T) => boolean): Share {
  return { count: rows.filter(counts).length, of: rows.length };
}

/** Rows that this kind of actor really played. Measures never mix people, stand-ins and agents. */
export function playedBy<T extends { readonly by: Actor }>(rows: readonly T[], actor: Actor): T[] {
  return rows.filter((row) => row.by === actor);
}

/** Rows that people really played: stand-ins and agents are left out of every measure. */
export function byPeople<T extends { readonly by: Actor }>(rows: readonly T[]): T[] {
  return playedBy(rows, "person");
}
