import { type Share, shareOf } from "../../shared/measures/measures.ts";
import { countOf } from "../text/units.ts";

/** What a figure is of: real-browser tests find it by this name, whatever it looks like. */
export type FigureName = "seen" | "free" | "paid" | "predicted" | "deployment" | "gap" | "value";

/** A figure's name and exact numbers, for an element that shows it rounded. */
export function figureData(figure: FigureName, share: Share | null, value: number | null = null) {
  return {
    "data-figure": figure,
    "data-count": share?.count,
    "data-of": share?.of,
    "data-value": value ?? (share === null ? undefined : (shareOf(share) ?? undefined)),
  };
}

/** Shares over fewer answers than this are told as counts. */
export const FEW = 5;

interface BigShareProps {
  readonly figure: FigureName;
  readonly share: Share;
  /** Fewer answers than this are told as counts. */
  readonly few?: number;
  /** What is shown in place of the rounded share while it counts up. */
  readonly percent?: number;
}

/** "84 %" as large as a wall, or "3 of 4". */
export function BigShare({ figure, share, few = FEW, percent }: BigShareProps) {
  const value = shareOf(share);
  const data = figureData(figure, share);
  if (value === null || share.of < few) {
    return (
      <p class="big big-count figures" {...data}>
        {countOf(share)}
      </p>
    );
  }
  return (
    <p class="big figures" {...data}>
      {percent ?? Math.round(value * 100)}
      <span class="big-unit">{"\u00a0"}%</span>
    </p>
  );
}
