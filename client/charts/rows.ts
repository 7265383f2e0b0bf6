import * as Plot from "@observablehq/plot";
import type { Interval } from "../../shared/measures/measures.ts";
import { type ChartBox, textStyle, tickPadding } from "./chart.ts";

/** A figure of the class in a row of its own, with what stands beside it. All numbers on the scale of the axis. */
export interface FigureRow {
  readonly name: string;
  readonly colour: string;
  readonly symbol: Plot.SymbolType;
  /** Null: there is none, and `text` says so. */
  readonly at: number | null;
  readonly interval: Interval | null;
  /** Beside the mark. */
  readonly text: string;
  readonly theory: number | null;
  readonly published: number | null;
}

export interface RowsData {
  readonly rows: readonly FigureRow[];
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** What a tick is called. */
  readonly tick: (at: number) => string;
  /** Room for the names, in letters' heights. */
  readonly names: number;
  /** Numbers stand over their marks, where there is no room beside them. */
  readonly over?: boolean;
}

/** Names take no more than this share of the width; what is longer is parted. */
const MOST_NAMES = 0.4;
/** Where within its row a mark stands, from the bottom, −1, to the top, 1. */
const LINES = { alone: 0, own: 0.42, theory: -0.12, published: -0.62, publishedAlone: -0.78 };

/** A row for each figure: a filled mark with its interval and its number, theory as an open diamond, the published one as an open square. */
export function drawRows({ rows, domain, ticks, tick, names, over = false }: RowsData, box: ChartBox): Element {
  const { width, height, type } = box;
  const middle = (domain[0] + domain[1]) / 2;
  const withTheory = rows.some(({ theory }) => theory !== null);
  const line = withTheory ? LINES.own : LINES.alone;
  const room = Math.min(names, (width / type) * MOST_NAMES);
  const rowHeight = height / Math.max(1, rows.length);
  const radius = Math.min(type * 0.46, rowHeight / 6);
  // A row is 2 high.
  const stroke = Math.min(0.2, (type / rowHeight) * 1.1);
  const shown = rows.filter(({ at }) => at !== null);
  const isHigh = ({ at }: FigureRow) => (at ?? 0) > middle;
  const label = { fy: "name", y: () => line, text: "text", fill: "var(--ink)", fontWeight: 700 } as const;
  const halo = { stroke: "var(--surface)", strokeWidth: type / 3 } as const;
  const ends = (row: FigureRow) => row.interval ?? { low: row.at ?? 0, high: row.at ?? 0 };
  const open = Math.max(2, type / 9);
  const lower = over ? [] : shown.filter((row) => !isHigh(row));
  const higher = over ? [] : shown.filter(isHigh);
  return Plot.plot({
    width,
    height,
    marginLeft: type * room,
    marginRight: type * 1.7,
    marginTop: 0,
    marginBottom: type * 1.6,
    style: textStyle(box),
    x: {
      domain: [...domain],
      label: null,
      ticks: [...ticks],
      tickSize: 0,
      tickPadding: tickPadding(box),
      tickFormat: tick,
    },
    y: { axis: null, domain: [-1, 1] },
    fy: { axis: null, domain: rows.map(({ name }) => name), padding: 0.06 },
    marks: [
      Plot.ruleX([...ticks], { stroke: "var(--line-strong)", strokeOpacity: 0.6 }),
      Plot.text([...rows], {
        fy: "name",
        y: () => line,
        frameAnchor: "left",
        textAnchor: "end",
        dx: -type * 0.8,
        text: "name",
        lineWidth: room * 1.1,
        fill: "var(--ink)",
      }),
      ...shown.flatMap((row) => intervalMarks(row, { line, stroke, type })),
      ...shown.map((row) =>
        Plot.dot([row], { fy: "name", x: "at", y: () => line, r: radius, fill: row.colour, symbol: row.symbol }),
      ),
      Plot.text(lower, { ...label, ...halo, x: (row) => ends(row).high, textAnchor: "start", dx: type * 0.8 }),
      Plot.text(higher, { ...label, ...halo, x: (row) => ends(row).low, textAnchor: "end", dx: -type * 0.8 }),
      Plot.text(over ? shown : [], { ...label, ...halo, x: "at", dy: -type * 1.4 }),
      Plot.text(
        rows.filter(({ at }) => at === null),
        { fy: "name", y: () => line, frameAnchor: "middle", text: "text" },
      ),
      Plot.dot(
        rows.filter(({ theory }) => theory !== null),
        {
          fy: "name",
          x: "theory",
          y: () => LINES.theory,
          r: radius * 0.85,
          symbol: "diamond2",
          stroke: "var(--theory)",
          strokeWidth: open,
        },
      ),
      Plot.dot(
        rows.filter(({ published }) => published !== null),
        {
          fy: "name",
          x: "published",
          y: () => (withTheory ? LINES.published : LINES.publishedAlone),
          r: radius * 0.8,
          symbol: "square",
          stroke: "var(--published)",
          strokeWidth: open,
        },
      ),
    ],
  });
}

interface IntervalBox {
  /** Where in its row the bar stands, and half the height of the strokes at its ends; a row is 2 high. */
  readonly line: number;
  readonly stroke: number;
  readonly type: number;
}

/** A bar from end to end, with a stroke across each. */
function intervalMarks(row: FigureRow, { line, stroke, type }: IntervalBox): Plot.Markish[] {
  if (row.interval === null) return [];
  const { low, high } = row.interval;
  const bars = [
    { x1: low, x2: high, y1: line, y2: line },
    ...[low, high].map((end) => ({ x1: end, x2: end, y1: line - stroke, y2: line + stroke })),
  ];
  const look = { stroke: row.colour, strokeWidth: Math.max(2, type / 7) };
  return [Plot.link(bars, { fy: () => row.name, x1: "x1", x2: "x2", y1: "y1", y2: "y2", ...look })];
}

/** An axis of shares, from 0 to 100 %. */
export const SHARE_AXIS = {
  domain: [0, 1],
  ticks: [0, 0.5, 1],
  tick: (at: number) => (at === 1 ? "100\u00a0%" : `${at * 100}`),
} as const;

/** Shares from 0 to 1. */
interface SharesData {
  readonly rows: readonly FigureRow[];
}

/** Rows without names, each with its number over its mark. */
export function drawShares({ rows }: SharesData, box: ChartBox): Element {
  return drawRows({ rows, ...SHARE_AXIS, names: 1.7, over: true }, box);
}

/** Rows with names in front of them, in a room of so many letters' heights. */
export function drawNamedShares({ rows, names }: SharesData & Pick<RowsData, "names">, box: ChartBox): Element {
  return drawRows({ rows, ...SHARE_AXIS, names, over: true }, box);
}

/** Rows of differences of shares, and how far they can go: −`most` to `most`. */
interface DifferencesData {
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
