import type { Agents } from "../../shared/game/agents.ts";
import { type Command, type CommandRefusal, type Decision, isRefused } from "../../shared/game/commands.ts";
import { decide } from "../../shared/game/decide.ts";
import type { GameEvent } from "../../shared/game/events.ts";
import { replay } from "../../shared/game/evolve.ts";
import type { Classroom } from "../../shared/game/state.ts";
import { nextWake } from "../../shared/game/time.ts";
import type { LogError } from "../log.ts";
import type { SeatHolder } from "../store/event-store.ts";
import type { Writer } from "../store/writer.ts";
import type { Clock } from "./clock.ts";

/** The outcome of a command. `failed`: it could not be stored, so it did not happen. */
export type Handled =
  | { readonly events: readonly GameEvent[] }
  | { readonly refused: CommandRefusal }
  | { readonly failed: true };

/** Is told of events once they are stored. `room` is the classroom after them; `holders` got a seat with them. */
export type Listener = (events: readonly GameEvent[], room: Classroom, holders: readonly SeatHolder[]) => void;

export interface LiveDependencies {
  readonly writer: Writer;
  readonly clock: Clock;
  readonly agents: Agents;
  readonly log: LogError;
}

/** How long the clock waits before it tries again to store the end of a phase, ms: a full disk must not cause a busy loop. */
const RETRY_AFTER = 1000;

/** What a command changes beside the classroom: who holds which seats. */
export interface HolderChange {
  readonly holders: (events: readonly GameEvent[]) => readonly SeatHolder[];
}

/** A classroom that is being played: one command at a time, stored before it is acknowledged or shown. */
export class LiveClassroom {
  readonly code: string;
  readonly #dependencies: LiveDependencies;
  /**
   * How far the classroom's time is ahead of the server's clock, ms. Its last event may come from a server whose clock was
   * ahead of this one's; what happens next still happens later, and what was left is left.
   */
  readonly #ahead: number;
  readonly #listeners = new Set<Listener>();
  /** Everything stored. */
  readonly #events: GameEvent[];
  #stored: Classroom;
  /** The classroom as it will be once everything decided is stored. */
  #head: Classroom;
  #decided: number;
  /** How often what was decided had to be given up. */
  #givenUp = 0;
  #callOff: (() => void) | null = null;
  #stopped = false;
  #lost = false;

  constructor(events: readonly GameEvent[], dependencies: LiveDependencies) {
    this.#dependencies = dependencies;
    this.#events = [...events];
    this.#stored = replay(events);
    this.#head = this.#stored;
    this.#decided = events.length;
    this.code = this.#stored.code;
    this.#ahead = Math.max(0, (events.at(-1)?.at ?? 0) - dependencies.clock.now());
    this.#schedule();
  }

  /** The classroom's time, ms since 1970: what its events and its phases are measured by. It never goes back. */
  now(): number {
    return this.#dependencies.clock.now() + this.#ahead;
  }

  /** The classroom as everybody may know it: what is stored. */
  get room(): Classroom {
    return this.#stored;
  }

  get events(): readonly GameEvent[] {
    return this.#events;
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Decides at once, and answers when the events are stored. Never rejects. */
  async handle(command: Command, change?: HolderChange): Promise<Handled> {
    if (this.#lost) return { failed: true };
    const { writer, log } = this.#dependencies;
    const decision = this.#decide(command);
    if (decision === null) return { failed: true };
    if (isRefused(decision)) return decision;
    const { events, room: after } = decision;
    const holders = change?.holders(events) ?? [];
    const nothing = events.length === 0 && holders.length === 0;
    // A command that changes nothing depends on what was decided before, and is acknowledged when that is stored.
    if (nothing && this.#decided === this.#events.length) return { events };
    const from = this.#decided;
    const givenUp = this.#givenUp;
    this.#decided += events.length;
    this.#head = after;
    try {
      const freed = events.flatMap((event) => (event.type === "seatFreed" ? [event.seat] : []));
      await writer.write({ code: this.code, from, events, holders, freed });
    } catch (error) {
      log(`Classroom ${this.code}: ${events.length} events could not be stored.`, error);
      // Once for all writes that failed together: what has been decided since then rests on stored events again.
      if (givenUp === this.#givenUp) this.#giveUp();
      return { failed: true };
    }
    if (!nothing) this.#publish(events, after, holders);
    return { events };
  }

  /** Stops the clock for good. What is decided before and after is still stored. */
  stop(): void {
    this.#stopped = true;
    this.#callOff?.();
    this.#callOff = null;
  }

  /** Stops deciding here: another server may have taken the classroom over. */
  letGo(): void {
    this.#lost = true;
    this.stop();
  }

  /** Null if the rules failed: a bug in them must end neither the classroom nor the server. */
  #decide(command: Command): Decision | null {
    const { agents, log } = this.#dependencies;
    try {
      // First: reading the clock may report a standstill, whose events change the room that this is decided on.
      const now = this.now();
      return decide(this.#head, command, { now, agents });
    } catch (error) {
      log(`Classroom ${this.code}: ${command.type} failed.`, error);
      return null;
    }
  }

  #publish(events: readonly GameEvent[], after: Classroom, holders: readonly SeatHolder[]): void {
    this.#events.push(...events);
    this.#stored = after;
    this.#schedule();
    for (const listener of this.#listeners) {
      try {
        listener(events, after, holders);
      } catch (error) {
        // It is stored, so it happened, although a listener failed.
        this.#dependencies.log(`Classroom ${this.code}: what happened could not be shown.`, error);
      }
    }
  }

  /**
   * What was decided after a failed write depends on it and fails with it: it is in the same batch, or its number is no longer
   * the next one. So the classroom goes back to what is stored.
   */
  #giveUp(): void {
    this.#givenUp++;
    this.#head = this.#stored;
    this.#decided = this.#events.length;
    this.#schedule();
  }

  #schedule(notBefore = 0): void {
    this.#callOff?.();
    this.#callOff = null;
    if (this.#stopped) return;
    const wake = nextWake(this.#stored, this.now());
    if (wake === null) return;
    this.#callOff = this.#dependencies.clock.at(Math.max(wake, notBefore) - this.#ahead, () => {
      this.#callOff = null;
      void this.#wake();
    });
  }

  async #wake(): Promise<void> {
    const handled = await this.handle({ type: "timeUp" });
    if ("failed" in handled) this.#schedule(this.now() + RETRY_AFTER);
    else if ("refused" in handled || handled.events.length === 0) this.#schedule();
  }
}
