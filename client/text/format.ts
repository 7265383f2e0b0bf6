import type { Share } from "../../shared/measures/measures.ts";

/** Before a unit: the two must not be parted at the end of a line. */
const NBSP = "\u00a0";

/** "92 %" */
export function percent(share: number): string {
  return `${Math.round(share * 100)}${NBSP}%`;
}

/** Shares over fewer answers than this are told as counts. */
const FEW = 5;

/** "92 %", or "3 of 4" where there are too few for a percentage. */
export function shareText({ count, of }: Share): string {
  return of < FEW ? `${count} of ${of}` : percent(count / of);
}

export function isFew({ of }: Share): boolean {
  return of < FEW;
}

/** "84 points": the difference of two shares. */
export function gapText(gap: number): string {
  const points = Math.round(gap * 100);
  return `${points < 0 ? "−" : ""}${Math.abs(points)}${NBSP}${Math.abs(points) === 1 ? "point" : "points"}`;
}

/** "+10 points", "0 points", "−3 points" */
export function pointsText(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  const sign = rounded > 0 ? "+" : rounded < 0 ? "−" : "";
  return `${sign}${Math.abs(rounded)}${NBSP}${Math.abs(rounded) === 1 ? "point" : "points"}`;
}

/** "0:18" */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** "K7M 4QX" */
export function codeText(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
