import type { ModelSituation } from "../../game/agents.ts";
import { groupedBy } from "../../lib/lists.ts";
import type { Treatment } from "../../rules/treatment.ts";
import type { Intention } from "../../rules/words.ts";
import { indexOfChoice } from "../play/codes.ts";
import type { TrainerPolicy } from "../play/policy.ts";
import { solvedAnywhere } from "../solve/solve.ts";

/** A choice that a model seat made in one block. */
export type Chosen = Omit<ModelSituation, "treatment"> & { readonly seat: number; readonly intention: Intention };

/** A choice among intentions whose worth is known. */
export interface Dilemma {
  readonly seat: number;
  /** In points, by CHOICES; −∞ for what was not allowed. */
  readonly worths: readonly number[];
  /** The place of what was chosen in CHOICES. */
  readonly chosen: number;
}

/** The noise that fits the choices of a class best. */
export interface NoiseFit {
  /** In points, from 0: the difference in worth that makes an intention e times as likely as another. ∞: chosen as by chance. */
  readonly noise: number;
  /** The ends of its 95 % interval, 0 to ∞. */
  readonly low: number;
  readonly high: number;
  /** How much better than chance the fit predicts the choices, 0 to 1: McFadden's pseudo-R², 1974. */
  readonly foretold: number;
  readonly choices: number;
  readonly seats: number;
}

/** What each choice in a block was worth against this trainer, if the best was done from then on. */
export function dilemmasOf(treatment: Treatment, trainer: TrainerPolicy, choices: readonly Chosen[]): Dilemma[] {
  const from = solvedAnywhere(treatment, trainer);
  return choices.map(({ seat, round, flag, kind, value, intention }) => {
    const worths = from(round, value).worths(round, flag, kind, value);
    return { seat, worths, chosen: indexOfChoice(intention) };
  });
}

/** The 95 % quantile of χ² with one degree of freedom. */
const CHI_SQUARE_95 = 3.8414588;
/** The most sensitivity that is looked for, per point: noise below its inverse counts as none. */
const MOST_SENSITIVE = 1e3;
/** Below this, per point, nobody could tell it from none. */
const LEAST_SENSITIVE = 1e-6;
/** Halvings of the range of sensitivities: to a relative precision of some 10⁻¹². */
const HALVINGS = 60;

/**
 * The noise under which the choices are most likely, each being made by softmax over its worths (see `humanLikeAgainst`), and
 * the interval of those that the likelihood-ratio test does not reject. A seat chooses much as it chose before, so the
 * log-likelihood is scaled for seats as clusters (Chandler and Bate 2007, vertical adjustment), and never to a narrower
 * interval than that of independent choices. Null where no choice tells one noise from another.
 */
export function fitNoise(dilemmas: readonly Dilemma[]): NoiseFit | null {
  const telling = dilemmas.map(relative).filter(({ worths }) => worths.length > 1 && new Set(worths).size > 1);
  if (telling.length === 0) return null;
  // In the sensitivity 1 / noise the log-likelihood is concave: its slope only falls.
  const slope = (sensitivity: number) => sum(telling, (each) => slopeOf(each, sensitivity));
  const best = telling.every(isBest) ? MOST_SENSITIVE : crossing(slope, 0, MOST_SENSITIVE);
  const height = (sensitivity: number) => sum(telling, (each) => logChance(each, sensitivity));
  const top = height(best);
  const room = CHI_SQUARE_95 / 2 / adjustment(telling, best);
  const inside = (sensitivity: number) => height(sensitivity) - (top - room);
  return {
    noise: noiseAt(best),
    low: noiseAt(crossing(inside, best, MOST_SENSITIVE)),
    high: noiseAt(best - crossing((less) => inside(best - less), 0, best)),
    foretold: Math.max(0, 1 - top / height(0)),
    choices: dilemmas.length,
    seats: new Set(dilemmas.map(({ seat }) => seat)).size,
  };
}

function noiseAt(sensitivity: number): number {
  if (sensitivity >= MOST_SENSITIVE) return 0;
  return sensitivity <= LEAST_SENSITIVE ? Number.POSITIVE_INFINITY : 1 / sensitivity;
}

/** A dilemma as seen from what was chosen: how much more each allowed intention was worth. */
interface Relative {
  readonly seat: number;
  /** In points; 0 for what was chosen. */
  readonly worths: readonly number[];
}

function relative({ seat, worths, chosen }: Dilemma): Relative {
  const own = worths[chosen] ?? Number.NaN;
  if (!Number.isFinite(own)) throw new RangeError("What was not allowed can't have been chosen.");
  return { seat, worths: worths.filter(Number.isFinite).map((worth) => worth - own) };
}

function isBest({ worths }: Relative): boolean {
  return Math.max(...worths) <= 0;
}

/** The logarithm of how likely the choice was. */
function logChance({ worths }: Relative, sensitivity: number): number {
  const most = Math.max(...worths) * sensitivity;
  return -most - Math.log(worths.reduce((all, worth) => all + Math.exp(worth * sensitivity - most), 0));
}

/** The slope of `logChance`: minus the mean of what the intentions are worth more than the chosen one, each by its chance. */
function slopeOf(each: Relative, sensitivity: number): number {
  return -mean(each, sensitivity, (worth) => worth);
}

function mean({ worths }: Relative, sensitivity: number, of: (worth: number) => number): number {
  const most = Math.max(...worths) * sensitivity;
  let all = 0;
  let total = 0;
  for (const worth of worths) {
    const weight = Math.exp(worth * sensitivity - most);
    all += weight;
    total += weight * of(worth);
  }
  return total / all;
}

/** By how much the log-likelihood is flattened: the curvature over the spread of the seats' slopes, 0 to 1. */
function adjustment(telling: readonly Relative[], sensitivity: number): number {
  const bySeat = [...groupedBy(telling, ({ seat }) => seat).values()];
  const spread = sum(bySeat, (own) => sum(own, (each) => slopeOf(each, sensitivity)) ** 2);
  const curvature = sum(telling, (each) => {
    const middle = mean(each, sensitivity, (worth) => worth);
    return mean(each, sensitivity, (worth) => (worth - middle) ** 2);
  });
  return spread > curvature ? curvature / spread : 1;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** Where a falling function comes down to 0; the end where it is nearest to it if it doesn't. */
function crossing(of: (x: number) => number, from: number, to: number): number {
  if (of(from) <= 0) return from;
  let low = from;
  let high = to;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (of(middle) > 0) low = middle;
    else high = middle;
  }
  return high;
}
