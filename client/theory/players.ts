import { isFault, parseTreatment, type Treatment } from "../../shared/rules/treatment.ts";
import {
  auditor,
  company,
  faker,
  honest,
  lenient,
  obedient,
  principled,
} from "../../shared/theory/play/fixed-policies.ts";
import { bestResponse } from "../../shared/theory/solve/best-response.ts";
import { type Evaluation, evaluate } from "../../shared/theory/solve/evaluate.ts";
import { policyTableOf } from "../../shared/theory/solve/policy-table.ts";
import { FINE, type Precision } from "../../shared/theory/solve/values.ts";

export const MODEL_NAMES = ["best", "faker", "honest", "obedient"] as const;
export type ModelName = (typeof MODEL_NAMES)[number];
const MODELS = { faker, honest, obedient } as const;

export const TRAINERS = { company, lenient, principled, auditor } as const;
export type TrainerName = keyof typeof TRAINERS;
export const TRAINER_NAMES = Object.keys(TRAINERS) as TrainerName[];

/** Who plays under what. */
export interface NamedMatch {
  readonly treatment: Treatment;
  readonly model: ModelName;
  readonly trainer: TrainerName;
}

/** What comes of it: plain data, which can be sent from a worker. */
export type Forecast = Omit<Evaluation, "draws">;

/** What theory says of a match; null where the treatment contradicts itself. */
export function forecastOf(
  { treatment: given, model: modelName, trainer: trainerName }: NamedMatch,
  precision: Precision = FINE,
): Forecast | null {
  const treatment = parseTreatment({ ...given });
  if (isFault(treatment)) return null;
  const trainer = TRAINERS[trainerName];
  if (modelName === "best") return plain(bestResponse(treatment, trainer, precision));
  const match = { treatment, model: MODELS[modelName], trainer };
  return plain(evaluate(match, policyTableOf(match, precision)));
}

function plain({ intentions, responses, valueStrength, valuePoints, points, exact }: Evaluation): Forecast {
  return { intentions, responses, valueStrength, valuePoints, points, exact };
}
