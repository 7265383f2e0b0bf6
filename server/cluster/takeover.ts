import type { Clock } from "../classroom/clock.ts";
import type { Registry } from "../classroom/registry.ts";
import type { LogError } from "../log.ts";

/** How often a server looks for classrooms that no server has, ms. */
const EVERY = 1000;

export interface TakeoverSettings {
  readonly registry: Registry;
  readonly clock: Clock;
  readonly log: LogError;
  /** Lets people into a classroom that has come back. */
  readonly openRoom: (code: string) => Promise<void>;
}

/**
 * Takes over the classrooms that other servers leave behind when they stop, die or lose their connection to the database, and
 * those that this server lost with its own. Returns how to stop; fulfilled once no takeover is under way.
 */
export function startTakeover({ registry, clock, log, openRoom }: TakeoverSettings): () => Promise<void> {
  let isOver = false;
  let failing = false;
  let looking = Promise.resolve();
  const look = async () => {
    try {
      for (const code of await registry.bringBack()) await openRoom(code);
      failing = false;
    } catch (error) {
      // Logged once, not every second for as long as the database is away.
      if (!failing) log("The database can't be asked for classrooms to bring back. The server goes on trying.", error);
      failing = true;
    }
    if (!isOver) next();
  };
  const next = () => {
    callOff = clock.at(clock.now() + EVERY, () => {
      looking = look();
    });
  };
  let callOff = () => {};
  next();
  return async () => {
    isOver = true;
    callOff();
    await looking;
  };
}
