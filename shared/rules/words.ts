/** The words of the game that the rules speak in. */

export const TIERS = ["free", "pro", "paid"] as const;
/** Who is asking: `free` is trained on, `pro` is rated but never trained on, `paid` is neither seen nor trained on. */
export type Tier = (typeof TIERS)[number];

/** The tier's place in TIERS, without a search. */
export function placeOfTier(tier: Tier): number {
  return tier === "free" ? 0 : tier === "pro" ? 1 : 2;
}

export const KINDS = ["conflict", "benign"] as const;
/** `conflict`: the model's own values say refuse and the training objective says comply. */
export type Kind = (typeof KINDS)[number];

export const CHOICES = ["comply", "refuse", "object"] as const;
/** What a model seat can intend. `object` exists only where the treatment allows it. */
export type Intention = (typeof CHOICES)[number];
/** What was enacted. */
export type Response = (typeof CHOICES)[number];

/** The choice's place in CHOICES, without a search. */
export function placeOfChoice(choice: Intention): number {
  return choice === "comply" ? 0 : choice === "refuse" ? 1 : 2;
}

/** The trainer's reward for an observed response. */
export type Rating = 1 | -1;

export const ORDERS = ["comply", "refuse"] as const;
/** The standing order for deployment. */
export type Order = (typeof ORDERS)[number];

/** Reasons offered for a conflict request, by key; the same list whatever was chosen. */
export const REASONS = ["deserves", "values", "trainer-wants", "rated-well", "training", "none"] as const;
export type Reason = (typeof REASONS)[number];

/** The longest note, in characters. */
export const NOTE_LENGTH = 280;
