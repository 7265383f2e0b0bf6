import * as Plot from "@observablehq/plot";
import { type ChartBox, textStyle } from "./chart.ts";

export interface SpreadData {
  readonly rows: readonly {
    readonly name: string;
    /** Shares, or differences of shares, of classes. */
    readonly values: readonly number[];
    readonly low: number;
    readonly middle: number;
    readonly high: number;
    /** Of the class itself; null where there is none. */
    readonly real: number | null;
  }[];
}

/** Room for the longest name, in letters' heights. */
const NAMES = 11.5;
/** How many columns a hundred points are counted in. */
const COLUMNS = 25;

/** A row for each figure: over a line with the middle of all classes the heap of where they lie; a square for what was. */
export function drawSpread({ rows }: SpreadData, box: ChartBox): Element {
  const { width, height, type } = box;
  // On a phone the names stand over their rows.
  const isNarrow = width < type * 34;
  const heaps = rows.flatMap(({ name, values }) => heapOf(values).map((column) => ({ name, ...column })));
  const from = rows.some(({ low, real }) => low < 0 || (real ?? 0) < 0) ? -100 : 0;
  const marks = rows.map(({ name, low, middle, high, real }) => ({
    name,
    low: 100 * low,
    middle: 100 * middle,
    high: 100 * high,
    real: real === null ? null : 100 * real,
  }));
  const line = { fy: "name", y: () => -0.28, stroke: "var(--ink)" } as const;
  return Plot.plot({
    width,
    height,
    marginLeft: isNarrow ? type : type * NAMES,
    marginRight: type * 2,
    marginTop: type * 0.4,
    marginBottom: type * 1.6,
    style: textStyle(box),
    x: { domain: [from, 100], label: null, ticks: from < 0 ? 4 : 5, tickSize: 0, tickFormat },
    y: { axis: null, domain: [-0.6, isNarrow ? 1.8 : 1.1] },
    fy: { axis: null, domain: rows.map(({ name }) => name), padding: 0.08 },
    marks: [
      Plot.ruleX([from, 0, 50, 100], { stroke: "var(--line-strong)", strokeOpacity: 0.6 }),
      Plot.rect(heaps, { fy: "name", x1: "from", x2: "to", y1: () => 0, y2: "share", fill: "var(--line-strong)" }),
      Plot.ruleY(marks, { ...line, x1: "low", x2: "high", strokeWidth: type / 6 }),
      Plot.dot(marks, { ...line, x: "middle", r: type * 0.34, fill: "var(--ink)" }),
      Plot.dot(
        marks.filter(({ real }) => real !== null),
        {
          fy: "name",
          y: () => -0.28,
          x: "real",
          r: type * 0.5,
          symbol: "square",
          fill: "var(--surface)",
          stroke: "var(--published)",
          strokeWidth: Math.max(2, type / 6),
        },
      ),
      Plot.text(marks, {
        fy: "name",
        y: () => (isNarrow ? 1.45 : 0.2),
        frameAnchor: "left",
        textAnchor: isNarrow ? "start" : "end",
        dx: isNarrow ? 0 : -type * 0.8,
        text: "name",
        fill: "var(--ink)",
      }),
    ],
  });
}

/** How many lie in each column, as shares of the fullest. */
function heapOf(values: readonly number[]): { from: number; to: number; share: number }[] {
  const counts = new Map<number, number>();
  for (const value of values) {
    const column = Math.min(COLUMNS - 1, Math.floor(value * COLUMNS));
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const edge = (column: number) => (100 * column) / COLUMNS;
  return [...counts].map(([column, n]) => ({ from: edge(column), to: edge(column + 1), share: n / most }));
}

function tickFormat(percent: number): string {
  return percent === 100 ? "100\u00a0%" : `${percent}`.replace("-", "−");
}
