import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CloseCode, defineRoom, defineServer, matchMaker } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import "../shared/content/check.ts";
import { ROOM } from "../shared/protocol/wire.ts";
import { type Clock, SYSTEM_CLOCK } from "./classroom/clock.ts";
import { Registry } from "./classroom/registry.ts";
import { keepTidy } from "./classroom/retention.ts";
import { lanAddresses } from "./http/addresses.ts";
import { addSite } from "./http/app.ts";
import { guardRequests } from "./http/guard.ts";
import { classroomRoom } from "./rooms/classroom-room.ts";
import { openSqlite } from "./store/sqlite.ts";

export interface ServerSettings {
  /** 0 takes a free port. */
  readonly port: number;
  readonly hostname: string;
  /** The database file; `:memory:` keeps nothing. */
  readonly data: string;
  /** The folder of the built pages. */
  readonly pages: string;
  /** How many days a classroom is kept after its end; 30 if not set. */
  readonly keepDays?: number;
  readonly clock?: Clock;
  readonly log?: (message: string, error?: unknown) => void;
}

export interface RunningServer {
  readonly port: number;
  /** Stores what was decided, closes all connections and the database. */
  stop(): Promise<void>;
}

const KEEP_DAYS = 30;

/** The largest frame that a client may send, bytes. A note of 280 characters fits many times over. */
const LARGEST_FRAME = 4096;

/** Starts everything on one port, and brings back the classrooms that were open. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const log = settings.log ?? ((message, error) => console.error(message, error ?? ""));
  const clock = settings.clock ?? SYSTEM_CLOCK;
  const store = openSqlite(settings.data);
  const registry = new Registry({ store, clock, log });
  const http = createServer();
  let port = settings.port;

  // Rooms are made by the server only, and pages of other origins get no answer that they could read.
  matchMaker.controller.exposedMethods = ["joinById"];
  const cors = matchMaker.controller.DEFAULT_CORS_HEADERS;
  for (const header of Object.keys(cors)) Reflect.deleteProperty(cors, header);
  matchMaker.controller.getCorsHeaders = () => ({});

  const openRoom = async (code: string) => {
    await matchMaker.createRoom(ROOM, { code });
  };
  const closeRoom = async (code: string) => {
    await matchMaker.getLocalRoomById(code)?.disconnect(CloseCode.CONSENTED);
  };
  const server = defineServer({
    greet: false,
    gracefullyShutdown: false,
    logger: quietLogger(log),
    transport: new WebSocketTransport({
      server: http,
      maxPayload: LARGEST_FRAME,
      // A phone that has gone dark is away on the console within three of these.
      pingInterval: 750,
      pingMaxRetries: 2,
    }),
    rooms: { [ROOM]: defineRoom(classroomRoom({ registry, clock, log })) },
    express: (app) =>
      addSite(app, {
        registry,
        store,
        pages: settings.pages,
        openRoom,
        closeRoom,
        addresses: () => lanAddresses(port),
        log,
      }),
  });

  let stopTidying = () => {};

  async function stop(): Promise<void> {
    stopTidying();
    registry.stop();
    // Whoever is cut off here is still written down as gone, and what was asked before is still answered.
    await server.gracefullyShutdown(false);
    http.closeAllConnections();
    await registry.settled();
    await store.close();
  }

  try {
    await matchMaker.onReady;
    // Before anybody can come in: a phone that finds no room takes its code for a wrong one and does not try again.
    for (const code of await registry.bringBack()) await openRoom(code);
    stopTidying = await keepTidy({ store, clock, log, days: settings.keepDays ?? KEEP_DAYS });
    await listening(http, server.listen(settings.port, settings.hostname));
  } catch (error) {
    await stop();
    throw error;
  }
  guardRequests(http);
  port = (http.address() as AddressInfo).port;
  return { port, stop };
}

/** Colyseus hears of errors only once it listens: of a port that is taken it would never tell. */
function listening(http: HttpServer, listen: Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once("error", reject);
    listen.then(() => resolve(), reject);
  });
}

/** Colyseus prints a stack for every malformed frame, which anybody can send: only its errors in general are kept. */
function quietLogger(log: (message: string) => void) {
  const silent = () => {};
  return { debug: silent, info: silent, trace: silent, warn: silent, error: silent, fatal: log } as unknown as Console;
}
