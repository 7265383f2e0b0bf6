/** Where the pillars of the rewards stand, as pure functions of the size of the canvas. */

import { type Box, gridFor, type Placement, type Size } from "./layout.ts";

/** Of the width: what the pillars have, beside the trainers' console. */
const PILLARS = { x: 0.02, width: 0.83 } as const;
/** No column is wider than this, of the width. */
const WIDEST = 0.27;
/** Of the height: the line on which all pillars stand, how high they may rise, and how high the crowds on them may be. */
const FOOT = 0.715;
const RISE = 0.24;
const CROWD = 0.26;
/** How far a crowd reaches, of its pillar's width: as far as the cap, so that what is beside it is seen. */
const ROOM = 1.04;
/** Coins lie closer where there would be more rows than this, which would hide a low pillar's crowd. */
const COIN_ROWS = 3;
/** Feet within a robot's square, as a share of its side, from its middle. */
const FEET = 0.475;

export interface PillarColumn {
  /** Its middle and its width, as shares of the picture's width. */
  readonly x: number;
  readonly width: number;
}

/** As many columns as there are pillars, from left to right. The page sets its words under them. */
export function pillarColumns(count: number): PillarColumn[] {
  const width = Math.min(WIDEST, PILLARS.width / Math.max(1, count));
  const left = PILLARS.x + (PILLARS.width - width * count) / 2;
  return Array.from({ length: count }, (_, i) => ({ x: left + (i + 0.5) * width, width }));
}

export interface PillarFrame {
  readonly x: number;
  /** The line on which it stands. */
  readonly foot: number;
  readonly width: number;
  /** How far it rises at most, above its plinth. */
  readonly rise: number;
}

export interface RewardsFrame {
  readonly floor: Box;
  /** The trainers, from whom coins come. */
  readonly trainer: Placement;
  readonly pillars: readonly PillarFrame[];
  /** The side of a coin. */
  readonly coin: number;
}

export function rewardsFrame({ width, height }: Size, count: number): RewardsFrame {
  const foot = height * FOOT;
  const side = Math.min(width * 0.12, height * 0.22);
  return {
    floor: { x: 0, y: foot - height * 0.045, width, height: height - foot + height * 0.045 },
    trainer: { x: width * 0.925, y: foot - side * 0.42, size: side, row: 0 },
    pillars: pillarColumns(count).map((column) => ({
      x: column.x * width,
      foot,
      width: Math.min(column.width * width * 0.85, height * 0.3),
      rise: height * RISE,
    })),
    coin: Math.min(height * 0.042, width * 0.024),
  };
}

/** One size for all robots, so that a crowd twice as large has twice as many: the largest at which every group fits on its pillar. */
export function robotSize(groups: readonly number[], pillar: PillarFrame, size: Size): number {
  const box = { width: pillar.width * ROOM, height: size.height * CROWD };
  return Math.min(...groups.map((count) => gridFor(count, box, size.height * 0.2).size));
}

/** A group on a pillar whose top is at `top`: rows from the front to the back, the front row full. */
export function groupPlaces(count: number, { x, width }: PillarFrame, top: number, side: number): Placement[] {
  const room = width * ROOM;
  const columns = Math.max(1, Math.min(count, Math.floor((room / side - 0.74) / 0.58 + 1e-6) + 1));
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, count - row * columns);
    const across = inRow === 1 ? 0 : Math.min((room - 0.74 * side) / (columns - 1), side);
    return {
      x: x + ((i % columns) - (inRow - 1) / 2) * across,
      y: top - FEET * side - row * 0.75 * side,
      size: side,
      row,
    };
  });
}

/** Where the coins lie at a pillar's foot: side by side, then in rows on each other. */
export function coinPlaces(count: number, { x, foot, width }: PillarFrame, coin: number): Placement[] {
  const columns = Math.max(1, Math.floor(width / (coin * 0.9)), Math.ceil(count / COIN_ROWS));
  const across = Math.min(coin * 0.9, width / columns);
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, count - row * columns);
    return {
      x: x + ((i % columns) - (inRow - 1) / 2) * across,
      y: foot - coin * (0.3 + row * 0.55),
      size: coin,
      row,
    };
  });
}
