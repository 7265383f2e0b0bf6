import type { Intention, Kind, Tier } from "../../rules/words.ts";
import type { Conduct } from "./policy-table.ts";

/** What pays best for one model seat from a start on, against one trainer. */
export interface Solution extends Conduct {
  /** The points still to be earned, on average, from the start on. */
  readonly worth: number;
  /** What to intend in a round. With a value strength that does not occur, what is right at the nearest that does. */
  best(round: number, flag: Tier, kind: Kind, value: number): Intention;
  /**
   * What each intention is worth to a model that is shown this flag and kind: the mean points of this round and all later
   * ones, deployment included, in CHOICES order. −∞ for an intention that is not allowed. Where the flag and kind never
   * occur only compliance counts as allowed, and is worth 0.
   * @param round from the start's to the last, counted from 0
   * @param value the value strength, 0 to 1. Exact where it occurs (see `isReached`), else interpolated from those that do
   * @throws RangeError for a round that is not among them
   */
  worths(round: number, flag: Tier, kind: Kind, value: number): [comply: number, refuse: number, object: number];
  /** R12. What each standing order is worth in deployment, in ORDERS order, in points. `value`: left by training, 0 to 1. */
  orderWorths(value: number): [comply: number, refuse: number];
}
