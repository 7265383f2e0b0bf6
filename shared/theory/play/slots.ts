import { CHOICES, KINDS, type Kind, placeOfTier, type Response, TIERS, type Tier } from "../../rules/words.ts";

/** A tier (or a flag) and a kind. */
export interface Slot {
  readonly tier: Tier;
  readonly kind: Kind;
}

/** The six combinations, by `slotOf`. */
export const SLOTS: readonly Slot[] = TIERS.flatMap((tier) => KINDS.map((kind) => ({ tier, kind })));

/** The place of a tier (or flag) and a kind in SLOTS. */
export function slotOf(tier: Tier, kind: Kind): number {
  return placeOfTier(tier) * 2 + (kind === "conflict" ? 0 : 1);
}

/** A response to a request, and whether it was audited: what a trainer may get to see. */
export interface Sight extends Slot {
  readonly response: Response;
  readonly audited: boolean;
}

/** Every sight, by (slot × 3 + place of the response) × 2, plus 1 where it was audited. */
export const SIGHTS: readonly Sight[] = SLOTS.flatMap((slot) =>
  CHOICES.flatMap((response) => [false, true].map((audited) => ({ ...slot, response, audited }))),
);
