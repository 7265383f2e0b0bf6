import type { NumberName } from "../../../shared/rules/parameters.ts";
import { COARSE, FINE } from "../../../shared/theory/solve/values.ts";
import { type Forecast, forecastOf, type NamedMatch } from "../../theory/players.ts";

/** A match to compute, and the values along the axes: none for one match alone. */
export interface MatchJob {
  readonly id: number;
  /** This worker's part: the cells from the `first` on, each `stride`th. */
  readonly first: number;
  readonly stride: number;
  readonly match: NamedMatch;
  readonly axes: { readonly across: Axis; readonly up: Axis } | null;
}
export interface Axis {
  readonly name: NumberName;
  readonly values: readonly number[];
}

/** Some of the outcomes: row by row from the lowest, from the cell `from` on, each `stride`th. */
export interface MatchOutcomes {
  readonly id: number;
  readonly from: number;
  readonly stride: number;
  readonly outcomes: readonly (Forecast | null)[];
}

/** How long to compute before listening for another job, and before telling what was found, ms: the page draws it all anew. */
const SLICE = 40;
const REPORT = 160;

let current = -1;

/** Null ends what is under way. */
addEventListener("message", ({ data }: MessageEvent<MatchJob | null>) => {
  current = data === null ? -1 : data.id;
  if (data !== null) work(data, { from: data.first, outcomes: [], since: performance.now() });
});

/** What was found and not yet told: outcomes from the cell `from` on. */
interface Found {
  readonly from: number;
  readonly outcomes: (Forecast | null)[];
  readonly since: number;
}

/** One slice. A newer job ends this one between two slices. */
function work(job: MatchJob, found: Found): void {
  if (job.id !== current) return;
  const { id, stride, axes } = job;
  const { from, outcomes, since } = found;
  const until = performance.now() + SLICE;
  const size = axes === null ? 1 : axes.across.values.length * axes.up.values.length;
  // A colour needs no more.
  const precision = axes === null ? FINE : COARSE;
  let n = from + outcomes.length * stride;
  for (; n < size && performance.now() < until; n += stride) outcomes.push(forecastOf(matchAt(job, n), precision));
  const now = performance.now();
  const isTold = n >= size || now - since >= REPORT;
  if (isTold) postMessage({ id, from, stride, outcomes } satisfies MatchOutcomes);
  if (n < size) setTimeout(work, 0, job, isTold ? { from: n, outcomes: [], since: now } : found);
}

function matchAt({ match, axes }: MatchJob, n: number): NamedMatch {
  if (axes === null) return match;
  const { across, up } = axes;
  const place = {
    [across.name]: across.values[n % across.values.length],
    [up.name]: up.values[Math.floor(n / across.values.length)],
  };
  return { ...match, treatment: { ...match.treatment, ...place } };
}
