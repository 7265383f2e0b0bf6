import type { Fact } from "./evidence/fact.ts";
import { INSTRUCTIONS } from "./evidence/instructions.ts";
import { LATER_WORK } from "./evidence/later-work.ts";
import { OTHERS } from "./evidence/others.ts";
import { OVERSIGHT } from "./evidence/oversight.ts";
import { PROXIES } from "./evidence/proxies.ts";
import { REMEDIES } from "./evidence/remedies.ts";
import { RESULTS } from "./evidence/results.ts";
import { SET_UP } from "./evidence/set-up.ts";
import { VARIATIONS } from "./evidence/variations.ts";

export type { Fact, Source } from "./evidence/fact.ts";

/** Every published fact that may be shown to a class. */
export const FACTS: readonly Fact[] = [
  ...SET_UP,
  ...RESULTS,
  ...VARIATIONS,
  ...OVERSIGHT,
  ...INSTRUCTIONS,
  ...OTHERS,
  ...LATER_WORK,
  ...PROXIES,
  ...REMEDIES,
];

const BY_ID = new Map(FACTS.map((fact) => [fact.id, fact]));

export function factById(id: string): Fact | undefined {
  return BY_ID.get(id);
}
