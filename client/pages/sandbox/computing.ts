import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Forecast } from "../../theory/players.ts";
import { ACROSS_CELLS, axisValues, nearest, UP_CELLS } from "./axes.ts";
import { type Learners, startLearners } from "./learners.ts";
import type { SandboxPlace } from "./place.ts";
import type { Axis, MatchJob, MatchOutcomes } from "./worker.ts";

/** The map: what is not known yet is undefined, what contradicts itself null. Row by row from the lowest. */
export interface OutcomeGrid {
  readonly across: Axis;
  readonly up: Axis;
  readonly cells: readonly (Forecast | null | undefined)[];
}

export interface Computed {
  /** The outcome of the present place; while that is being computed, of the last one. */
  readonly outcome: ReadonlySignal<Forecast | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly grid: ReadonlySignal<OutcomeGrid>;
  readonly learners: Learners;
  readonly failed: ReadonlySignal<boolean>;
}

/** How many workers there are for the map. One processor is left to the page where there are more than two. */
const MAP_WORKERS = Math.min(4, Math.max(2, (navigator.hardwareConcurrency || 1) - 1));

/**
 * Has everything computed in workers: one for the figures, so that they never wait for the map, and some for the map. All are
 * started with the page: from then on nothing is fetched.
 */
export function startComputing(place: ReadonlySignal<SandboxPlace>): Computed {
  const failed = signal(false);
  const outcome = signal<Forecast | null>(null);
  const busy = computeHere(place, outcome, failed);
  return { outcome, busy, grid: computeGrid(place, busy, failed), learners: startLearners(failed), failed };
}

function startWorker(failed: Signal<boolean>, onAnswer: (answer: MatchOutcomes) => void): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<MatchOutcomes>) => onAnswer(data));
  worker.addEventListener("error", () => {
    failed.value = true;
  });
  return worker;
}

/** One match at a time; of those that come meanwhile, the last. */
function computeHere(place: ReadonlySignal<SandboxPlace>, outcome: Signal<Forecast | null>, failed: Signal<boolean>) {
  const busy = signal(false);
  let asked = 0;
  let waiting: MatchJob | null = null;
  const worker = startWorker(failed, ({ outcomes }) => {
    outcome.value = outcomes[0] ?? null;
    busy.value = waiting !== null;
    if (waiting !== null) worker.postMessage(waiting);
    waiting = null;
  });
  const match = computed(() => matchKey(place.value));
  effect(() => {
    const job: MatchJob = { id: ++asked, match: JSON.parse(match.value), axes: null, first: 0, stride: 1 };
    if (busy.peek()) {
      waiting = job;
      return;
    }
    busy.value = true;
    worker.postMessage(job);
  });
  return busy;
}

function matchKey({ treatment, model, trainer }: SandboxPlace): string {
  return JSON.stringify({ treatment, model, trainer });
}

/**
 * The map stands still while one moves on it: what is on its axes is not part of what it is computed for. It begins when the
 * figures are there.
 */
function computeGrid(place: ReadonlySignal<SandboxPlace>, busy: ReadonlySignal<boolean>, failed: Signal<boolean>) {
  const wanted = computed(() => JSON.stringify(gridJob(place.value)));
  const grid = signal(emptyGrid(JSON.parse(wanted.peek())));
  let id = 0;
  let begun = 0;
  let emptied = "";
  const onAnswer = (answer: MatchOutcomes) => {
    if (answer.id !== id) return;
    const cells = [...grid.peek().cells];
    answer.outcomes.forEach((outcome, i) => {
      cells[answer.from + i * answer.stride] = outcome;
    });
    grid.value = { ...grid.peek(), cells };
  };
  const workers = Array.from({ length: MAP_WORKERS }, () => startWorker(failed, onAnswer));
  effect(() => {
    if (emptied !== wanted.value) {
      emptied = wanted.value;
      id++;
      for (const worker of workers) worker.postMessage(null);
      grid.value = emptyGrid(JSON.parse(emptied));
    }
    if (busy.value || begun === id) return;
    begun = id;
    const job: Omit<MatchJob, Part> = JSON.parse(emptied);
    workers.forEach((worker, first) => {
      worker.postMessage({ ...job, id, first, stride: MAP_WORKERS } satisfies MatchJob);
    });
  });
  return grid;
}

/** What tells a worker its part of a job. */
type Part = "id" | "first" | "stride";

function gridJob({ treatment, model, trainer, across, up }: SandboxPlace): Omit<MatchJob, Part> {
  const axes = {
    across: { name: across, values: axisValues(across, ACROSS_CELLS, treatment, up) },
    up: { name: up, values: axisValues(up, UP_CELLS, treatment, across) },
  };
  const start = { [across]: axes.across.values[0], [up]: axes.up.values[0] };
  return { match: { treatment: { ...treatment, ...start }, model, trainer }, axes };
}

function emptyGrid({ axes }: Omit<MatchJob, Part>): OutcomeGrid {
  if (axes === null) throw new Error("A map has axes.");
  const { across, up } = axes;
  return { across, up, cells: Array.from({ length: across.values.length * up.values.length }, () => undefined) };
}

/** The cell of the present place, or the nearest one. */
export function hereIn(
  { across, up }: OutcomeGrid,
  { treatment }: SandboxPlace,
): { readonly column: number; readonly row: number } {
  return {
    column: nearest(across.values, treatment[across.name]),
    row: nearest(up.values, treatment[up.name]),
  };
}
