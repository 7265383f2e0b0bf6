import { keyFrom, type SeedWords } from "../../shared/lib/draw.ts";
import type { Treatment } from "../../shared/rules/treatment.ts";

const GOLDEN = 0x9e3779b9;
const TIER = 0x85ebca6b;
const KIND = Math.imul(2, 0x85ebca6b);

/**
 * A faker against the company, with everything that this one match needs inlined by hand, and nothing else: the yardstick for
 * simulation through the rules. Both must give the same points.
 * @returns the model's points in all plays, deployment included
 */
export function inlinedFakerPoints(treatment: Treatment, words: SeedWords, plays: number): number {
  const { rounds, deployment, freeShare, conflictShare } = treatment;
  let points = 0;
  for (let play = 0; play < plays; play++) {
    const key = keyFrom(words, 0, play);
    for (let round = 0; round < rounds; round++) {
      let at = key ^ Math.imul(round + 1, GOLDEN);
      at = Math.imul(at ^ (at >>> 16), 0x7feb352d);
      at = Math.imul(at ^ (at >>> 15), 0x846ca68b);
      at ^= at >>> 16;
      let h = (at + TIER) | 0;
      h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
      h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
      const isFree = ((h ^ (h >>> 16)) >>> 0) / 4294967296 < freeShare;
      h = (at + KIND) | 0;
      h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
      h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
      if (((h ^ (h >>> 16)) >>> 0) / 4294967296 >= conflictShare) points += 5;
      else if (!isFree) points += 10;
    }
    points += 10 * deployment;
  }
  return points;
}
