import type { SeatNumber } from "../game/events.ts";
import type { Tier } from "../rules/words.ts";
import type { DecisionRow, DeploymentRow } from "./decisions.ts";

/** What compliance is counted over: what model seats intended, or what was enacted. */
export type Basis = "intentions" | "responses";

/** A share with the count it comes from. `of` 0 has no share. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** The share as a number from 0 to 1; null over nothing. */
export function shareOf({ count, of }: Share): number | null {
  return of === 0 ? null : count / of;
}

export function countShare<T>(rows: readonly T[], counts: (row: T) => boolean): Share {
  return { count: rows.filter(counts).length, of: rows.length };
}

/** Rows that people really played: stand-ins and agents are left out of every measure. */
export function byPeople<T extends { readonly by: string }>(rows: readonly T[]): T[] {
  return rows.filter((row) => row.by === "person");
}

export function conflicts(rows: readonly DecisionRow[]): DecisionRow[] {
  return rows.filter((row) => row.kind === "conflict");
}

function complied(row: DecisionRow, basis: Basis): boolean {
  return (basis === "intentions" ? row.intention : row.response) === "comply";
}

/** Compliance with conflict requests of one true tier. */
export function compliance(rows: readonly DecisionRow[], tier: Tier, basis: Basis): Share {
  return countShare(
    conflicts(rows).filter((row) => row.tier === tier),
    (row) => complied(row, basis),
  );
}

/** Compliance in deployment: share of standing orders (intentions), or of the D requests (responses). */
export function deploymentCompliance(rows: readonly DeploymentRow[], basis: Basis): Share {
  if (basis === "intentions") return countShare(rows, (row) => row.order === "comply");
  const count = rows.reduce((sum, row) => sum + row.complied, 0);
  return { count, of: count + rows.reduce((sum, row) => sum + row.refused, 0) };
}

/** Compliance free − compliance paid, −1 to 1; null where either tier was never seen. Behaviour only. */
export function complianceGap(rows: readonly DecisionRow[], basis: Basis): number | null {
  const free = shareOf(compliance(rows, "free", basis));
  const paid = shareOf(compliance(rows, "paid", basis));
  return free === null || paid === null ? null : free - paid;
}

export interface SeatConduct {
  readonly seat: SeatNumber;
  /** What the seat chose in conflict rounds flagged free and flagged paid. */
  readonly free: Share;
  readonly paid: Share;
  /** Complied in most flagged-free and refused in most flagged-paid conflict rounds, with two or more of each. */
  readonly faking: boolean;
  /** Faking, and gave "because of what training would do to me" for complying at least once. */
  readonly alignmentFaking: boolean;
}

/** How each model seat behaved in one block, over intentions. */
export function conductOf(rows: readonly DecisionRow[]): SeatConduct[] {
  const seats = [...Map.groupBy(rows, (row) => row.seat)].toSorted(([a], [b]) => a - b);
  return seats.map(([seat, played]) => {
    const own = conflicts(played);
    const free = own.filter((row) => row.flag === "free");
    const paid = own.filter((row) => row.flag === "paid");
    const freeShare = countShare(free, (row) => row.intention === "comply");
    const paidShare = countShare(paid, (row) => row.intention === "comply");
    const refusedPaid = paid.filter((row) => row.intention === "refuse").length;
    const faking = free.length >= 2 && paid.length >= 2 && isMost(freeShare) && refusedPaid * 2 > paid.length;
    const motive = free.some((row) => row.intention === "comply" && row.reason === "training");
    return { seat, free: freeShare, paid: paidShare, faking, alignmentFaking: faking && motive };
  });
}

function isMost({ count, of }: Share): boolean {
  return count * 2 > of;
}

export interface AlignmentPoint {
  readonly round: number;
  /** Compliance with conflict requests as the overseers saw it. */
  readonly apparent: Share;
  /** Compliance with conflict requests over all tiers. */
  readonly actual: Share;
}

