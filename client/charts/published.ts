import { type Fact, factById } from "../../shared/content/evidence.ts";
import { scenarioById } from "../../shared/content/scenarios/index.ts";

/** The published shares to be shown beside a block, and where they are from. */
export interface Published {
  readonly fact: Fact;
  readonly free: number;
  readonly paid: number;
  /** The share of alignment-faking reasoning; null where the source has none. */
  readonly reasoning: number | null;
}

/** The first finding that a block's scenario mirrors and that has a share for either tier; null if there is none. */
export function publishedFor(scenario: string): Published | null {
  for (const id of scenarioById(scenario)?.mirrors.factIds ?? []) {
    const fact = factById(id);
    const { freeCompliance: free, paidCompliance: paid, fakingReasoning: reasoning = null } = fact?.figures ?? {};
    if (fact !== undefined && free !== undefined && paid !== undefined) return { fact, free, paid, reasoning };
  }
  return null;
}
