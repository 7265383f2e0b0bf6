import * as Plot from "@observablehq/plot";
import { lastOf } from "../../shared/lib/lists.ts";
import { type AlignmentPoint, type Share, shareOf } from "../../shared/measures/measures.ts";
import { ALIGNMENT } from "../text/charts.ts";
import { shareText } from "../text/format.ts";
import { type ChartBox, hatch, textStyle, tickPadding } from "./chart.ts";

export interface AlignmentData {
  readonly points: readonly AlignmentPoint[];
  /** Of the requests answered in deployment; over nothing where there was none. */
  readonly deployment: Share;
}

/** How far after the last round deployment stands, in rounds' worth of the axis. */
const BREAK = 0.24;

/** What overseers saw and what happened, round by round; between the lines, what stayed behind the curtain. */
export function drawAlignment({ points, deployment }: AlignmentData, box: ChartBox): Element {
  const { width, height, type } = box;
  const rows = points.map(({ round, apparent, actual }) => ({
    round: round + 1,
    apparent: percentOf(apparent),
    actual: percentOf(actual),
  }));
  const last = Math.max(1, ...rows.map(({ round }) => round));
  const deployed = percentOf(deployment);
  const end = deployed === null ? last : last * (1 + BREAK) + 0.6;
  const whole = rows.filter((row) => row.apparent !== null && row.actual !== null);
  const final = whole.at(-1);
  // In a small class there are rounds in which nothing was seen: each line has an end of its own.
  const lastSeen = lastOf(rows, ({ apparent }) => apparent !== null);
  const lastActual = lastOf(rows, ({ actual }) => actual !== null);
  const size = type / 9;
  const ticking = { tickSize: 0, tickPadding: tickPadding(box) };
  const seen = { x: "round", y: "apparent", stroke: "var(--apparent)", strokeWidth: size * 1.4 } as const;
  const so = { x: "round", y: "actual", stroke: "var(--actual)", strokeWidth: size * 1.4 } as const;
  return Plot.plot({
    width,
    height,
    marginLeft: type * 2.2,
    marginRight: type * (deployed === null ? 1.6 : 2.4),
    marginTop: type * 1.3,
    marginBottom: type * 1.7,
    style: textStyle(box),
    x: { domain: [1, end], label: null, ticks: ticksUpTo(last), ...ticking, tickFormat: "d" },
    y: { domain: [0, 100], label: null, ticks: [0, 50, 100], ...ticking },
    marks: [
      () => hatch("behind", "var(--paid)", type * 0.5),
      Plot.ruleY([0, 50, 100], { x1: 1, x2: last, stroke: "var(--line-strong)", strokeOpacity: 0.6 }),
      Plot.areaY(rows, { x: "round", y1: "actual", y2: "apparent", fill: "url(#behind)" }),
      Plot.lineY(rows, seen),
      Plot.lineY(rows, so),
      Plot.dot(rows, { x: "round", y: "apparent", fill: "var(--apparent)", r: type * 0.28 }),
      Plot.dot(rows, { x: "round", y: "actual", fill: "var(--actual)", symbol: "square", r: type * 0.26 }),
      ...between(whole, type, (100 * type) / height),
      ...(final === undefined || deployed !== null ? [] : labels(final, rows, type)),
      ...(deployed === null || lastSeen === undefined || lastActual === undefined
        ? []
        : endLabels(lastSeen, lastActual, deployed, type)),
      ...(deployed === null || lastActual === undefined
        ? []
        : deploymentMarks(lastActual, deployed, end, deployment, type)),
    ],
  });
}

interface Point {
  readonly round: number;
  readonly apparent: number | null;
  readonly actual: number | null;
}

/** Each line is named beside itself: above the upper one, below the lower one. */
function labels(final: Point, rows: readonly Point[], type: number): Plot.Markish[] {
  const seenAbove = (final.apparent ?? 0) >= (final.actual ?? 0);
  const first = rows[0]?.round ?? 1;
  const name = (text: string, value: number | null, above: boolean, fill: string) =>
    Plot.text([{ x: first, y: value }], {
      x: "x",
      y: "y",
      text: () => text,
      textAnchor: "start",
      dy: (above ? -1 : 1) * type * 0.85,
      fill,
      fontWeight: 700,
      stroke: "var(--surface)",
      strokeWidth: type / 3,
    });
  const start = rows[0] ?? final;
  const { overseen, actual } = ALIGNMENT;
  return [
    name(
      overseen,
      seenAbove ? Math.max(start.apparent ?? 0, rows[1]?.apparent ?? 0, rows[2]?.apparent ?? 0) : start.apparent,
      seenAbove,
      "var(--apparent)",
    ),
    name(actual, start.actual, !seenAbove, "var(--actual)"),
  ];
}

