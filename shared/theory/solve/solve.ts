import type { Treatment } from "../../rules/treatment.ts";
import type { TrainerPolicy } from "../play/policy.ts";
import { Induction } from "./induction.ts";
import { oddsOf } from "./odds.ts";
import type { Solution } from "./solution.ts";
import { FINE, type Precision, type Start, valueLayers } from "./values.ts";

/** The `Precision` is FINE where nothing else is said. */
export interface SolveOptions extends Partial<Precision> {
  readonly from?: Start;
}

/**
 * The best response to a fixed trainer, by backward induction over (round, value strength). What is maximised is the model's
 * points: R9, λ included, and deployment. The model knows the treatment and the trainer's policy; of the tier it knows the
 * flag, so each tier counts by its share among the requests so flagged (Bayes). Draws are taken to be independent, and tokens
 * to be spent at their mean rate in each round, whatever happened before.
 */
export function solve(treatment: Treatment, trainer: TrainerPolicy, options: SolveOptions = {}): Solution {
  const odds = oddsOf(treatment, trainer);
  const values = valueLayers(odds, { round: 0, value: 1, ...options.from }, { ...FINE, ...options });
  return new Induction(odds, values);
}
