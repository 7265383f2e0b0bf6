import { requestById } from "../../../shared/content/requests.ts";
import type { Played } from "../../../shared/measures/decisions.ts";
import {
  type BlockEstimates,
  blockEstimates,
  type PairedDifferences,
  pairedDifferences,
} from "../../../shared/measures/measures.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import type { Basis } from "../../../shared/rules/words.ts";
import { type Forecast, forecastOf, usualTrainer } from "../../theory/players.ts";
import { type StrategyPoints, strategyPoints } from "../../theory/strategies.ts";

/** A block to compute figures of, or two to compare: the earlier and the later. */
export type EstimateJob = { readonly key: string; readonly block: number } & (
  | { readonly kind: "block"; readonly played: Played; readonly treatment: Treatment }
  | { readonly kind: "pair"; readonly earlier: Played; readonly later: Played }
);

/** The intervals of a block's figures, and what theory expects; null where the treatment contradicts itself. */
export interface BlockResults {
  readonly estimates: BlockEstimates;
  readonly theory: Forecast | null;
  /** What each strategy earns under the same deal. */
  readonly strategyPoints: StrategyPoints;
}

export type PairResults = Readonly<Record<Basis, PairedDifferences>>;

export type EstimateAnswer = { readonly key: string } & (
  | { readonly kind: "block"; readonly results: BlockResults }
  | { readonly kind: "pair"; readonly results: PairResults }
);

function themeOf(request: string): string | undefined {
  return requestById(request)?.theme;
}

/** What a job comes to, on both bases. */
export function compute(job: EstimateJob): EstimateAnswer {
  const { key, block } = job;
  if (job.kind === "block") {
    const { played, treatment } = job;
    const theory = forecastOf({ treatment, model: "best", trainer: usualTrainer(treatment) });
    const estimates = blockEstimates(played, { block, themeOf });
    return { key, kind: "block", results: { estimates, theory, strategyPoints: strategyPoints(played, treatment) } };
  }
  const paired = (basis: Basis) => pairedDifferences(job.earlier, job.later, { block, basis });
  return { key, kind: "pair", results: { intentions: paired("intentions"), responses: paired("responses") } };
}
