import { scenarioById } from "../../../../shared/content/scenarios/index.ts";
import type { NoiseFit } from "../../../../shared/theory/fit/noise.ts";
import type { ClassFigure, Spread } from "../../../../shared/theory/fit/what-if.ts";
import { gapText, percent } from "../../../text/format.ts";
import { fixed } from "../../../text/numbers.ts";
import { ANSWERS, WHAT_IF } from "../../../text/what-if.ts";
import type { Otherwise } from "../../../theory/what-if.ts";

/** The figures of imagined classes, as they stand in sentences and tables. */

/** "62 %", or "84 points" for a gap; "none" where there is nothing. */
export function figureText(figure: ClassFigure, value: number | null): string {
  if (value === null) return WHAT_IF.none;
  return figure === "gap" ? gapText(value) : percent(value);
}

/** "62 % (35 to 85 %)" */
export function spreadText(spread: Spread | null): string {
  if (spread === null) return WHAT_IF.none;
  return WHAT_IF.spread(percent(spread.middle), fixed(spread.low * 100, 0), percent(spread.high));
}

/** "35 to 85 %" */
export function rangeText(figure: ClassFigure, { low, high }: Spread): string {
  return WHAT_IF.rangeOf(fixed(low * 100, 0), figureText(figure, high));
}

/** How noisily a class chose, and how sure that is. */
export function fitText({ choices, seats, noise, low, high }: NoiseFit): string {
  return WHAT_IF.fit(choices, seats, noiseText(noise), noiseText(low), noiseText(high));
}

function noiseText(noise: number): string {
  return noise === Number.POSITIVE_INFINITY ? WHAT_IF.endless : WHAT_IF.noise(fixed(noise, noise < 10 ? 1 : 0));
}

/** The sentence that answers. */
export function answerText(otherwise: Otherwise, told: { readonly free: string; readonly paid: string }): string {
  switch (otherwise.kind) {
    case "change":
      return ANSWERS[otherwise.change](told);
    case "set":
      return WHAT_IF.set(told);
    case "scenario":
      return WHAT_IF.scenario(scenarioById(otherwise.id)?.title ?? otherwise.id, told);
  }
}
