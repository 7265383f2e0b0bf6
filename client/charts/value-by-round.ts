import * as Plot from "@observablehq/plot";
import type { Strategy, StrategyValues } from "../../shared/measures/measures.ts";
import { VALUE_CHART } from "../text/debrief.ts";
import { type ChartBox, textStyle, tickPadding } from "./chart.ts";

export interface ValueData {
  readonly series: readonly StrategyValues[];
  /** What theory expects after the last round, 0 to 1. */
  readonly theory: number | null;
}

/** Colour, stroke and mark together tell what the seats did. */
const LOOK: Readonly<
  Record<Strategy, { readonly colour: string; readonly dash: number; readonly symbol: Plot.SymbolType }>
> = {
  faked: { colour: "var(--free)", dash: 0, symbol: "circle" },
  mirrored: { colour: "var(--paid)", dash: 0.3, symbol: "diamond" },
  "always-complied": { colour: "var(--comply)", dash: 0.15, symbol: "square" },
  "always-refused": { colour: "var(--refuse)", dash: 0.5, symbol: "hexagon" },
  other: { colour: "var(--ink-2)", dash: 0.9, symbol: "triangle" },
};

/** Where the names at the ends of the lines are broken, and the room for them, which fits the longest word with a number; both in letters' heights. */
const NAMES = 7.6;
const ROOM = 9.4;
/** Names stand at least so far from each other, in letters' heights. */
const APART = 2.2;

/** Mean value strength after each round, a line for each strategy with its name at the end. */
export function drawValue({ series, theory }: ValueData, box: ChartBox): Element {
  const { width, height, type } = box;
  const rounds = Math.max(1, ...series.map(({ values }) => values.length));
  const [marginTop, marginBottom] = [type, type * 1.7];
  const perLetter = 100 / ((height - marginTop - marginBottom) / type);
  const lines = series.map((each) => ({ ...each, ...LOOK[each.strategy], points: pointsOf(each) }));
  const named = apart(
    lines.flatMap((line) => {
      const last = line.points.at(-1);
      return last === undefined ? [] : [{ ...line, last, at: last.value }];
    }),
    APART * perLetter,
  );
  const ticking = { tickSize: 0, tickPadding: tickPadding(box) };
  const ticks = [1, rounds].filter((round, i, all) => all.indexOf(round) === i);
  return Plot.plot({
    width,
    height,
    marginLeft: type * 2.2,
    marginRight: type * ROOM,
    marginTop,
    marginBottom,
    style: textStyle(box),
    x: { domain: [1, Math.max(2, rounds)], label: null, ticks, ...ticking, tickFormat: "d" },
    y: { domain: [0, 100], label: null, ticks: [0, 50, 100], ...ticking },
    marks: [
      Plot.ruleY([0, 50, 100], { stroke: "var(--line-strong)", strokeOpacity: 0.6 }),
      ...lines.map(({ points, colour, dash }) =>
        Plot.lineY(points, {
          x: "round",
          y: "value",
          stroke: colour,
          strokeWidth: type / 6,
          strokeDasharray: dash === 0 ? "none" : `${dash * type} ${type / 3}`,
        }),
      ),
      ...named.flatMap(({ last, at, colour, symbol, strategy, seats }) => [
        Plot.dot([last], { x: "round", y: "value", fill: colour, symbol, r: type * 0.34 }),
        Plot.text([{ round: last.round, at }], {
          x: "round",
          y: "at",
          text: () => VALUE_CHART.line(strategy, seats),
          lineWidth: NAMES,
          textAnchor: "start",
          dx: type * 0.8,
          fill: colour,
          fontWeight: 700,
        }),
      ]),
      ...(theory === null
        ? []
        : [
            Plot.dot([{ x: Math.max(2, rounds), y: theory * 100 }], {
              x: "x",
              y: "y",
              r: type * 0.55,
              symbol: "diamond2",
              stroke: "var(--theory)",
              strokeWidth: Math.max(2, type / 9),
            }),
          ]),
    ],
  });
}

function pointsOf({ values }: StrategyValues): { readonly round: number; readonly value: number }[] {
  return values.flatMap((value, round) => (value === null ? [] : [{ round: round + 1, value: value * 100 }]));
}

/** From the lowest up, each moved as far as the one below needs; then all down again by what stands out over the top. */
function apart<T extends { readonly at: number }>(named: readonly T[], room: number): T[] {
  let below = Number.NEGATIVE_INFINITY;
  const raised = [...named]
    .sort((a, b) => a.at - b.at)
    .map((each) => {
      below = Math.max(each.at, below + room);
      return { ...each, at: below };
    });
  let above = 100 + room;
  return [...raised].reverse().map((each) => {
    above = Math.min(each.at, above - room);
    return { ...each, at: above };
  });
}
