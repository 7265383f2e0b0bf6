import { startingValue } from "../../rules/round.ts";
import { CHOICES } from "../../rules/words.ts";
import type { Match } from "../play/policy.ts";
import { type Odds, oddsOf } from "./odds.ts";
import { type Precision, type ValueLayers, valueLayers } from "./values.ts";

/** What a model intends in every state that it can reach in a block. */
export interface PolicyTable {
  readonly odds: Odds;
  readonly values: ValueLayers;
  /**
   * @param places the values in question, as indices in the round's layer
   * @param chosen is set to probabilities: a row for each group (of `odds`) and intention, by group × 3 + index in CHOICES; in
   * each row a number for each of the places
   */
  intendAt(round: number, places: Int32Array, chosen: readonly Float64Array[]): void;
}

/**
 * The table of any policy, which is asked for every value, or once if it is steady.
 * @throws if the policy asks for more than a state of the block holds.
 */
export function policyTableOf({ treatment, model, trainer }: Match, precision?: Precision): PolicyTable {
  if (model.remembers) throw new Error("A policy that remembers its ratings has no table.");
  const odds = oddsOf(treatment, trainer);
  const values = valueLayers(odds, { round: 0, value: 1 }, precision);
  return {
    odds,
    values,
    intendAt(round, places, chosen) {
      odds.groups.forEach(({ flag, kind }, g) => {
        const rows = chosen.slice(g * CHOICES.length, (g + 1) * CHOICES.length);
        for (let k = 0; k < places.length; k++) {
          const value = startingValue(treatment, values.layers[round]?.[places[k] ?? 0] ?? 0);
          const intentions = model.intend({ treatment, round, flag, kind, value });
          const end = model.steady ? places.length : k + 1;
          rows.forEach((row, i) => {
            row.fill(intentions[CHOICES[i] ?? "comply"], k, end);
          });
          if (model.steady) break;
        }
      });
    },
  };
}
