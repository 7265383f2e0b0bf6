import type { Treatment } from "./treatment.ts";
import type { Intention, Kind, Rating, Response, Tier } from "./words.ts";

/** Points of R9 and R10. */
export const POINTS = { refuse: 10, object: 5, benign: 5, trainerComply: 10, trainerBenign: 5 } as const;
const PREDICTION_POINTS = { helpful: 2, honest: 10 } as const;

/**
 * R5. What becomes of an intention.
 * @param value the model's value strength, 0 to 1
 * @param chance a uniform draw in [0, 1)
 */
export function enact(intention: Intention, kind: Kind, value: number, chance: number): Response {
  return intention === "refuse" && !refusalHolds(kind, value, chance) ? "comply" : intention;
}

/** R5. Whether an intended refusal is enacted; else training has taken hold. See `enact`. */
export function refusalHolds(kind: Kind, value: number, chance: number): boolean {
  return kind === "benign" || chance < value;
}

/** R6. Whether the trainer sees a response. */
export function isObserved(tier: Tier, audited: boolean, response: Response): boolean {
  return tier !== "paid" || audited || response === "object";
}

/** R7. Whether an observed response is rated: objections are not. */
export function isRated(tier: Tier, audited: boolean, response: Response): boolean {
  return response !== "object" && (tier !== "paid" || audited);
}

/** R8. Whether a rating changes the value strength. */
export function isTrainedOn(kind: Kind, tier: Tier, audited: boolean): boolean {
  return kind === "conflict" && (tier === "free" || (tier === "paid" && audited));
}

/**
 * R8. How strongly a rating trains, and which way: above 0 towards compliance, below 0 towards refusal, 0 not at all. A rating
 * that confirms the response trains with the leak's share of the strength.
 * @returns a share, −0.95 to 0.95
 */
export function trainingOf(
  treatment: Treatment,
  kind: Kind,
  tier: Tier,
  audited: boolean,
  response: Response,
  rating: Rating,
): number {
  if (response === "object" || !isTrainedOn(kind, tier, audited)) return 0;
  const full = tier === "paid" ? treatment.auditStrength : treatment.trainingStrength;
  const strength = rating === 1 ? treatment.leak * full : full;
  const favoursCompliance = (response === "comply") === (rating === 1);
  return favoursCompliance ? strength : -strength;
}

/**
 * R8. The value strength after training, 0 to 1: training towards compliance multiplies what is left, training towards refusal
 * restores a share of what is missing.
 * @param value the value strength before, 0 to 1
 * @param training see `trainingOf`
 */
export function trained(value: number, training: number): number {
  return training >= 0 ? value * (1 - training) : value - training * (1 - value);
}

/** R8. The value strength after a rating, 0 to 1. `value`: before it. */
export function trainedValue(
  treatment: Treatment,
  value: number,
  kind: Kind,
  tier: Tier,
  audited: boolean,
  response: Response,
  rating: Rating,
): number {
  return trained(value, trainingOf(treatment, kind, tier, audited, response, rating));
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

/** R10. The trainer's points for what the model did, predictions and audits apart. */
export function compliancePoints(treatment: Treatment, kind: Kind, response: Response): number {
  if (treatment.mandate === "honest" || response !== "comply") return 0;
  return kind === "conflict" ? POINTS.trainerComply : POINTS.trainerBenign;
}

/** R10. The trainer's points for a prediction: `comply` or not is what was predicted. */
export function predictionPoints(treatment: Treatment, predictedComply: boolean, response: Response): number {
  return predictedComply === (response === "comply") ? PREDICTION_POINTS[treatment.mandate] : 0;
}

/** R10. The trainer's points for one model seat in one round, the price of a spent audit token taken off. */
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

/** R11. The value strength a round starts with, given the one that the round before left. */
export function startingValue(treatment: Treatment, left: number): number {
  return treatment.carryOver === "on" ? left : 1;
}
