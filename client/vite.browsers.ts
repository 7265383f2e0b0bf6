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

/** The same for Lightning CSS, which wants a version's major number in its second byte from the left. */
export const STYLE_TARGETS = {
  chrome: OLDEST.chrome << 16,
  edge: OLDEST.chrome << 16,
  firefox: OLDEST.firefox << 16,
  safari: OLDEST.safari << 16,
  ios_saf: OLDEST.safari << 16,
};
