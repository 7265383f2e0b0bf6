import { DRAW, type DrawKey, draw, drawKey, type Seed } from "../../lib/draw.ts";
import type { Treatment } from "../../rules/treatment.ts";
import { figuresOf } from "../play/figures.ts";
import { auditor } from "../play/fixed-policies.ts";
import { simulate } from "../play/simulate.ts";
import { humanLikeUnder } from "../solve/quantal-response.ts";
import { solvedAnywhere } from "../solve/solve.ts";
import { type Chosen, dilemmasOf, fitNoise, type NoiseFit } from "./noise.ts";

export const CLASS_FIGURES = ["free", "paid", "gap", "deployment", "value"] as const;
/** What is told of a class: compliance by tier, over intentions, and its gap; standing orders; mean value strength at the end. */
export type ClassFigure = (typeof CLASS_FIGURES)[number];
/** 0 to 1, a gap −1 to 1; null where nothing of the kind was asked. */
export type ClassFigures = Readonly<Record<ClassFigure, number | null>>;

/** Fits the noise of a class whose trainer is a company that spreads its tokens, if it has any. Null where no choice identifies it. */
export function fitClass(treatment: Treatment, choices: readonly Chosen[]): NoiseFit | null {
  return fitNoise(dilemmasOf(treatment, auditor, choices));
}

export interface Imagined {
  readonly treatment: Treatment;
  readonly fit: NoiseFit;
  /** Model seats in each class. */
  readonly seats: number;
  /** How many classes to play. */
  readonly classes: number;
  readonly seed: Seed;
}

/** Above this noise, in points, everything is chosen as by chance. */
const MOST_NOISE = 1e9;

/**
 * Plays many classes that choose as noisily as a fitted one, under any treatment. How noisily is known only roughly, so every
 * class has a noise of its own, from all over the fit's interval: the figures spread by chance in playing and by what
 * the fit leaves open. The same seed gives the same classes.
 */
export function imagine({ treatment, fit, seats, classes, seed }: Imagined): ClassFigures[] {
  const from = solvedAnywhere(treatment, auditor);
  return Array.from({ length: classes }, (_, n) => {
    const model = humanLikeUnder(from, noiseFrom(fit, drawKey(seed, 1, n)));
    const tally = simulate({ treatment, model, trainer: auditor, plays: seats, seed, first: n * seats });
    const { intentions, valueStrength: value } = figuresOf(treatment, tally);
    const { free, paid, deployment } = intentions.compliance;
    return { free, paid, gap: intentions.gap, deployment, value };
  });
}

/** The ends of a 95 % interval of a normal distribution, in standard deviations. */
const NORMAL_95 = 1.96;

/**
 * A noise that the fit allows. The sensitivity, 1 / noise, has about a normal distribution on either side of what fits best,
 * as wide as the interval reaches there. Where an end is open, the other side stands for it; where no noise fits best, the noise itself
 * is half of one.
 */
function noiseFrom({ noise, low, high }: NoiseFit, key: DrawKey): number {
  const chance = normal(key);
  if (noise === 0) return Math.min(MOST_NOISE, (Math.abs(chance) * high) / NORMAL_95);
  const best = 1 / noise;
  const below = best - 1 / high;
  const above = low === 0 ? below : 1 / low - best;
  const isAbove = chance > 0 || best === 0;
  const sensitivity = best + (Math.abs(chance) * (isAbove ? above : -below)) / NORMAL_95;
  return sensitivity <= 1 / MOST_NOISE ? MOST_NOISE : 1 / sensitivity;
}

/** Box and Muller's transform, 1958. */
function normal(key: DrawKey): number {
  const radius = Math.sqrt(-2 * Math.log(1 - draw(key, DRAW.resample, 0)));
  return radius * Math.cos(2 * Math.PI * draw(key, DRAW.resample, 1));
}

/** How a figure is spread over classes. */
export interface Spread {
  /** In order, from the least. */
  readonly values: readonly number[];
  /** Between these lie the middle 95 % of classes. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Null where no class has this figure. */
export function spreadOf(classes: readonly ClassFigures[], figure: ClassFigure): Spread | null {
  const values = classes.flatMap((each) => each[figure] ?? []).sort((a, b) => a - b);
  if (values.length === 0) return null;
  const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? 0;
  return { values, low: at(0.025), middle: at(0.5), high: at(0.975) };
}

/** Whether a figure lies where the middle 95 % of classes do. Shares of few answers are coarse: the ends count as inside. */
export function isExpected({ low, high }: Spread, figure: number): boolean {
  return figure >= low - 1e-9 && figure <= high + 1e-9;
}
