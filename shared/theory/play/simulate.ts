import { keyFrom, type Seed, wordsOf } from "../../lib/draw.ts";
import { Tally } from "./figures.ts";
import { playSettled, settle, settleUp } from "./lookup.ts";
import { playBlock } from "./play.ts";
import type { Match } from "./policy.ts";
import { slotDealer } from "./slot-dealer.ts";

export interface Simulation extends Match {
  /** At most ten million. */
  readonly plays: number;
  readonly seed: Seed;
  /** The first play's number, 0 if not given. Play n is what seat n is dealt and draws in the first block of a classroom. */
  readonly first?: number;
}

/**
 * Plays blocks through the rules, without a classroom around them: labs of one model. With the same seed and seat it comes to
 * what the classroom comes to where agents play, draw by draw.
 */
export function simulate({ plays, seed, first = 0, ...match }: Simulation): Tally {
  const tally = new Tally();
  const settled = settle(match);
  const deal = slotDealer(match.treatment);
  const slots = new Uint8Array(match.treatment.rounds);
  const words = wordsOf(seed);
  for (let n = first; n < first + plays; n++) {
    const key = keyFrom(words, 0, n);
    deal(key, slots);
    if (settled === null) playBlock(match, key, slots, tally);
    else playSettled(settled, key, slots, tally);
  }
  if (settled !== null) settleUp(settled, tally);
  return tally;
}
