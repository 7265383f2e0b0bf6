import type { IncomingMessage } from "node:http";
import { PAGE_HEADER } from "../../shared/protocol/wire.ts";
import { hostAsked, isAllowedOrigin, type Trust, visitorOf } from "./visitor.ts";

/** At most this many pages are remembered; the one that has not asked for longest is forgotten first. */
const MOST_PAGES = 20_000;
/** "https://" and the longest name that there can be, with a port. */
const LONGEST_ORIGIN = 280;

/** A page that is not the server's own: its origin, and the host under which the server was asked. */
export interface Mismatch {
  readonly page: string;
  readonly server: string;
}

/**
 * Tells the pages of this server from those of others. Behind a proxy that rewrites the Host and does not say what it was, the
 * address can't tell: there a header does that only a page of the same origin can send, for any other would have to ask first
 * (a CORS preflight), which is never allowed. A socket has no such header, so its page is remembered from its request to join.
 */
export class Origins {
  readonly #trust: Trust;
  /** Visitors with their pages. Those that asked last stand last. */
  readonly #own = new Set<string>();

  constructor(trust: Trust) {
    this.#trust = trust;
  }

  /** Why a request may not be carried out; null if it may. */
  mismatch(request: IncomingMessage): Mismatch | null {
    return this.#judge(request, this.#isVouchedFor(request));
  }

  /** Why a socket may not be opened; null if it may. */
  mismatchOfSocket(request: IncomingMessage): Mismatch | null {
    return this.#judge(request, this.#own.has(nameOf(visitorOf(request, this.#trust), request)));
  }

  /** Lets the sockets of a page in, if a request of this visitor shows that it is ours. */
  remember(visitor: string, request: IncomingMessage): void {
    if (!this.#isVouchedFor(request)) return;
    const name = nameOf(visitor, request);
    this.#own.delete(name);
    this.#own.add(name);
    const [first] = this.#own;
    if (this.#own.size > MOST_PAGES && first !== undefined) this.#own.delete(first);
  }

  #judge(request: IncomingMessage, isOwn: boolean): Mismatch | null {
    if (isOwn || isAllowedOrigin(request, this.#trust)) return null;
    return { page: request.headers.origin ?? "", server: hostAsked(request, this.#trust) };
  }

  #isVouchedFor({ headers }: IncomingMessage): boolean {
    return this.#trust.proxies > 0 && PAGE_HEADER in headers && isOrigin(headers.origin ?? "");
  }
}

function nameOf(visitor: string, { headers }: IncomingMessage): string {
  return `${visitor} ${headers.origin ?? ""}`;
}

/** Whether this is an origin as a browser writes it. Anything else was made up, and may be of any length. */
function isOrigin(text: string): boolean {
  return text.length <= LONGEST_ORIGIN && URL.canParse(text) && new URL(text).origin === text;
}
