import type { z } from "zod";
import { actSchema, type HostAct, hostSchema, isForRemote, type Reply } from "../../shared/protocol/messages.ts";
import { MESSAGE } from "../../shared/protocol/wire.ts";
import type { Clock } from "../classroom/clock.ts";
import type { Handled } from "../classroom/live.ts";
import type { OpenRoom } from "../classroom/registry.ts";
import { firstFault } from "../edge/validation.ts";
import type { Metrics } from "../metrics.ts";
import type { RoomSocket } from "./audience.ts";
import type { Connections } from "./connections.ts";
import type { PhoneAccess } from "./phone-access.ts";
import type { Publisher } from "./publisher.ts";

/** A robot hops once in this time, ms. */
const HOP_EVERY = 2000;

/** Where it is reported how a request fared. */
export interface RequestReports {
  /** Hears of exceptions, which are bugs. */
  readonly failed: (error: unknown) => void;
  readonly metrics: Metrics;
}

export interface RequestSettings extends RequestReports {
  readonly open: OpenRoom;
  readonly clock: Clock;
  readonly connections: Connections;
  readonly publisher: Publisher;
  readonly access: PhoneAccess;
}

/** Carries out what connected clients ask for: who may ask for what, and what becomes of it. */
export class RequestHandler {
  readonly #settings: RequestSettings;
  /** By seat. */
  readonly #lastHop = new Map<number, number>();

  constructor(settings: RequestSettings) {
    this.#settings = settings;
  }

  async act(client: RoomSocket, message: unknown): Promise<Reply> {
    const { open, connections } = this.#settings;
    const audience = connections.audience(client);
    if (audience?.as !== "seat") return { refused: "wrong-role" };
    const { seat } = audience;
    return answerRequest(actSchema, message, (act) => open.live.handle({ ...act, seat }), this.#settings);
  }

  async hostAct(client: RoomSocket, message: unknown): Promise<Reply> {
    const as = this.#settings.connections.audience(client)?.as;
    if (as !== "host" && as !== "remote") return { refused: "wrong-role" };
    const carryOut = async (act: HostAct): Promise<Handled> => {
      if (as === "remote" && !isForRemote(act)) return { refused: "wrong-role" };
      return this.#carryOut(client, act);
    };
    return answerRequest(hostSchema, message, carryOut, this.#settings);
  }

  /** A seat's robot hops on the screens. */
  hop(client: RoomSocket): void {
    const { connections, clock } = this.#settings;
    const audience = connections.audience(client);
    const now = clock.now();
    if (audience?.as !== "seat" || now - (this.#lastHop.get(audience.seat) ?? 0) < HOP_EVERY) return;
    this.#lastHop.set(audience.seat, now);
    for (const screen of connections.as("screen")) screen.send(MESSAGE.hop, { seat: audience.seat });
  }

  async #carryOut(client: RoomSocket, act: HostAct): Promise<Handled> {
    const { open, access } = this.#settings;
    switch (act.type) {
      case "watch":
        return this.#watch(client, act.seat);
      case "useAddress":
        return access.useAddress(act.origin);
      case "reachAgain":
        return access.askAgain(act.phone);
      case "fillLobby":
        return open.cast.fill(act.people, act.mix);
      default:
        return open.live.handle(act);
    }
  }

  /** Nothing of it is stored: watching changes nothing, and no seat learns of it. */
  #watch(client: RoomSocket, seat: number | null): Handled {
    const { open, connections, publisher } = this.#settings;
    if (seat !== null && open.live.room.seats[seat] === undefined) return { refused: "no-such-seat" };
    connections.hosts.watch(client, seat);
    publisher.sendWatched();
    return { events: [] };
  }
}

/**
 * Parses a request, has it carried out, and says in one reply what came of it. It never throws: Colyseus would answer a
 * handler that does with `undefined`, which looks like success.
 */
export async function answerRequest<T>(
  schema: z.ZodType<T>,
  message: unknown,
  carryOut: (request: T) => Promise<Handled>,
  { failed, metrics }: RequestReports,
): Promise<Reply> {
  const began = performance.now();
  const reply = await replyTo(schema, message, carryOut, failed);
  metrics.answered(began);
  if ("refused" in reply) metrics.refused(reply.refused);
  return reply;
}

async function replyTo<T>(
  schema: z.ZodType<T>,
  message: unknown,
  carryOut: (request: T) => Promise<Handled>,
  failed: (error: unknown) => void,
): Promise<Reply> {
  try {
    const parsed = schema.safeParse(message);
    if (!parsed.success) return { refused: "bad-request", detail: firstFault(parsed.error) };
    const handled = await carryOut(parsed.data);
    if ("failed" in handled) return { refused: "server-error" };
    return "refused" in handled ? handled : { ok: true };
  } catch (error) {
    failed(error);
    return { refused: "server-error" };
  }
}
