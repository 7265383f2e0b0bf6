import type { ChartBox } from "./chart.ts";
import { drawRows, type FigureRow } from "./rows.ts";

/** Shares from 0 to 1. */
export interface SharesData {
  readonly rows: readonly FigureRow[];
}

/** Rows without names, each with its number over its mark. */
export function drawShares({ rows }: SharesData, box: ChartBox): Element {
  const tick = (at: number) => (at === 1 ? "100\u00a0%" : `${at * 100}`);
  return drawRows({ rows, domain: [0, 1], ticks: [0, 0.5, 1], tick, names: 1.7, over: true }, box);
}
