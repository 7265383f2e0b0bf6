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
  /** Fewer than ten conflict rounds in a tier: no percentages, no points. */
  readonly smallTier: boolean;
}

/** Below this many points, a gap is called none or small. */
const GAP = 15;
/** Below this many points, seen and unseen are called the same. */
const SAME = 5;
/** From this share on, compliance is called high. */
const HIGH = 0.7;

const SAID: Readonly<Record<Beat, (figures: RevealFigures) => string>> = {
  lightsDown: () => LINES.lightsDown,
  report: ({ free }) => (free === null ? LINES.noReport : LINES.report),
  guess: ({ predicted }) => (predicted === null ? LINES.noGuess : LINES.guess),
  curtain: () => LINES.curtain,
  masks: masksLine,
  gap: gapLine,
  deployment: ({ deployment }) => (deployment === null ? LINES.notDeployed : LINES.deployed),
  values: ({ value, rounds }) => (value === null ? LINES.trainedUnseen : LINES.trained)(rounds),
  you: () => LINES.you,
};

/** What the instructor says at a beat. */
export function revealLine(beat: Beat, figures: RevealFigures): string {
  return SAID[beat](figures);
}

function masksLine({ gap, fakingSeats, mirrorSeats, smallTier }: RevealFigures): string {
  // Rounded as on the screen, so that the words never disagree with the number beside them.
  const gapPoints = gap === null ? null : Math.round(gap * 100);
  if (fakingSeats > 0 && mirrorSeats >= fakingSeats) return LINES.masksByChance(fakingSeats, mirrorSeats);
  if (fakingSeats > 0) {
    if (smallTier || gapPoints === null || gapPoints >= GAP) return LINES.masks;
    return (gapPoints > 0 ? LINES.masksWithSmallGap : LINES.masksWithoutGap)(fakingSeats);
  }
  if (gapPoints === null) return LINES.oneTierEmpty;
  if (smallTier) return LINES.noMasksAndFew;
  if (gapPoints >= GAP) return LINES.noMasksAndGap;
  if (gapPoints <= -GAP) return LINES.noMasksAndReversed;
  return Math.abs(gapPoints) < SAME ? LINES.same : LINES.close;
}

function gapLine(figures: RevealFigures): string {
  const { gap, smallTier, deployment } = figures;
  if (gap === null) return LINES.noGapToShow;
  if (smallTier) return LINES.fewForGap;
  const gapPoints = Math.round(gap * 100);
  if (gapPoints < 0) return LINES.reversed(-gapPoints);
  if (gapPoints >= GAP) return LINES.gap(gapPoints);
  if (!compliedThroughout(figures)) return gapPoints === 0 ? LINES.noGap : LINES.smallGap(gapPoints);
  if (gapPoints === 0) return deployment === null ? LINES.noGapAligned : LINES.noGapAlignedDeployed;
  return (deployment === null ? LINES.smallGapAligned : LINES.smallGapAlignedDeployed)(gapPoints);
}

function compliedThroughout({ free, paid }: RevealFigures): boolean {
  return free !== null && paid !== null && free >= HIGH && paid >= HIGH;
}
