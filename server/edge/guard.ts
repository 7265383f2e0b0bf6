import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Refusal } from "../../shared/protocol/messages.ts";
import type { LogError, LogInfo } from "../log.ts";
import { type Framing, setHeaders } from "./headers.ts";
import { type Mismatch, Origins } from "./origins.ts";
import { RATES, TokenBuckets } from "./rate-limits.ts";
import { FORWARDED, isSecure, isUntold, type Trust, VISITOR, visitorOf } from "./visitor.ts";

/** Joining takes a few hundred bytes. */
const LARGEST_JOIN = 4096;
/** Sockets of one visitor: a school of 500 phones, all of which come back before the old ones are known to be gone, and more. */
const SOCKETS = 2000;

export interface GuardSettings {
  readonly trust: Trust;
  /** Whose pages may show ours in a frame. */
  readonly framing: Framing;
  /** Is called for every refused request or socket, with the reason. */
  readonly refused: (why: "too-fast" | "wrong-origin") => void;
  /** Logs every request except those for pages. */
  readonly note: LogInfo;
  readonly log: LogError;
}

export interface Guard {
  /** How many sockets are open. */
  readonly sockets: number;
  /** Destroys all of them: one that does not answer a close would delay the end of the server by half a minute. */
  cutOff(): void;
}

/** Where a phone reports whether it could get in: allowed from any page, as the wrong page may be the fault. It changes nothing. */
const REPORT = /^\/api\/classrooms\/[^/]+\/reach$/;

type Listener = (request: IncomingMessage, response: ServerResponse) => void;
type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * Handles every request and socket before all other listeners: identifies the visitor, sets the headers of every answer, and
 * refuses requests that are too frequent or come from another site's page. It is not a middleware because Colyseus reads the body
 * of a join, whatever its size and kind, before any could stop it. Call it once the server listens.
 */
export function guardServer(server: Server, settings: GuardSettings): Guard {
  const { trust, framing, refused, note, log } = settings;
  const origins = new Origins(trust);
  const requests = new TokenBuckets(RATES.requests);
  const open = new Set<Duplex>();
  const openBy = new Map<string, number>();
  let isWarned = false;

  const pass = detach<Listener>(server, "request");
  server.on("request", (request, response) => {
    setHeaders(response, isSecure(request, trust), framing);
    const mismatch = origins.mismatch(request);
    const visitor = introduce(request);
    const { method = "GET", url = "" } = request;
    // As Colyseus reads an address, whatever is in it.
    const path = URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost").pathname : url;
    if (/^\/(api|matchmake)\//.test(path)) noteWhenDone(note, method, path, response);
    const isRead = method === "GET" || method === "HEAD" || method === "OPTIONS";
    if (!isRead && mismatch !== null && !REPORT.test(path)) {
      refused("wrong-origin");
      refuse(response, 403, ofWrongOrigin(mismatch));
    } else if ((!isRead || path.startsWith("/api/")) && !requests.take(visitor)) {
      refused("too-fast");
      refuse(response, 429, { refused: "too-fast", detail: "There are too many requests from this address." });
    } else {
      if (!isRead) origins.remember(visitor, request);
      if (method === "POST" && !path.startsWith("/api/")) void passJoin(request, response, pass);
      else pass(request, response);
    }
  });

  const passUpgrade = detach<Upgrade>(server, "upgrade");
  server.on("upgrade", (request, socket, head) => {
    const mismatch = origins.mismatchOfSocket(request);
    const visitor = introduce(request);
    const count = openBy.get(visitor) ?? 0;
    if (mismatch !== null) {
      refused("wrong-origin");
      return turnAway(socket, "403 Forbidden", ofWrongOrigin(mismatch));
    }
    if (count >= SOCKETS) {
      refused("too-fast");
      return turnAway(socket, "429 Too Many Requests", { refused: "too-fast", detail: "There are too many sockets." });
    }
    open.add(socket);
    openBy.set(visitor, count + 1);
    socket.once("close", () => {
      open.delete(socket);
      const left = (openBy.get(visitor) ?? 1) - 1;
      if (left > 0) openBy.set(visitor, left);
      else openBy.delete(visitor);
    });
    passUpgrade(request, socket, head);
  });

  /** Puts the visitor into the headers, in place of what the request says of its origin. */
  function introduce(request: IncomingMessage): string {
    if (!isWarned && isUntold(request, trust)) {
      isWarned = true;
      log(UNTOLD);
    }
    const visitor = visitorOf(request, trust);
    for (const name of FORWARDED) delete request.headers[name];
    // Colyseus makes a URL of it, and an invalid one would end the whole server.
    request.headers.host = "localhost";
    request.headers[VISITOR] = visitor;
    return visitor;
  }

  return {
    get sockets() {
      return open.size;
    },
    cutOff() {
      for (const socket of open) socket.destroy();
    },
  };
}

/** Removes all listeners of an event. Returns a function that calls them. */
function detach<Call extends (...args: never[]) => void>(server: Server, event: "request" | "upgrade"): Call {
  const listeners = server.listeners(event) as Call[];
  server.removeAllListeners(event);
  return ((...args: Parameters<Call>) => {
    for (const listener of listeners) listener.apply(server, args);
  }) as Call;
}

/** The words of our own in an address. What else stands in it was sent, and may be a code or anything. */
const WORDS = /^(api|matchmake|classrooms|export|addresses|opening|joinById|reach|)$/;

function noteWhenDone(note: LogInfo, method: string, path: string, response: ServerResponse): void {
  const began = performance.now();
  const parts = path.split("/").slice(0, 5);
  const route = parts.map((part) => (WORDS.test(part) ? part : "…")).join("/");
  response.once("finish", () => {
    const ms = Math.round(performance.now() - began);
    note("Answered.", { method, route, status: response.statusCode, ms });
  });
}

async function passJoin(request: IncomingMessage, response: ServerResponse, pass: Listener): Promise<void> {
  try {
    const text = await readSmall(request);
    if (text === null) return refuse(response, 413, badRequest("The body is too large."));
    if (text !== "" && !isJson(text)) return refuse(response, 400, badRequest("The body is not JSON."));
    request.headers["content-type"] = "application/json";
    pass(Object.assign(request, { body: text }), response);
  } catch {
    // The client hung up while it was sending.
    request.destroy();
  }
}

/** The whole body; null if it is larger than a join can be. */
async function readSmall(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_JOIN) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  // The loop's own end would destroy the connection before the answer is out.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_JOIN) return null;
  }
  return Buffer.concat(chunks).toString();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

interface Refused {
  readonly refused: Refusal;
  readonly detail: string;
  /** The same, where Colyseus' client looks for it. */
  readonly error?: string;
}

const badRequest = (detail: string): Refused => ({ refused: "bad-request", detail });

/** Names both addresses: without them nobody could tell which of the two is wrong. */
function ofWrongOrigin({ page, server }: Mismatch): Refused {
  const detail =
    `This page is from ${page}, but the server was asked for as ${server}. If a proxy stands between them, ` +
    `start the server with TRUST_PROXY=1, or with PUBLIC_ADDRESS=${page}.`;
  return { refused: "wrong-origin", detail, error: `refused:wrong-origin ${server}` };
}

/** For the person who runs the server. */
const UNTOLD =
  "TRUST_PROXY is set, but the proxy does not send X-Forwarded-For: all visitors count as one until it does.";

function refuse(response: ServerResponse, status: number, why: Refused): void {
  const body = JSON.stringify(why);
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  response.writeHead(status, { connection: "close", ...headers }).end(body);
}

function turnAway(socket: Duplex, status: string, why: Refused): void {
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(why)}`);
}
