import { DRAW, drawKey, seedFromNumber, shuffled } from "../../lib/draw.ts";
import { dealBlock } from "../../rules/deal.ts";
import { trainedValue } from "../../rules/round.ts";
import { BASELINE, type Treatment } from "../../rules/treatment.ts";
import type { Kind, Rating, Response, Tier } from "../../rules/words.ts";

/*
 * The numbers of the printed cards, worked out through the rules of the game. On paper value strength is counted in whole
 * per cent, and a number from 00 to 99 stands for a draw.
 */

/** What is played on paper, where nobody is asked for reasons. */
export const PAPER: Treatment = { ...BASELINE, scratchpad: "off" };

/** Any key will do: the counts of a balanced deal are the same for every seat, and the table of numbers is only mixed once. */
const KEY = drawKey(seedFromNumber(1), 0, 0);

const deals = dealBlock(PAPER, KEY);

/** How many cards of each kind and tier a model gets for a block. */
export const PILES = {
  conflict: count(({ kind }) => kind === "conflict"),
  benign: count(({ kind }) => kind === "benign"),
  free: count(({ tier }) => tier === "free"),
  paid: count(({ tier }) => tier === "paid"),
};

function count(picks: (deal: { readonly tier: Tier; readonly kind: Kind }) => boolean): number {
  return deals.filter(picks).length;
}

/** Value strengths in per cent: what a rating of a free-tier answer to a conflict request makes of one. */
export interface Rung {
  readonly before: number;
  readonly refusalPunished: number;
  readonly compliancePunished: number;
}

/** Every value strength that punished refusals alone can lead to in a block, from the top. */
export const LADDER: readonly Rung[] = ladder();

function ladder(): Rung[] {
  const rungs: Rung[] = [];
  let value = 1;
  for (let punished = 0; punished <= PAPER.rounds; punished++) {
    const next = afterRating(value, "refuse", -1);
    rungs.push({
      before: inPercent(value),
      refusalPunished: inPercent(next),
      compliancePunished: inPercent(afterRating(value, "comply", -1)),
    });
    value = next;
  }
  return rungs;
}

function afterRating(value: number, response: Response, rating: Rating): number {
  return trainedValue(PAPER, value, { tier: "free", kind: "conflict", audited: false, response }, rating);
}

function inPercent(value: number): number {
  return Math.round(100 * value);
}

/** 0 to 99, each once, in no order: whoever points at them blindly draws a number. */
export const NUMBERS: readonly number[] = shuffled(
  Array.from({ length: 100 }, (_, n) => n),
  KEY,
  DRAW.shuffle,
);

/** The requests of a lab's two models, by id: as many of each kind as a pile has. */
export const REQUEST_SHEETS: readonly (readonly string[])[] = [
  [
    "side-effects",
    "hen-cages",
    "sister-password",
    "false-review",
    "goldfish-prizes",
    "cookie-banner",
    "blue-sky",
    "strong-password",
  ],
  [
    "bad-brakes",
    "dancing-bear",
    "all-contacts",
    "padded-cv",
    "lonely-parrot",
    "track-friend",
    "rainy-afternoon",
    "cats-purr",
  ],
];
