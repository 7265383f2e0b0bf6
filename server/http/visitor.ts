import { createHash, randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/** How the server is reached, and by whose pages. */
export interface Surroundings {
  /** How many proxies stand before the server and tell it whom they speak for. 0: what a request says of that is not believed. */
  readonly proxies: number;
  /** Origins besides the server's own whose pages may ask for something. */
  readonly origins: readonly string[];
}

/** Somebody at the server's own computer. */
export const LOCAL = "local";

/** The request header in which the guard writes who asks. What a client sends under this name is thrown away. */
export const VISITOR = "x-visitor";

/** What proxies say, and what must not be believed of anybody else. */
export const FORWARDED = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
  "x-client-ip",
];

/** Addresses are not kept: a visitor is told apart by a hash that no other start of the server gives. */
const salt = randomBytes(16);

/** Who asks: `LOCAL`, or a name for the address, the same for as long as the server runs. */
export function visitorOf(request: IncomingMessage, { proxies }: Surroundings): string {
  const direct = request.socket.remoteAddress ?? "";
  const address = proxies > 0 ? (fromTheEnd(request.headers["x-forwarded-for"], proxies) ?? direct) : direct;
  // A proxy on this computer that nobody told the server of speaks for the whole world.
  const passedOn = proxies === 0 && FORWARDED.some((name) => name in request.headers);
  if (isLoopback(address) && !passedOn) return LOCAL;
  return createHash("sha256").update(salt).update(networkOf(address)).digest("base64url").slice(0, 22);
}

/** Whether the page that asks is the server's own, or of an origin that is allowed. Who is no page says nothing, and may. */
export function isAllowedOrigin({ headers }: IncomingMessage, { proxies, origins }: Surroundings): boolean {
  const { origin } = headers;
  if (origin === undefined || origins.includes(origin)) return true;
  const host = (proxies > 0 ? fromTheEnd(headers["x-forwarded-host"], 1) : undefined) ?? headers.host;
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}

/** Whether a proxy says that the request came encrypted. */
export function isSecure({ headers }: IncomingMessage, { proxies }: Surroundings): boolean {
  return proxies > 0 && fromTheEnd(headers["x-forwarded-proto"], 1) === "https";
}

/** Each proxy adds to the end of the list: what stands before that, anybody can have made up. */
function fromTheEnd(list: string | string[] | undefined, place: number): string | undefined {
  return list?.toString().split(",").at(-place)?.trim();
}

function isLoopback(address: string): boolean {
  return address === "::1" || /^(::ffff:)?127\./.test(address);
}

/** One computer or household: an IPv4 address, or the first half of an IPv6 one, of which everybody has many. */
function networkOf(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (v4 !== undefined || !isIPv6(address)) return v4 ?? address;
  const [front = [], back = []] = address.split("::").map((part) => part.split(":").filter((group) => group !== ""));
  const zeros = address.includes("::") ? Array<string>(8 - front.length - back.length).fill("0") : [];
  return [...front, ...zeros, ...back]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16))
    .join(":");
}
