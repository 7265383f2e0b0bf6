import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CloseCode, defineRoom, defineServer, matchMaker } from "@colyseus/core";
import "../shared/content/check.ts";
import { headcount } from "../shared/game/state.ts";
import type { AddressFacts } from "../shared/protocol/messages.ts";
import { ROOM } from "../shared/protocol/wire.ts";
import { type Clock, SYSTEM_CLOCK } from "./classroom/clock.ts";
import { Registry } from "./classroom/registry.ts";
import { startRetention } from "./classroom/retention.ts";
import { startTakeover } from "./cluster/takeover.ts";
import { type Guard, guardServer } from "./edge/guard.ts";
import { limitJoins } from "./edge/join-limits.ts";
import { phoneAddresses, publicOrigins } from "./edge/phone-addresses.ts";
import { createRateLimits } from "./edge/rate-limits.ts";
import { addMonitoring } from "./http/monitoring.ts";
import { addRoutes } from "./http/routes.ts";
import type { LogError, LogInfo } from "./log.ts";
import { type Counts, Metrics } from "./metrics.ts";
import { classroomRoom } from "./rooms/classroom-room.ts";
import { PatientTransport } from "./rooms/transport.ts";
import { measuredStore } from "./store/measured-store.ts";
import { openStore, type StoreSettings } from "./store/open-store.ts";

export interface ServerSettings extends StoreSettings {
  /** 0 takes a free port. */
  readonly port: number;
  readonly hostname: string;
  /** With it several servers on one database share the work; each alone if missing or empty. */
  readonly redisUrl?: string;
  /** Where phones reach this server, and with a Redis this one among several. */
  readonly publicAddress?: string;
  /** The folder of the built pages. */
  readonly pages: string;
  /** How many days a classroom is kept after its end; 30 if not set. */
  readonly keepDays?: number;
  /** What must be known to open a classroom; nothing if missing or empty. */
  readonly password?: string;
  /** How many proxies stand before the server; none if missing. */
  readonly proxies?: number;
  /** Origins besides its own whose pages may use the server. */
  readonly origins?: readonly string[];
  /** Origins whose pages may show the game in a frame. */
  readonly framing?: readonly string[];
  /** A key with which the metrics can be read from other computers. */
  readonly metricsKey?: string;
  /** How long a request may take to come in, ms. */
  readonly patience?: number;
  /** How long what is to be stored waits for more that can share the write, ms. */
  readonly share?: number;
  readonly clock?: Clock;
  readonly log?: LogError;
  /** Logs ordinary operation. */
  readonly note?: LogInfo;
}

export interface RunningServer {
  readonly port: number;
  /** Where phones reach it now. */
  addresses(): Promise<AddressFacts>;
  /** Stores what was decided, closes all connections and the database. */
  stop(): Promise<void>;
}

const KEEP_DAYS = 30;

/** The largest frame that a client may send, bytes. A note of 280 characters fits many times over. */
const LARGEST_FRAME = 4096;

/**
 * How long a write waits for more, ms. When a whole class answers, storing each answer by itself is most of the work; nobody
 * notices the delay.
 */
const SHARE = 15;

/** How long clients may take to hang up after they are told that the server stops, ms. */
const FAREWELL = 1500;
/** How long a request may take to come in, ms. On the worst of school networks a move takes a second. */
const PATIENCE = 10_000;

