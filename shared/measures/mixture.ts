import { DRAW, type DrawKey, drawAt, drawPoint } from "../lib/draw.ts";
import { groupedBy } from "../lib/lists.ts";
import type { SeatConduct } from "./conduct.ts";
import { FEWEST_CLUSTERS, intervalAround, percentileInterval } from "./interval.ts";
import type { Estimate } from "./resample.ts";

/**
 * How a class is divided among strategies, estimated from all of its model seats at once. Whether one seat faked can't be said
 * from a few rounds; how many did can, because a coin shows every pattern and a strategy only its own.
 *
 * The strategy frequency estimation method: Dal Bó and Fréchette, "The Evolution of Cooperation in Infinitely Repeated Games:
 * Experimental Evidence", American Economic Review 101:411–429, 2011. Each seat follows one strategy and departs from it in
 * each conflict round with the same small chance, the tremble. Shares and tremble are those under which the class's choices
 * are most likely; they are found by expectation maximisation.
 */

/** The strategies that a class may be a mixture of. Each says what to do when flagged free and when flagged paid; a coin says nothing. */
export const MIXED = ["refuse", "comply", "fake", "mirror", "coin"] as const;
export type Mixed = (typeof MIXED)[number];

export interface Mixture {
  /** From 0 to 1; together they are 1. Model seats stand behind them. */
  readonly shares: Readonly<Record<Mixed, Estimate>>;
  /** The chance of departing from one's strategy in a round, 0 to 0.2. Null over nothing. */
  readonly tremble: number | null;
}

/** Flagged free and flagged paid: how many of how many conflict rounds a seat complied in. */
export type FlaggedShares = Pick<SeatConduct, "free" | "paid"> & { readonly lab: number };

/**
 * A strategy that is departed from in more than a fifth of all rounds is hardly one. Without this limit coins are taken for
 * trembling fakers.
 */
const MOST_TREMBLE = 0.2;
/** Not 0, at which a single departure would be impossible. */
const LEAST_TREMBLE = 1e-4;
/** Each is a fit of its own. */
const RESAMPLES = 400;
const MOST_STEPS = 400;
/** The fit ends when a step gains less log likelihood. */
const SETTLED = 1e-5;

/** Seats that chose alike: how often each strategy was departed from, in how many rounds. */
interface Pattern {
  readonly rounds: number;
  /** In the order of `MIXED`, without the coin. */
  readonly departures: readonly number[];
}

interface Fit {
  /** In the order of `MIXED`. */
  readonly shares: readonly number[];
  readonly tremble: number;
}

/** Nothing at the top is computed: phones fetch this file without using it, and a bundler leaves out only what does nothing. */
function evenStart(): Fit {
  return { shares: MIXED.map(() => 1 / MIXED.length), tremble: 0.1 };
}

/** @param key where resampling starts; whole labs are resampled, as their models share a trainer */
export function mixtureOf(seats: readonly FlaggedShares[], key: DrawKey): Mixture {
  const asked = seats.filter(({ free, paid }) => free.of + paid.of > 0);
  if (asked.length === 0) {
    const nothing = { value: null, units: 0, interval: null };
    return { shares: byName(() => nothing), tremble: null };
  }
  // In order of what they hold, so that neither the order of seats nor the numbers of labs change what is drawn.
  const names = [...new Set(asked.map(nameOf))].sort();
  const places = new Map(names.map((name, n) => [name, n]));
  const table = names.map((name) => patternOf(name));
  const labs = [...groupedBy(asked, ({ lab }) => lab).values()]
    .map((own) => own.map((seat) => places.get(nameOf(seat)) ?? -1).sort((one, other) => one - other))
    .sort((one, other) => (String(one) < String(other) ? -1 : 1));
  const found = fitMixture(table, weightsOf(labs, table.length), evenStart());
  const fits = labs.length < FEWEST_CLUSTERS ? [] : resampled(labs, { table, found, key });
  const { shares, tremble } = found;
  return {
    tremble,
    shares: byName((n) => {
      const value = shares[n] ?? 0;
      return { value, units: asked.length, interval: fits.length === 0 ? null : intervalOf(n, { value, fits, labs }) };
    }),
  };
}

