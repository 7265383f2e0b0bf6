import type { Metrics } from "../metrics.ts";
import type { EventStore } from "./event-store.ts";

/** A store whose writes are counted and timed. */
export interface MeasuredStore extends EventStore {
  /** Whether events can be stored now, as far as that shows without storing any. */
  works(): Promise<boolean>;
}

/** For how long a store does not count as working after a failed write, unless a later one succeeds, ms. */
const FAILURE_COUNTS_FOR = 10_000;

export function measuredStore(store: EventStore, metrics: Metrics): MeasuredStore {
  let failedAt = Number.NEGATIVE_INFINITY;
  return {
    ...store,
    async append(additions) {
      const began = performance.now();
      try {
        await store.append(additions);
      } catch (error) {
        failedAt = performance.now();
        metrics.storingFailed();
        throw error;
      }
      failedAt = Number.NEGATIVE_INFINITY;
      metrics.stored(
        additions.reduce((sum, { events }) => sum + events.length, 0),
        began,
      );
    },
    async works() {
      if (performance.now() - failedAt < FAILURE_COUNTS_FOR) return false;
      return store.append([]).then(
        () => true,
        () => false,
      );
    },
  };
}
