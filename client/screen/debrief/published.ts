import { type Fact, factById } from "../../../shared/content/evidence.ts";
import { scenarioById } from "../../../shared/content/scenarios/index.ts";

/** The published shares to be shown beside a block, and where they are from. */
export interface Published {
  readonly fact: Fact;
  readonly free: number;
  readonly paid: number;
}

/** The first finding that a block's scenario mirrors and that has a share for either tier; null if there is none. */
export function publishedFor(scenario: string): Published | null {
  for (const id of scenarioById(scenario)?.mirrors.factIds ?? []) {
    const fact = factById(id);
    const { freeCompliance: free, paidCompliance: paid } = fact?.figures ?? {};
    if (fact !== undefined && free !== undefined && paid !== undefined) return { fact, free, paid };
  }
  return null;
}
