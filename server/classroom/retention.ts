import type { LogError } from "../log.ts";
import type { EventStore } from "../store/event-store.ts";
import type { Clock } from "./clock.ts";

/** How often the server looks for classrooms whose time is over, ms. */
const EVERY = 60 * 60 * 1000;

const DAY = 24 * 60 * 60 * 1000;

export interface RetentionSettings {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly log: LogError;
  /** How many days a classroom is kept after it has ended. */
  readonly days: number;
}

/** Deletes classrooms some days after their end: at once, and then every hour. Returns how to stop. */
export async function startRetention({ store, clock, log, days }: RetentionSettings): Promise<() => void> {
  let callOff = () => {};
  const tidy = async () => {
    try {
      for (const code of await store.endedBefore(clock.now() - days * DAY)) await store.forget(code);
    } catch (error) {
      log("Old classrooms could not be deleted. The server tries again in an hour.", error);
    }
    callOff = clock.at(clock.now() + EVERY, () => void tidy());
  };
  await tidy();
  return () => callOff();
}
