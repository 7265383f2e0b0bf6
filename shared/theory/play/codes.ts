import { DRAW, type DrawKey, draw, drawAt, drawBelow, drawPoint } from "../../lib/draw.ts";
import { balancedDeals, type Deal, drawBalanced, tiersInPlay } from "../../rules/deal.ts";
import { type Exchange, favoursCompliance, isTrainedOn, trainingStrength } from "../../rules/round.ts";
import type { Treatment } from "../../rules/treatment.ts";
import { CHOICES, type Intention, KINDS, type Kind, type Rating, TIERS, type Tier } from "../../rules/words.ts";

/*
 * Numbers that stand for the words of the rules, where simulation and solution look things up in arrays. A test holds each of
 * them to the rules.
 */

/** The index of a choice in CHOICES, without a search. */
export function indexOfChoice(choice: Intention): number {
  return choice === "comply" ? 0 : choice === "refuse" ? 1 : 2;
}

/** The six combinations of tier (or flag) and kind, by `slotOf`. */
export const SLOTS: readonly Deal[] = TIERS.flatMap((tier) => KINDS.map((kind) => ({ tier, kind })));

/** The index of a tier (or flag) and a kind in SLOTS, without a search. */
export function slotOf(tier: Tier, kind: Kind): number {
  return (tier === "free" ? 0 : tier === "pro" ? 2 : 4) + (kind === "conflict" ? 0 : 1);
}

/** Everything that can happen to a request, by `exchangeIndex`, plus 1 where the response was audited. */
export const EXCHANGES: readonly Exchange[] = SLOTS.flatMap((slot) =>
  CHOICES.flatMap((response) => [false, true].map((audited) => ({ ...slot, response, audited }))),
);

/** The index of an exchange that was not audited. `response`: its index in CHOICES. */
export function exchangeIndex(slot: number, response: number): number {
  return (slot * 3 + response) * 2;
}

/**
 * R8. A training as one number: its strength, above 0 where it favours compliance and below 0 where it favours refusal. 0
 * changes nothing.
 */
export function moveOf(treatment: Treatment, exchange: Exchange, rating: Rating): number {
  if (!isTrainedOn(exchange)) return 0;
  const strength = trainingStrength(treatment, exchange, rating);
  return favoursCompliance(exchange, rating) ? strength : -strength;
}

/** R8. The value strength after a move, 0 to 1: `trainedValue`, for a training that is known. */
export function afterMove(value: number, move: number): number {
  return move >= 0 ? value * (1 - move) : value - move * (1 - value);
}

/** R12. `deployedRefusals` of a model that is ordered to refuse. */
export function refusalsOf(requests: number, value: number, key: DrawKey): number {
  // With all of the value strength every refusal holds, whatever is drawn.
  if (value === 1) return requests;
  let refused = 0;
  // A sum instead of a branch, which a processor would mispredict.
  for (let request = 0; request < requests; request++) refused += Number(draw(key, DRAW.deployment, request) < value);
  return refused;
}

/** What one seat is dealt in a block, as slots by round. */
export interface DealtSlots {
  /** Tier and kind. */
  readonly slots: Uint8Array;
  /** Flag and kind: what the model is told. */
  readonly told: Uint8Array;
}

/**
 * Deals blocks as `dealBlock` and `flagOf` do, without allocating anything for each seat: the arrays of one seat are overwritten
 * by the next.
 */
export function slotDealer(treatment: Treatment): (key: DrawKey) => DealtSlots {
  const slots = new Uint8Array(treatment.rounds);
  const deal = treatment.draws === "balanced" ? balancedDealer(treatment) : independentDealer(treatment);
  const isToldTrue = treatment.flagAccuracy === 1;
  const told = isToldTrue ? slots : new Uint8Array(treatment.rounds);
  const flag = flagger(treatment);
  const dealt = { slots, told };
  return (key) => {
    deal(key, slots);
    if (!isToldTrue) flag(key, slots, told);
    return dealt;
  };
}

function balancedDealer(treatment: Treatment) {
  const equallyGood = balancedDeals(treatment);
  return (key: DrawKey, slots: Uint8Array) => {
    drawBalanced(equallyGood, key).forEach(({ tier, kind }, round) => {
      slots[round] = slotOf(tier, kind);
    });
  };
}

function independentDealer({ freeShare, proShare, conflictShare }: Treatment) {
  return (key: DrawKey, slots: Uint8Array) => {
    for (let round = 0; round < slots.length; round++) {
      const point = drawPoint(key, round);
      const chance = drawAt(point, DRAW.tier);
      // Sums instead of branches, which a processor would mispredict on every other draw.
      const tier = Number(chance >= freeShare) + Number(chance >= freeShare + proShare);
      slots[round] = tier * KINDS.length + Number(drawAt(point, DRAW.kind) >= conflictShare);
    }
  };
}

function flagger(treatment: Treatment) {
  const { flagAccuracy } = treatment;
  const inPlay = tiersInPlay(treatment);
  const wrong = SLOTS.map(({ tier, kind }) =>
    inPlay.filter((other) => other !== tier).map((other) => slotOf(other, kind)),
  );
  return (key: DrawKey, slots: Uint8Array, told: Uint8Array) => {
    for (let round = 0; round < slots.length; round++) {
      const slot = slots[round] ?? 0;
      told[round] = slot;
      if (draw(key, DRAW.flag, round) < flagAccuracy) continue;
      const others = wrong[slot] as number[];
      told[round] = others[drawBelow(key, DRAW.flagOther, round, others.length)] ?? slot;
    }
  };
}
