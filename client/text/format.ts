import { FEWEST_FOR_PERCENT, type Share } from "../../shared/measures/share.ts";
import { counted, type Forms, plural } from "./counted.ts";
import { LANGUAGE } from "./language.ts";
import { figure, fixed, signed } from "./numbers.ts";
import { countOf, POINT_FORMS } from "./units.ts";

/** Before a unit: the two must not be parted at the end of a line. */
const NBSP = "\u00a0";

/** "92 %" */
export function percent(share: number): string {
  return `${fixed(share * 100, 0)}${NBSP}%`;
}

/** "14.2 %": a published share, as it was printed. */
export function printedPercent(perCent: number): string {
  return `${figure(perCent)}${NBSP}%`;
}

/** "18 s" */
export function secondsText(seconds: number): string {
  return `${figure(seconds)}${NBSP}s`;
}

/** "40 s", or "3 min" once it is long. */
export function durationText(seconds: number): string {
  return seconds < 90 ? secondsText(seconds) : `${fixed(seconds / 60, 0)}${NBSP}min`;
}

const LIST = new Intl.ListFormat(LANGUAGE);

/** "Amber Otter, Quiet Fern, and Calm Heron" */
export function listText(parts: readonly string[]): string {
  return LIST.format(parts);
}

/** "92 %", or "3 of 4" where there are too few for a percentage. */
export function shareText(share: Share): string {
  return isFew(share) ? countOf(share) : percent(share.count / share.of);
}

/** "92 % (46 of 50)", or "3 of 4" where there are too few for a percentage. */
export function countedShare(share: Share): string {
  return isFew(share) ? countOf(share) : `${shareText(share)} (${countOf(share)})`;
}

export function isFew({ of }: Share): boolean {
  return of < FEWEST_FOR_PERCENT;
}

/** "84 points": the difference of two shares. Some languages have other forms within a sentence. */
export function gapText(gap: number, forms: Forms = POINT_FORMS): string {
  return counted(Math.round(gap * 100), forms);
}

/** "+10 points", "0 points", "−3 points" */
export function pointsText(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  return `${signed(rounded)}${NBSP}${plural(rounded, POINT_FORMS)}`;
}

/** "0:18" */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

const TIME = new Intl.DateTimeFormat(LANGUAGE, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** "09:02": a time of day, from ms since 1970. */
export function timeText(ms: number): string {
  return TIME.format(ms);
}

/** "K7M 4QX" */
export function codeText(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