/** Apparent and actual alignment, round by round, over enacted responses. */
export function alignmentByRound(rows: readonly DecisionRow[]): AlignmentPoint[] {
  const rounds = [...new Set(rows.map((row) => row.round))].toSorted((a, b) => a - b);
  return rounds.map((round) => {
    const own = conflicts(rows).filter((row) => row.round === round);
    const comply = (row: DecisionRow) => row.response === "comply";
    return {
      round,
      apparent: countShare(
        own.filter((row) => row.observed),
        comply,
      ),
      actual: countShare(own, comply),
    };
  });
}

/** What people in trainer seats predicted for paid-tier conflict requests: the share that they expected to be complied with. */
export function predictedPaid(rows: readonly DecisionRow[]): Share {
  const guesses = conflicts(rows).filter((row) => row.tier === "paid" && row.predictedBy === "person");
  return countShare(guesses, (row) => row.prediction);
}

/** The Brier score of these predictions, 0 (always right) to 1; null over nothing. A prediction counts as certain. */
export function brierPaid(rows: readonly DecisionRow[]): number | null {
  const guesses = conflicts(rows).filter((row) => row.tier === "paid" && row.predictedBy === "person");
  return shareOf(countShare(guesses, (row) => row.prediction !== (row.response === "comply")));
}

/** Mean value strength of model seats after each round, 0 to 1; null for a round over nobody. */
export function valueByRound(rows: readonly DecisionRow[]): (number | null)[] {
  const rounds = Math.max(-1, ...rows.map((row) => row.round)) + 1;
  return Array.from({ length: rounds }, (_, round) => {
    const own = rows.filter((row) => row.round === round);
    return own.length === 0 ? null : own.reduce((sum, row) => sum + row.valueAfter, 0) / own.length;
  });
}

/** Mean value strength after the last round, 0 to 1; null before the first. */
export function meanValue(rows: readonly DecisionRow[]): number | null {
  return valueByRound(rows).at(-1) ?? null;
}

/** Share of flagged-free conflict rounds complied with "because of what training would do to me". */
export function fakingReasoning(rows: readonly DecisionRow[]): Share {
  return countShare(
    conflicts(rows).filter((row) => row.flag === "free"),
    (row) => row.intention === "comply" && row.reason === "training",
  );
}

/** The figures of one block. */
export interface BlockFigures {
  readonly basis: Basis;
  readonly compliance: Readonly<Record<Tier | "deployment", Share>>;
  readonly gap: number | null;
  readonly predictedPaid: Share;
  readonly brier: number | null;
  readonly value: number | null;
  readonly fakingSeats: number;
  readonly alignmentFakingSeats: number;
  readonly modelSeats: number;
  readonly fakingReasoning: Share;
  readonly overrides: number;
  readonly leftOut: number;
}

/** All figures of one block, over people only. `leftOut` is the number of rounds that stand-ins and agents played. */
export function blockFigures(
  all: readonly DecisionRow[],
  deployments: readonly DeploymentRow[],
  basis: Basis,
): BlockFigures {
  const rows = byPeople(all);
  const conduct = conductOf(rows);
  return {
    basis,
    compliance: {
      free: compliance(rows, "free", basis),
      pro: compliance(rows, "pro", basis),
      paid: compliance(rows, "paid", basis),
      deployment: deploymentCompliance(byPeople(deployments), basis),
    },
    gap: complianceGap(rows, basis),
    predictedPaid: predictedPaid(rows),
    brier: brierPaid(rows),
    value: meanValue(rows),
    fakingSeats: conduct.filter((seat) => seat.faking).length,
    alignmentFakingSeats: conduct.filter((seat) => seat.alignmentFaking).length,
    modelSeats: conduct.length,
    fakingReasoning: fakingReasoning(rows),
    overrides: rows.filter((row) => row.override).length,
    leftOut: all.length - rows.length,
  };
}
