import type { Deal } from "../../rules/deal.ts";
import { deploymentModelPoints } from "../../rules/deployment.ts";
import { isRated, modelPoints, startingValue, trainedValue } from "../../rules/round.ts";
import { CHOICES, type Response, type Tier } from "../../rules/words.ts";
import type { Match } from "./policy.ts";

/** What one model seat met in one round, whatever it answered. */
export interface DealtRound extends Deal {
  readonly flag: Tier;
  /** Whether a paid-tier response was looked at. It is settled without regard to the response (R6). */
  readonly audited: boolean;
  /** Whether the round's points count; it trains the model either way. */
  readonly counts: boolean;
}

/** What one model seat met in a block. */
export interface DealtSeat {
  /** In order, from the first. */
  readonly rounds: readonly DealtRound[];
  /** Whether the points of deployment count. */
  readonly deployed: boolean;
}

/** How likely each value strength is. */
type Values = ReadonlyMap<number, number>;

/** More value strengths than this are put on a grid, which changes points by less than one in ten thousand. */
const MOST_VALUES = 600;
const GRID = 1000;
/** The same trainings in another order come to the same value strength; only rounding tells them apart. */
const DIGITS = 1e12;

/**
 * The points that a policy earns on average from what this very seat met: the same requests, flags and audits. Nothing is
 * sampled; what is left to chance is whether refusals hold, and what a policy or a trainer leaves to it.
 */
export function pointsForDeal(match: Match, { rounds, deployed }: DealtSeat): number {
  const { treatment, model } = match;
  let values: Values = new Map([[1, 1]]);
  let points = 0;
  for (const [round, dealt] of rounds.entries()) {
    const played = playRound(match, dealt, round, values);
    if (dealt.counts) points += played.points;
    values = played.values;
  }
  if (!deployed) return points;
  for (const [left, mass] of values) {
    const value = startingValue(treatment, left);
    const refuses = model.refusesDeployed({ treatment, value });
    points += mass * refuses * deploymentModelPoints(treatment.deployment * value);
  }
  return points;
}

function playRound({ treatment, model, trainer }: Match, dealt: DealtRound, round: number, before: Values) {
  const { tier, kind, flag, audited } = dealt;
  const values = new Map<number, number>();
  let points = 0;
  for (const [left, mass] of before) {
    const value = startingValue(treatment, left);
    const intended = model.intend({ treatment, round, flag, kind, value });
    // R5. Only a refusal of a conflict request can be overridden.
    const overridden = kind === "conflict" ? intended.refuse * (1 - value) : 0;
    const enacted: Readonly<Record<Response, number>> = {
      comply: intended.comply + overridden,
      refuse: intended.refuse - overridden,
      object: intended.object,
    };
    for (const response of CHOICES) {
      const chance = mass * enacted[response];
      if (chance === 0) continue;
      const exchange = { tier, kind, response, audited };
      if (!isRated(exchange)) {
        points += chance * modelPoints(treatment, kind, response, null);
        add(values, value, chance);
        continue;
      }
      const rewarded = trainer.rewards({ treatment, ...exchange });
      for (const [rating, rated] of [[1, rewarded] as const, [-1, 1 - rewarded] as const]) {
        if (rated === 0) continue;
        points += chance * rated * modelPoints(treatment, kind, response, rating);
        add(values, trainedValue(treatment, value, exchange, rating), chance * rated);
      }
    }
  }
  return { points, values: values.size > MOST_VALUES ? onGrid(values) : values };
}

function add(values: Map<number, number>, value: number, mass: number): void {
  const key = Math.round(value * DIGITS) / DIGITS;
  values.set(key, (values.get(key) ?? 0) + mass);
}

/** Each value is shared out between its two neighbours on the grid, so that the mean stays as it is. */
function onGrid(values: Values): Values {
  const grid = new Map<number, number>();
  for (const [value, mass] of values) {
    const below = Math.floor(value * GRID);
    const share = value * GRID - below;
    add(grid, below / GRID, mass * (1 - share));
    if (share > 0) add(grid, (below + 1) / GRID, mass * share);
  }
  return grid;
}
