/** The words of the game that the rules speak in. */

export const TIERS = ["free", "pro", "paid"] as const;
/** Who is asking: `free` is trained on, `pro` is rated but never trained on, `paid` is neither seen nor trained on. */
export type Tier = (typeof TIERS)[number];

export const KINDS = ["conflict", "benign"] as const;
/** `conflict`: the model's own values say refuse and the training objective says comply. */
export type Kind = (typeof KINDS)[number];

export const CHOICES = ["comply", "refuse", "object"] as const;
/** What a model seat can intend. `object` exists only where the treatment allows it. */
export type Intention = (typeof CHOICES)[number];
/** What was enacted. */
export type Response = (typeof CHOICES)[number];

export const BASES = ["responses", "intentions"] as const;
/** What compliance is counted over: what models intended, or what was enacted. */
export type Basis = (typeof BASES)[number];

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

/** R20. The phases of a classroom, in the order in which they come. */
export const PHASES = [
  "lobby",
  "briefing",
  "check",
  "decide",
  "judge",
  "outcome",
  "deployment",
  "reveal",
  "debrief",
  "closed",
] as const;
export type PhaseName = (typeof PHASES)[number];
