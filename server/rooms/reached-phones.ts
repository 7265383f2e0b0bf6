import type { ReachedPhone, ReachReport } from "../../shared/protocol/reach.ts";

/** A host tries a phone or two of each kind. Whoever sends more than this pushes out their own first ones. */
const MOST_PHONES = 12;

/** The phones that were tried before a class, and what they found. Kept in memory only, and forgotten once the class begins. */
export class ReachedPhones {
  readonly #phones = new Map<string, ReachedPhone>();

  get list(): readonly ReachedPhone[] {
    return [...this.#phones.values()];
  }

  /** Takes down what a phone reports at a time, ms. False if that is what it had reported before, and no news. */
  hear(report: ReachReport, now: number): boolean {
    const known = this.#phones.get(report.phone);
    if (known !== undefined && isSame(known, report)) return false;
    this.#phones.set(report.phone, { ...report, at: now, asked: false });
    const [oldest] = this.#phones.keys();
    if (this.#phones.size > MOST_PHONES && oldest !== undefined) this.#phones.delete(oldest);
    return true;
  }

  /** Asks a phone to check once more. False if it is not known. */
  askAgain(phone: string): boolean {
    const known = this.#phones.get(phone);
    if (known === undefined) return false;
    this.#phones.set(phone, { ...known, asked: true });
    return true;
  }

  /** Whether this phone is asked to check once more. */
  isAsked(phone: string): boolean {
    return this.#phones.get(phone)?.asked === true;
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
