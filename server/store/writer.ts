import { setTimeout as after } from "node:timers/promises";
import type { Addition, EventStore } from "./event-store.ts";

/** Stores what all classrooms add, one write for everything that came up in a turn of the event loop. */
export interface Writer {
  /** Fulfilled once stored. Rejected if it could not be: nothing of what its classroom had in the batch was stored then. */
  write(addition: Addition): Promise<void>;
  /** Fulfilled once everything written so far is stored or has failed. */
  settled(): Promise<void>;
}

interface Waiting {
  readonly addition: Addition;
  readonly stored: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * @param share how long after a write the next one waits for others that can share it, ms. What comes up while nothing has been
 * written for so long is written at once.
 */
export function createWriter(store: EventStore, share = 0): Writer {
  let waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    // Let the rest of this turn's messages in: they share the write, which costs the same for one event as for a hundred.
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await append(batch);
      if (share > 0) await after(share);
    }
    running = null;
  }

  async function append(batch: readonly Waiting[]): Promise<void> {
    try {
      await store.append(batch.map(({ addition }) => addition));
      for (const { stored } of batch) stored();
    } catch (error) {
      const classrooms = [...Map.groupBy(batch, ({ addition }) => addition.code).values()];
      // What is wrong with one classroom must not fail the others that happened to share its write.
      if (classrooms.length > 1) for (const own of classrooms) await append(own);
      else for (const { failed } of batch) failed(error);
    }
  }

  return {
    write(addition) {
      return new Promise((stored, failed) => {
        waiting.push({ addition, stored, failed });
        running ??= run();
      });
    },
    async settled() {
      while (running !== null) await running;
    },
  };
}
