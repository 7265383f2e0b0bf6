import type { ReachedPhone, ReachReport } from "../../shared/protocol/reach.ts";

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