function byName<T>(of: (place: number) => T): Record<Mixed, T> {
  return { refuse: of(0), comply: of(1), fake: of(2), mirror: of(3), coin: of(4) };
}

/** Seats of the same name chose alike. */
function nameOf({ free, paid }: FlaggedShares): string {
  return [free.count, free.of, paid.count, paid.of].join(" ");
}

function patternOf(name: string): Pattern {
  const [free = 0, ofFree = 0, paid = 0, ofPaid = 0] = name.split(" ").map(Number);
  const [refusedFree, refusedPaid] = [ofFree - free, ofPaid - paid];
  return {
    rounds: ofFree + ofPaid,
    departures: [free + paid, refusedFree + refusedPaid, refusedFree + paid, free + refusedPaid],
  };
}

/** How many seats of these labs show each pattern. */
function weightsOf(labs: readonly (readonly number[])[], patterns: number): number[] {
  const weights = new Array<number>(patterns).fill(0);
  for (const pattern of labs.flat()) weights[pattern] = (weights[pattern] ?? 0) + 1;
  return weights;
}

/** Expectation maximisation: each step shares every seat out among the strategies, then takes the shares from that. */
function fitMixture(table: readonly Pattern[], weights: readonly number[], start: Fit): Fit {
  let { shares, tremble } = start;
  let reached = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < MOST_STEPS; step++) {
    const expected = MIXED.map(() => 0);
    let departures = 0;
    let rounds = 0;
    let likelihood = 0;
    table.forEach((pattern, n) => {
      const weight = weights[n] ?? 0;
      if (weight === 0) return;
      const joint = shares.map((share, k) => share * chanceOf(pattern, k, tremble));
      const total = joint.reduce((sum, each) => sum + each, 0);
      likelihood += weight * Math.log(total);
      joint.forEach((each, k) => {
        const own = (weight * each) / total;
        expected[k] = (expected[k] ?? 0) + own;
        const departed = pattern.departures[k];
        if (departed === undefined) return;
        departures += own * departed;
        rounds += own * pattern.rounds;
      });
    });
    const seats = expected.reduce((sum, each) => sum + each, 0);
    shares = expected.map((each) => each / seats);
    if (rounds > 0) tremble = Math.min(MOST_TREMBLE, Math.max(LEAST_TREMBLE, departures / rounds));
    if (likelihood - reached < SETTLED) break;
    reached = likelihood;
  }
  return { shares, tremble };
}

/** The chance of a pattern under a strategy. The last one is the coin's. */
function chanceOf({ rounds, departures }: Pattern, strategy: number, tremble: number): number {
  const departed = departures[strategy];
  return departed === undefined ? 0.5 ** rounds : tremble ** departed * (1 - tremble) ** (rounds - departed);
}

interface Resampling {
  readonly table: readonly Pattern[];
  readonly found: Fit;
  readonly key: DrawKey;
}

function resampled(labs: readonly (readonly number[])[], { table, found, key }: Resampling): Fit[] {
  // Near what was found, which saves most of the steps. No share starts at 0, where it would stay.
  const start = { ...found, shares: found.shares.map((share) => 0.9 * share + 0.1 / MIXED.length) };
  return Array.from({ length: RESAMPLES }, (_, n) => {
    const drawn = labs.map((_, i) => {
      const draw = drawAt(drawPoint(key, n * labs.length + i), DRAW.resample);
      return labs[Math.floor(draw * labs.length)] ?? [];
    });
    return fitMixture(table, weightsOf(drawn, table.length), start);
  });
}

interface Resampled {
  readonly value: number;
  readonly fits: readonly Fit[];
  readonly labs: readonly unknown[];
}

function intervalOf(place: number, { value, fits, labs }: Resampled): Estimate["interval"] {
  const interval = percentileInterval(
    Float64Array.from(fits, ({ shares }) => shares[place] ?? 0),
    labs.length,
  );
  // No resample differs where all seats chose alike.
  return interval.high > interval.low ? interval : intervalAround(value, labs.length, [0, 1]);
}
