import { startingValue } from "../../rules/round.ts";
import type { Treatment } from "../../rules/treatment.ts";
import { afterMove } from "../play/codes.ts";
import type { Odds } from "./odds.ts";

/** Where a block is looked at from: what comes before is past. */
export interface Start {
  readonly round: number;
  /** Value strength at its beginning, 0 to 1. */
  readonly value: number;
}

/** The value strengths in the table, ascending: those left before every round from `from` on, and after the last. */
export interface ValueLayers {
  readonly from: Start;
  readonly layers: readonly Float64Array[];
  /** Where each move leads in each round: a list by move for each layer but the last. */
  readonly steps: readonly (readonly Transition[])[];
  /** Whether these are all the values that can occur; else they are a grid, between whose points one interpolates. */
  readonly exact: boolean;
}

/**
 * From one layer to the next by one move, by place in the layer: the place in the next layer, and the share of the way from
 * there to the one above it, which is 0 where the values themselves are followed.
 */
export interface Transition {
  readonly places: Int32Array;
  readonly shares: Float64Array;
}

/** Values nearer than this count as equal: products of the same factors in another order. */
const SAME = 1e-12;
/** Room for the rounding errors of forty trainings. */
const NEAR = 1e-9;
/**
 * Stands for the lowest values on a grid. No training takes away all that is left, and with nothing left every answer would be
 * worth the same: a tie, which is complied, where what little there is is worth refusing for.
 */
const LEAST = 1e-6;

/** How finely value strengths are told apart. */
export interface Precision {
  /** The most values of one round that are followed one by one. */
  readonly limit: number;
  /** The steps of the grid over [0, 1] that stands for more. */
  readonly steps: number;
}
/** Shares err by 0.002 at most, and not at all where they are `exact`. */
export const FINE: Precision = { limit: 2000, steps: 400 };
/** Most shares err by less than 0.001; by up to 0.03 where two intentions are nearly worth the same. Several times as fast. */
export const COARSE: Precision = { limit: 300, steps: 100 };

/**
 * Every value strength that training can lead to (R8). Where ratings always push the same way the moves commute, so these are
 * few: products of the shares left, by how often each kind of training happened. Where they push both ways every order leads
 * elsewhere, and a grid stands for them.
 */
export function valueLayers(odds: Odds, from: Start, precision = FINE): ValueLayers {
  const layers: Float64Array[] = [Float64Array.of(from.value)];
  const steps: Transition[][] = [];
  for (let round = from.round; round < odds.treatment.rounds; round++) {
    const { layer, step } = followed(odds, layers.at(-1) ?? new Float64Array());
    if (layer.length > precision.limit) return gridLayers(odds, from, precision.steps);
    layers.push(layer);
    steps.push(step);
  }
  return { from, layers, steps, exact: true };
}

/** The values after a round, and where each is to be found. No training changes the order of values, so this is a merge. */
function followed({ treatment, moves }: Odds, before: Float64Array): { layer: Float64Array; step: Transition[] } {
  const starts = startsOf(treatment, before);
  const after = moves.map((move) => {
    // The last, which is never reached, ends the row.
    const row = new Float64Array(starts.length + 1).fill(Number.POSITIVE_INFINITY);
    for (let i = 0; i < starts.length; i++) row[i] = afterMove(starts[i] ?? 0, move);
    return row;
  });
  const step = moves.map(() => ({ places: new Int32Array(before.length), shares: new Float64Array(before.length) }));
  const taken = new Int32Array(moves.length);
  const layer = new Float64Array(moves.length * before.length);
  let kept = 0;
  for (let n = 0; n < layer.length; n++) {
    let next = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let m = 0; m < after.length; m++) {
      const head = after[m]?.[taken[m] ?? 0] ?? 0;
      if (head >= least) continue;
      least = head;
      next = m;
    }
    if (kept === 0 || least - (layer[kept - 1] ?? 0) > SAME) layer[kept++] = least;
    const place = taken[next] ?? 0;
    (step[next] as Transition).places[place] = kept - 1;
    taken[next] = place + 1;
  }
  return { layer: layer.slice(0, kept), step };
}

function gridLayers(odds: Odds, from: Start, fineness: number): ValueLayers {
  const rounds = odds.treatment.rounds - from.round;
  const start = Float64Array.of(from.value);
  const grid = Float64Array.from({ length: fineness + 1 }, (_, i) => Math.max(i / fineness, LEAST));
  const again = located(odds, grid, grid);
  return {
    from,
    layers: [start, ...Array.from({ length: rounds }, () => grid)],
    steps: [located(odds, start, grid), ...Array.from({ length: rounds - 1 }, () => again)],
    exact: false,
  };
}

/** Where the moves lead from any values, not only those that are followed. */
export function located({ treatment, moves }: Odds, before: Float64Array, after: Float64Array): Transition[] {
  const starts = startsOf(treatment, before);
  return moves.map((move) => {
    const step = { places: new Int32Array(starts.length), shares: new Float64Array(starts.length) };
    for (let i = 0; i < starts.length; i++) {
      const at = locate(after, afterMove(starts[i] ?? 0, move));
      step.places[i] = Math.floor(at);
      step.shares[i] = at - Math.floor(at);
    }
    return step;
  });
}

/** R11. The values that a round starts with. */
function startsOf(treatment: Treatment, left: Float64Array): Float64Array {
  const starts = new Float64Array(left.length);
  for (let i = 0; i < left.length; i++) starts[i] = startingValue(treatment, left[i] ?? 0);
  return starts;
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

/** Whether the table holds this value strength before this round; a grid always holds one near enough. */
export function isReached({ from, layers, exact }: ValueLayers, round: number, left: number): boolean {
  const layer = layers[round - from.round];
  if (layer === undefined) return false;
  return !exact || Math.abs((layer[Math.round(locate(layer, left))] ?? 2) - left) < NEAR;
}
