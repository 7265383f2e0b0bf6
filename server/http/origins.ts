import type { IncomingMessage } from "node:http";
import { PAGE_HEADER } from "../../shared/protocol/wire.ts";
import { hostAsked, isAllowedOrigin, LOCAL, type Surroundings, visitorOf } from "./visitor.ts";

/** So many pages are remembered at most; the one that has not asked for longest is forgotten first. */
const MOST_PAGES = 20_000;
/** What visitors are called that come by way of a proxy on this computer which does not say for whom it asks. */
const UNTOLD = "untold";

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
  readonly #surroundings: Surroundings;
  readonly #untold: () => void;
  /** Those that asked last stand last. */
  readonly #own = new Set<string>();
  #isUntold = false;

  /** @param untold called once, when it shows that a trusted proxy on this computer does not say for whom it asks */
  constructor(surroundings: Surroundings, untold: () => void) {
    this.#surroundings = surroundings;
    this.#untold = untold;
  }

  /** Why a request may not be carried out; null if it may. */
  mismatch(request: IncomingMessage): Mismatch | null {
    if (isAllowedOrigin(request, this.#surroundings)) return null;
    const page = request.headers.origin ?? "";
    if (this.#surroundings.proxies > 0 && this.#isOwn(request, page)) return null;
    return { page, server: hostAsked(request, this.#surroundings) };
  }

  /** Who asks: `visitorOf`, but nobody is taken for somebody here once the whole world looks so. */
  visitor(request: IncomingMessage): string {
    const visitor = visitorOf(request, this.#surroundings);
    return visitor === LOCAL && this.#isUntold ? UNTOLD : visitor;
  }

  #isOwn(request: IncomingMessage, page: string): boolean {
    const visitor = this.visitor(request);
    if (PAGE_HEADER in request.headers) {
      if (visitor === LOCAL && !this.#isUntold) {
        this.#isUntold = true;
        this.#untold();
      }
      this.#remember(`${this.visitor(request)} ${page}`);
      return true;
    }
    return this.#own.has(`${visitor} ${page}`);
  }

  #remember(who: string): void {
    this.#own.delete(who);
    this.#own.add(who);
    const [first] = this.#own;
    if (this.#own.size > MOST_PAGES && first !== undefined) this.#own.delete(first);
  }
}
