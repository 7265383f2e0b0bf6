import { keyFrom, type Seed, wordsOf } from "../../lib/draw.ts";
import { playBlock } from "./block.ts";
import { slotDealer } from "./codes.ts";
import { Tally } from "./figures.ts";
import { addCounts, playFromTables, tabulate } from "./lookup.ts";
import type { Match } from "./policy.ts";

export interface Simulation extends Match {
  /** At most ten million. */
  readonly plays: number;
  readonly seed: Seed;
  /** The number of the first play, 0 if not given. Play n has the deals and draws of seat n in a classroom's first block. */
  readonly first?: number;
}

/**
 * Plays blocks through the rules without a classroom around them, in labs of one model. With the same seed and seat the numbers
 * are those of a classroom in which agents play, draw by draw.
 */
export function simulate({ plays, seed, first = 0, ...match }: Simulation): Tally {
  const tally = new Tally();
  const tables = tabulate(match);
  const deal = slotDealer(match.treatment);
  const words = wordsOf(seed);
  for (let n = first; n < first + plays; n++) {
    const key = keyFrom(words, 0, n);
    if (tables === null) playBlock(match, key, deal(key), tally);
    else playFromTables(tables, key, deal(key), tally);
  }
  if (tables !== null) addCounts(tables, tally);
  return tally;
}
