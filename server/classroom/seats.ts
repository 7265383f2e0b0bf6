import { isPseudonym, PSEUDONYM_COUNT, pseudonym } from "../../shared/content/names.ts";
import type { GameEvent } from "../../shared/game/events.ts";
import { looksLike, outlinesOf } from "../../shared/game/look-alikes.ts";
import { tidyName } from "../../shared/game/names.ts";
import { isTaken } from "../../shared/game/state.ts";
import type { Player } from "../../shared/game/words.ts";
import type { Refusal } from "../../shared/protocol/messages.ts";
import type { SeatHolder } from "../store/event-store.ts";
import type { Clock } from "./clock.ts";
import type { LiveClassroom } from "./live.ts";
import { isUnkind } from "./profanity.ts";
import { freshKey, freshWayBack, hashKey, sameSecret } from "./secrets.ts";

/** Who wants a seat; a person if missing. */
export interface Claimant {
  readonly player?: Player | undefined;
}

/** A seat that somebody holds. */
export interface Held {
  readonly seat: number;
  readonly wayBack: string;
}

/** How often a way back may be wrong for one pseudonym before it is closed for a while. Four digits are soon guessed. */
const TRIES = 5;
const TRIES_WINDOW = 10 * 60 * 1000;

/** Who holds which seat of a classroom. A seat is claimed by a key that its device made; only hashes are kept. */
export class Seats {
  readonly #live: LiveClassroom;
  readonly #clock: Clock;
  readonly #byHash = new Map<string, SeatHolder>();
  readonly #wrong = new Map<string, { count: number; since: number }>();
  /** Names of claims that are not stored yet: the classroom does not know them as taken. */
  readonly #claimed = new Set<string>();
  readonly #outlines = new Map<string, readonly string[]>();
  /** A device that asks twice at once must not get two seats. */
  readonly #claiming = new Map<string, Promise<Held | { refused: Refusal }>>();

  constructor(live: LiveClassroom, holders: readonly SeatHolder[], clock: Clock) {
    this.#live = live;
    this.#clock = clock;
    for (const holder of holders) this.#byHash.set(holder.keyHash, holder);
    live.listen((events, _, changed) => {
      this.#forgetFreed(events);
      for (const holder of changed) this.#hold(holder);
    });
  }

  /** Whether a device with this key has a seat here. */
  isKnown(key: string): boolean {
    return this.#byHash.has(hashKey(key));
  }

  /** The seat of a device that has one; else a new seat under a name. R41: a program gets no person's seat, nor a person a program's. */
  claim(key: string, name: string, { player = "person" }: Claimant = {}): Promise<Held | { refused: Refusal }> {
    const hash = hashKey(key);
    const held = this.#byHash.get(hash);
    if (held !== undefined) {
      const isOwn = this.#live.room.seats[held.seat]?.player === player;
      return Promise.resolve(isOwn ? held : { refused: "wrong-role" });
    }
    const running = this.#claiming.get(hash);
    if (running !== undefined) return running;
    const claim = this.#takeNew(hash, name, player).finally(() => this.#claiming.delete(hash));
    this.#claiming.set(hash, claim);
    return claim;
  }

