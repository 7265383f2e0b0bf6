import { percent } from "./numbers.ts";
import { ABOUT, NAMED_SHARES } from "./training-lines.ts";

/** No two are near the same share. */
const NAMED = [
  ["tenth", 1 / 10],
  ["fifth", 1 / 5],
  ["quarter", 1 / 4],
  ["third", 1 / 3],
  ["half", 1 / 2],
  ["twoThirds", 2 / 3],
  ["threeQuarters", 3 / 4],
] as const;

/** How far a named share may be off, as a part of itself and of what it leaves: 0.3 is about a third, 0.95 is not about all. */
const NEAR = 1 / 10;
const EXACT = 1e-9;

/**
 * "about a third", "6 %": a part of a whole in words, by its name where it is near one, else in whole per cent. Without *about*
 * it is exact.
 * @param share above 0, below 1
 */
export function shareInWords(share: number): string {
  const near = NAMED.find(([, value]) => Math.abs(value - share) <= NEAR * Math.min(value, 1 - value) + EXACT);
  if (near !== undefined) {
    const [name, value] = near;
    return Math.abs(value - share) < EXACT ? NAMED_SHARES[name] : ABOUT.about(NAMED_SHARES[name]);
  }
  const hundredths = Math.round(share * 100);
  if (hundredths === 0) return ABOUT.lessThan(percent(1));
  return Math.abs(hundredths / 100 - share) < EXACT ? percent(hundredths) : ABOUT.about(percent(hundredths));
}
