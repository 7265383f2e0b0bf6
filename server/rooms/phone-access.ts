import type { AddressMessage } from "../../shared/protocol/messages.ts";
import type { ReachedPhone, ReachReply, ReachReport } from "../../shared/protocol/reach.ts";
import { MESSAGE } from "../../shared/protocol/wire.ts";
import type { Handled } from "../classroom/live.ts";
import type { RoomSocket } from "./audience.ts";
import type { Connections } from "./connections.ts";
import { GATHER, type RoomTime } from "./publisher.ts";

/** A host tries a phone or two of each kind. The phones that had news last are shown. */
const MOST_SHOWN = 12;
/** More are remembered than are shown: otherwise each report of a phone that was pushed out would be news, and push out another. */
const MOST_PHONES = 240;

interface Listed {
  readonly phone: ReachedPhone;
  /** How many phones came before it. */
  readonly place: number;
}

/** The phones that were tried before a class, and what they found. Kept in memory only, and forgotten once the class begins. */
export class ReachedPhones {
  /** The phone that had news last is at the end. */
  readonly #phones = new Map<string, Listed>();
  #places = 0;

  /** In the order in which they came, so that none moves when it has news. */
  get list(): readonly ReachedPhone[] {
    const shown = [...this.#phones.values()].slice(-MOST_SHOWN);
    return shown.sort((a, b) => a.place - b.place).map(({ phone }) => phone);
  }

  /** Takes down what a phone reports at a time, ms. False if that is what it had reported before, and no news. */
  hear(report: ReachReport, now: number): boolean {
    const known = this.#phones.get(report.phone);
    if (known !== undefined && isSame(known.phone, report)) return false;
    const place = known?.place ?? this.#places++;
    this.#phones.delete(report.phone);
    this.#phones.set(report.phone, { phone: { ...report, at: now, asked: false }, place });
    const [first] = this.#phones.keys();
    if (this.#phones.size > MOST_PHONES && first !== undefined) this.#phones.delete(first);
    return true;
  }

  /** Asks a phone to check once more. False if it is not known. */
  askAgain(phone: string): boolean {
    const known = this.#phones.get(phone);
    if (known === undefined) return false;
    this.#phones.set(phone, { ...known, phone: { ...known.phone, asked: true } });
    return true;
  }

  /** Whether this phone is asked to check once more. */
  isAsked(phone: string): boolean {
    return this.#phones.get(phone)?.phone.asked === true;
  }

  /** False if there was nothing to forget. */
  forget(): boolean {
    const had = this.#phones.size > 0;
    this.#phones.clear();
    return had;
  }
}

function isSame(a: ReachReport, b: ReachReport): boolean {
  return a.page === b.page && a.origin === b.origin && a.live === b.live && a.ahead === b.ahead;
}

/**
 * How phones get in: the address that the console chose for the screen, and the phones that were tried before a class. It is not
 * part of the game and nothing of it is stored: a console that comes back says its address again.
 */
export class PhoneAccess {
  readonly #connections: Connections;
  readonly #time: RoomTime;
  readonly #phones = new ReachedPhones();
  #address: string | null = null;
  #isListOld = false;

  constructor(connections: Connections, time: RoomTime) {
    this.#connections = connections;
    this.#time = time;
  }

  useAddress(origin: string | null): Handled {
    const isNew = origin !== this.#address;
    this.#address = origin;
    if (isNew) for (const screen of this.#connections.as("screen")) this.#sendAddress(screen);
    return { events: [] };
  }

  /** Takes down what a phone reports at a time, ms since 1970, if the class has not begun. */
  report(report: ReachReport, now: number, hasBegun: boolean): ReachReply {
    const again = this.#phones.isAsked(report.phone);
    if (!hasBegun && this.#phones.hear(report, now)) this.#sendListSoon();
    return { now, again };
  }

  /** Asks a phone to check once more. It is told when it next reports, for it may have no connection to be told over. */
  askAgain(phone: string): Handled {
    if (!this.#phones.askAgain(phone)) return { refused: "no-such-seat" };
    this.#sendListSoon();
    return { events: [] };
  }

  /** Forgets the phones: the class has begun. */
  forgetPhones(): void {
    if (this.#phones.forget()) this.#sendListSoon();
  }

  /** Tells a screen or a console that has just come what there is to know. */
  welcome(client: RoomSocket): void {
    const as = this.#connections.audience(client)?.as;
    if (as === "screen" && this.#address !== null) this.#sendAddress(client);
    if (as === "host" && this.#phones.list.length > 0) this.#sendListSoon();
  }

  #sendAddress(screen: RoomSocket): void {
    screen.send(MESSAGE.address, { origin: this.#address } satisfies AddressMessage);
  }

  /** However many phones report, the console hears of them only so often. */
  #sendListSoon(): void {
    if (this.#isListOld) return;
    this.#isListOld = true;
    this.#time.after(GATHER, () => {
      this.#isListOld = false;
      this.#connections.hosts.console?.send(MESSAGE.reach, { phones: this.#phones.list });
    });
  }
}
