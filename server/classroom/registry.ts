import { AGENTS } from "../../shared/agents/agents.ts";
import { open } from "../../shared/game/decide.ts";
import type { Options, Plan } from "../../shared/game/plan.ts";
import { isAlone } from "../../shared/game/time.ts";
import type { Seed } from "../../shared/lib/draw.ts";
import type { Created } from "../../shared/protocol/messages.ts";
import type { LogError } from "../log.ts";
import type { EventStore } from "../store/event-store.ts";
import { createWriter, type Writer } from "../store/writer.ts";
import { Cast } from "./cast.ts";
import type { Clock } from "./clock.ts";
import { LiveClassroom } from "./live.ts";
import { Seats } from "./seats.ts";
import { freshCode, freshKey, hashKey, keyMatches } from "./secrets.ts";

/** A classroom that is open: what happens in it, and who holds its seats. */
export interface OpenRoom {
  readonly live: LiveClassroom;
  readonly seats: Seats;
  readonly cast: Cast;
}

/** How many classrooms may be open at once on one server. */
export const MAX_OPEN = 500;
/** R43. How many classrooms of one person may be open besides: they never shut a class out. */
export const MAX_ALONE = 200;

/** How often a new code is drawn if one is taken; with 31⁶ codes the second is almost certainly free. */
const CODE_TRIES = 20;

export interface RegistrySettings {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly log: LogError;
  /** How long a write waits for others that can share it, ms; not at all if missing. */
  readonly share?: number;
}

/** The classrooms of this server: opens them, brings them back from their events, and finds them by code. */
export class Registry {
  readonly #settings: RegistrySettings;
  readonly #writer: Writer;
  readonly #rooms = new Map<string, OpenRoom>();
  /** This server's classrooms that are still to be brought back. */
  readonly #due = new Set<string>();
  readonly #stopListening: () => void;

  constructor(settings: RegistrySettings) {
    this.#settings = settings;
    this.#writer = createWriter(settings.store, settings.share);
    const standStill = (ms: number) => {
      for (const { live } of this.#rooms.values()) void live.handle({ type: "standStill", ms });
    };
    this.#stopListening = settings.clock.onStandstill?.(standStill) ?? (() => {});
  }

  get(code: string): OpenRoom | undefined {
    return this.#rooms.get(code);
  }

  get openCodes(): string[] {
    return [...this.#rooms.keys()];
  }

  /** Opens a classroom under a code of its own. Null if too many are open. */
  async open(plan: Plan, options: Options, seed: Seed): Promise<Created | null> {
    if (this.#isFullFor(options)) return null;
    const { store, clock } = this.#settings;
    const key = freshKey();
    for (let tries = 0; tries < CODE_TRIES; tries++) {
      const code = freshCode();
      const record = { code, hostKeyHash: hashKey(key), createdAt: clock.now(), closed: false };
      if (!(await store.reserve(record))) continue;
      const events = open({ code, seed, plan, options }, clock.now());
      await this.#writer.write({ code, from: 0, events, holders: [], freed: [] });
      this.#add(new LiveClassroom(events, this.#dependencies()), []);
      return { code, key };
    }
    throw new Error("No free code was found.");
  }

  #isFullFor({ alone }: Options): boolean {
    const played = [...this.#rooms.values()].filter(({ live }) => isAlone(live.room)).length;
    return alone === undefined ? this.#rooms.size - played >= MAX_OPEN : played >= MAX_ALONE;
  }

  /**
   * Brings back the classrooms that no server has: those that were open when one stopped or died. Returns their codes. The next
   * call tries again what can't be brought back now.
   */
  async bringBack(): Promise<string[]> {
    const { store, log } = this.#settings;
    const orphans = await store.takeOver();
    for (const code of orphans) this.#due.add(code);
    const back: string[] = [];
    for (const code of this.#due) {
      try {
        if (await this.#bringBackOne(code)) back.push(code);
        this.#due.delete(code);
      } catch (error) {
        if (orphans.includes(code)) log(`Classroom ${code} could not be brought back. Its events are kept.`, error);
      }
    }
    return back;
  }

  async #bringBackOne(code: string): Promise<boolean> {
    const { store } = this.#settings;
    const events = await store.events(code);
    // The code was reserved, but the server died before the first event was stored: nobody was told of it.
    if (events.length === 0) return false;
    const live = new LiveClassroom(events, this.#dependencies());
    this.#add(live, await store.holders(code));
    await live.handle({ type: "comeBack" });
    return true;
  }

  /** Gives up all classrooms, as another server may have taken them over. Returns their codes. */
  letGo(): string[] {
    const codes = this.openCodes;
    for (const { live, cast } of this.#rooms.values()) {
      cast.stop();
      live.letGo();
    }
    this.#rooms.clear();
    this.#due.clear();
    return codes;
  }

  /** Whether this key is the host's. False for codes that do not exist. */
  async isHost(code: string, key: string): Promise<boolean> {
    const record = await this.#settings.store.classroom(code);
    return record !== null && keyMatches(key, record.hostKeyHash);
  }

  /**
   * Deletes a classroom and everything in it, for good. If it is open it ends first, so that everybody there is told.
   * @throws if it could not be done; what is left of the classroom can then be deleted again.
   */
  async forget(code: string): Promise<void> {
    const ended = await this.#rooms.get(code)?.live.handle({ type: "close" });
    if (ended !== undefined && "failed" in ended) throw new Error(`Classroom ${code} could not be ended.`);
    await this.#settings.store.forget(code);
  }

  /** Stops all clocks. */
  stop(): void {
    this.#stopListening();
    for (const { live, cast } of this.#rooms.values()) {
      cast.stop();
      live.stop();
    }
  }

  /** Waits until everything decided so far is stored. */
  settled(): Promise<void> {
    return this.#writer.settled();
  }

  #dependencies() {
    const { clock, log } = this.#settings;
    return { writer: this.#writer, clock, log, agents: AGENTS };
  }

  #add(live: LiveClassroom, holders: ConstructorParameters<typeof Seats>[1]): void {
    const { clock } = this.#settings;
    const cast = new Cast(live, clock);
    this.#rooms.set(live.code, { live, seats: new Seats(live, holders, clock), cast });
    live.listen((_, room) => {
      if (room.phase.name !== "closed") return;
      cast.stop();
      live.stop();
      this.#rooms.delete(live.code);
    });
  }
}
