import type { Join, Refusal } from "../../shared/protocol/messages.ts";
import { CLOSE } from "../../shared/protocol/wire.ts";
import type { RoomSocket } from "./audience.ts";

type HostJoin = Extract<Join, { as: "host" | "remote" }>;

/** An instructor has two hands. */
const REMOTES = 4;

/** The hosts who are connected: one console, which another may take over, and phones that are its remote controls. */
export class Hosts {
  #console: { readonly client: RoomSocket; readonly page: string | null; watched: number | null } | null = null;
  readonly #remotes = new Set<RoomSocket>();

  /** Whether a host is there, at a console or with a remote control. */
  get areHere(): boolean {
    return this.#console !== null || this.#remotes.size > 0;
  }

  /** The console, if one is open. */
  get console(): RoomSocket | null {
    return this.#console?.client ?? null;
  }

  /** Why this one may not come in; null if it may. A console that lost its connection may not know yet, and is let in again. */
  refusalFor(join: HostJoin): Refusal | null {
    if (join.as === "remote") return this.#remotes.size < REMOTES ? null : "full";
    const open = this.#console;
    const isSame = open !== null && join.page !== undefined && join.page === open.page;
    return open === null || isSame || join.takeOver === true ? null : "console-open";
  }

  /** Lets a host in. Gives the console that it takes the place of, if there is one: it is parted from at once. */
  enter(client: RoomSocket, join: HostJoin): RoomSocket | null {
    if (join.as === "remote") {
      this.#remotes.add(client);
      return null;
    }
    const old = this.#console?.client ?? null;
    this.#console = { client, page: join.page ?? null, watched: null };
    old?.leave(CLOSE.moved);
    return old;
  }

  /** The console that looks at what a seat sees, and at which; null while none does. It ends with the connection. */
  get watching(): { readonly client: RoomSocket; readonly seat: number } | null {
    const open = this.#console;
    return open === null || open.watched === null ? null : { client: open.client, seat: open.watched };
  }

  /** The console looks at another seat; null: at none. Does nothing for who is not the console. */
  watch(client: RoomSocket, seat: number | null): void {
    if (this.#console?.client === client) this.#console.watched = seat;
  }

  leave(client: RoomSocket): void {
    this.#remotes.delete(client);
    if (this.#console?.client === client) this.#console = null;
  }
}
