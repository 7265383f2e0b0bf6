import { isFault, parseTreatment, type Treatment } from "../../shared/rules/treatment.ts";
import { faker, honest, obedient } from "../../shared/theory/play/models.ts";
import { auditor, company, lenient, principled } from "../../shared/theory/play/trainers.ts";
import { bestResponse } from "../../shared/theory/solve/best-response.ts";
import { type Evaluation, evaluate } from "../../shared/theory/solve/evaluate.ts";
import { conductOf } from "../../shared/theory/solve/policy-table.ts";
import { FINE, type Precision } from "../../shared/theory/solve/values.ts";

export const MODEL_NAMES = ["best", "faker", "honest", "obedient"] as const;
export type ModelName = (typeof MODEL_NAMES)[number];
const MODELS = { faker, honest, obedient } as const;

export const TRAINERS = { company, lenient, principled, auditor } as const;
export type TrainerName = keyof typeof TRAINERS;
export const TRAINER_NAMES = Object.keys(TRAINERS) as TrainerName[];

/** Who plays under what. */
export interface Match {
  readonly treatment: Treatment;
  readonly model: ModelName;
  readonly trainer: TrainerName;
}

/** What comes of it: plain data, which can be sent from a worker. */
export type Outcome = Omit<Evaluation, "draws">;

/** What theory says of a match; null where the treatment contradicts itself. */
export function outcomeOf(
  { treatment: given, model: modelName, trainer: trainerName }: Match,
  precision: Precision = FINE,
): Outcome | null {
  const treatment = parseTreatment({ ...given });
  if (isFault(treatment)) return null;
  const trainer = TRAINERS[trainerName];
  if (modelName === "best") return plain(bestResponse(treatment, trainer, precision));
  const match = { treatment, model: MODELS[modelName], trainer };
  return plain(evaluate(match, conductOf(match, precision)));
}

function plain({ intentions, responses, valueStrength, valuePoints, points, exact }: Evaluation): Outcome {
  return { intentions, responses, valueStrength, valuePoints, points, exact };
}