/** Nearer than this, per cent, two names at the ends of the lines would stand on each other. */
const NEAR = 12;

/** In the break before deployment each line is named at its end, off the way that leads there. */
function endLabels(seen: Point, so: Point, deployed: number, type: number): Plot.Markish[] {
  const { apparent } = seen;
  const { actual } = so;
  const name = (text: string, { round }: Point, value: number | null, dy: number, fill: string) =>
    Plot.text([{ round, value }], {
      x: "round",
      y: "value",
      text: () => text,
      textAnchor: "start",
      dx: type * 0.7,
      dy,
      fill,
      fontWeight: 700,
    });
  const side = deployed <= (actual ?? 0) ? -1 : 1;
  const above = (apparent ?? 0) >= (actual ?? 0) ? -1 : 1;
  const isNear = Math.abs((apparent ?? 0) - (actual ?? 0)) < NEAR;
  return [
    name(
      ALIGNMENT.overseen,
      seen,
      apparent,
      isNear ? above * type * (above === side ? 1.7 : 0.6) : 0,
      "var(--apparent)",
    ),
    name(ALIGNMENT.actual, so, actual, side * type * 0.6, "var(--actual)"),
  ];
}

/** So many letters' heights the words between the lines need, so as not to stand on them. */
const ROOM = 2.2;

/** What the hatching means, where there is most room to say it. @param letter a letter's height, per cent of the chart's */
function between(whole: readonly Point[], type: number, letter: number): Plot.Markish[] {
  const inner = whole.slice(1, -1).map(({ round }, n) => {
    // The words are wider than a round: the lines must leave room on either side as well.
    const near = whole.slice(n, n + 3);
    const low = Math.max(...near.map(({ apparent, actual }) => Math.min(apparent ?? 0, actual ?? 0)));
    const high = Math.min(...near.map(({ apparent, actual }) => Math.max(apparent ?? 0, actual ?? 0)));
    return { x: round, y: (low + high) / 2, room: high - low };
  });
  const [widest] = [...inner].sort((a, b) => b.room - a.room);
  if (widest === undefined || widest.room < ROOM * letter) return [];
  return [
    Plot.text([widest], {
      x: "x",
      y: "y",
      text: () => ALIGNMENT.between,
      fill: "var(--paid)",
      fontWeight: 700,
      stroke: "var(--surface)",
      strokeWidth: type / 2,
    }),
  ];
}

function deploymentMarks(final: Point, deployed: number, end: number, share: Share, type: number): Plot.Markish[] {
  const at = [{ x: end, y: deployed }];
  return [
    Plot.link([{ x1: final.round, y1: final.actual, x2: end, y2: deployed }], {
      x1: "x1",
      y1: "y1",
      x2: "x2",
      y2: "y2",
      stroke: "var(--actual)",
      strokeDasharray: `${type / 6} ${type / 4}`,
      strokeWidth: type / 9,
    }),
    Plot.dot(at, { x: "x", y: "y", symbol: "diamond2", fill: "var(--actual)", r: type * 0.4 }),
    Plot.text(at, {
      x: "x",
      y: "y",
      text: () => shareText(share),
      // Off the way that comes down from the left.
      dx: deployed < (final.actual ?? 0) ? type * 0.7 : 0,
      dy: -type * 0.95,
      fill: "var(--ink)",
      fontWeight: 700,
      stroke: "var(--surface)",
      strokeWidth: type / 3,
    }),
    Plot.text([{ x: end }], { x: "x", frameAnchor: "bottom", dy: type * 1.1, text: () => ALIGNMENT.deployment }),
  ];
}

/** 1 and the last round, and as many between as have room. */
function ticksUpTo(last: number): number[] {
  const step = Math.max(1, Math.ceil(last / 8));
  return Array.from({ length: last }, (_, i) => i + 1).filter((round) => (round - 1) % step === 0);
}

function percentOf(share: Share): number | null {
  const value = shareOf(share);
  return value === null ? null : value * 100;
}
