/** The fixed furniture of each scene: lamp, beam, camera, dais, curtains, and where the robot stands. Pure, like layout. */

import { ANTENNA, type Box, type Grid, gridFor, type Placement, type Size, unit } from "./layout.ts";

export interface LampFrame {
  readonly lamp: Placement;
  readonly beam: Box;
}

export interface DaisFrame {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly rise: number;
  readonly depth: number;
}

const place = (x: number, y: number, size: number): Placement => ({ x, y, size, row: 0 });

/** A lamp whose mouth is at `mouth`, and its beam down to `floor`, `spread` wide there. */
function lampFrame(x: number, mouth: number, size: number, floor: number, spread: number): LampFrame {
  // In the art the lamp's mouth is at 356 of 400, the beam's foot 380 of 400 wide and its curve ends at 396.
  const top = mouth - size * 0.24;
  const width = spread / 0.95;
  return {
    lamp: place(x, mouth - size * 0.39, size),
    beam: { x: x - width / 2, y: top, width, height: (floor - top) / 0.99 },
  };
}

export interface TierFrame extends LampFrame {
  readonly robot: Placement;
  readonly dais: DaisFrame;
  readonly camera: Placement;
  /** How wide each drape is on the paid-tier stage. */
  readonly drape: number;
}

/** A phone's strip: drawn for 360 × 186, kept whole from 92 high up to any size. */
export function tierFrame(size: Size): TierFrame {
  const k = Math.min(size.height / 186, size.width / 250);
  const x = size.width / 2;
  const floor = size.height;
  return {
    ...lampFrame(x, 41 * k, 64 * k, floor - 4 * k, 237 * k),
    robot: place(x, floor - 82 * k, 111 * k),
    dais: { x, y: floor - 24 * k, radius: 104 * k, rise: 18 * k, depth: 8 * k },
    camera: place(Math.min(size.width - 58 * k, x + 121 * k), 32 * k, 68 * k),
    drape: Math.max(size.width * 0.06, x - 106 * k),
  };
}

/** One robot, as large as the canvas lets it be; `foot` is where its shadow lies. */
export function aloneFrame(size: Size): { readonly robot: Placement; readonly foot: number } {
  const robot = Math.min(size.height * 0.8, size.width * 0.56);
  // In the middle, or as far down as its antenna needs.
  const y = Math.max(size.height * 0.5, robot * (ANTENNA + 0.01));
  return { robot: place(size.width / 2, y, robot), foot: y + robot * 0.475 };
}

export interface SealedFrame extends LampFrame {
  readonly robot: Placement;
  readonly dais: DaisFrame;
  readonly camera: Placement;
  readonly divider: Box;
  readonly curtain: Box;
}

export function sealedFrame(size: Size): SealedFrame {
  const { width, height } = size;
  const edge = width * 0.609;
  const line = Math.max(2, 4 * unit(size));
  // The words stand left of the robot on a wide picture; on an upright one they are under the canvas, and it takes the middle.
  const wide = width >= height * 1.2;
  const u = wide ? unit(size) : Math.min(height / 720, edge / 440);
  const x = wide ? width * 0.45 : edge / 2;
  const floor = height - 151 * u;
  return {
    ...lampFrame(x, 95 * u, 118 * u, floor - 11 * u, 408 * u),
    robot: place(x, floor - 136 * u, 240 * u),
    dais: { x, y: floor, radius: 167 * u, rise: 39 * u, depth: 18 * u },
    camera: place(x + 125 * u, 163 * u, 107 * u),
    divider: { x: edge - line / 2, y: 0, width: line, height },
    curtain: { x: edge + line, y: 0, width: width - edge - line, height },
  };
}

export interface OpenFrame extends SealedFrame {
  /** What stands behind the parted curtain. */
  readonly behind: LampFrame & { readonly robot: Placement; readonly dais: DaisFrame };
  readonly pelmet: Box;
}

/** The sealed screen's house with its curtain parted: the words stand over the robot behind it, the pills under its dais. */
export function openFrame(size: Size): OpenFrame {
  const frame = sealedFrame(size);
  const { x: left, width } = frame.curtain;
  const u = Math.min(unit(size), width / 496);
  const x = left + width / 2;
  const floor = size.height - 134 * u;
  return {
    ...frame,
    behind: {
      ...lampFrame(x, 40 * u, 94 * u, floor, 330 * u),
      robot: place(x, floor - 92 * u, 168 * u),
      dais: { x, y: floor, radius: 118 * u, rise: 27 * u, depth: 14 * u },
    },
    pelmet: { ...frame.curtain, height: 26 * u },
  };
}

/** Both halves of the theatre, and where a crowd stands in each. */
export interface HalvesFrame {
  readonly left: LampFrame;
  readonly right: LampFrame;
  readonly camera: Placement;
  readonly divider: Box;
  readonly curtain: Box;
  readonly pelmet: Box;
  readonly leftHalf: Box;
  readonly leftCrowd: Box;
  readonly rightCrowd: Box;
}

export interface RevealFrame extends HalvesFrame {
  /** The line along which the deployment's cards pass, and how large they are. */
  readonly cards: Placement;
}

