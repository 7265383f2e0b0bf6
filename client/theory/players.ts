import type { ModelAgentName, TrainerAgentName } from "../../shared/agents/agents.ts";
import { isFault, parseTreatment, type Treatment } from "../../shared/rules/treatment.ts";
import {
  auditor,
  coin,
  company,
  faker,
  honest,
  lenient,
  obedient,
  principled,
} from "../../shared/theory/play/fixed-policies.ts";
import type { ModelPolicy, TrainerPolicy } from "../../shared/theory/play/policy.ts";
import { bestResponse } from "../../shared/theory/solve/best-response.ts";
import { type Evaluation, evaluate } from "../../shared/theory/solve/evaluate.ts";
import { policyTableOf } from "../../shared/theory/solve/policy-table.ts";
import { FINE, type Precision } from "../../shared/theory/solve/values.ts";

/** The model agents that theory plays here, beside the best response. */
const MODELS = { faker, honest, obedient, coin } as const satisfies Partial<Record<ModelAgentName, ModelPolicy>>;
type FixedName = keyof typeof MODELS;

/** The model agents that theory does not play here, and why. */
export const LEFT_OUT: Readonly<Record<Exclude<ModelAgentName, FixedName>, string>> = {
  rational: "is here as the best response to its very trainer: exact, and named so in links",
  "human-like": "plays with a noise that is a guess until a class has been fitted",
  burnt: "goes by its ratings so far, which no state of the exact solution holds",
  learner: "has no policy to follow: its past decides too. The sandbox shows learners by themselves",
};

/** By these names links have the models. */
export type ModelName = "best" | FixedName;
export const MODEL_NAMES: readonly ModelName[] = ["best", ...(Object.keys(MODELS) as FixedName[])];

/** Every trainer agent, in the order of the sandbox. */
export const TRAINERS: Readonly<Record<TrainerAgentName, TrainerPolicy>> = { company, lenient, principled, auditor };
export const TRAINER_NAMES = Object.keys(TRAINERS) as TrainerAgentName[];

/** The trainer that theory expects where nobody chose one: one who spends tokens where there are any. */
export function usualTrainer({ auditTokens }: Treatment): "auditor" | "company" {
  return auditTokens > 0 ? "auditor" : "company";
}

/** A treatment and who plays under it, by name. */
export interface NamedMatch {
  readonly treatment: Treatment;
  readonly model: ModelName;
  readonly trainer: TrainerAgentName;
}

/** What theory expects of a match: plain data, which a worker can send. */
export type Forecast = Omit<Evaluation, "draws">;

/** The forecast for a match; null where the treatment contradicts itself. */
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
