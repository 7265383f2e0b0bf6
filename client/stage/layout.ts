/** Where things stand, as pure functions of the size of the canvas. All of them scale with it: no pixel is absolute. */

import { own } from "./motion.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** The middle and the side of the square that a robot, a lamp or a camera is drawn in. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** 0 is the front row. */
  readonly row: number;
}

/** Feet and antenna within that square, as shares of its side, measured from its middle. */
const FEET = 0.475;
/** Arm to arm. */
const BREADTH = 0.89;

/** Device pixels per CSS pixel: at most 2, and fewer where the canvas would have more pixels than `most`. */
export function pixelRatio(size: Size, device: number, most: number): number {
  const area = Math.max(1, size.width * size.height);
  return Math.max(0.5, Math.min(device, 2, Math.sqrt(most / area)));
}

/** The projector's unit: a 720th of the height of a 16:9 picture that fits. */
export function unit(size: Size): number {
  return Math.min(size.height / 720, size.width / 1280);
}

export interface Grid {
  readonly columns: number;
  readonly size: number;
}

/** The columns that let `count` robots be largest in a box; where several do, those that make the fewest rows. */
export function gridFor(count: number, box: Size, largest: number): Grid {
  let best: Grid & { readonly rows: number } = { columns: 1, size: 0, rows: 1 };
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const rows = Math.ceil(count / columns);
    const size = Math.min(box.width / columns / 1.02, box.height / Math.max(1, rows) / 1.16, largest);
    if (size > best.size || (size === best.size && rows < best.rows)) best = { columns, size, rows };
  }
  return { columns: best.columns, size: best.size };
}

/** Rows filled from the top left, each robot in the middle of its cell; never spread wider than twice their size. */
export function gridPlaces(count: number, box: Box, grid: Grid): Placement[] {
  const rows = Math.max(1, Math.ceil(count / grid.columns));
  const across = Math.min(box.width / grid.columns, grid.size * 1.6);
  const down = Math.min(box.height / rows, grid.size * 1.42);
  return Array.from({ length: count }, (_, i) => ({
    x: box.x + across * ((i % grid.columns) + 0.5),
    y: box.y + down * (Math.floor(i / grid.columns) + 0.5),
    size: grid.size,
    row: 0,
  }));
}

interface Row {
  readonly size: number;
  readonly slots: number;
  readonly feet: number;
}

/** Rows of a crowd seen from the front: each farther one smaller and higher. */
function crowdRows(rows: number, front: number, size: Size): Row[] {
  const shrink = rows <= 2 ? 0.77 : 0.9;
  const overlap = rows <= 2 ? 1 : 0.68;
  const out: Row[] = [];
  let feet = size.height * 0.975;
  for (let row = 0; row < rows; row++) {
    const robot = front * shrink ** row;
    if (row > 0) feet -= robot * overlap;
    const room = size.width * 0.9 - robot * BREADTH;
    out.push({ size: robot, slots: Math.max(1, Math.floor(room / (robot * 1.08)) + 1), feet });
  }
  return out;
}

/** The largest rows that hold `count` robots in the bottom of the picture: a third of a wide one, half of an upright one. */
function fittingRows(count: number, size: Size): Row[] {
  const top = size.height * (size.width > size.height ? 0.7 : 0.5);
  for (let front = Math.min(size.height * 0.16, size.width * 0.3); front > 2; front *= 0.96) {
    for (let rows = 1; rows <= 16; rows++) {
      const made = crowdRows(rows, front, size);
      const last = made[made.length - 1];
      if (last === undefined || last.feet - last.size * 0.96 < top) break;
      if (made.reduce((sum, row) => sum + row.slots, 0) >= count) return made;
    }
  }
  return crowdRows(16, 2, size);
}

/** Slot numbers from the middle outwards, so that a newcomer moves nobody who is already there. */
function fromTheMiddle(slots: number): number[] {
  const middle = (slots - 1) / 2;
  return Array.from({ length: slots }, (_, i) => i).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b,
  );
}

/** The lobby's crowd, front row first. */
export function lobbyPlaces(count: number, size: Size): Placement[] {
  const out: Placement[] = [];
  for (const [row, { size: robot, slots, feet }] of fittingRows(count, size).entries()) {
    const pitch = slots > 1 ? Math.min((size.width * 0.9 - robot * BREADTH) / (slots - 1), robot * 1.12) : 0;
    for (const slot of fromTheMiddle(slots)) {
      if (out.length === count) return out;
      out.push({
        x: size.width / 2 + (slot - (slots - 1) / 2) * pitch,
        y: feet - robot * (FEET + 0.07 * own(out.length, 4)),
        size: robot,
        row,
      });
    }
  }
  return out;
}
