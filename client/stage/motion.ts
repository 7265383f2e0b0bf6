/** Durations and curves of every movement on the stage, in milliseconds. */

export const MS = { cut: 200, move: 280, scene: 600, mask: 700, curtain: 2400 } as const;

/** A crowd moves one after the other, and is done after this long however large it is. */
const STAGGER = 25;
const STAGGER_MOST = 1200;

export function stagger(index: number, count: number): number {
  return index * Math.min(STAGGER, STAGGER_MOST / Math.max(1, count));
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
