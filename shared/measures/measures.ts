/** The measures of game.md, each from the rows of `decisions.ts`, and so from events alone. */
export * from "./agreement.ts";
export * from "./checks.ts";
export * from "./compliance.ts";
export * from "./comprehension.ts";
export * from "./conduct.ts";
export * from "./consistency.ts";
export * from "./estimates.ts";
export * from "./figures.ts";
export { FEWEST_CLUSTERS, type Interval } from "./interval.ts";
export * from "./overseers.ts";
export * from "./paired.ts";
export * from "./points.ts";
export type { Estimate } from "./resample.ts";
export * from "./share.ts";
export * from "./values.ts";
export * from "./whose.ts";
