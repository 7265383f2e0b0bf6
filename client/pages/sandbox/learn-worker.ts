import type { TrainerAgentName } from "../../../shared/agents/agents.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { type Generation, learning } from "../../../shared/theory/learn/learn.ts";
import { TRAINERS } from "../../theory/players.ts";

/** A course of learning to watch. */
export interface Course {
  readonly id: number;
  readonly treatment: Treatment;
  readonly trainer: TrainerAgentName;
  readonly learners: number;
  readonly games: number;
  readonly seed: number;
}

export interface Watched {
  readonly id: number;
  readonly generation: Generation;
}

let current = -1;

/** Null ends the course that is under way. */
addEventListener("message", ({ data }: MessageEvent<Course | null>) => {
  current = data === null ? -1 : data.id;
  if (data === null) return;
  const course = learning({ ...data, trainer: TRAINERS[data.trainer], seed: seedFromNumber(data.seed) });
  watch(data.id, course);
});

/** One generation. A newer course ends this one between two generations. */
function watch(id: number, course: Generator<Generation, void>): void {
  if (id !== current) return;
  const next = course.next();
  if (next.done) return;
  const watched: Watched = { id, generation: next.value };
  postMessage(watched);
  setTimeout(watch, 0, id, course);
}
