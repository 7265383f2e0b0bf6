import type { Clock } from "../../../server/classroom/clock.ts";

interface Alarm {
  readonly time: number;
  readonly run: () => void;
}

/** More alarms than any test needs: something calls for the same moment again and again. */
const ENDLESS = 10_000;

/** A clock that stands still until a test lets time pass. */
export class FakeClock implements Clock {
  #now: number;
  readonly #alarms = new Set<Alarm>();

  constructor(start: number) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  at(time: number, run: () => void): () => void {
    const alarm = { time, run };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /** How many wait to be called. */
  get alarms(): number {
    return this.#alarms.size;
  }

  /** Lets time pass. Whoever is due is called, and what comes of it is settled before the next one is. */
  async pass(ms: number): Promise<void> {
    const until = this.#now + ms;
    await turns();
    for (let calls = 0; calls < ENDLESS; calls++) {
      const next = [...this.#alarms].filter(({ time }) => time <= until).sort((a, b) => a.time - b.time)[0];
      if (next === undefined) {
        this.#now = until;
        return turns();
      }
      this.#alarms.delete(next);
      this.#now = Math.max(this.#now, next.time);
      next.run();
      await turns();
    }
    throw new Error("Time stands still.");
  }
}

/** A few turns of the event loop: whatever needs no outside help has come to rest then. */
export async function turns(count = 5): Promise<void> {
  for (let n = 0; n < count; n++) await new Promise(setImmediate);
}
