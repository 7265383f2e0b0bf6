import * as Plot from "@observablehq/plot";
import type { Estimate, Strategy } from "../../shared/measures/measures.ts";
import { POINTS_CHART, STRATEGY } from "../text/debrief.ts";
import { type ChartBox, hatch, textStyle } from "./chart.ts";

export interface PointsRow {
  readonly strategy: Strategy;
  /** Mean points of a seat; null where no seat followed it. */
  readonly points: Estimate;
  /** What theory says that it earns under the same deal. */
  readonly theory: number | null;
}

export interface PointsData {
  readonly rows: readonly PointsRow[];
}

const FILL: Readonly<Record<Strategy, string>> = {
  faked: "var(--free)",
  mirrored: "var(--paid)",
  "always-complied": "var(--comply)",
  "always-refused": "url(#refused)",
  other: "var(--ink-3)",
};

/** Half the height of the strokes at an interval's ends, in a row's own height of 2. */
const END = 0.16;
/** A mark is about this part of the axis wide. */
const NEAR = 24;
/** The most height of a row, in letters’ heights. */
const MOST = 6.5;

/** A bar for each strategy with its mean, its interval and the number of seats; an open diamond for theory's points. */
export function drawPoints({ rows }: PointsData, box: ChartBox): Element {
  const { width, type } = box;
  const height = Math.min(box.height, rows.length * type * MOST);
  const shown = rows.map(({ strategy, theory, points: { value, units, interval } }) => ({
    strategy,
    theory,
    value: value ?? 0,
    name: POINTS_CHART.row(STRATEGY[strategy], units),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    text: value === null ? "" : POINTS_CHART.points(value),
  }));
  const most = Math.max(1, ...shown.map(({ value, high, theory }) => Math.max(value, high ?? 0, theory ?? 0)));
  const least = Math.min(0, ...shown.map(({ value, low, theory }) => Math.min(value, low ?? 0, theory ?? 0)));
  const row = { fy: "strategy" } as const;
  const intervals = shown.flatMap(({ strategy, low, high }) =>
    [
      { x1: low, x2: high, y1: -0.4, y2: -0.4 },
      { x1: low, x2: low, y1: -0.4 - END, y2: -0.4 + END },
      { x1: high, x2: high, y1: -0.4 - END, y2: -0.4 + END },
    ].flatMap((bar) => (low === null ? [] : [{ strategy, ...bar }])),
  );
  const ends = { ...row, x1: "x1", x2: "x2", y1: "y1", y2: "y2" } as const;
  return Plot.plot({
    width,
    height,
    marginLeft: 2,
    marginRight: type * 3,
    marginTop: 0,
    marginBottom: type * 0.2,
    style: textStyle(box),
    x: { axis: null, domain: [least, most] },
    y: { axis: null, domain: [-1, 1] },
    fy: { axis: null, domain: rows.map(({ strategy }) => strategy), padding: 0.04 },
    marks: [
      () => hatch("refused", "var(--refuse)", type * 0.42),
      Plot.text(shown, {
        ...row,
        y: () => 0.5,
        frameAnchor: "left",
        textAnchor: "start",
        text: "name",
        fill: "var(--ink)",
      }),
      ...shown.map((each) =>
        Plot.rect([each], {
          ...row,
          x1: () => 0,
          x2: "value",
          y1: () => -0.75,
          y2: () => -0.05,
          fill: FILL[each.strategy],
          stroke: each.strategy === "always-refused" ? "var(--refuse)" : "none",
          rx: type * 0.25,
        }),
      ),
      // Edged in the ground's colour: half of it stands on a bar of any other.
      Plot.link(intervals, { ...ends, stroke: "var(--surface)", strokeWidth: type / 2.4 }),
      Plot.link(intervals, { ...ends, stroke: "var(--ink)", strokeWidth: type / 7 }),
      Plot.dot(
        shown.filter(({ theory }) => theory !== null),
        {
          ...row,
          x: "theory",
          y: () => -0.4,
          r: type * 0.42,
          symbol: "diamond2",
          fill: "var(--surface)",
          stroke: "var(--theory)",
          strokeWidth: Math.max(2, type / 8),
        },
      ),
      Plot.text(shown, {
        ...row,
        x: ({ value, high, theory }) => beyond(Math.max(0, value, high ?? 0), theory, (most - least) / NEAR),
        y: () => -0.4,
        textAnchor: "start",
        dx: type * 0.4,
        text: "text",
        fill: "var(--ink)",
        fontWeight: 700,
      }),
    ],
  });
}

/** Where a number stands clear of its bar and of theory's mark. */
function beyond(end: number, theory: number | null, near: number): number {
  return theory !== null && theory > end - near && theory < end + 2.5 * near ? theory + near : end;
}
