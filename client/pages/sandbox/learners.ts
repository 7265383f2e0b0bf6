import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Generation } from "../../../shared/theory/learn/learn.ts";
import type { Course, Watched } from "./learn-worker.ts";

/** How many learn, and how many games each of them plays. */
export const LEARNER_COUNT = 50;
export const GAMES = 4000;

export interface Learners {
  /** Those of the present course, first to last. */
  readonly generations: ReadonlySignal<readonly Generation[]>;
  start(course: Pick<Course, "treatment" | "trainer" | "seed">): void;
  stop(): void;
}

/** Learners in a worker of their own, which waits until somebody wants to watch. */
export function startLearners(failed: Signal<boolean>): Learners {
  const worker = new Worker(new URL("./learn-worker.ts", import.meta.url), { type: "module" });
  const generations = signal<readonly Generation[]>([]);
  let id = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Watched>) => {
    if (data.id === id) generations.value = [...generations.peek(), data.generation];
  });
  worker.addEventListener("error", () => {
    failed.value = true;
  });
  return {
    generations,
    start({ treatment, trainer, seed }) {
      generations.value = [];
      const course: Course = { id: ++id, treatment, trainer, seed, learners: LEARNER_COUNT, games: GAMES };
      worker.postMessage(course);
    },
    stop() {
      id++;
      worker.postMessage(null);
    },
  };
}
