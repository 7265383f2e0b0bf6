import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Note } from "../log.ts";
import { setHeaders } from "./headers.ts";
import { Buckets, RATES } from "./limits.ts";
import { FORWARDED, isAllowedOrigin, isSecure, type Surroundings, VISITOR, visitorOf } from "./visitor.ts";

/** Joining takes a few hundred bytes. */
const LARGEST_JOIN = 4096;
/** Sockets of one visitor: a school of 500 phones, all of which come back before the old ones are known to be gone, and more. */
const SOCKETS = 2000;

export interface GuardSettings {
  readonly surroundings: Surroundings;
  /** Hears of everybody who was turned away, and why. */
  readonly refused: (why: "too-fast" | "wrong-origin") => void;
  /** Hears of every request that is no page. */
  readonly note: Note;
}

export interface Guard {
  /** How many sockets are open. */
  readonly sockets: number;
  /** Ends all of them at once: who does not answer a close would hold up the server's end for half a minute. */
  cutOff(): void;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;
type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * Stands before everything that listens for requests and sockets: says who asks, puts on what every answer has, and turns away
 * who asks too often or from another's page. Colyseus reads the body of a join whatever its size and kind, before any
 * middleware could stop it. Call it once the server listens.
 */
export function guardServer(server: Server, settings: GuardSettings): Guard {
  const { surroundings, refused, note } = settings;
  const requests = new Buckets(RATES.requests);
  const open = new Set<Duplex>();
  const openBy = new Map<string, number>();

  const pass = takeOver<Listener>(server, "request");
  server.on("request", (request, response) => {
    setHeaders(response, isSecure(request, surroundings));
    const own = isAllowedOrigin(request, surroundings);
    const visitor = introduce(request);
    const { method = "GET", url = "" } = request;
    // Colyseus reads an address so, whatever stands in it.
    const path = URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost").pathname : url;
    if (/^\/(api|matchmake)\//.test(path)) noteWhenDone(note, method, path, response);
    const isRead = method === "GET" || method === "HEAD" || method === "OPTIONS";
    if (!isRead && !own) {
      refused("wrong-origin");
      refuse(response, 403, "This page belongs to another server.");
    } else if ((!isRead || path.startsWith("/api/")) && !requests.take(visitor)) {
      refused("too-fast");
      refuse(response, 429, "There are too many requests from this address.", "too-fast");
    } else if (method === "POST" && !path.startsWith("/api/")) void passJoin(request, response, pass);
    else pass(request, response);
  });

  const passUpgrade = takeOver<Upgrade>(server, "upgrade");
  server.on("upgrade", (request, socket, head) => {
    const own = isAllowedOrigin(request, surroundings);
    const visitor = introduce(request);
    const count = openBy.get(visitor) ?? 0;
    if (!own || count >= SOCKETS) {
      refused(own ? "too-fast" : "wrong-origin");
      socket.on("error", () => socket.destroy());
      socket.end(`HTTP/1.1 ${own ? "429 Too Many Requests" : "403 Forbidden"}\r\nConnection: close\r\n\r\n`);
      return;
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

  /** Writes down who asks, in place of all that the request says of it. */
  function introduce(request: IncomingMessage): string {
    const visitor = visitorOf(request, surroundings);
    for (const name of FORWARDED) delete request.headers[name];
    // Colyseus makes a URL of it, and one that can't be would end the whole server.
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

/** Takes all listeners of an event off, and gives what calls them. */
function takeOver<Call extends (...args: never[]) => void>(server: Server, event: "request" | "upgrade"): Call {
  const listeners = server.listeners(event) as Call[];
  server.removeAllListeners(event);
  return ((...args: Parameters<Call>) => {
    for (const listener of listeners) listener.apply(server, args);
  }) as Call;
}

/** The words of our own in an address. What else stands in it was sent, and may be a code or anything. */
const WORDS = /^(api|matchmake|classrooms|export|addresses|opening|joinById|)$/;

function noteWhenDone(note: Note, method: string, path: string, response: ServerResponse): void {
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
    if (text === null) return refuse(response, 413, "The body is too large.");
    if (text !== "" && !isJson(text)) return refuse(response, 400, "The body is not JSON.");
    request.headers["content-type"] = "application/json";
    pass(Object.assign(request, { body: text }), response);
  } catch {
    // The sender went away in mid-sentence.
    request.destroy();
  }
}

/** The whole body; null once it is larger than a join can be. */
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

function refuse(response: ServerResponse, status: number, detail: string, why = "bad-request"): void {
  response.writeHead(status, { connection: "close", "content-type": "application/json" });
  response.end(JSON.stringify({ refused: why, detail }));
}
