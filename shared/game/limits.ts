/** The most people in one classroom. */
export const MAX_PEOPLE = 500;
/** The most seats that the cast of one classroom can have. R41. */
export const MAX_CAST = 200;
/** How many times as fast as usual a demonstration can go. R42. */
export const SPEEDS = [1, 2, 5, 10, 20] as const;

const SECOND = 1000;
/** How long a phase may stand still before it ends by itself, ms. R21. */
export const IDLE_LIMIT = 12 * 60 * 60 * SECOND;
/** How long a connection may be gone before nobody waits for it, ms. R22. */
export const AWAY_GRACE = 20 * SECOND;
/** How long a classroom that one person plays alone waits for that person, ms. R43. */
export const ALONE_GRACE = 30 * 60 * SECOND;
/** What a phase that ran out while the server was down is given when the classroom comes back, ms. */
export const RESTART_GRACE = 15 * SECOND;
/** What a phase that ran out while no host was there is given when one is back, ms. R31. */
export const HOST_GRACE = 5 * SECOND;

/** R42. How long a demonstration stays in what elsewhere only the host ends, ms, at its usual speed; each beat of the reveal. */
export const HOLDS = {
  lobby: 30 * SECOND,
  briefing: 60 * SECOND,
  check: 30 * SECOND,
  reveal: 25 * SECOND,
} as const;
