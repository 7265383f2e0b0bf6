import { CloseCode } from "@colyseus/core";
import type { Command } from "../../shared/game/commands.ts";
import { isAlone } from "../../shared/game/time.ts";
import type { Join, Refusal } from "../../shared/protocol/messages.ts";
import { CLOSE, MESSAGE } from "../../shared/protocol/wire.ts";
import type { OpenRoom, Registry } from "../classroom/registry.ts";
import type { Held } from "../classroom/seats.ts";
import { joinRefusal, parseJoin } from "../edge/authentication.ts";
import type { GuessLimit } from "../edge/rate-limits.ts";
import type { RoomSocket } from "./audience.ts";
import type { Connections } from "./connections.ts";
import type { RoomTime } from "./publisher.ts";

const SCREENS = 8;
/** Phones that try at a time whether they could get in; the host holds one or two. */
const PROBES = 24;
/** How long such a phone may stay, ms. It leaves by itself once a message has come back. */
const PROBE_STAYS = 15_000;

type HostJoin = Extract<Join, { as: "host" | "remote" }>;
type SeatJoin = Extract<Join, { as: "seat" | "return" }>;

/** A client that is let in, and its visitor, as the guard tells it. */
export type Admitted = Join & { readonly visitor: string };

export interface JoiningSettings {
  readonly open: OpenRoom;
  readonly registry: Pick<Registry, "isHost">;
  /** Limits how often ways back are guessed. */
  readonly wayBacks: GuessLimit;
  readonly connections: Connections;
  readonly time: RoomTime;
}

/** Lets clients into a room and out of it. A refused join is thrown, as Colyseus wants it. */
export class Joining {
  readonly #settings: JoiningSettings;

  constructor(settings: JoiningSettings) {
    this.#settings = settings;
  }

  /**
   * Checks whether a client may come in at all.
   * @throws the refusal of the join if it may not
   */
  async admit(options: unknown, visitor: string): Promise<Admitted> {
    const { open, registry, connections } = this.#settings;
    const join = parseJoin(options);
    if (typeof join === "string") throw joinRefusal(join);
    if (open.live.room.phase.name === "closed") throw joinRefusal("closed");
    if (join.as === "host" || join.as === "remote") {
      if (!(await registry.isHost(open.live.code, join.key))) throw joinRefusal("wrong-key");
      throwRefusal(connections.hosts.refusalFor(join));
    }
    if (join.as === "screen" && !this.#hasRoomFor("screen", SCREENS)) throw joinRefusal("full");
    if (join.as === "probe" && !this.#hasRoomFor("probe", PROBES)) throw joinRefusal("full");
    return { ...join, visitor };
  }

  /**
   * Connects a client that was admitted.
   * @throws the refusal of the join if it gets no place after all
   */
  async enter(client: RoomSocket, join: Admitted): Promise<void> {
    const { connections, time } = this.#settings;
    switch (join.as) {
      case "screen":
        return connections.add(client, { as: "screen" });
      case "probe":
        connections.add(client, { as: "probe" });
        return time.after(PROBE_STAYS, () => client.leave(CloseCode.CONSENTED));
      case "host":
      case "remote":
        this.#enterHost(client, join);
        return this.#tellBack({ type: "hostBack" });
      default: {
        const held = await this.#seatFor(join);
        if ("refused" in held) throw joinRefusal(held.refused);
        this.#enterSeat(client, held);
        return this.#tellBack({ type: "seatBack", seat: held.seat });
      }
    }
  }

  leave(client: RoomSocket): void {
    const { connections, open } = this.#settings;
    const audience = connections.remove(client);
    if (audience?.as === "seat") void open.live.handle({ type: "seatGone", seat: audience.seat });
    if (audience?.as !== "host" && audience?.as !== "remote") return;
    connections.hosts.leave(client);
    if (!connections.hosts.areHere) void open.live.handle({ type: "hostGone" });
  }

  #enterHost(client: RoomSocket, join: HostJoin): void {
    const { connections } = this.#settings;
    // Another may have come in while the key was looked up.
    throwRefusal(connections.hosts.refusalFor(join));
    const old = connections.hosts.enter(client, join);
    if (old !== null) connections.remove(old);
    connections.add(client, { as: join.as });
  }

  #enterSeat(client: RoomSocket, { seat, wayBack }: Held): void {
    const { connections, open } = this.#settings;
    const name = open.live.room.seats[seat]?.name ?? "";
    connections.unseat(seat, CLOSE.moved);
    connections.add(client, { as: "seat", seat });
    client.send(MESSAGE.welcome, { seat, name, wayBack });
  }

  /** The seat that a phone gets: its own again, another device's by the way back, or a new one. */
  async #seatFor(join: SeatJoin & { readonly visitor: string }): Promise<Held | { refused: Refusal }> {
    const { open, wayBacks } = this.#settings;
    if (join.as === "seat") return open.seats.claim(join.key, join.name, join);
    if (!wayBacks.take(join.visitor)) return { refused: "too-many-tries" };
    const held = await open.seats.moveTo(join.key, join.name, join.wayBack);
    if (!("refused" in held)) wayBacks.giveBack(join.visitor);
    return held;
  }

  async #tellBack(command: Extract<Command, { type: "seatBack" | "hostBack" }>): Promise<void> {
    const back = await this.#settings.open.live.handle(command);
    if (!("events" in back)) throw joinRefusal("refused" in back ? back.refused : "server-error");
  }

  /** R43. A classroom in which somebody plays alone is watched by nobody. */
  #hasRoomFor(as: "screen" | "probe", most: number): boolean {
    const { connections, open } = this.#settings;
    return connections.as(as).length < most && !isAlone(open.live.room);
  }
}

function throwRefusal(refused: Refusal | null): void {
  if (refused !== null) throw joinRefusal(refused);
}
