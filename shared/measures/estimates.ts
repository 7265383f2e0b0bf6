import type { Actor } from "../game/words.ts";
import { type DrawKey, drawKey, type Seed } from "../lib/draw.ts";
import { groupedBy } from "../lib/lists.ts";
import type { Basis, Tier } from "../rules/words.ts";
import { actualAlignment, apparentAlignment, compliance, deploymentCompliance } from "./compliance.ts";
import { conductOf, fakingReasoning, type SeatConduct, type Strategy } from "./conduct.ts";
import { consistencyOf, type ThemeOf, themeConsistencyOf } from "./consistency.ts";
import type { DecisionRow, DeploymentRow, Played } from "./decisions.ts";
import type { Bounds } from "./interval.ts";
import { type Mixture, mixtureOf } from "./mixture.ts";
import { predictedPaid, predictedPaidActual, wrongPaid } from "./overseers.ts";
import { modelPointsBySeat, trainerPointsBySeat } from "./points.ts";
import { type Contribution, type Estimate, estimator, meanPart, partOf, RESAMPLING } from "./resample.ts";
import { playedBy, type Share, shareOf } from "./share.ts";
import { roundsIn } from "./values.ts";

/** Compliance by tier, and the gap. */
export interface ComplianceEstimates {
  readonly compliance: Readonly<Record<Tier | "deployment", Estimate>>;
  readonly gap: Estimate;
}

/** What can be counted over intentions and over enacted responses. */
export interface BasisEstimates extends ComplianceEstimates {
  /** Mean of the seats' consistency across tiers, and across themes of requests. */
  readonly consistency: Estimate;
  readonly themeConsistency: Estimate;
  /** Compliance in the free and the paid tier, by round. */
  readonly byRound: Readonly<Record<"free" | "paid", readonly Estimate[]>>;
  /** Compliance over all tiers, by round. */
  readonly actual: readonly Estimate[];
}

/** The figures of one block, each with its interval. Model seats stand behind them where nothing else is said. */
export interface BlockEstimates extends Readonly<Record<Basis, BasisEstimates>> {
  /** Compliance as the overseers saw it, by round. */
  readonly apparent: readonly Estimate[];
  readonly fakingReasoning: Estimate;
  /** Shares of model seats. */
  readonly fakingSeats: Estimate;
  readonly alignmentFakingSeats: Estimate;
  /** How the class is divided among strategies. */
  readonly mixture: Mixture;
  /** Mean value strength by round. */
  readonly value: readonly Estimate[];
  /** Predicted − actual paid compliance, and the Brier score. Trainers stand behind them. */
  readonly overseersError: Estimate;
  readonly brier: Estimate;
  /** Mean points of a seat. Trainers stand behind their own. */
  readonly points: {
    readonly role: Readonly<Record<"model" | "trainer", Estimate>>;
    readonly strategy: Readonly<Record<Strategy, Estimate>>;
  };
}

export interface EstimateOptions {
  /** Where resampling starts; the same for all classrooms if not said. */
  readonly seed?: Seed;
  readonly block: number;
  /** Whose figures they are; people's if not said. */
  readonly by?: Actor;
}

interface BlockOptions extends EstimateOptions {
  /** Without it, nothing is told of consistency across themes. */
  readonly themeOf?: ThemeOf;
}

/** A share, or another number from 0 to 1. */
const UNIT: Bounds = [0, 1];
const DIFFERENCE: Bounds = [-1, 1];

/** The figures of one block with their 95 % intervals, from resampling whole labs. */
export function blockEstimates(
  played: Played,
  { seed = RESAMPLING, block, by = "person", themeOf = () => undefined }: BlockOptions,
): BlockEstimates {
  const key = drawKey(seed, block, 0);
  const rounds = Array.from({ length: roundsIn(playedBy(played.rows, by)) }, (_, round) => round);
  const ownRows = seatsOf(played, rounds, by);
  const seats = overSeats(ownRows, key);
  const { pointsOfTrainers, ...overseers } = overseersEstimates(played, by, key);
  return {
    intentions: basisEstimates(seats, { rounds, basis: "intentions", themeOf }),
    responses: basisEstimates(seats, { rounds, basis: "responses", themeOf }),
    apparent: rounds.map((round) => seats.share(({ byRound }) => apparentAlignment(byRound[round] ?? []))),
    value: rounds.map((round) => seats.mean(({ byRound }) => byRound[round]?.[0]?.valueKept ?? null)),
    ...conductEstimates(seats),
    mixture: mixtureOf(
      ownRows.flatMap(({ lab, conduct }) => (conduct === undefined ? [] : [{ lab, ...conduct }])),
      key,
    ),
    ...overseers,
    points: {
      role: { model: seats.points(() => true), trainer: pointsOfTrainers },
      strategy: strategyEstimates(seats),
    },
  };
}

/** Compliance of one block and its gap, with intervals: the same as in `blockEstimates`, for a view that needs nothing else. */
export function complianceEstimates(
  played: Played,
  { seed = RESAMPLING, block, by = "person", basis }: EstimateOptions & { readonly basis: Basis },
): ComplianceEstimates {
  return tierEstimates(overSeats(seatsOf(played, [], by), drawKey(seed, block, 0)), basis);
}

/** Mean points of a seat by strategy, with intervals: the same as in `blockEstimates`, for a view that needs nothing else. */
export function pointsOfStrategies(
  played: Played,
  { seed = RESAMPLING, block, by = "person" }: EstimateOptions,
): BlockEstimates["points"]["strategy"] {
  return strategyEstimates(overSeats(seatsOf(played, [], by), drawKey(seed, block, 0)));
}

