import type { ChartBox } from "./chart.ts";
import { drawRows, type FigureRow } from "./rows.ts";

/** Rows of differences of shares, and how far they can go: −`most` to `most`. */
export interface DifferencesData {
  readonly rows: readonly FigureRow[];
  readonly most: 1 | 2;
  /** Room for the names, in letters' heights. */
  readonly names: number;
}

/** Rows of differences of shares around 0, in points. */
export function drawDifferences({ rows, most, names }: DifferencesData, box: ChartBox): Element {
  const tick = (at: number) => (at < 0 ? `−${-at * 100}` : `${at * 100}`);
  const ticks = [-most, -most / 2, 0, most / 2, most];
  return drawRows({ rows, domain: [-most, most], ticks, tick, names }, box);
}
