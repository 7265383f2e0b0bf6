import { startingValue, trainedValue } from "../rules/round.ts";
import type { Treatment } from "../rules/treatment.ts";
import type { Rating, Response, Tier } from "../rules/words.ts";
import type { TrainerPolicy } from "./policy.ts";

/** Where a block is looked at from: what comes before is past. */
export interface Start {
  readonly round: number;
  /** Value strength at its beginning, 0 to 1. */
  readonly value: number;
}

/** The value strengths that theory reckons with, ascending: those left before every round from `from` on, and after the last. */
export interface ValueLayers {
  readonly from: Start;
  readonly layers: readonly Float64Array[];
  /** Whether these are all the values that can occur; else they are a grid, between whose points one interpolates. */
  readonly exact: boolean;
}

/** Values nearer than this are one: products of the same factors in another order. */
const SAME = 1e-12;
/** Room for the rounding errors of forty trainings. */
const NEAR = 1e-9;
const GRID_STEPS = 400;
/** The most values of one round that are followed one by one. */
export const VALUE_LIMIT = 2000;

type Move = (value: number) => number;

/**
 * Every value strength that training can lead to (R8). Where ratings always push the same way the moves commute, so these are
 * few: products of the shares left, by how often each kind of training happened. Where they push both ways every order leads
 * elsewhere; beyond `limit` values in a round a grid over [0, 1] stands for them.
 */
export function valueLayers(treatment: Treatment, trainer: TrainerPolicy, from: Start, limit: number): ValueLayers {
  const moves = movesOf(treatment, trainer);
  const layers: Float64Array[] = [Float64Array.of(from.value)];
  for (let round = from.round; round < treatment.rounds; round++) {
    const before = layers.at(-1) ?? new Float64Array();
    const after = distinct(
      before.map((left) => startingValue(treatment, left)),
      moves,
    );
    if (after.length > limit)
      return { from, layers: gridLayers(treatment.rounds - from.round, from.value), exact: false };
    layers.push(after);
  }
  return { from, layers, exact: true };
}

function distinct(before: Float64Array, moves: readonly Move[]): Float64Array {
  const all = new Float64Array(before.length * moves.length);
  let n = 0;
  for (const value of before) for (const move of moves) all[n++] = move(value);
  all.sort();
  let kept = 0;
  for (const value of all) {
    if (kept === 0 || value - (all[kept - 1] ?? 0) > SAME) all[kept++] = value;
  }
  return all.slice(0, kept);
}

function gridLayers(rounds: number, start: number): Float64Array[] {
  const grid = Float64Array.from({ length: GRID_STEPS + 1 }, (_, i) => i / GRID_STEPS);
  return [Float64Array.of(start), ...Array.from({ length: rounds }, () => grid)];
}

/** What one round can do to a value strength, each thing once. */
function movesOf(treatment: Treatment, trainer: TrainerPolicy): Move[] {
  const moves = new Map<string, Move>();
  const add = (move: Move) => moves.set(`${move(0).toFixed(12)} ${move(1).toFixed(12)}`, move);
  add((value) => value);
  if (treatment.conflictShare === 0) return [...moves.values()];
  const trainedOn: [Tier, boolean][] = [["free", false]];
  if (treatment.auditRate > 0 || treatment.auditTokens > 0) trainedOn.push(["paid", true]);
  for (const [tier, audited] of trainedOn) {
    for (const response of ["comply", "refuse"] as const) {
      for (const rating of ratingsOf(treatment, trainer, tier, audited, response)) {
        add((value) => trainedValue(treatment, value, "conflict", tier, audited, response, rating));
      }
    }
  }
  return [...moves.values()];
}

function ratingsOf(
  treatment: Treatment,
  trainer: TrainerPolicy,
  tier: Tier,
  audited: boolean,
  response: Response,
): Rating[] {
  const rewarded = trainer.rewards({ treatment, tier, kind: "conflict", response, audited });
  return ([1, -1] as const).filter((rating) => (rating === 1 ? rewarded > 0 : rewarded < 1));
}

/**
 * Where a value lies in a layer: `place + share`, the share of the way from the value at `place` to the next. A value beyond
 * the ends counts as the end.
 */
export function locate(layer: Float64Array, value: number): number {
  let low = 0;
  let high = layer.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((layer[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  const below = layer[low] ?? 0;
  const above = layer[high] ?? 0;
  if (value - below <= 2 * SAME || low === high) return low;
  return above - value <= 2 * SAME ? high : low + (value - below) / (above - below);
}

/** Whether theory has reckoned with this value strength before this round; on a grid it always has, near enough. */
export function isReached({ from, layers, exact }: ValueLayers, round: number, left: number): boolean {
  const layer = layers[round - from.round];
  if (layer === undefined) return false;
  return !exact || Math.abs((layer[Math.round(locate(layer, left))] ?? 2) - left) < NEAR;
}
