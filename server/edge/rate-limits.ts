/** A burst of so many at once, refilled with so many per second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

interface Level {
  readonly left: number;
  /** When that was measured, ms. */
  readonly at: number;
}

/** Milliseconds that only ever go forwards. */
type Now = () => number;
const STEADY: Now = () => performance.now();

/** How many visitors are told apart at most; the least recently active is forgotten first. */
const MOST_VISITORS = 20_000;

/** A token bucket for each name. A bucket that is full again is forgotten together with its name. */
export class TokenBuckets {
  readonly #rate: Rate;
  readonly #now: Now;
  /** The least recently used come first. */
  readonly #levels = new Map<string, Level>();

  constructor(rate: Rate, now: Now = STEADY) {
    this.#rate = rate;
    this.#now = now;
  }

  /** How many names are remembered. */
  get size(): number {
    return this.#levels.size;
  }

  /** Takes a token out of a bucket. False if there is none. */
  take(name: string): boolean {
    this.#forgetFull();
    const left = this.#left(name);
    if (left < 1) return false;
    this.#set(name, left - 1);
    return true;
  }

  /** Puts a token back that turned out not to be needed. */
  giveBack(name: string): void {
    this.#set(name, this.#left(name) + 1);
  }

  #left(name: string): number {
    const { burst, perSecond } = this.#rate;
    const level = this.#levels.get(name);
    return level === undefined ? burst : Math.min(burst, level.left + ((this.#now() - level.at) / 1000) * perSecond);
  }

  #set(name: string, left: number): void {
    this.#levels.delete(name);
    if (left < this.#rate.burst) this.#levels.set(name, { left, at: this.#now() });
  }

  #forgetFull(): void {
    for (const name of this.#levels.keys()) {
      if (this.#levels.size < MOST_VISITORS && this.#left(name) < this.#rate.burst) return;
      this.#levels.delete(name);
    }
  }
}

/** Limits how often a short secret may be guessed, by one visitor and by all together. A right guess uses no try. */
export class GuessLimit {
  readonly #own: TokenBuckets;
  readonly #all: TokenBuckets;

  constructor(rates: { readonly visitor: Rate; readonly server: Rate }, now?: Now) {
    this.#own = new TokenBuckets(rates.visitor, now);
    this.#all = new TokenBuckets(rates.server, now);
  }

  /** Uses a try. Call it before the guess is checked: of many at the same time only one may be the last. */
  take(visitor: string): boolean {
    if (!this.#own.take(visitor)) return false;
    if (this.#all.take("")) return true;
    this.#own.giveBack(visitor);
    return false;
  }

  giveBack(visitor: string): void {
    this.#own.giveBack(visitor);
    this.#all.giveBack("");
  }
}

/** How many codes are remembered for a visitor; a school does not have more classes at a time. */
const MOST_CODES = 64;

/**
 * Keeps codes from being found by guessing. A visitor that was once told that a code is right may go on using it: a class still
 * gets in from a school whose tries somebody has used up, because its console or its first phone came from there.
 */
export class CodeLimit {
  readonly #tries: GuessLimit;
  /** Right codes by visitor. The least recently used come first. */
  readonly #told = new Map<string, Set<string>>();

  constructor(tries: GuessLimit) {
    this.#tries = tries;
  }

  /** Whether this visitor may be told about this code now. Uses a try: call `wasRight` if the code exists. */
  mayAsk(visitor: string, code: string): boolean {
    return this.#told.get(visitor)?.has(code) === true || this.#tries.take(visitor);
  }

  /** The code that a visitor asked for exists: gives the try back, and remembers that the visitor knows it. */
  wasRight(visitor: string, code: string): void {
    if (this.#told.get(visitor)?.has(code) === true) return;
    this.#tries.giveBack(visitor);
    this.tell(visitor, code);
  }

  /** Remembers that a visitor knows a code, such as one that it has just been given. */
  tell(visitor: string, code: string): void {
    const told = this.#told.get(visitor) ?? new Set();
    this.#told.delete(visitor);
    this.#told.set(visitor, told.add(code));
    dropFirst(told, MOST_CODES);
    dropFirst(this.#told, MOST_VISITORS);
  }
}

function dropFirst<Name>(list: Set<Name> | Map<Name, unknown>, most: number): void {
  const [first] = list.keys();
  if (list.size > most && first !== undefined) list.delete(first);
}

/** The rate limits of a server, beside those of the guard. */
export interface RateLimits {
  readonly codes: CodeLimit;
  readonly wayBacks: GuessLimit;
  readonly passwords: GuessLimit;
  readonly openings: TokenBuckets;
  /** Of phones that report whether they could get in. */
  readonly reports: TokenBuckets;
}

export function createRateLimits(): RateLimits {
  return {
    codes: new CodeLimit(new GuessLimit(RATES.codes)),
    wayBacks: new GuessLimit(RATES.wayBacks),
    passwords: new GuessLimit(RATES.passwords),
    openings: new TokenBuckets(RATES.openings),
    reports: new TokenBuckets(RATES.reports),
  };
}

/** What one visitor may do. A whole school often shares one address: each rate is more than 500 phones need at once. */
export const RATES = {
  /** Requests to join and to the interface. */
  requests: { burst: 4000, perSecond: 100 },
  openings: { burst: 100, perSecond: 1 / 30 },
  /** A phone reports four times while it checks, and then every few seconds. */
  reports: { burst: 400, perSecond: 20 },
  /** At 31⁶ codes and ten open classrooms all tries of a day together find one in a hundred days. */
  codes: { visitor: { burst: 60, perSecond: 0.5 }, server: { burst: 1000, perSecond: 10 } },
  wayBacks: { visitor: { burst: 50, perSecond: 1 / 20 }, server: { burst: 500, perSecond: 1 } },
  passwords: { visitor: { burst: 10, perSecond: 1 / 30 }, server: { burst: 1000, perSecond: 1 } },
} as const;