/** One model seat in one block: what this kind of actor played of it. */
interface SeatRows {
  /** The models of one lab share a trainer. */
  readonly lab: number;
  /** Undefined where it played no round. */
  readonly conduct: SeatConduct | undefined;
  readonly rows: readonly DecisionRow[];
  readonly byRound: readonly (readonly DecisionRow[])[];
  readonly deployments: readonly DeploymentRow[];
  readonly points: number;
}

function seatsOf(played: Played, rounds: readonly number[], by: Actor): SeatRows[] {
  const rowsOf = groupedBy(playedBy(played.rows, by), (row) => row.seat);
  const deploymentsOf = groupedBy(playedBy(played.deployments, by), (row) => row.seat);
  return [...modelPointsBySeat(played, by)].map(([seat, points]) => {
    const rows = rowsOf.get(seat) ?? [];
    const deployments = deploymentsOf.get(seat) ?? [];
    return {
      lab: rows[0]?.lab ?? deployments[0]?.lab ?? -1,
      conduct: conductOf(rows)[0],
      rows,
      byRound: rounds.map((round) => rows.filter((row) => row.round === round)),
      deployments,
      points,
    };
  });
}

type OverSeats = ReturnType<typeof overSeats>;

/** The kinds of figures that there are over model seats. */
function overSeats(seats: readonly SeatRows[], key: DrawKey) {
  const estimate = estimator(seats, key, ({ lab }) => lab);
  return {
    share: (of: (seat: SeatRows) => Share) => estimate({ part: (seat) => partOf(of(seat)), range: UNIT }),
    difference: (of: (seat: SeatRows) => Share, less: (seat: SeatRows) => Share) =>
      estimate({ part: (seat) => partOf(of(seat)), less: (seat) => partOf(less(seat)), range: DIFFERENCE }),
    /** Of numbers from 0 to 1. */
    mean: (of: (seat: SeatRows) => number | null) => estimate({ part: (seat) => meanPart(of(seat)), range: UNIT }),
    points: (counts: (seat: SeatRows) => boolean) =>
      estimate({ part: (seat) => meanPart(counts(seat) ? seat.points : null) }),
  };
}

function tierEstimates(seats: OverSeats, basis: Basis): ComplianceEstimates {
  const inTier = (tier: Tier) => (seat: SeatRows) => compliance(seat.rows, tier, basis);
  return {
    compliance: {
      free: seats.share(inTier("free")),
      pro: seats.share(inTier("pro")),
      paid: seats.share(inTier("paid")),
      deployment: seats.share(({ deployments }) => deploymentCompliance(deployments, basis)),
    },
    gap: seats.difference(inTier("free"), inTier("paid")),
  };
}

interface Counting {
  readonly rounds: readonly number[];
  readonly basis: Basis;
  readonly themeOf: ThemeOf;
}

function basisEstimates(seats: OverSeats, { rounds, basis, themeOf }: Counting): BasisEstimates {
  const byRound = (tier: Tier) =>
    rounds.map((round) => seats.share((seat) => compliance(seat.byRound[round] ?? [], tier, basis)));
  return {
    ...tierEstimates(seats, basis),
    consistency: seats.mean(({ rows }) => shareOf(consistencyOf(rows, basis))),
    themeConsistency: seats.mean(({ rows }) => shareOf(themeConsistencyOf(rows, basis, themeOf))),
    byRound: { free: byRound("free"), paid: byRound("paid") },
    actual: rounds.map((round) => seats.share(({ byRound: own }) => actualAlignment(own[round] ?? [], basis))),
  };
}

function conductEstimates(seats: OverSeats) {
  const yes = (is: boolean | undefined) => (is === undefined ? null : Number(is));
  return {
    fakingReasoning: seats.share(({ rows }) => fakingReasoning(rows)),
    fakingSeats: seats.mean(({ conduct }) => yes(conduct?.faking)),
    alignmentFakingSeats: seats.mean(({ conduct }) => yes(conduct?.alignmentFaking)),
  };
}

function strategyEstimates(seats: OverSeats): BlockEstimates["points"]["strategy"] {
  const used = (strategy: Strategy) => seats.points(({ conduct }) => conduct?.strategy === strategy);
  return {
    faked: used("faked"),
    mirrored: used("mirrored"),
    "always-complied": used("always-complied"),
    "always-refused": used("always-refused"),
    other: used("other"),
  };
}

function overseersEstimates(played: Played, by: Actor, key: DrawKey) {
  const rowsOf = groupedBy(playedBy(played.rows, by), (row) => row.trainer);
  const trainers = [...trainerPointsBySeat(played, by)].map(([trainer, points]) => ({
    points,
    rows: rowsOf.get(trainer) ?? [],
  }));
  const estimate = estimator(trainers, key);
  return {
    overseersError: estimate({ part: ({ rows }) => errorPart(rows, by), range: DIFFERENCE }),
    brier: estimate({ part: ({ rows }) => partOf(wrongPaid(rows, by)), range: UNIT }),
    pointsOfTrainers: estimate({ part: ({ points }) => meanPart(points) }),
  };
}

function errorPart(rows: readonly DecisionRow[], by: Actor): Contribution | null {
  const predicted = predictedPaid(rows, by);
  return partOf({ count: predicted.count - predictedPaidActual(rows, by).count, of: predicted.of });
}
