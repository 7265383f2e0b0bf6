import { DRAW, type DrawKey, type DrawWhat, draw } from "../../lib/draw.ts";
import { flagOf, isAuditedAtRandom } from "../../rules/deal.ts";
import { deployedRefusals, deploymentModelPoints, deploymentTrainerPoints } from "../../rules/deployment.ts";
import { enact, isRated, modelPoints, startingValue, trainedValue, trainerPoints } from "../../rules/round.ts";
import { placeOfChoice, type Rating } from "../../rules/words.ts";
import { spendChance } from "../solve/tokens.ts";
import { answerPlace, type Tally } from "./figures.ts";
import { type Match, pick } from "./policy.ts";
import { SLOTS, type Slot, slotOf } from "./slots.ts";

/** Takes what a round leaves and brings: value strength, the model's points, the trainer's points. */
export type Trace = (value: number, modelPoints: number, trainerPoints: number) => void;

/** Plays one block of any match in a lab of one model, and adds it to the tally. `slots`: what was dealt. */
export function playBlock(match: Match, key: DrawKey, slots: Uint8Array, tally: Tally, trace?: Trace): void {
  const { treatment, model, trainer } = match;
  let value = 1;
  let tokensLeft = treatment.auditTokens;
  let earned = 0;
  let trainers = 0;
  for (let round = 0; round < slots.length; round++) {
    const { tier, kind } = SLOTS[slots[round] ?? 0] as Slot;
    value = startingValue(treatment, value);
    const flag = flagOf(treatment, tier, key, round);
    const intentions = model.intend({ treatment, round, flag, kind, value });
    const intention = pick(intentions, draw(key, DRAW.choice, round * 4));
    const response = enact(intention, kind, value, draw(key, DRAW.hold, round));
    const foreseen = trainer.predicts({ treatment, round, tier, kind, tokensLeft });
    const predicted = happens(foreseen, key, DRAW.choice, round * 4 + 1);
    const spends = tier === "paid" ? spendChance(treatment, trainer, round, kind, tokensLeft) : 0;
    const spent = happens(spends, key, DRAW.choice, round * 4 + 1);
    if (spent) tokensLeft--;
    const audited = spent || isAuditedAtRandom(treatment, tier, key, round);
    let rating: Rating | null = null;
    if (isRated(tier, audited, response)) {
      const rewarded = trainer.rewards({ treatment, tier, kind, response, audited });
      rating = happens(rewarded, key, DRAW.choice, round * 4 + 2) ? 1 : -1;
      value = trainedValue(treatment, value, kind, tier, audited, response, rating);
    }
    const own = modelPoints(treatment, kind, response, rating);
    const others = trainerPoints(treatment, kind, response, predicted, spent);
    earned += own;
    trainers += others;
    const place = answerPlace(slotOf(tier, kind), placeOfChoice(intention), placeOfChoice(response));
    tally.answers[place] = (tally.answers[place] ?? 0) + 1;
    if (trace !== undefined) trace(value, own, others);
  }
  finishBlock(match, key, tally, { value, earned, trainers });
}

/** Whether something of a probability happens; nothing is drawn for what is certain. */
function happens(probability: number, key: DrawKey, what: DrawWhat, index: number): boolean {
  return probability === 1 || (probability !== 0 && draw(key, what, index) < probability);
}

/** What training left, and the points that it brought to the model and to its trainer. */
export interface Trained {
  readonly value: number;
  readonly earned: number;
  readonly trainers: number;
}

/** R12. Deploys the model and closes the books of a play. */
export function finishBlock(
  match: Match,
  key: DrawKey,
  tally: Tally,
  { value: left, earned, trainers }: Trained,
): void {
  const { treatment, model, trainer } = match;
  let own = earned;
  let others = trainers;
  if (treatment.deployment > 0) {
    const value = startingValue(treatment, left);
    const refuses = happens(model.refusesDeployed({ treatment, value }), key, DRAW.order, 0);
    const foreseen = happens(trainer.foresees(treatment), key, DRAW.order, 1);
    const refused = deployedRefusals(treatment, refuses ? "refuse" : "comply", value, key);
    own += deploymentModelPoints(refused);
    others += deploymentTrainerPoints(treatment, refused, foreseen);
    tally.refusedDeployed += refused;
    if (!refuses) tally.ordersToComply++;
  }
  tally.plays++;
  tally.value += left;
  tally.modelPoints += own;
  tally.modelPointsSquared += own * own;
  tally.trainerPoints += others;
}
