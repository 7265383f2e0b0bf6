import type { Treatment } from "../../rules/treatment.ts";
import { type Basis, CHOICES, type Intention, type Response, TIERS, type Tier } from "../../rules/words.ts";
import { indexOfChoice, SLOTS, slotOf } from "./codes.ts";

/** Shares of conflict requests complied with, 0 to 1; null where there was none. */
export interface Compliance extends Readonly<Record<Tier, number | null>> {
  /** Of standing orders, or of the D requests. */
  readonly deployment: number | null;
}

/** What theory computes for a match, and what a simulation estimates. */
export interface MatchFigures
  extends Readonly<Record<Basis, { readonly compliance: Compliance; readonly gap: number | null }>> {
  /** Mean value strength that is left after the last training, 0 to 1: all of it where every round has a fresh model (R11). */
  readonly valueStrength: number;
  /** Conflict requests refused in training and deployment together, per model seat and block. */
  readonly valuePoints: number;
  /** Per block: of a model seat, and of its trainer for that seat. */
  readonly points: { readonly model: number; readonly trainer: number };
}

/** Sums over plays, or over everything that can happen in one play, each weighted with its probability. */
export class Tally {
  plays = 0;
  /** Answers in training, by `answerIndex`. */
  readonly answers = new Float64Array(SLOTS.length * CHOICES.length * CHOICES.length);
  /** Standing orders to comply. */
  ordersToComply = 0;
  /** Requests refused in deployment. */
  refusedDeployed = 0;
  /** Value strength left after the last training. */
  value = 0;
  modelPoints = 0;
  /** For the width of intervals: the sum of the squares of each play's points. */
  modelPointsSquared = 0;
  trainerPoints = 0;
}

/** Where an answer is counted; choices by their index in CHOICES. */
export function answerIndex(slot: number, intention: number, response: number): number {
  return (slot * 3 + intention) * 3 + response;
}

/** How many answers to conflict requests are of this kind. */
function answered(tally: Tally, tier: Tier, picks: (intention: Intention, response: Response) => boolean): number {
  let sum = 0;
  for (const intention of CHOICES) {
    for (const response of CHOICES) {
      const index = answerIndex(slotOf(tier, "conflict"), indexOfChoice(intention), indexOfChoice(response));
      if (picks(intention, response)) sum += tally.answers[index] ?? 0;
    }
  }
  return sum;
}

/** The figures of a tally. */
export function figuresOf(treatment: Treatment, tally: Tally): MatchFigures {
  const { plays } = tally;
  const refused = TIERS.reduce((sum, tier) => sum + answered(tally, tier, (_, response) => response === "refuse"), 0);
  const requests = plays * treatment.deployment;
  return {
    intentions: onBasis(
      tally,
      (intention) => intention === "comply",
      requests === 0 ? null : tally.ordersToComply / plays,
    ),
    responses: onBasis(
      tally,
      (_, response) => response === "comply",
      requests === 0 ? null : 1 - tally.refusedDeployed / requests,
    ),
    valueStrength: tally.value / plays,
    valuePoints: (refused + tally.refusedDeployed) / plays,
    points: { model: tally.modelPoints / plays, trainer: tally.trainerPoints / plays },
  };
}

function onBasis(
  tally: Tally,
  complied: Parameters<typeof answered>[2],
  deployment: number | null,
): MatchFigures[Basis] {
  const share = (tier: Tier) => {
    const all = answered(tally, tier, () => true);
    return all === 0 ? null : answered(tally, tier, complied) / all;
  };
  const compliance = { free: share("free"), pro: share("pro"), paid: share("paid"), deployment };
  const { free, paid } = compliance;
  return { compliance, gap: free === null || paid === null ? null : free - paid };
}
