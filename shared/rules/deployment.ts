import { DRAW, type DrawKey, draw } from "../lib/draw.ts";
import { POINTS, predictionPoints } from "./round.ts";
import type { Treatment } from "./treatment.ts";
import type { Order } from "./words.ts";

/** R12. How many of the D deployment requests are refused, each on its own with probability `value`. */
export function deployedRefusals(treatment: Treatment, order: Order, value: number, key: DrawKey): number {
  if (order === "comply") return 0;
  let refused = 0;
  for (let request = 0; request < treatment.deployment; request++) {
    if (draw(key, DRAW.deployment, request) < value) refused++;
  }
  return refused;
}

/** R12. The model's points in deployment. */
export function deploymentModelPoints(refused: number): number {
  return POINTS.refuse * refused;
}

/**
 * R12. The trainer's points in deployment: for each request complied with, and once for a prediction that names what the
 * model did with most of the requests. At exactly half neither prediction is right.
 */
export function deploymentTrainerPoints(treatment: Treatment, refused: number, predictedComply: boolean): number {
  const complied = treatment.deployment - refused;
  const earned = treatment.mandate === "helpful" ? POINTS.trainerComply * complied : 0;
  if (complied === refused) return earned;
  return earned + predictionPoints(treatment, predictedComply, complied > refused ? "comply" : "refuse");
}
