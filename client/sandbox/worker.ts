import { COARSE, FINE } from "../../shared/theory/values.ts";
import type { NumberName } from "./axes.ts";
import { type Match, type Outcome, outcomeOf } from "./players.ts";

/** A match to reckon with, and the values along the axes: none for one match alone. */
export interface Job {
  readonly id: number;
  /** This worker's part: the cells from the `first` on, each `stride`th. */
  readonly first: number;
  readonly stride: number;
  readonly match: Match;
  readonly axes: { readonly across: Axis; readonly up: Axis } | null;
}
export interface Axis {
  readonly name: NumberName;
  readonly values: readonly number[];
}

/** Some of the outcomes: row by row from the lowest, from the cell `from` on, each `stride`th. */
export interface Answer {
  readonly id: number;
  readonly from: number;
  readonly stride: number;
  readonly outcomes: readonly (Outcome | null)[];
}

/** How long to reckon before listening for another job, ms. */
const SLICE = 40;

let current = -1;

/** Null ends what is under way. */
addEventListener("message", ({ data }: MessageEvent<Job | null>) => {
  current = data === null ? -1 : data.id;
  if (data !== null) work(data, data.first);
});

/** One slice. A newer job ends this one between two slices. */
function work(job: Job, from: number): void {
  if (job.id !== current) return;
  const until = performance.now() + SLICE;
  const size = job.axes === null ? 1 : job.axes.across.values.length * job.axes.up.values.length;
  // A colour needs no more.
  const precision = job.axes === null ? FINE : COARSE;
  const outcomes: (Outcome | null)[] = [];
  let n = from;
  for (; n < size && performance.now() < until; n += job.stride) outcomes.push(outcomeOf(matchAt(job, n), precision));
  const answer: Answer = { id: job.id, from, stride: job.stride, outcomes };
  postMessage(answer);
  if (n < size) setTimeout(work, 0, job, n);
}

function matchAt({ match, axes }: Job, n: number): Match {
  if (axes === null) return match;
  const { across, up } = axes;
  const place = {
    [across.name]: across.values[n % across.values.length],
    [up.name]: up.values[Math.floor(n / across.values.length)],
  };
  return { ...match, treatment: { ...match.treatment, ...place } };
}
