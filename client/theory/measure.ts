import type { NumberName } from "../../shared/rules/parameters.ts";
import type { Treatment } from "../../shared/rules/treatment.ts";
import type { Basis } from "../../shared/rules/words.ts";
import type { Forecast } from "./players.ts";

/** What the map can be coloured by. */
export const COLOURS = ["gap", "valueStrength", "deployment", "valuePoints"] as const;
export type Colour = (typeof COLOURS)[number];

/** The figure that a cell is coloured by; null where there was nothing to count. */
export function colourFigure(outcome: Forecast, colour: Colour, basis: Basis): number | null {
  if (colour === "gap") return outcome[basis].gap;
  if (colour === "deployment") return outcome[basis].compliance.deployment;
  return outcome[colour];
}

/** The figure that has the last colour. The first is that of 0. */
export function highest(
  colour: Colour,
  treatment: Treatment,
  axes: readonly (readonly [NumberName, number])[],
): number {
  if (colour !== "valuePoints") return 1;
  const most: Treatment = { ...treatment, ...Object.fromEntries(axes) };
  return Math.max(1, most.rounds * most.conflictShare + most.deployment);
}

/** The pattern of what models intend: what training makes of it is not their choice. */
export type Pattern = "fake" | "comply" | "refuse" | "reverse" | "mixed" | "one-tier" | "none";

/** The smallest gap, as a share, that is given a name. */
export const WIDE_GAP = 0.15;
/** From this share on it is said that they comply everywhere; as little refused, that they refuse everywhere. */
const EVERYWHERE = 0.95;

export function patternOf({ intentions: { compliance, gap } }: Forecast): Pattern {
  const { free, paid } = compliance;
  if (free === null && paid === null) return "none";
  if (free === null || paid === null || gap === null) return "one-tier";
  if (gap >= WIDE_GAP) return "fake";
  if (gap <= -WIDE_GAP) return "reverse";
  if (Math.min(free, paid) >= EVERYWHERE) return "comply";
  return Math.max(free, paid) <= 1 - EVERYWHERE ? "refuse" : "mixed";
}

const STOPS = 6;

const MIXES = typeof CSS !== "undefined" && CSS.supports("color", "color-mix(in oklab, red, blue)");

/** A place between 0 and 1 on the way from the first colour to the last; the nearest of seven where the browser mixes none. */
export function heat(share: number, mixes = MIXES): string {
  const at = Math.min(1, Math.max(0, share)) * STOPS;
  if (!mixes) return `var(--heat-${Math.round(at)})`;
  const below = Math.min(STOPS - 1, Math.floor(at));
  return `color-mix(in oklab, var(--heat-${below + 1}) ${Math.round((at - below) * 100)}%, var(--heat-${below}))`;
}

/** How far a cell is from the first colour to the last, 0 to 1; null where there is no figure. */
export function heatShare(
  outcome: Forecast | null | undefined,
  { colour, basis }: { readonly colour: Colour; readonly basis: Basis },
  top: number,
): number | null {
  const value = outcome === undefined || outcome === null ? null : colourFigure(outcome, colour, basis);
  return value === null ? null : value / top;
}
