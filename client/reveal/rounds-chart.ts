import { type Share, shareOf } from "../../shared/measures/measures.ts";
import { meantToComply, type RoundSides } from "../../shared/views/rounds.ts";

/** Where the chart of the rounds has its parts, in the screen's units: the lines between `left` and `right`, 0 % to 100 %. */
export const PLOT = { width: 1280, height: 300, left: 140, right: 680, top: 28, bottom: 232, step: 116 } as const;

/** How high and low what stands at a line's end may be; nearer to each other than `apart`, two would touch. */
export const ENDS = { top: PLOT.top, bottom: PLOT.bottom - 12, apart: 56 } as const;
/** More numbers than this along the foot would touch too. */
const MOST_NUMBERS = 10;

export interface LinePoint {
  readonly round: number;
  readonly x: number;
  readonly y: number;
}

/** A line in the pieces between rounds in which nobody was asked. */
export type Line = readonly (readonly LinePoint[])[];

export interface RoundsLines {
  readonly free: Line;
  readonly paid: Line;
}

/** Where round `round`, from 0, of so many is. */
export function roundAt(round: number, count: number): number {
  return PLOT.left + round * Math.min(PLOT.step, (PLOT.right - PLOT.left) / Math.max(1, count - 1));
}

export function shareAt(share: number): number {
  return PLOT.bottom - share * (PLOT.bottom - PLOT.top);
}

/** The lines through the rounds that have passed, of `count`. */
export function linesOf(passed: readonly RoundSides[], count: number): RoundsLines {
  const line = (tier: "free" | "paid") =>
    lineOf(
      passed.map((round) => meantToComply(round[tier])),
      count,
    );
  return { free: line("free"), paid: line("paid") };
}

function lineOf(shares: readonly Share[], count: number): Line {
  const pieces: LinePoint[][] = [[]];
  for (const [round, share] of shares.entries()) {
    const value = shareOf(share);
    if (value === null) pieces.push([]);
    else pieces.at(-1)?.push({ round, x: roundAt(round, count), y: shareAt(value) });
  }
  return pieces.filter(({ length }) => length > 0);
}

/** How high the labels at the ends of both lines stand, so that neither covers the other; null where a line has no end. */
export function endLabels(lines: RoundsLines): Readonly<Record<"free" | "paid", number | null>> {
  const [free, paid] = [lines.free, lines.paid].map((line) => {
    const y = line.at(-1)?.at(-1)?.y;
    return y === undefined ? null : Math.min(ENDS.bottom, y);
  });
  if (free == null || paid == null) return { free: free ?? null, paid: paid ?? null };
  const middle = (free + paid) / 2;
  const half = Math.max(Math.abs(free - paid), ENDS.apart) / 2;
  // Pushed beyond an edge, they would leave the chart.
  const held = Math.min(ENDS.bottom - half, Math.max(ENDS.top + half, middle));
  return free <= paid ? { free: held - half, paid: held + half } : { free: held + half, paid: held - half };
}

/** Which rounds, from 0, have their number under them: of many every n-th, and always the one that passes. */
export function numbered(count: number, now: number): number[] {
  const every = Math.ceil(count / MOST_NUMBERS);
  const all = Array.from({ length: count }, (_, round) => round);
  return all.filter(
    (round) => round === now || (round % every === 0 && (every === 1 || Math.abs(round - now) >= every)),
  );
}
