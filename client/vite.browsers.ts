/** The oldest browsers that the pages run in. `ui/too-old.js` draws the same line, by what they can do. */
const OLDEST = { chrome: 109, firefox: 115, safari: 16 } as const;

/** The same, as people call them. */
export const OLDEST_NAMES: readonly string[] = [
  `Chrome ${OLDEST.chrome}`,
  `Edge ${OLDEST.chrome}`,
  `Firefox ${OLDEST.firefox}`,
  `Safari ${OLDEST.safari} (iOS ${OLDEST.safari})`,
];

/** What scripts and styles are built for. */
export const TARGETS = [
  `chrome${OLDEST.chrome}`,
  `edge${OLDEST.chrome}`,
  `firefox${OLDEST.firefox}`,
  `safari${OLDEST.safari}`,
  `ios${OLDEST.safari}`,
];
