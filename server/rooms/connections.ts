import type { Join, Refusal } from "../../shared/protocol/messages.ts";
import { CLOSE } from "../../shared/protocol/wire.ts";
import type { Audience, RoomSocket } from "./audience.ts";

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

/** Who is connected to a room, and as what. A seat has one connection at most. */
export class Connections {
  readonly hosts = new Hosts();
  readonly #audiences = new Map<RoomSocket, Audience>();
  readonly #seats = new Map<number, RoomSocket>();

  get size(): number {
    return this.#audiences.size;
  }

  /** As what a socket is connected; undefined if it is not, or not any more. */
  audience(client: RoomSocket): Audience | undefined {
    return this.#audiences.get(client);
  }

  all(): Iterable<readonly [RoomSocket, Audience]> {
    return this.#audiences;
  }

  /** All that are connected as one kind of audience. */
  as(kind: Audience["as"]): RoomSocket[] {
    return [...this.#audiences].flatMap(([client, { as }]) => (as === kind ? [client] : []));
  }

  /** The seats that are connected. */
  get seats(): Iterable<number> {
    return this.#seats.keys();
  }

  seat(seat: number): RoomSocket | undefined {
    return this.#seats.get(seat);
  }

  add(client: RoomSocket, audience: Audience): void {
    this.#audiences.set(client, audience);
    if (audience.as === "seat") this.#seats.set(audience.seat, client);
  }

  /** Forgets a socket. Returns what it was connected as, unless it had lost that before. */
  remove(client: RoomSocket): Audience | undefined {
    const audience = this.#audiences.get(client);
    this.#audiences.delete(client);
    if (audience?.as === "seat") this.#seats.delete(audience.seat);
    return audience;
  }

  /** Parts a seat from its connection. At once: a client need not answer a close, and could go on sending requests. */
  unseat(seat: number, code: number): void {
    const client = this.#seats.get(seat);
    if (client === undefined) return;
    this.remove(client);
    client.leave(code);
  }
}