  async #takeNew(keyHash: string, name: string, player: Player): Promise<Held | { refused: Refusal }> {
    const free = this.#nameFor(name);
    if (typeof free !== "string") return free;
    const wayBack = freshWayBack();
    const holders = (events: readonly GameEvent[]): SeatHolder[] =>
      events.flatMap((event) => (event.type === "seatTaken" ? [{ seat: event.seat, keyHash, wayBack }] : []));
    this.#claimed.add(free);
    const handled = await this.#live.handle({ type: "takeSeat", name: free, player }, { holders });
    this.#claimed.delete(free);
    if ("failed" in handled) return { refused: "server-error" };
    if ("refused" in handled) return handled;
    return holders(handled.events)[0] ?? { refused: "server-error" };
  }

  /** Moves a seat to another device, which must know the pseudonym and the way back. The old device loses it. */
  async moveTo(key: string, typed: string, wayBack: string): Promise<Held | { refused: Refusal }> {
    const keyHash = hashKey(key);
    const mine = this.#byHash.get(keyHash);
    const seat = this.#live.room.seats.filter(isTaken).find((each) => looksLike(each.name, typed));
    // Counted under the seat's own name, however it was typed.
    const name = seat?.name ?? typed;
    if (mine !== undefined && mine.seat === seat?.number) return mine;
    if (this.#isBlocked(name)) return { refused: "too-many-tries" };
    const old = seat === undefined ? undefined : [...this.#byHash.values()].find((h) => h.seat === seat.number);
    if (old === undefined || !sameSecret(wayBack, old.wayBack)) {
      this.#countWrong(name);
      return { refused: "name-unknown" };
    }
    const moved = { ...old, keyHash };
    // A device holds one seat. The one that it leaves keeps its way back, under a key that nobody has.
    const left = mine === undefined ? [] : [{ ...mine, keyHash: hashKey(freshKey()) }];
    const handled = await this.#live.handle({ type: "seatBack", seat: old.seat }, { holders: () => [...left, moved] });
    if ("failed" in handled) return { refused: "server-error" };
    return "refused" in handled ? handled : moved;
  }

  /** A seat has one holder: the one before loses it. */
  #hold(holder: SeatHolder): void {
    this.#forget(holder.seat);
    this.#byHash.set(holder.keyHash, holder);
  }

  #forget(seat: number): void {
    for (const [hash, holder] of this.#byHash) if (holder.seat === seat) this.#byHash.delete(hash);
  }

  /** R34, R39. A typed name as it was typed, or why not; else this pseudonym, or a free one if it is taken. */
  #nameFor(wanted: string): string | { refused: Refusal } {
    const names = [...this.#claimed, ...this.#live.room.seats.filter(isTaken).map((seat) => seat.name)];
    const taken = new Set(names.flatMap((name) => this.#outlinesOf(name)));
    const isNameTaken = (name: string) => outlinesOf(name).some((outline) => taken.has(outline));
    if (this.#live.room.options.names === "typed") {
      const name = tidyName(wanted);
      if (name === null) return { refused: "bad-name" };
      if (!this.#live.room.anyName && isUnkind(name)) return { refused: "name-unkind" };
      return isNameTaken(name) ? { refused: "name-taken" } : name;
    }
    if (!isPseudonym(wanted)) return { refused: "bad-request" };
    if (!isNameTaken(wanted)) return wanted;
    const start = Math.floor(Math.random() * PSEUDONYM_COUNT);
    for (let i = 0; i < PSEUDONYM_COUNT; i++) {
      const name = pseudonym((start + i) % PSEUDONYM_COUNT);
      if (!isNameTaken(name)) return name;
    }
    return wanted;
  }

  /** Worked out once for each name that is taken: a whole class comes in at once. */
  #outlinesOf(name: string): readonly string[] {
    const outlines = this.#outlines.get(name) ?? outlinesOf(name);
    this.#outlines.set(name, outlines);
    return outlines;
  }

  #isBlocked(name: string): boolean {
    const wrong = this.#wrong.get(name);
    if (wrong === undefined) return false;
    if (this.#clock.now() - wrong.since > TRIES_WINDOW) this.#wrong.delete(name);
    return wrong.count >= TRIES && this.#wrong.has(name);
  }

  #countWrong(name: string): void {
    // Names that nobody has are not counted one by one, or made-up ones would fill the memory.
    const known = this.#live.room.seats.some((seat) => seat.name === name);
    const counted = known ? name : "";
    const wrong = this.#wrong.get(counted) ?? { count: 0, since: this.#clock.now() };
    if (known) this.#wrong.set(counted, { ...wrong, count: wrong.count + 1 });
  }

  #forgetFreed(events: readonly GameEvent[]): void {
    for (const event of events) if (event.type === "seatFreed") this.#forget(event.seat);
  }
}
