import { type Figures, figuresOf } from "../play/figures.ts";
import type { Match } from "../play/policy.ts";
import { follow } from "./forward.ts";
import { type Conduct, conductOf } from "./policy-table.ts";

/** What a match comes to, on average, in a lab of one model. */
export interface Evaluation extends Figures {
  /** Whether every value strength that occurs was followed; else they were put on a grid. */
  readonly exact: boolean;
  /** The figures are for independent draws, whatever the treatment says: R3's whole counts are left out. */
  readonly draws: "independent";
}

/**
 * The figures of a match without sampling: the distribution over (value strength, tokens spent) is followed from round to
 * round through everything that can be dealt, chosen, enacted, audited and rated.
 * @param conduct of this match, if it is known already
 */
export function evaluate(match: Match, conduct: Conduct = conductOf(match)): Evaluation {
  const figures = figuresOf(match.treatment, follow(match, conduct));
  return { ...figures, exact: conduct.values.exact, draws: "independent" };
}