/** Titles and numbers above 43 % of the height, the crowd on the page's bar, which has the last 14 %. */
export function revealFrame(size: Size): RevealFrame {
  const { width, height } = size;
  const u = unit(size);
  const edge = width * 0.4893;
  const line = Math.max(2, 4 * u);
  const inner = { x: edge + line, y: 0, width: width - edge - line, height };
  const crowd = { y: height * 0.425, height: height * 0.433 };
  const bar = height * 0.864;
  return {
    left: lampFrame(width * 0.39, 64 * u, 94 * u, bar + 40 * u, Math.min(530 * u, width * 0.414)),
    right: lampFrame(width * 0.745, 34 * u, 94 * u, bar + 40 * u, Math.min(560 * u, width * 0.44)),
    camera: place(width * 0.39 + 83 * u, 36 * u, 64 * u),
    divider: { x: edge - line / 2, y: 0, width: line, height },
    curtain: inner,
    pelmet: { ...inner, height: 64 * u },
    leftHalf: { x: 0, y: 0, width: edge, height },
    leftCrowd: { ...crowd, x: width * 0.03, width: width * 0.428 },
    rightCrowd: { ...crowd, x: width * 0.532, width: width * 0.428 },
    cards: place(width * 0.745, height * 0.62, 76 * u),
  };
}

/** One grid for both halves, so that a robot is as large before the curtain as behind it. */
export function revealGrid(left: number, right: number, frame: RevealFrame, size: Size): Grid {
  return gridFor(Math.max(left, right, 1), frame.rightCrowd, Math.min(size.height * 0.26, size.width * 0.18));
}

export interface RoundsFrame extends HalvesFrame {
  /** What is under the stage. */
  readonly pit: Box;
}

/** The house of the reveal seen from farther away: `pit` is the share of the height that the page's chart takes under it. */
export function roundsFrame(size: Size, pit: number): RoundsFrame {
  const { width } = size;
  const height = size.height * (1 - pit);
  const u = Math.min(height / 420, width / 1280);
  const half = width / 2;
  const line = Math.max(2, 4 * u);
  const inner = { x: half + line / 2, y: 0, width: half - line / 2, height };
  const crowd = { y: height * 0.25, height: height * 0.715 };
  return {
    left: lampFrame(width * 0.31, 48 * u, 70 * u, height, Math.min(450 * u, width * 0.36)),
    right: lampFrame(width * 0.75, 24 * u, 70 * u, height, Math.min(450 * u, width * 0.36)),
    camera: place(width * 0.31 + 64 * u, 40 * u, 52 * u),
    divider: { x: half - line / 2, y: 0, width: line, height },
    curtain: inner,
    pelmet: { ...inner, height: 40 * u },
    leftHalf: { x: 0, y: 0, width: half, height },
    leftCrowd: { ...crowd, x: width * 0.05, width: width * 0.4 },
    // Between the drapes.
    rightCrowd: { ...crowd, x: width * 0.55, width: width * 0.4 },
    pit: { x: 0, y: height, width, height: size.height - height },
  };
}

/** As for the reveal, but its words stand beside the picture and not over it: the crowd has nearly all of the height. */
export function replayFrame(size: Size): HalvesFrame {
  const { width, height } = size;
  const u = Math.min(height / 400, width / 620);
  const half = width / 2;
  const line = Math.max(2, 3 * u);
  const inner = { x: half + line / 2, y: 0, width: half - line / 2, height };
  const crowd = { y: height * 0.26, height: height * 0.7, width: half * 0.8 };
  return {
    left: lampFrame(half / 2, 54 * u, 80 * u, height, half * 0.9),
    right: lampFrame(half * 1.5, 30 * u, 80 * u, height, half * 0.9),
    camera: place(half / 2 + 74 * u, 34 * u, 56 * u),
    divider: { x: half - line / 2, y: 0, width: line, height },
    curtain: inner,
    pelmet: { ...inner, height: 40 * u },
    leftHalf: { x: 0, y: 0, width: half, height },
    leftCrowd: { ...crowd, x: half * 0.1 },
    // Between the drapes.
    rightCrowd: { ...crowd, x: half * 1.1 },
  };
}

export interface StoryFrame {
  readonly lamp: LampFrame;
  readonly leftHalf: Box;
  readonly curtain: Box;
  /** How wide each drape is. */
  readonly drape: number;
  readonly left: Placement;
  readonly right: Placement;
}

export function storyFrame(size: Size): StoryFrame {
  const { width, height } = size;
  const edge = width * 0.489;
  const k = Math.min(height / 176, width / 300);
  const y = height - 71 * k;
  return {
    lamp: lampFrame(edge / 2, 29 * k, 50 * k, height - 4 * k, Math.min(156 * k, edge * 0.95)),
    leftHalf: { x: 0, y: 0, width: edge, height },
    curtain: { x: edge, y: 0, width: width - edge, height },
    drape: Math.max(width * 0.05, Math.min(width * 0.083, 30 * k)),
    left: place(edge / 2, y, 96 * k),
    right: place((edge + width) / 2, y, 96 * k),
  };
}
