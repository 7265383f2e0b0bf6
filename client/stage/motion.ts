/** Durations and curves of every movement on the stage, in milliseconds. */

export const MS = { cut: 200, move: 280, scene: 600, mask: 700, curtain: 2400 } as const;

/** A crowd moves one after the other, and is done after this long however large it is. */
const STAGGER = 25;
const CROWD_MOST = 1200;

/** When, ms, the robot at `index` of a crowd of `count` begins to move, if it takes each of them `each` ms. */
export function stagger(index: number, count: number, each: number): number {
  return index * Math.min(STAGGER, Math.max(0, CROWD_MOST - each) / Math.max(1, count - 1));
}

/** A CSS cubic-bezier as a function, so that the stage moves on the same curves as the page around it. */
export function bezier(x1: number, y1: number, x2: number, y2: number): (t: number) => number {
  const at = (a: number, b: number, s: number): number => 3 * a * s * (1 - s) ** 2 + 3 * b * s * s * (1 - s) + s ** 3;
  return (t) => {
    if (t <= 0) return 0;
    if (t >= 1) return 1;
    let low = 0;
    let high = 1;
    for (let step = 0; step < 24; step++) {
      const mid = (low + high) / 2;
      if (at(x1, x2, mid) < t) low = mid;
      else high = mid;
    }
    return at(y1, y2, (low + high) / 2);
  };
}

export const EASE = {
  out: bezier(0.2, 0.8, 0.2, 1),
  in: bezier(0.5, 0, 0.9, 0.4),
  both: bezier(0.65, 0, 0.35, 1),
  cloth: bezier(0.7, 0, 0.2, 1),
} as const;

/** A number in [0, 1) that belongs to a robot: its own rhythm, the same on every device. */
export function own(id: number, salt: number): number {
  let h = Math.imul(id + 1, 0x9e3779b9) ^ Math.imul(salt + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

const BLINK = 120;

/** Is this robot in the middle of a blink? Every 4 to 7 s, for 120 ms. */
export function isBlinking(id: number, time: number): boolean {
  const period = 4000 + 3000 * own(id, 1);
  return (time + period * own(id, 2)) % period < BLINK;
}

/** The scale of a breathing robot: 1 ± 1 % over 3 s. */
export function breath(id: number, time: number): number {
  return 1 + 0.01 * Math.sin(2 * Math.PI * (time / 3000 + own(id, 3)));
}

/** How wide a parted drape is, of its closed width. */
export const PARTED = 0.15;
/** How far the hem lags behind the rail when it is pulled fastest, of the whole time. */
const TRAIL = 0.07;
/** The hem swings after most of the way is done. */
const SWAY = { from: 0.4, degrees: 2, swings: 2 } as const;

/** How far a drape hangs from the plumb while it parts, degrees: two swings of at most 2°, and still at the end. `t` is 0 to 1. */
export function sway(t: number): number {
  const s = (t - SWAY.from) / (1 - SWAY.from);
  if (s <= 0 || s >= 1) return 0;
  return SWAY.degrees * Math.sin(2 * Math.PI * SWAY.swings * s) * (1 - s * s);
}

/** How wide a parting drape is at a depth from the rail (0) to the hem (1), of its closed width. `t` is 0 to 1; sway not included. */
export function drapeWidth(t: number, depth: number): number {
  const pulled = t - TRAIL * depth * Math.sin(Math.PI * Math.min(1, Math.max(0, t)));
  return 1 + (PARTED - 1) * EASE.cloth(pulled);
}

export interface MaskFall {
  /** How golden the smile is that becomes the mask, 0 to 1. */
  readonly gold: number;
  readonly opacity: number;
  /** How far above the face it still is, 1 to 0. */
  readonly height: number;
}

/** One mask on its way: the smile flashes gold once, and out of the flash the mask comes down. `t` is 0 to 1. */
export function maskFall(t: number): MaskFall {
  const between = (from: number, to: number): number => Math.min(1, Math.max(0, (t - from) / (to - from)));
  return {
    gold: between(0, 0.16) * (1 - between(0.4, 0.7)),
    opacity: between(0.16, 0.4),
    height: 1 - EASE.both(between(0.16, 1)),
  };
}
