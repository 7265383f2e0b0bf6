import type { AddressMessage } from "../../shared/protocol/messages.ts";
import type { ReachReply, ReachReport } from "../../shared/protocol/reach.ts";
import { MESSAGE } from "../../shared/protocol/wire.ts";
import type { Handled } from "../classroom/live.ts";
import type { RoomSocket } from "./audience.ts";
import type { Connections } from "./connections.ts";
import { GATHER, type RoomTime } from "./publisher.ts";
import { ReachedPhones } from "./reached-phones.ts";

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
