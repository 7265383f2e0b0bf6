import type { AddressFacts, AddressKind } from "../../../shared/protocol/messages.ts";
import { parsedUrl } from "../../net/url.ts";
import { bestOf, isOnlyHere } from "../../ui/address.ts";

/** An address that the console can choose: one of the server's, the one of this page, or one that was typed. */
export interface AddressChoice {
  readonly origin: string;
  readonly kind: AddressKind | "page" | "typed";
}

/**
 * The addresses to choose from, the best first.
 * @param page the origin of the console's own page: no phone reaches it under a name like localhost
 */
export function addressChoices(facts: AddressFacts, page: string, typed: string | null): AddressChoice[] {
  const own: AddressChoice[] = isOnlyHere(new URL(page).hostname) ? [] : [{ origin: page, kind: "page" }];
  const extra: AddressChoice[] = typed === null ? [] : [{ origin: typed, kind: "typed" }];
  const all: AddressChoice[] = [...facts.addresses, ...own, ...extra];
  return all.filter(({ origin }, at) => all.findIndex((other) => other.origin === origin) === at);
}

/** The one to use: what was chosen while it is still to be had, else the best. Null if there is none. */
export function chosenOf(offers: readonly AddressChoice[], chosen: string | null): string | null {
  return offers.find(({ origin }) => origin === chosen)?.origin ?? bestOf(offers)?.origin ?? null;
}

/**
 * What somebody typed, as an origin; null if it can't be one that phones reach. Without a scheme, a name of the local network
 * or a bare number is taken to mean this very server, and any other name one that is served over https.
 * @param page the origin of the console's own page
 */
export function typedOrigin(text: string, page: string): string | null {
  const trimmed = text.trim();
  const schemed = /^https?:\/\//i.test(trimmed);
  if (trimmed === "" || /[\s@\\]/.test(trimmed) || (!schemed && trimmed.includes("://"))) return null;
  const whole = schemed ? trimmed : `http://${trimmed}`;
  const url = parsedUrl(whole);
  if (url === null || !isReachable(url.hostname)) return null;
  if (schemed) return url.origin;
  const { protocol, port } = new URL(page);
  if (/:\d+(\/|$)/.test(trimmed)) return url.origin;
  if (protocol === "https:" || !isLocalName(url.hostname)) return `https://${url.host}`;
  return new URL(`http://${url.host}${port === "" ? "" : `:${port}`}`).origin;
}

/** "localhost" is another computer for everybody. */
function isReachable(hostname: string): boolean {
  return /^(\[[\da-f:.]+\]|[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?)$/iu.test(hostname) && !isOnlyHere(hostname);
}

function isLocalName(hostname: string): boolean {
  return /^[\d.]+$|^\[/.test(hostname) || !hostname.includes(".") || hostname.endsWith(".local");
}

/** Ranges for networks of one's own, of one link, of a provider's (RFC 6598), and for examples. */
const LOCAL_RANGES =
  /^(10|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])|192\.0\.2|198\.51\.100|203\.0\.113)\./;

/** Whether only devices in the same network reach an address: one of the ranges for that, or a name given out there. */
export function isLocalOnly(origin: string): boolean {
  const { hostname } = new URL(origin);
  if (/^[\d.]+$/.test(hostname)) return LOCAL_RANGES.test(hostname);
  if (/^\[f[cd]/i.test(hostname)) return true;
  return !hostname.startsWith("[") && (!hostname.includes(".") || hostname.endsWith(".local"));
}
