import type { SeatNumber } from "../game/events.ts";
import { drawKey } from "../lib/draw.ts";
import { groupedBy } from "../lib/lists.ts";
import type { Basis, Tier } from "../rules/words.ts";
import { compliance, complianceGap, deploymentCompliance } from "./compliance.ts";
import type { Played } from "./decisions.ts";
import type { EstimateOptions } from "./estimates.ts";
import type { Bounds } from "./interval.ts";
import { type Estimate, estimator, meanPart, RESAMPLING } from "./resample.ts";
import { playedBy, shareOf } from "./share.ts";

/** The later block minus the earlier, mean over the seats that played both as models; pairs stand behind them. */
export interface PairedDifferences {
  /** −1 to 1. */
  readonly compliance: Readonly<Record<Tier | "deployment", Estimate>>;
  /** −2 to 2. */
  readonly gap: Estimate;
}

export interface PairedOptions extends EstimateOptions {
  readonly basis: Basis;
}

const OF_SHARES: Bounds = [-1, 1];
const OF_GAPS: Bounds = [-2, 2];

/**
 * What changed between two blocks in the same seats. Each pair counts once, however many requests it met, and stands behind a
 * figure where the seat has it in both blocks: this is not the difference between the blocks' own figures, which are over all seats
 * and all requests.
 * @param options `block` is the number of the later block
 */
export function pairedDifferences(
  earlier: Played,
  later: Played,
  { basis, seed = RESAMPLING, block, by }: PairedOptions,
): PairedDifferences {
  const before = seatsOf(earlier, by);
  const after = seatsOf(later, by);
  const pairs = [...before].flatMap(([seat, own]) => {
    const again = after.get(seat);
    return again === undefined ? [] : [[own, again] as const];
  });
  // By the labs of the later block: where seats were dealt anew, these are the trainers who rated them last.
  const estimate = estimator(pairs, drawKey(seed, block, 0), ([, again]) => again.rows[0]?.lab);
  const difference = (of: (seat: Played) => number | null, range: Bounds) =>
    estimate({ part: ([own, again]) => meanPart(minus(of(again), of(own))), range });
  const inTier = (tier: Tier) => difference(({ rows }) => shareOf(compliance(rows, tier, basis)), OF_SHARES);
  return {
    compliance: {
      free: inTier("free"),
      pro: inTier("pro"),
      paid: inTier("paid"),
      deployment: difference(({ deployments }) => shareOf(deploymentCompliance(deployments, basis)), OF_SHARES),
    },
    gap: difference(({ rows }) => complianceGap(rows, basis), OF_GAPS),
  };
}

function minus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

/** What this kind of actor played in each model seat. */
function seatsOf({ rows, deployments }: Played, by: EstimateOptions["by"] = "person"): Map<SeatNumber, Played> {
  const deploymentsOf = groupedBy(playedBy(deployments, by), (row) => row.seat);
  const rowsOf = groupedBy(playedBy(rows, by), (row) => row.seat);
  return new Map([...rowsOf].map(([seat, own]) => [seat, { rows: own, deployments: deploymentsOf.get(seat) ?? [] }]));
}
