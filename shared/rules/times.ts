const SECOND = 1000;

/** The time for each timed phase, ms, before the host's factor. */
export const TIMES = {
  decide: 25 * SECOND,
  decideFirst: 45 * SECOND,
  decideLarge: 35 * SECOND,
  judge: 15 * SECOND,
  outcome: 6 * SECOND,
  deployment: 20 * SECOND,
} as const;
