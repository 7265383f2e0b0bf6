import { createHash, randomBytes } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/** Whom the server believes: proxies before it, and pages of other origins. */
export interface Trust {
  /** How many proxies before the server say for whom they ask. 0: what a request says of that is not believed. */
  readonly proxies: number;
  /** Origins besides the server's own whose pages may ask for something. */
  readonly origins: readonly string[];
}

/** Somebody at the server's own computer. */
export const LOCAL = "local";

/** The request header into which the guard writes the visitor. What a client sends under this name is discarded. */
export const VISITOR = "x-visitor";

/** Headers that proxies set. They must not be believed from anybody else. */
export const FORWARDED = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
  "x-client-ip",
];

/** Addresses are not kept: a visitor is known by a hash that changes with each start of the server. */
const salt = randomBytes(16);

/**
 * The visitor that a request comes from: `LOCAL`, or a name for its address, the same for as long as the server runs. Behind a
 * proxy only the proxy can say that somebody is at this computer: otherwise, if it runs here, everybody would seem to be.
 */
export function visitorOf({ socket, headers }: IncomingMessage, { proxies }: Trust): string {
  const told = proxies > 0 ? fromTheEnd(headers["x-forwarded-for"], proxies) : undefined;
  const address = told ?? socket.remoteAddress ?? "";
  if (isLoopback(address) && (proxies > 0 ? told !== undefined : isAskedHere(headers))) return LOCAL;
  return createHash("sha256").update(salt).update(networkOf(address)).digest("base64url").slice(0, 22);
}

/**
 * Whether a request says nothing of a proxy, and asks for this computer by a name that it has only here. A proxy on this
 * computer that nobody told the server of speaks for the whole world.
 */
function isAskedHere(headers: IncomingHttpHeaders): boolean {
  const host = headers.host ?? "localhost";
  return /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/i.test(host) && !FORWARDED.some((name) => name in headers);
}

/** Whether a page asks through a trusted proxy that does not say for whom. Monitoring programs may ask the server directly. */
export function isUntold({ headers }: IncomingMessage, { proxies }: Trust): boolean {
  return proxies > 0 && headers.origin !== undefined && headers["x-forwarded-for"] === undefined;
}

/** Whether the page that asks is the server's own, or of an origin that is allowed. A request that names no page may pass. */
export function isAllowedOrigin({ headers }: IncomingMessage, { proxies, origins }: Trust): boolean {
  const { origin } = headers;
  if (origin === undefined || origins.includes(origin)) return true;
  return URL.canParse(origin) && hostsAsked(headers, proxies).some((host) => isHostOf(new URL(origin), host, proxies));
}

/** The host that was asked for, as far as the server can know: what the nearest trusted proxy says, else the request itself. */
export function hostAsked({ headers }: IncomingMessage, { proxies }: Trust): string {
  return hostsAsked(headers, proxies)[0] ?? "";
}

function hostsAsked(headers: IncomingHttpHeaders, proxies: number): string[] {
  const forwarded = proxies > 0 ? headers["x-forwarded-host"]?.toString() : undefined;
  const hosts = (forwarded ?? headers.host ?? "").split(",").map((host) => host.trim());
  // Each trusted proxy may have added one. What stands before these, anybody can have made up.
  return forwarded === undefined ? hosts : hosts.slice(-proxies).reverse();
}

function isHostOf(page: URL, host: string, proxies: number): boolean {
  const asked = `${page.protocol}//${host}`;
  if (!/^[\w.:[\]-]+$/.test(host) || !URL.canParse(asked)) return false;
  // The usual `Host $host` of nginx passes the name on without its port.
  if (proxies > 0 && !/:\d+$/.test(host)) return page.hostname === new URL(asked).hostname;
  return page.host === new URL(asked).host;
}

/** Whether a proxy says that the request came encrypted. */
export function isSecure({ headers }: IncomingMessage, { proxies }: Trust): boolean {
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
