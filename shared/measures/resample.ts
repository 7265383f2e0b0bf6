import { DRAW, type DrawKey, drawAt, drawPoint, seedFromNumber } from "../lib/draw.ts";
import { groupedBy } from "../lib/lists.ts";
import { type Bounds, FEWEST_CLUSTERS, type Interval, intervalAround, percentileInterval } from "./interval.ts";
import type { Share } from "./share.ts";

/** A figure of a class with its 95 % interval. */
export interface Estimate {
  /** Null over nothing. */
  readonly value: number | null;
  /** How many units stand behind it: model seats, trainers, or pairs. */
  readonly units: number;
  /** Null: too few to say. */
  readonly interval: Interval | null;
}

/** What one unit adds to the two sums that a figure is the ratio of. */
export interface Contribution {
  readonly sum: number;
  readonly of: number;
}

/** A figure over units: the ratio of two sums, or the difference of two such ratios. */
export interface FigureDefinition<Unit> {
  /** Null for a unit that has nothing to say on the figure. */
  readonly part: (unit: Unit) => Contribution | null;
  /** The ratio that is taken off. */
  readonly less?: (unit: Unit) => Contribution | null;
  /** Where it's given, units that are all alike have an interval too. */
  readonly range?: Bounds;
}

/** How often a class is resampled. */
export const RESAMPLES = 2000;
/** Where resampling starts. It needs no secret, and a class has the same intervals on every computer. */
export const RESAMPLING = seedFromNumber(95);
/** Resamples that differ by less do so by rounding. */
const ROUNDING = 1e-12;

/** A share's part in a figure. */
export function partOf({ count, of }: Share): Contribution | null {
  return of === 0 ? null : { sum: count, of };
}

/** A number's part in a mean over units. */
export function meanPart(value: number | null): Contribution | null {
  return value === null ? null : { sum: value, of: 1 };
}

/**
 * Estimates figures over these units. Whole clusters of units are resampled, as many as there are, each with all that its units
 * did: the answers of one seat are alike, and so are seats whose ratings come from one trainer. Taken one by one they would
 * make intervals too narrow. The same units and key give the same intervals, in whatever order the units come.
 * @param clusterOf what a unit shares with the others of its cluster; each unit is one of its own if not said
 */
export function estimator<Unit>(
  units: readonly Unit[],
  key: DrawKey,
  clusterOf?: (unit: Unit) => unknown,
): (figure: FigureDefinition<Unit>) => Estimate {
  const clusters = clusterOf === undefined ? units.map((unit) => [unit]) : [...groupedBy(units, clusterOf).values()];
  const drawn = drawResamples(clusters.length, key);
  return (figure) => {
    const table = tableOf(clusters, figure);
    const { unitsBehind, clustersBehind } = table;
    const value = figuresOver(table, everyOne(clusters.length), clusters.length).at(0) ?? null;
    if (value === null || clustersBehind < FEWEST_CLUSTERS) return { value, units: unitsBehind, interval: null };
    const figures = figuresOver(table, drawn, clusters.length);
    return { value, units: unitsBehind, interval: intervalOf(figures, value, clustersBehind, figure.range) };
  };
}

/** The places of clusters, as many to each resample as there are, one resample after another. */
function drawResamples(clusters: number, key: DrawKey): Uint16Array {
  const draws = drawsOf(key, RESAMPLES * clusters);
  const drawn = new Uint16Array(RESAMPLES * clusters);
  for (let i = 0; i < drawn.length; i++) drawn[i] = (draws[i] ?? 0) * clusters;
  return drawn;
}

/** The draws made last. They follow from the key alone, and making them is most of the work: a class that answers is counted again and again. */
let made: { readonly key: DrawKey; readonly draws: Float64Array } | null = null;

function drawsOf(key: DrawKey, count: number): Float64Array {
  const before = made?.key === key ? made.draws : new Float64Array();
  if (before.length >= count) return before;
  // More than are asked for, so that one more person does not mean to begin anew.
  const draws = new Float64Array(Math.max(count, 2 * before.length));
  draws.set(before);
  for (let i = before.length; i < draws.length; i++) draws[i] = drawAt(drawPoint(key, i), DRAW.resample);
  made = { key, draws };
  return draws;
}

function everyOne(clusters: number): Uint16Array {
  return Uint16Array.from({ length: clusters }, (_, i) => i);
}

/** Two sums to each cluster: what a ratio is the ratio of. */
type Sums = Float64Array;

interface Table {
  /** How many units stand behind the figure, and of how many clusters. */
  readonly unitsBehind: number;
  readonly clustersBehind: number;
  readonly sums: Sums;
  /** Those of the ratio that is taken off. */
  readonly less: Sums | null;
}

function tableOf<Unit>(clusters: readonly (readonly Unit[])[], { part, less }: FigureDefinition<Unit>): Table {
  const sides = (less === undefined ? [part] : [part, less]).map((side) =>
    clusters.map((units) => units.map(side).filter((own) => own !== null)),
  );
  const sums = sides.map((side) => side.map(summed));
  // In order of what they hold, so that neither the order of the clusters nor their numbers change what is drawn.
  const rows = clusters.map((_, n) => sums.flatMap((side) => [side[n]?.sum ?? 0, side[n]?.of ?? 0])).sort(inOrder);
  return {
    unitsBehind: Math.min(...sides.map((side) => side.flat().length)),
    clustersBehind: Math.min(...sides.map((side) => side.filter(({ length }) => length > 0).length)),
    sums: Float64Array.from(rows.flatMap(([sum = 0, of = 0]) => [sum, of])),
    less: less === undefined ? null : Float64Array.from(rows.flatMap(([, , sum = 0, of = 0]) => [sum, of])),
  };
}

function summed(parts: readonly Contribution[]): Contribution {
  return parts.reduce((all, part) => ({ sum: all.sum + part.sum, of: all.of + part.of }), { sum: 0, of: 0 });
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The figure over each so many of the clusters drawn, except those in which a ratio is over nothing. */
function figuresOver({ sums, less }: Table, drawn: Uint16Array, clusters: number): Float64Array {
  const figures = new Float64Array(drawn.length / Math.max(clusters, 1));
  let known = 0;
  for (let from = 0; from < drawn.length; from += clusters) {
    const ratio = ratioOver(sums, drawn, from, clusters);
    const figure = less === null ? ratio : ratio - ratioOver(less, drawn, from, clusters);
    if (Number.isFinite(figure)) figures[known++] = figure;
  }
  return figures.subarray(0, known);
}

function ratioOver(sums: Sums, drawn: Uint16Array, from: number, clusters: number): number {
  let sum = 0;
  let of = 0;
  for (let i = from; i < from + clusters; i++) {
    const cluster = drawn[i] ?? 0;
    sum += sums[2 * cluster] ?? 0;
    of += sums[2 * cluster + 1] ?? 0;
  }
  return sum / of;
}

function intervalOf(
  figures: Float64Array,
  value: number,
  clusters: number,
  range: Bounds | undefined,
): Interval | null {
  const interval = percentileInterval(figures, clusters);
  if (interval.high - interval.low > ROUNDING) return interval;
  return range === undefined ? null : intervalAround(value, clusters, range);
}
