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
/** The tip of the highest antenna above the middle. */
export const ANTENNA = 0.7275;
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

/**
 * A crowd in rows, each in front of the one behind it: from one robot to the next, from row to row, and what the outermost
 * robots take, as shares of their size. Visors are 0.59 wide, so that every face is seen whole.
 */
const CROWD = { across: 0.58, down: 0.75, breadth: 0.74, height: ANTENNA + FEET } as const;
/** Where there is room they stand this far apart at most. */
const LOOSE = { across: 1.15, down: 1.3 } as const;

/** The columns that let `count` robots be largest in a box; where several do, those that make the fewest rows. */
export function gridFor(count: number, box: Size, largest: number): Grid {
  let best: Grid & { readonly rows: number } = { columns: 1, size: 0, rows: 1 };
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const rows = Math.max(1, Math.ceil(count / columns));
    const wide = box.width / ((columns - 1) * CROWD.across + CROWD.breadth);
    const high = box.height / ((rows - 1) * CROWD.down + CROWD.height);
    const size = Math.min(wide, high, largest);
    if (size > best.size || (size === best.size && rows < best.rows)) best = { columns, size, rows };
  }
  return { columns: best.columns, size: best.size };
}

/** Rows from the back to the front, whose feet are on the floor of the box; the last row stands in the middle. */
export function gridPlaces(count: number, box: Box, { columns, size }: Grid): Placement[] {
  const rows = Math.ceil(count / columns);
  const pitch = (room: number, taken: number, steps: number, most: number) =>
    steps === 0 ? 0 : Math.min((room - taken * size) / steps, most * size);
  const across = pitch(box.width, CROWD.breadth, Math.min(count, columns) - 1, LOOSE.across);
  const down = pitch(box.height, CROWD.height, rows - 1, LOOSE.down);
  return Array.from({ length: count }, (_, i) => {
    const row = rows - 1 - Math.floor(i / columns);
    const inRow = row === 0 ? count - columns * (rows - 1) : columns;
    return {
      x: box.x + box.width / 2 + ((i % columns) - (inRow - 1) / 2) * across,
      y: box.y + box.height - FEET * size - row * down,
      size,
      row,
    };
  });
}

interface Rows {
  readonly size: number;
  readonly slots: number;
}

/** The largest rows that hold `count` robots in the bottom of the picture: a third of a wide one, half of an upright one. */
function fittingRows(count: number, { width, height }: Size): Rows {
  const top = height * (width > height ? 0.7 : 0.5);
  const floor = height * 0.975;
  for (let size = Math.min(height * 0.16, width * 0.3); size > 2; size *= 0.96) {
    const slots = Math.max(1, Math.floor((width * 0.9 - size * BREADTH) / (size * 1.08)) + 1);
    const rows = Math.ceil(count / slots);
    if (floor - size * (0.96 + (rows - 1) * CROWD.down) >= top) return { size, slots };
  }
  return { size: 2, slots: Math.floor((width * 0.9) / 2.2) };
}

/** Slot numbers from the middle outwards, so that a newcomer moves nobody who is already there. */
function fromTheMiddle(slots: number): number[] {
  const middle = (slots - 1) / 2;
  return Array.from({ length: slots }, (_, i) => i).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b,
  );
}

/** The lobby's crowd, front row first. */
export function lobbyPlaces(count: number, picture: Size): Placement[] {
  const { size, slots } = fittingRows(count, picture);
  const pitch = slots > 1 ? Math.min((picture.width * 0.9 - size * BREADTH) / (slots - 1), size * 1.12) : 0;
  const order = fromTheMiddle(slots);
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / slots);
    return {
      x: picture.width / 2 + ((order[i % slots] ?? 0) - (slots - 1) / 2) * pitch,
      y: picture.height * 0.975 - size * (FEET + 0.07 * own(i, 4) + row * CROWD.down),
      size,
      row,
    };
  });
}
