/** Whether a phone can get in: what one phone found out about its way into a classroom. No schemas here, as in `wire.ts`. */

export const DEVICES = ["android-phone", "android-tablet", "iphone", "ipad", "computer", "other"] as const;
export type Device = (typeof DEVICES)[number];

/** `no-scripts`: the page came, but its scripts did not start, as in a browser that is too old for them. */
export const PAGE_FINDINGS = ["loads", "no-scripts"] as const;

/** `refused`: the server takes the page for another server's. `not-ours`: something else answered in the server's place. `untried`: the page never came so far. */
export const ORIGIN_FINDINGS = ["checking", "accepted", "refused", "not-ours", "no-answer", "untried"] as const;

/** `refused`: the connection was turned down. `silent`: nothing came back in time. `untried`: an earlier step failed. */
export const LIVE_FINDINGS = ["checking", "arrives", "refused", "silent", "untried"] as const;

/** The three lights of a phone, and its clock. */
export interface Reach {
  readonly page: (typeof PAGE_FINDINGS)[number];
  readonly origin: (typeof ORIGIN_FINDINGS)[number];
  readonly live: (typeof LIVE_FINDINGS)[number];
  /** How far the phone's clock is ahead of the server's, minutes; negative: behind. Null until it is known. */
  readonly ahead: number | null;
}

/** What a phone tells the server, `POST /api/classrooms/CODE/reach`. Nothing in it says whose phone it is. */
export interface ReachReport extends Reach {
  /** Made up by the page for as long as it is open. */
  readonly phone: string;
  readonly device: Device;
}

/** The answer to a report. */
export interface ReachReply {
  /** The server's clock, ms. */
  readonly now: number;
  /** The console asks this phone to check once more. */
  readonly again: boolean;
}

/** A phone as the console shows it. */
export interface ReachedPhone extends ReachReport {
  /** When it last had news, ms, by the server's clock. */
  readonly at: number;
  /** The console asked it to check once more, and has not heard from it since. */
  readonly asked: boolean;
}

/** What the console is sent: the phones in the order in which they came. */
export interface ReachMessage {
  readonly phones: readonly ReachedPhone[];
}

/** Whether this phone can play. Null while it is still checking. */
export function canPlay({ page, origin, live }: Reach): boolean | null {
  if (page === "no-scripts") return false;
  if (origin !== "accepted") return origin === "checking" ? null : false;
  return live === "checking" ? null : live === "arrives";
}

/** Clocks that differ by less than this many minutes are told nobody. */
export const CLOCK_TOLERANCE = 3;
