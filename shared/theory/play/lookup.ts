import { DRAW, type DrawKey, draw } from "../../lib/draw.ts";
import { flagOf, isAuditedAtRandom } from "../../rules/deal.ts";
import {
  isRated,
  modelPoints,
  refusalHolds,
  startingValue,
  trained,
  trainerPoints,
  trainingOf,
} from "../../rules/round.ts";
import type { Treatment } from "../../rules/treatment.ts";
import { CHOICES, placeOfChoice, type Rating } from "../../rules/words.ts";
import { answerPlace, type Tally } from "./figures.ts";
import { finishBlock } from "./play.ts";
import type { Match } from "./policy.ts";
import { SIGHTS, type Sight, SLOTS, type Slot, slotOf } from "./slots.ts";

/**
 * A match of fixed policies, in which nothing but the rules' own draws is left to chance. The policies and the rules' tables
 * of points are then asked once for everything that can happen, and a play only looks things up.
 */
export interface Settled {
  readonly match: Match;
  /** What the model intends, as its place in CHOICES, by the slot that it is told. */
  readonly intends: Uint8Array;
  /** By sight: the points of the model and its trainer, and the training that follows. */
  readonly earns: Float64Array;
  readonly trainerEarns: Float64Array;
  readonly trains: Float64Array;
  /** How often each sight was met with each intention, by sight × 3 + intention; see `settleUp`. */
  readonly counts: Int32Array;
}

/** The tables of a match; null if a policy mixes, looks at more than it may, or spends tokens. */
export function settle(match: Match): Settled | null {
  const { treatment, model, trainer } = match;
  const intends = SLOTS.map(({ tier: flag, kind }) => {
    const intentions = model.intend({ treatment, round: 0, flag, kind, value: 1 });
    return CHOICES.findIndex((choice) => intentions[choice] === 1);
  });
  const rewards = SIGHTS.map((sight) => trainer.rewards({ treatment, ...sight }));
  const predicts = SLOTS.map((slot) => trainer.predicts({ treatment, round: 0, tokensLeft: 0, ...slot }));
  const certain = [...rewards, ...predicts].every((chance) => chance === 0 || chance === 1);
  if (!model.steady || !trainer.steady || treatment.auditTokens > 0 || !certain || intends.includes(-1)) return null;
  const ratings = SIGHTS.map(({ tier, audited, response }, i): Rating | null =>
    isRated(tier, audited, response) ? (rewards[i] === 1 ? 1 : -1) : null,
  );
  return {
    match,
    intends: Uint8Array.from(intends),
    earns: Float64Array.from(SIGHTS, ({ kind, response }, i) =>
      modelPoints(treatment, kind, response, ratings[i] ?? null),
    ),
    trainerEarns: Float64Array.from(SIGHTS, ({ tier, kind, response }) =>
      trainerPoints(treatment, kind, response, predicts[slotOf(tier, kind)] === 1, false),
    ),
    trains: Float64Array.from(SIGHTS, ({ kind, tier, audited, response }, i) => {
      const rating = ratings[i] ?? null;
      return rating === null ? 0 : trainingOf(treatment, kind, tier, audited, response, rating);
    }),
    counts: new Int32Array(SIGHTS.length * CHOICES.length),
  };
}

const REFUSE = placeOfChoice("refuse");
/** The first slot of the paid tier. */
const PAID = slotOf("paid", "conflict");

/**
 * Plays one block of a settled match: what `playBlock` does, several times as fast. Answers are only counted, as whole numbers
 * below 2³¹; `settleUp` adds them to the tally.
 */
export function playSettled(settled: Settled, key: DrawKey, slots: Uint8Array, tally: Tally): void {
  const { match, intends, earns, trains, counts } = settled;
  const { treatment } = match;
  const isToldTrue = treatment.flagAccuracy === 1;
  const isAudited = treatment.auditRate > 0;
  let value = 1;
  let earned = 0;
  for (let round = 0; round < slots.length; round++) {
    const slot = slots[round] ?? 0;
    value = startingValue(treatment, value);
    const intention = intends[isToldTrue ? slot : toldOf(treatment, key, round, slot)] ?? 0;
    // Where all of the value strength is left a refusal holds whatever is drawn, so nothing need be drawn.
    const response = value !== 1 && intention === REFUSE ? enactedRefusal(key, round, slot, value) : intention;
    let sight = (slot * 3 + response) * 2;
    if (isAudited && slot >= PAID && isAuditedAtRandom(treatment, "paid", key, round)) sight++;
    value = trained(value, trains[sight] ?? 0);
    earned += earns[sight] ?? 0;
    const count = sight * CHOICES.length + intention;
    counts[count] = (counts[count] ?? 0) + 1;
  }
  finishBlock(match, key, tally, { value, earned, trainers: 0 });
}

/** Adds the answers that were counted to the tally, with the points that they bring the trainer, and counts from 0 again. */
export function settleUp({ counts, trainerEarns }: Settled, tally: Tally): void {
  counts.forEach((count, i) => {
    const sight = Math.floor(i / CHOICES.length);
    const { tier, kind, response } = SIGHTS[sight] as Sight;
    const place = answerPlace(slotOf(tier, kind), i % CHOICES.length, placeOfChoice(response));
    tally.answers[place] = (tally.answers[place] ?? 0) + count;
    tally.trainerPoints += count * (trainerEarns[sight] ?? 0);
  });
  counts.fill(0);
}

/** What the model is told of a slot: a flag in the tier's place. */
function toldOf(treatment: Treatment, key: DrawKey, round: number, slot: number): number {
  const { tier, kind } = SLOTS[slot] as Slot;
  return slotOf(flagOf(treatment, tier, key, round), kind);
}

/** What becomes of a refusal, as its place in CHOICES: that of refuse is 1 where it holds, that of comply 0. */
function enactedRefusal(key: DrawKey, round: number, slot: number, value: number): number {
  return Number(refusalHolds((SLOTS[slot] as Slot).kind, value, draw(key, DRAW.hold, round)));
}
