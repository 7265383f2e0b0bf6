import { DRAW, type DrawKey, drawAt, drawPoint } from "../../lib/draw.ts";
import { balancedDealer, independentTierPlace, isConflict } from "../../rules/deal.ts";
import type { Treatment } from "../../rules/treatment.ts";
import { KINDS } from "../../rules/words.ts";
import { slotOf } from "./slots.ts";

/** Writes what one seat is dealt in a block, as slots: the same as `dealBlock`, without making anything anew for every seat. */
export type SlotDealer = (key: DrawKey, slots: Uint8Array) => void;

export function slotDealer(treatment: Treatment): SlotDealer {
  return treatment.draws === "balanced" ? balanced(treatment) : independent(treatment);
}

function balanced(treatment: Treatment): SlotDealer {
  const deal = balancedDealer(treatment);
  return (key, slots) => {
    deal(key).forEach(({ tier, kind }, round) => {
      slots[round] = slotOf(tier, kind);
    });
  };
}

function independent(treatment: Treatment): SlotDealer {
  return (key, slots) => {
    for (let round = 0; round < slots.length; round++) {
      const point = drawPoint(key, round);
      const tier = independentTierPlace(treatment, drawAt(point, DRAW.tier));
      slots[round] = tier * KINDS.length + Number(!isConflict(treatment, drawAt(point, DRAW.kind)));
    }
  };
}
