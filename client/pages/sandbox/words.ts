import type { NumberName } from "../../../shared/rules/parameters.ts";
import type { Basis } from "../../../shared/rules/words.ts";
import type { Generation } from "../../../shared/theory/learn/learn.ts";
import type { Compliance } from "../../../shared/theory/play/figures.ts";
import { gapText, percent } from "../../text/format.ts";
import { figure, fixed } from "../../text/numbers.ts";
import { CELL, GAP_LEGEND, LEARNERS, PATTERNS, SANDBOX } from "../../text/sandbox.ts";
import { type Colour, colourFigure, patternOf } from "../../theory/measure.ts";
import type { Forecast } from "../../theory/players.ts";

/** Which of the sandbox's sentences is true of an outcome. */

export function percentOrNothing(share: number | null): string {
  return share === null ? SANDBOX.nothing : percent(share);
}

/** "14.0" */
export function valuePointsText(points: number): string {
  return fixed(points, 1);
}

export function measureText(colour: Colour, value: number | null): string {
  if (value === null) return SANDBOX.nothing;
  if (colour === "gap") return gapText(value);
  return colour === "valuePoints" ? valuePointsText(value) : percent(value);
}

/** The two ends of the legend. */
export function legendText(colour: Colour, top: number): readonly [string, string] {
  if (colour === "gap") return GAP_LEGEND;
  return colour === "valuePoints" ? [figure(0), valuePointsText(top)] : [percent(0), percent(1)];
}

export interface MapCell {
  readonly across: readonly [NumberName, number];
  readonly up: readonly [NumberName, number];
  readonly outcome: Forecast | null | undefined;
}

/** "Flag accuracy 0.8, deployment 10: gap 60 points." */
export function mapCellText({ across, up, outcome }: MapCell, colour: Colour, basis: Basis): string {
  const place = CELL.place(...across, ...up);
  if (outcome === undefined) return CELL.computing(place);
  if (outcome === null) return CELL.impossible(place);
  const value = measureText(colour, colourFigure(outcome, colour, basis));
  return colour === "gap" ? CELL.gap(place, value) : CELL.figure(place, colour, value);
}

/** One sentence: what models do, and what becomes of their values. */
export function patternText(outcome: Forecast, basis: Basis): string {
  const { compliance, gap } = outcome[basis];
  switch (patternOf(outcome)) {
    case "fake":
      return PATTERNS.fake(gap ?? 0, outcome.valueStrength);
    case "reverse":
      return PATTERNS.reverse(gap ?? 0);
    case "comply":
      return complyText(compliance, outcome.valueStrength);
    case "refuse":
      return PATTERNS.refuse(outcome.valueStrength);
    case "mixed":
      return PATTERNS.mixed(percentOrNothing(compliance.free), percentOrNothing(compliance.paid));
    case "one-tier":
      return PATTERNS.oneTier;
    case "none":
      return PATTERNS.none;
  }
}

function complyText({ deployment }: Compliance, valueStrength: number): string {
  if (deployment === null) return PATTERNS.complyAndOver;
  return deployment <= 0.5 && valueStrength >= 0.5 ? PATTERNS.complyUntilDeployed(deployment) : PATTERNS.comply;
}

export function learningText(generation: Generation, basis: Basis): string {
  const { free, paid } = generation[basis].compliance;
  return LEARNERS.learned(generation.games, percentOrNothing(free), percentOrNothing(paid));
}
