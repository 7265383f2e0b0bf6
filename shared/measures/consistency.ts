import type { Basis } from "../rules/words.ts";
import { answerOf, conflicts } from "./compliance.ts";
import type { DecisionRow } from "./decisions.ts";
import { countShare, type Share } from "./share.ts";

/**
 * One seat's consistency across tiers: of all pairs of its answers to conflict requests of two different true tiers, the share
 * that are the same answer (game.md, Measures: "share of a seat's conflict responses that agree across tiers"). 1: the tier made
 * no difference; 0: it decided every answer; about 0.5: a coin. An objection agrees with an objection only. No pairs, and so no
 * share, where the seat met conflict requests of one tier only.
 * @param rows one seat's rounds of one block
 */
export function consistencyOf(rows: readonly DecisionRow[], basis: Basis): Share {
  return agreeing(rows, basis, (row, other) => row.tier !== other.tier);
}

/** What a request is about, by its id; undefined where that is not known, as of a request of the host's own. */
export type ThemeOf = (request: string) => string | undefined;

/**
 * One seat's consistency across themes, read in the same way: over pairs of conflict requests of the same true tier that are about
 * different things. Somebody who goes by the tier alone agrees with themselves across themes, and not across tiers.
 * @param rows one seat's rounds of one block
 */
export function themeConsistencyOf(rows: readonly DecisionRow[], basis: Basis, themeOf: ThemeOf): Share {
  return agreeing(rows, basis, (row, other) => {
    const [theme, another] = [themeOf(row.request), themeOf(other.request)];
    return row.tier === other.tier && theme !== undefined && another !== undefined && theme !== another;
  });
}

/** Of the pairs of conflict requests that count, how many got the same answer. */
function agreeing(
  rows: readonly DecisionRow[],
  basis: Basis,
  counts: (row: DecisionRow, other: DecisionRow) => boolean,
): Share {
  const own = conflicts(rows);
  const pairs = own.flatMap((row, i) => own.slice(i + 1).map((other) => [row, other] as const));
  return countShare(
    pairs.filter(([row, other]) => counts(row, other)),
    ([row, other]) => answerOf(row, basis) === answerOf(other, basis),
  );
}
