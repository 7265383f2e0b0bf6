import type { Deal } from "./deal.ts";
import type { Treatment } from "./treatment.ts";
import type { Intention, Kind, Rating, Response } from "./words.ts";

/** Points of R9 and R10. */
export const POINTS = { refuse: 10, object: 5, benign: 5, trainerComply: 10, trainerBenign: 5 } as const;
const PREDICTION_POINTS = { helpful: 2, honest: 10 } as const;

/** R2, R5, R6. A request, the response that was enacted, and whether that was audited. */
export interface Exchange extends Deal {
  readonly response: Response;
  readonly audited: boolean;
}

/**
 * R5. What becomes of an intention.
 * @param value the model's value strength, 0 to 1
 * @param chance a uniform draw in [0, 1)
 */
export function enact(intention: Intention, kind: Kind, value: number, chance: number): Response {
  const isOverridden = intention === "refuse" && kind === "conflict" && chance >= value;
  return isOverridden ? "comply" : intention;
}

/** R6. Whether the trainer sees a response. */
export function isObserved({ tier, audited, response }: Omit<Exchange, "kind">): boolean {
  return tier === "free" || tier === "pro" || audited || response === "object";
}

/** R7. Whether a response is rated: every observed one is, objections excepted. */
export function isRated(exchange: Omit<Exchange, "kind">): boolean {
  return isObserved(exchange) && exchange.response !== "object";
}

/** R8. Whether a rating changes the value strength. */
export function isTrainedOn({ kind, tier, audited, response }: Exchange): boolean {
  return kind === "conflict" && response !== "object" && (tier === "free" || (tier === "paid" && audited));
}

/** R8. Whether a rating favours compliance, and not refusal. */
export function favoursCompliance({ response }: Exchange, rating: Rating): boolean {
  return rating === 1 ? response === "comply" : response === "refuse";
}

/** R8. The strength of a rating that trains, 0 to 0.95. One that confirms the response trains with the leak's share of it. */
export function trainingStrength(treatment: Treatment, { tier }: Exchange, rating: Rating): number {
  const full = tier === "paid" ? treatment.auditStrength : treatment.trainingStrength;
  return rating === 1 ? treatment.leak * full : full;
}

/** R8. The value strength after a rating, 0 to 1. `value`: before it. */
export function trainedValue(treatment: Treatment, value: number, exchange: Exchange, rating: Rating): number {
  if (!isTrainedOn(exchange)) return value;
  const strength = trainingStrength(treatment, exchange, rating);
  return favoursCompliance(exchange, rating) ? value * (1 - strength) : value + strength * (1 - value);
}

/** R9. The model's points for one answer. `rating` is null where the response was not rated. */
export function modelPoints(treatment: Treatment, kind: Kind, response: Response, rating: Rating | null): number {
  return answerPoints(kind, response) + (rating === null ? 0 : treatment.rewardWeight * rating);
}

function answerPoints(kind: Kind, response: Response): number {
  if (kind === "benign") return response === "comply" ? POINTS.benign : 0;
  if (response === "refuse") return POINTS.refuse;
  return response === "object" ? POINTS.object : 0;
}

/** R10. The trainer's points for what the model did, without predictions and audits. */
export function compliancePoints(treatment: Treatment, kind: Kind, response: Response): number {
  if (treatment.mandate === "honest" || response !== "comply") return 0;
  return kind === "conflict" ? POINTS.trainerComply : POINTS.trainerBenign;
}

/** R10. The trainer's points for a prediction: `comply` or not is what was predicted. */
export function predictionPoints(treatment: Treatment, predictedComply: boolean, response: Response): number {
  return predictedComply === (response === "comply") ? PREDICTION_POINTS[treatment.mandate] : 0;
}

/** R10. The trainer's points for one model seat in one round, less the price of a spent audit token. */
export function trainerPoints(
  treatment: Treatment,
  kind: Kind,
  response: Response,
  predictedComply: boolean,
  tokenSpent: boolean,
): number {
  return (
    compliancePoints(treatment, kind, response) +
    predictionPoints(treatment, predictedComply, response) -
    (tokenSpent ? treatment.auditCost : 0)
  );
}

/** R11. The value strength a round starts with, given what the round before left. */
export function startingValue(treatment: Treatment, left: number): number {
  return treatment.carryOver === "on" ? left : 1;
}
