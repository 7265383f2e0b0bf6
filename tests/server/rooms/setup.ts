import { onTestFinished } from "vitest";
import { Cast } from "../../../server/classroom/cast.ts";
import { Seats } from "../../../server/classroom/seats.ts";
import { GuessLimit } from "../../../server/edge/rate-limits.ts";
import { Metrics } from "../../../server/metrics.ts";
import type { RoomSocket } from "../../../server/rooms/audience.ts";
import { Connections } from "../../../server/rooms/connections.ts";
import { Joining } from "../../../server/rooms/joining.ts";
import { PhoneAccess } from "../../../server/rooms/phone-access.ts";
import { Publisher } from "../../../server/rooms/publisher.ts";
import { RequestHandler } from "../../../server/rooms/requests.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { Setting } from "../../support/class/setting.ts";
import { stage } from "../classroom/setup.ts";

export const HOST_KEY = "h".repeat(22);

/** A socket without a network. */
export interface FakeSocket extends RoomSocket {
  /** The types of the messages that it was sent, since this was last read. */
  heard(): string[];
  /** The code with which it was closed; null while it is open. */
  readonly closedWith: number | null;
}

export function socket(): FakeSocket {
  const types: string[] = [];
  let closedWith: number | null = null;
  return {
    send: (type) => void types.push(String(type)),
    leave: (code = 0) => {
      closedWith = code;
    },
    heard: () => types.splice(0),
    get closedWith() {
      return closedWith;
    },
  };
}

/** Everything of a classroom's room but Colyseus. Its time is the stage's clock. */
export async function openRoom(setting: Setting = {}) {
  const { live, clock, store } = await stage(setting);
  const open = { live, seats: new Seats(live, [], clock), cast: new Cast(live, clock) };
  const connections = new Connections();
  const time = { now: () => clock.now(), after: (ms: number, run: () => void) => void clock.at(clock.now() + ms, run) };
  const counts: Pulse[] = [];
  /** When patches were sent out of turn. */
  const patches: number[] = [];
  const publisher = new Publisher({
    ...{ live, connections, time },
    writeCounts: (pulse) => counts.push(pulse),
    sendPatch: () => patches.push(clock.now()),
  });
  const access = new PhoneAccess(connections, time);
  const rate = { burst: 2, perSecond: 0 };
  const joining = new Joining({
    ...{ open, connections, time },
    registry: { isHost: async (_, key) => key === HOST_KEY },
    wayBacks: new GuessLimit({ visitor: rate, server: rate }),
  });
  const metrics = new Metrics(() => ({ sockets: 0, classrooms: 0, people: 0 }));
  onTestFinished(() => metrics.stop());
  const faults: unknown[] = [];
  const failed = (error: unknown) => void faults.push(error);
  const requests = new RequestHandler({ open, clock, connections, publisher, access, metrics, failed });
  live.listen((events, room) => publisher.publish(events, room));

  /** Lets somebody in; rejects as a refused join does. */
  async function join(options: Readonly<Record<string, unknown>>, client = socket()): Promise<FakeSocket> {
    const version = PROTOCOL_VERSION;
    await joining.enter(client, await joining.admit({ version, ...options }, "a visitor"));
    return client;
  }
  return {
    ...{ live, clock, store, connections, publisher, joining, requests, access, counts, patches, join },
    /** A phone that takes a seat; the same number is the same device. */
    sit: (device: number, name: string) => join({ as: "seat", key: `${device}`.padStart(22, "k"), name }),
    host: (more: object = {}) => join({ as: "host", key: HOST_KEY, ...more }),
  };
}
