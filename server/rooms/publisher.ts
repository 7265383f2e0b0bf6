import { haveAllActed } from "../../shared/game/acting.ts";
import type { GameEvent } from "../../shared/game/events.ts";
import type { Classroom } from "../../shared/game/state.ts";
import { MESSAGE } from "../../shared/protocol/wire.ts";
import { projectPulse, projectWatched } from "../../shared/views/project.ts";
import type { Pulse } from "../../shared/views/pulse.ts";
import type { LiveClassroom } from "../classroom/live.ts";
import type { RoomSocket } from "./audience.ts";
import { isShownToAll, seatsTouched, viewFor } from "./audience.ts";
import type { Connections } from "./connections.ts";

/**
 * How often at most everybody is sent new counts, ms: each time is a write to every socket, and most of the work while a whole
 * class answers. A phase and its time don't wait, nor does the news that all have acted.
 */
export const COUNTS_EVERY = 400;
/** A large class is told less often how many have acted: after this time for each connection, ms. */
const ACTED_EVERY = 4;
/** How long host and screen wait for more news before they are sent a view with the next counts, ms. */
export const GATHER = 250;

/** The room's time, as Colyseus keeps it. */
export interface RoomTime {
  /** ms; it only goes forwards. */
  now(): number;
  after(ms: number, run: () => void): void;
}

export interface PublisherSettings {
  readonly live: Pick<LiveClassroom, "room" | "now">;
  readonly connections: Connections;
  readonly time: RoomTime;
  /** Writes the counts into the synchronised state, which the next patch sends. */
  readonly writeCounts: (pulse: Pulse) => void;
  /** Sends what has changed in the synchronised state, without waiting for the next patch. */
  readonly sendPatch: () => void;
}

/** Decides who is sent what of a classroom, and when. A seat hears at once; counts and overviews are gathered. */
export class Publisher {
  readonly #settings: PublisherSettings;
  /** Who waits for an overview: nobody, the console, or the screen and the remote controls too. */
  #waiting: "none" | "console" | "all" = "none";
  #areCountsOld = false;
  /** Until when the counts may wait although more have acted. */
  #countsWaitUntil = 0;

  constructor(settings: PublisherSettings) {
    this.#settings = settings;
    this.#writeCounts();
  }

  /** Sends what events have changed to those whom it concerns. Call it once they are stored. */
  publish(events: readonly GameEvent[], room: Classroom): void {
    const { connections, live, sendPatch } = this.#settings;
    this.#areCountsOld = true;
    const touched = seatsTouched(events, room);
    for (const seat of touched === "all" ? connections.seats : touched) {
      const client = connections.seat(seat);
      if (client !== undefined) this.sendView(client, room);
    }
    this.sendWatched(touched, room);
    const isForAll = isShownToAll(events);
    const isUrgent = touched === "all" || haveAllActed(room, live.now());
    if (isForAll || isUrgent) this.#countsWaitUntil = 0;
    if (isUrgent) sendPatch();
    if (touched === "all") this.#sendOverviews("all");
    else this.#gather(isForAll ? "all" : "console");
  }

  /** Call it before each patch: the counts are computed once for it, and not for each answer of a whole class. */
  beforePatch(): void {
    const { connections, time } = this.#settings;
    if (!this.#areCountsOld || time.now() < this.#countsWaitUntil) return;
    this.#areCountsOld = false;
    this.#countsWaitUntil = time.now() + ACTED_EVERY * connections.size;
    this.#writeCounts();
  }

  /** Sends a connection its view of the classroom, if there is one for it. */
  sendView(client: RoomSocket, room = this.#settings.live.room): void {
    const { connections, live } = this.#settings;
    const audience = connections.audience(client);
    const view = audience === undefined ? null : viewFor(audience, room);
    if (view !== null) client.send(MESSAGE.view, { now: live.now(), view });
  }

  /** Sends the console what the seat sees that it watches, if that is one of these. */
  sendWatched(touched: "all" | ReadonlySet<number> = "all", room = this.#settings.live.room): void {
    const { connections, live } = this.#settings;
    const { watching } = connections.hosts;
    if (watching === null || (touched !== "all" && !touched.has(watching.seat))) return;
    watching.client.send(MESSAGE.watched, { now: live.now(), view: projectWatched(room, watching.seat) });
  }

  #writeCounts(): void {
    this.#settings.writeCounts(projectPulse(this.#settings.live.room));
  }

  #gather(whose: "console" | "all"): void {
    const isUnderWay = this.#waiting !== "none";
    if (this.#waiting !== "all") this.#waiting = whose;
    if (!isUnderWay) this.#settings.time.after(GATHER, () => this.#sendOverviews(this.#waiting));
  }

  #sendOverviews(whose: "none" | "console" | "all"): void {
    this.#waiting = "none";
    for (const [client, { as }] of this.#settings.connections.all()) {
      const isDue = whose === "all" ? as !== "seat" : whose === "console" && as === "host";
      if (isDue) this.sendView(client);
    }
  }
}
