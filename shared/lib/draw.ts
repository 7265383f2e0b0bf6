/**
 * Chance as a function. Every draw is a pure function of (classroom seed, block, round, seat, what is drawn), so there is
 * no generator state to carry and no order in which draws must be made.
 */

declare const seedBrand: unique symbol;
/** A classroom's seed: 32 lower-case hexadecimal digits, 128 bits. Secret while the classroom is open. */
export type Seed = string & { readonly [seedBrand]: true };

declare const keyBrand: unique symbol;
/** What one seat's draws in one block start from: an unsigned 32-bit integer. */
export type DrawKey = number & { readonly [keyBrand]: true };

/** What can be drawn. The number is part of every draw: never change or reuse one, or old classrooms replay differently. */
export const DRAW = {
  tier: 1,
  kind: 2,
  flag: 3,
  flagOther: 4,
  hold: 5,
  audit: 6,
  request: 7,
  counts: 8,
  shuffle: 9,
  deployment: 10,
  seating: 11,
  choice: 12,
  order: 13,
  resample: 14,
  question: 15,
  note: 16,
  robot: 17,
  form: 18,
} as const;
export type DrawWhat = (typeof DRAW)[keyof typeof DRAW];

const GOLDEN = 0x9e3779b9;
const TWO_32 = 4294967296;

/** Scrambles 32 bits. Constants: "lowbias32" by C. Wellons (Prospecting for Hash Functions, 2018; public domain). */
function mix(x: number): number {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

/** Reads a seed from text. Returns null unless it is 32 hexadecimal digits. */
export function parseSeed(text: string): Seed | null {
  return /^[0-9a-f]{32}$/.test(text) ? (text as Seed) : null;
}

/** A seed from a small number, for tests, rehearsals and simulations. */
export function seedFromNumber(n: number): Seed {
  let out = "";
  for (let word = 1; word <= 4; word++) {
    out += (mix(Math.imul(n, GOLDEN) + word) >>> 0).toString(16).padStart(8, "0");
  }
  return out as Seed;
}

/** A seed's four words, signed 32-bit integers: parsed once where the keys of many seats are needed. */
export type SeedWords = readonly [number, number, number, number];

export function wordsOf(seed: Seed): SeedWords {
  const word = (n: number) => Number.parseInt(seed.slice(8 * n, 8 * n + 8), 16) | 0;
  return [word(0), word(1), word(2), word(3)];
}

/**
 * The key of one seat's draws in one block. Block and seat enter between the words of the seed, so a key that a
 * player infers from what they were dealt reveals nothing about any other seat.
 */
export function drawKey(seed: Seed, block: number, seat: number): DrawKey {
  return keyFrom(wordsOf(seed), block, seat);
}

/** The same key, from the words of the seed. */
export function keyFrom(words: SeedWords, block: number, seat: number): DrawKey {
  let h = mix((words[0] + Math.imul(block + 1, GOLDEN)) | 0);
  h = mix(h ^ (words[1] + Math.imul(seat + 1, GOLDEN)));
  h = mix(h ^ words[2]);
  h = mix(h ^ words[3]);
  return (h >>> 0) as DrawKey;
}

declare const pointBrand: unique symbol;
/** What the draws of one index start from: a signed 32-bit integer. */
export type DrawPoint = number & { readonly [pointBrand]: true };

/** Where the draws of a round are made, or of a position within a shuffle or a deployment. */
export function drawPoint(key: DrawKey, index: number): DrawPoint {
  return mix(key ^ Math.imul(index + 1, GOLDEN)) as DrawPoint;
}

/** A uniform draw in [0, 1). */
export function drawAt(point: DrawPoint, what: DrawWhat): number {
  return (mix((point + Math.imul(what, 0x85ebca6b)) | 0) >>> 0) / TWO_32;
}

/** A uniform draw in [0, 1). `index` is the round, or the position within a shuffle or a deployment. */
export function draw(key: DrawKey, what: DrawWhat, index: number): number {
  return drawAt(drawPoint(key, index), what);
}

/** A uniform whole number from 0 to `below` − 1. */
export function drawBelow(key: DrawKey, what: DrawWhat, index: number, below: number): number {
  return Math.floor(draw(key, what, index) * below);
}

/** The items in a drawn order (Fisher–Yates). `salt` keeps two shuffles of one kind apart. */
export function shuffled<T>(items: readonly T[], key: DrawKey, what: DrawWhat, salt = 0): T[] {
  const out = items.slice();
  for (let i = out.length - 1; i > 0; i--) {
    const j = drawBelow(key, what, salt * 1000 + i, i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
