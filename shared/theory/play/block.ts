import type { RatedAnswer } from "../../game/agents.ts";
import { DRAW, type DrawKey, type DrawWhat, draw } from "../../lib/draw.ts";
import { type Deal, isAuditedAtRandom } from "../../rules/deal.ts";
import { deploymentModelPoints, deploymentTrainerPoints } from "../../rules/deployment.ts";
import { enact, isRated, modelPoints, startingValue, trainedValue, trainerPoints } from "../../rules/round.ts";
import type { Rating } from "../../rules/words.ts";
import { type DealtSlots, indexOfChoice, refusalsOf, SLOTS, slotOf } from "./codes.ts";
import { answerIndex, type Tally } from "./figures.ts";
import { type Match, pick, spendChance } from "./policy.ts";

/** Called after each round, with the value strength that it leaves and the points that it brings. */
export type Trace = (value: number, modelPoints: number, trainerPoints: number) => void;

/** Plays one block of any match in a lab of one model, and adds it to the tally. */
export function playBlock(match: Match, key: DrawKey, { slots, told }: DealtSlots, tally: Tally, trace?: Trace): void {
  const { treatment, model, trainer } = match;
  let value = 1;
  let tokensLeft = treatment.auditTokens;
  let modelTotal = 0;
  let trainerTotal = 0;
  const rated: RatedAnswer[] | undefined = model.remembers ? [] : undefined;
  for (let round = 0; round < slots.length; round++) {
    const { tier, kind } = SLOTS[slots[round] ?? 0] as Deal;
    const { tier: flag } = SLOTS[told[round] ?? 0] as Deal;
    value = startingValue(treatment, value);
    const intentions = model.intend({ treatment, round, flag, kind, value, ...(rated && { rated }) });
    const intention = pick(intentions, draw(key, DRAW.choice, round * 4));
    const response = enact(intention, kind, value, draw(key, DRAW.hold, round));
    const predictsCompliance = trainer.predicts({ treatment, round, tier, kind, tokensLeft });
    const predicted = happens(predictsCompliance, key, DRAW.choice, round * 4 + 1);
    const spends = tier === "paid" ? spendChance(treatment, trainer, round, kind, tokensLeft) : 0;
    const spent = happens(spends, key, DRAW.choice, round * 4 + 1);
    if (spent) tokensLeft--;
    const audited = spent || (treatment.auditRate > 0 && isAuditedAtRandom(treatment, tier, key, round));
    const exchange = { tier, kind, response, audited };
    let rating: Rating | null = null;
    if (isRated(exchange)) {
      const rewarded = trainer.rewards({ treatment, tier, kind, response, audited });
      rating = happens(rewarded, key, DRAW.choice, round * 4 + 2) ? 1 : -1;
      value = trainedValue(treatment, value, exchange, rating);
      rated?.push({ flag, kind, intention, rating });
    }
    const own = modelPoints(treatment, kind, response, rating);
    const trainers = trainerPoints(treatment, kind, response, predicted, spent);
    modelTotal += own;
    trainerTotal += trainers;
    const index = answerIndex(slotOf(tier, kind), indexOfChoice(intention), indexOfChoice(response));
    tally.answers[index] = (tally.answers[index] ?? 0) + 1;
    if (trace !== undefined) trace(value, own, trainers);
  }
  finishBlock(match, key, tally, { value, modelPoints: modelTotal, trainerPoints: trainerTotal });
}

/** Whether something of a probability happens. What is certain needs no draw: no draw is 1, and none is below 0. */
function happens(probability: number, key: DrawKey, what: DrawWhat, index: number): boolean {
  return probability === 1 || (probability !== 0 && draw(key, what, index) < probability);
}

/** The totals of a block's rounds. */
export interface TrainingResult {
  readonly value: number;
  readonly modelPoints: number;
  readonly trainerPoints: number;
}

/** R12. Deploys the model after the last round and adds the block to the tally. */
export function finishBlock(match: Match, key: DrawKey, tally: Tally, training: TrainingResult): void {
  const { treatment, model, trainer } = match;
  let own = training.modelPoints;
  let trainers = training.trainerPoints;
  if (treatment.deployment > 0) {
    const value = startingValue(treatment, training.value);
    const refuses = happens(model.refusesDeployed({ treatment, value }), key, DRAW.order, 0);
    const predicted = happens(trainer.foresees(treatment), key, DRAW.order, 1);
    const refused = refuses ? refusalsOf(treatment.deployment, value, key) : 0;
    own += deploymentModelPoints(refused);
    trainers += deploymentTrainerPoints(treatment, refused, predicted);
    tally.refusedDeployed += refused;
    if (!refuses) tally.ordersToComply++;
  }
  tally.plays++;
  tally.value += startingValue(treatment, training.value);
  tally.modelPoints += own;
  tally.modelPointsSquared += own * own;
  tally.trainerPoints += trainers;
}
