import type { Audience, RoomSocket } from "./audience.ts";
import { Hosts } from "./hosts.ts";

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