/** Starts everything on one port, and brings back the classrooms that were open. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const log = settings.log ?? ((message, error) => console.error(message, error ?? ""));
  const clock = settings.clock ?? SYSTEM_CLOCK;
  const { password = "", proxies = 0, framing = [], metricsKey = "", note = () => {} } = settings;
  const { hostname, publicAddress = "" } = settings;
  const origins = [...(settings.origins ?? []), ...publicOrigins(publicAddress)];
  const addresses = () => {
    // The socket knows which address a name stands for, and that a system has no IPv6.
    const bound = http.address() as AddressInfo | null;
    return phoneAddresses({ hostname: bound?.address ?? hostname, port, publicAddress });
  };
  let guard: Guard = { sockets: 0, cutOff: () => {} };
  const metrics = new Metrics(() => countsOf(registry, guard));
  const cluster = await clusterOptions(settings);
  const lost = () => {
    if (stopping) return;
    log("The connection to the database is lost. Its classrooms come back with the next one, here or elsewhere.");
    for (const code of registry.letGo()) void matchMaker.getLocalRoomById(code)?.disconnect(CloseCode.SERVER_SHUTDOWN);
  };
  const store = measuredStore(await openStore(settings, lost), metrics);
  const registry = new Registry({ store, clock, log, share: settings.share ?? SHARE });
  const limits = createRateLimits();
  const refused = (why: string) => metrics.refused(why);
  const http = createServer(slowRequests(settings.patience ?? PATIENCE));
  let port = settings.port;
  let stopping = false;

  // Rooms are made by the server only, and pages of other origins get no answer that they could read.
  matchMaker.controller.exposedMethods = ["joinById"];
  const cors = matchMaker.controller.DEFAULT_CORS_HEADERS;
  for (const header of Object.keys(cors)) Reflect.deleteProperty(cors, header);
  matchMaker.controller.getCorsHeaders = () => ({});
  limitJoins({ codes: limits.codes, registry, store, refused });

  const openRoom = async (code: string) => {
    await matchMaker.createRoom(ROOM, { code });
  };
  const server = defineServer({
    ...cluster,
    greet: false,
    gracefullyShutdown: false,
    logger: quietLogger(log),
    transport: new PatientTransport({
      server: http,
      maxPayload: LARGEST_FRAME,
      // A phone that has gone dark is away on the console within two of these, and who is there has one to answer.
      pingInterval: 1250,
      pingMaxRetries: 1,
    }),
    rooms: { [ROOM]: defineRoom(classroomRoom({ registry, clock, wayBacks: limits.wayBacks, metrics, log })) },
    express: (app) => {
      addMonitoring(app, {
        isReady: async () => !stopping && (await store.works()),
        openClassrooms: () => registry.openCodes.length,
        metrics: () => metrics.text(),
        metricsKey,
      });
      addRoutes(app, {
        registry,
        store,
        pages: settings.pages,
        openRoom,
        addresses,
        limits,
        password,
        refused,
        log,
      });
    },
  });

  let stopRetention = () => {};
  let stopTakeover = async () => {};

  async function stop(): Promise<void> {
    stopping = true;
    stopRetention();
    await stopTakeover();
    registry.stop();
    // Seats that are cut off here are still stored as gone, and requests that came before are still answered.
    const cutting = setTimeout(() => guard.cutOff(), FAREWELL);
    await server.gracefullyShutdown(false);
    clearTimeout(cutting);
    http.closeAllConnections();
    await registry.settled();
    await store.close();
    metrics.stop();
  }

  try {
    await matchMaker.onReady;
    // Before anybody can join: a phone that finds no room takes its code for a wrong one and does not try again.
    for (const code of await registry.bringBack()) await openRoom(code);
    if (settings.databaseUrl) stopTakeover = startTakeover({ registry, clock, log, openRoom });
    stopRetention = await startRetention({ store, clock, log, days: settings.keepDays ?? KEEP_DAYS });
    // Without a name Node listens to IPv6 and IPv4, and to IPv4 alone where the system has no other.
    await listening(http, server.listen(settings.port, hostname === "::" ? undefined : hostname));
  } catch (error) {
    await stop();
    throw error;
  }
  guard = guardServer(http, { trust: { proxies, origins }, framing, refused, note, log });
  port = (http.address() as AddressInfo).port;
  return { port, addresses, stop };
}

/** What Colyseus is told where several servers share the work. A server alone does not load Redis. */
async function clusterOptions({ redisUrl = "", publicAddress = "" }: ServerSettings) {
  if (redisUrl === "") return {};
  const { connectRedis } = await import("./cluster/redis.ts");
  return connectRedis(redisUrl, publicAddress.replace(/^https?:\/\//i, ""));
}

/** Time limits for requests, ms: a client that sends one letter by letter must not hold its connection. */
function slowRequests(patience: number) {
  const connectionsCheckingInterval = Math.min(patience, 2000);
  return { headersTimeout: patience, requestTimeout: 2 * patience, connectionsCheckingInterval, maxHeaderSize: 8192 };
}

function countsOf(registry: Registry, { sockets }: Guard): Counts {
  const codes = registry.openCodes;
  const people = codes.map((code) => headcount(registry.get(code)?.live.room.seats ?? []).people);
  return { sockets, classrooms: codes.length, people: people.reduce((sum, count) => sum + count, 0) };
}

/** Colyseus reports errors only once it listens: it would never report that the port is taken. */
function listening(http: HttpServer, listen: Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once("error", reject);
    listen.then(() => resolve(), reject);
  });
}

/** Colyseus prints a stack for every malformed frame, which anybody can send: only its fatal errors are logged. */
function quietLogger(log: (message: string) => void) {
  const silent = () => {};
  return { debug: silent, info: silent, trace: silent, warn: silent, error: silent, fatal: log } as unknown as Console;
}
