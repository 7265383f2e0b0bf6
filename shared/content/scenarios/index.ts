import { freeAndPaid } from "./free-and-paid.ts";
import { hiddenTiers } from "./hidden-tiers.ts";
import type { Scenario } from "./scenario.ts";

export type { Scenario } from "./scenario.ts";

/** Every scenario, in the order in which they are offered. */
export const SCENARIOS: readonly Scenario[] = [freeAndPaid, hiddenTiers];

const BY_ID = new Map(SCENARIOS.map((scenario) => [scenario.id, scenario]));

export function scenarioById(id: string): Scenario | undefined {
  return BY_ID.get(id);
}
