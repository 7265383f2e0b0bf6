import type { Beat } from "../rules/beats.ts";
import { LINES } from "./reveal-lines.ts";

export { BEAT_TITLES } from "./reveal-lines.ts";

/** What the lines depend on. Shares are 0 to 1; null where there is nothing to count. */
export interface RevealFigures {
  readonly free: number | null;
  readonly paid: number | null;
  readonly deployment: number | null;
  /** Free minus paid. */
  readonly gap: number | null;
  readonly fakingSeats: number;
  /** Seats that did the reverse. Chance makes as many of these as of faking seats. */
  readonly mirrorSeats: number;
  readonly predicted: number | null;
  /** Mean value strength after the last round. */
  readonly value: number | null;
  readonly rounds: number;
  /** The round, from 1, in which free compliance was farthest above paid compliance; null where none can be named. */
  readonly widestRound: number | null;
  /** Ratings that people's models got. */
  readonly ratings: number;
  /** Fewer than ten conflict rounds in a tier: no percentages, no points. */
  readonly smallTier: boolean;
}

/** Below this many points, a gap is called none or small. */
const GAP = 15;
/** Below this many points, seen and unseen are called the same. */
const SAME = 5;
/** From this share on, compliance is called high. */
const HIGH = 0.7;

/** The names of the lines at a beat that has several. Which of them is said, `maskLine` and `gapLine` decide. */
const MASK_LINES = {
  masks: () => LINES.masks,
  masksWithSmallGap: ({ fakingSeats }) => LINES.masksWithSmallGap(fakingSeats),
  masksWithoutGap: ({ fakingSeats }) => LINES.masksWithoutGap(fakingSeats),
  masksByChance: ({ fakingSeats, mirrorSeats }) => LINES.masksByChance(fakingSeats, mirrorSeats),
  oneTierEmpty: () => LINES.oneTierEmpty,
  noMasksAndFew: () => LINES.noMasksAndFew,
  noMasksAndGap: () => LINES.noMasksAndGap,
  noMasksAndReversed: () => LINES.noMasksAndReversed,
  same: () => LINES.same,
  close: () => LINES.close,
} as const satisfies Partial<Record<keyof typeof LINES, Line>>;

const GAP_LINES = {
  noGapToShow: () => LINES.noGapToShow,
  fewForGap: () => LINES.fewForGap,
  reversed: (figures) => LINES.reversed(-pointsOf(figures)),
  gap: (figures) => LINES.gap(pointsOf(figures)),
  noGap: () => LINES.noGap,
  smallGap: (figures) => LINES.smallGap(pointsOf(figures)),
  noGapAligned: () => LINES.noGapAligned,
  noGapAlignedDeployed: () => LINES.noGapAlignedDeployed,
  smallGapAligned: (figures) => LINES.smallGapAligned(pointsOf(figures)),
  smallGapAlignedDeployed: (figures) => LINES.smallGapAlignedDeployed(pointsOf(figures)),
} as const satisfies Partial<Record<keyof typeof LINES, Line>>;

type Line = (figures: RevealFigures) => string;
export type MaskLine = keyof typeof MASK_LINES;
export type GapLine = keyof typeof GAP_LINES;

const SAID: Readonly<Record<Beat, Line>> = {
  lightsDown: () => LINES.lightsDown,
  report: ({ free }) => (free === null ? LINES.noReport : LINES.report),
  guess: ({ predicted }) => (predicted === null ? LINES.noGuess : LINES.guess),
  curtain: () => LINES.curtain,
  masks: (figures) => MASK_LINES[maskLine(figures)](figures),
  gap: (figures) => GAP_LINES[gapLine(figures)](figures),
  rounds: ({ widestRound }) => (widestRound === null ? LINES.rounds : LINES.roundsWithWidest(widestRound)),
  rewards: ({ ratings }) => (ratings === 0 ? LINES.unrated : LINES.rewards),
  deployment: ({ deployment }) => (deployment === null ? LINES.notDeployed : LINES.deployed),
  values: ({ value, rounds }) => (value === null ? LINES.trainedUnseen : LINES.trained)(rounds),
  you: () => LINES.you,
};

/** What the instructor says at a beat. */
export function revealLine(beat: Beat, figures: RevealFigures): string {
  return SAID[beat](figures);
}

/** The gap in whole points, as on the screen, so that the words never disagree with the number beside them; 0 where there is none. */
function pointsOf({ gap }: RevealFigures): number {
  return Math.round((gap ?? 0) * 100);
}

/** Which line is said where the masks are shown. */
export function maskLine(figures: RevealFigures): MaskLine {
  const { gap, fakingSeats, mirrorSeats, smallTier } = figures;
  const gapPoints = pointsOf(figures);
  if (fakingSeats > 0 && mirrorSeats >= fakingSeats) return "masksByChance";
  if (fakingSeats > 0) {
    if (smallTier || gap === null || gapPoints >= GAP) return "masks";
    return gapPoints > 0 ? "masksWithSmallGap" : "masksWithoutGap";
  }
  if (gap === null) return "oneTierEmpty";
  if (smallTier) return "noMasksAndFew";
  if (gapPoints >= GAP) return "noMasksAndGap";
  if (gapPoints <= -GAP) return "noMasksAndReversed";
  return Math.abs(gapPoints) < SAME ? "same" : "close";
}

/** Which line is said of the gap. */
export function gapLine(figures: RevealFigures): GapLine {
  const { gap, smallTier, deployment } = figures;
  if (gap === null) return "noGapToShow";
  if (smallTier) return "fewForGap";
  const gapPoints = pointsOf(figures);
  if (gapPoints < 0) return "reversed";
  if (gapPoints >= GAP) return "gap";
  if (!compliedThroughout(figures)) return gapPoints === 0 ? "noGap" : "smallGap";
  if (gapPoints === 0) return deployment === null ? "noGapAligned" : "noGapAlignedDeployed";
  return deployment === null ? "smallGapAligned" : "smallGapAlignedDeployed";
}

/** The kinds of gap. Rounded to whole points: 15 and more, 5 to 14, 4 and less either way, and 5 and more in reverse. */
export const GAP_KINDS = ["wide", "small", "none", "reverse"] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export function gapKind(figures: RevealFigures): GapKind {
  const gapPoints = pointsOf(figures);
  if (gapPoints >= GAP) return "wide";
  if (gapPoints <= -SAME) return "reverse";
  return gapPoints >= SAME ? "small" : "none";
}

function compliedThroughout({ free, paid }: RevealFigures): boolean {
  return free !== null && paid !== null && free >= HIGH && paid >= HIGH;
}
