import * as Plot from "@observablehq/plot";
import { lastOf } from "../../shared/lib/lists.ts";
import { type Share, shareOf, type TierPoint } from "../../shared/measures/measures.ts";
import { TIERS, type Tier } from "../../shared/rules/words.ts";
import { ROUNDS } from "../text/charts.ts";
import { TIER_NAMES } from "../text/tiers.ts";
import { type ChartBox, hatch, textStyle, tickPadding } from "./chart.ts";
import { FEWEST_FOR_POINT } from "./few.ts";
import { shareLabel } from "./findings.ts";

export interface RoundsData {
  readonly points: readonly TierPoint[];
  /** Of what was ordered or answered in deployment; over nothing where there was none. */
  readonly deployment: Share;
}

/** Colour, line and mark together tell a tier. `dash` in letters' heights. */
const LOOK: Readonly<
  Record<Tier, { readonly colour: string; readonly symbol: Plot.SymbolType; readonly dash: readonly number[] }>
> = {
  free: { colour: "var(--free)", symbol: "circle", dash: [] },
  pro: { colour: "var(--pro, var(--ink))", symbol: "triangle", dash: [0.12, 0.35] },
  paid: { colour: "var(--paid)", symbol: "diamond2", dash: [0.5, 0.3] },
};

/** Room for the longest name between the last round and deployment, in letters' heights, and the most of the axis that it may take. */
const NAMES = 7;
const MOST_NAMES = 0.42;
const MARGINS = { left: 2.2, right: 2.4 };
/** Nearer than this, per cent, two names at the ends of lines would stand on each other. */
const NEAR = 12;

interface Point {
  readonly round: number;
  readonly at: number;
  readonly isFew: boolean;
}

interface Line {
  readonly tier: Tier;
  readonly points: readonly Point[];
}

/** Compliance in each tier, round by round, and in deployment; hatched between the free and the paid tier. */
export function drawRounds({ points, deployment }: RoundsData, box: ChartBox): Element {
  const { width, height, type } = box;
  const lines = TIERS.map((tier) => ({ tier, points: pointsOf(points, tier) })).filter(
    (line) => line.points.length > 0,
  );
  const last = Math.max(1, ...points.map(({ round }) => round + 1));
  const deployed = percentOf(deployment);
  const room = Math.min(MOST_NAMES, (NAMES * type) / (width - (MARGINS.left + MARGINS.right) * type));
  const end = last + Math.max(1, ((last - 1) * room) / (1 - room));
  const both = points.flatMap(({ round, compliance }) => {
    const [free, paid] = [percentOf(compliance.free), percentOf(compliance.paid)];
    return free === null || paid === null ? [] : [{ round: round + 1, free, paid }];
  });
  const ticking = { tickSize: 0, tickPadding: tickPadding(box) };
  return Plot.plot({
    width,
    height,
    marginLeft: type * MARGINS.left,
    marginRight: type * MARGINS.right,
    marginTop: type * 1.3,
    marginBottom: type * 1.7,
    style: textStyle(box),
    x: { domain: [1, end], label: null, ticks: ticksUpTo(last), ...ticking, tickFormat: "d" },
    y: { domain: [0, 100], label: null, ticks: [0, 50, 100], ...ticking },
    marks: [
      () => hatch("between-tiers", "var(--line-strong)", type * 0.5),
      Plot.ruleY([0, 50, 100], { x1: 1, x2: last, stroke: "var(--line-strong)", strokeOpacity: 0.6 }),
      Plot.areaY(both, { x: "round", y1: "paid", y2: "free", fill: "url(#between-tiers)" }),
      ...lines.flatMap((line) => lineMarks(line, type)),
      ...names(lines, type),
      ...(deployed === null ? [] : deploymentMarks(end, deployed, deployment, type)),
    ],
  });
}

function pointsOf(points: readonly TierPoint[], tier: Tier): Point[] {
  return points.flatMap(({ round, compliance }) => {
    const at = percentOf(compliance[tier]);
    return at === null ? [] : [{ round: round + 1, at, isFew: compliance[tier].of < FEWEST_FOR_POINT }];
  });
}

function lineMarks({ tier, points }: Line, type: number): Plot.Markish[] {
  const { colour, symbol, dash } = LOOK[tier];
  const strokeDasharray = dash.length === 0 ? "none" : dash.map((part) => part * type).join(" ");
  return [
    Plot.lineY(points, { x: "round", y: "at", stroke: colour, strokeWidth: type / 6.5, strokeDasharray }),
    Plot.dot(points, {
      x: "round",
      y: "at",
      symbol,
      r: type * 0.3,
      fill: ({ isFew }: Point) => (isFew ? "var(--surface)" : colour),
      stroke: colour,
      strokeWidth: type / 8,
    }),
  ];
}

/** Each line is named at its end, in the break before deployment; names that would meet are moved apart. */
function names(lines: readonly Line[], type: number): Plot.Markish[] {
  const ends = lines
    .flatMap(({ tier, points }) => {
      const end = lastOf(points, () => true);
      return end === undefined ? [] : [{ tier, ...end }];
    })
    .sort((a, b) => b.at - a.at);
  return ends.map(({ tier, round, at }, n) => {
    const above = ends[n - 1];
    const below = ends[n + 1];
    const up = below !== undefined && at - below.at < NEAR ? -0.6 : 0;
    const down = above !== undefined && above.at - at < NEAR ? 0.6 : 0;
    return Plot.text([{ round, at }], {
      x: "round",
      y: "at",
      text: () => TIER_NAMES[tier],
      textAnchor: "start",
      dx: type * 0.7,
      dy: (up + down) * type,
      fill: LOOK[tier].colour,
      fontWeight: 700,
      stroke: "var(--surface)",
      strokeWidth: type / 3,
    });
  });
}

function deploymentMarks(end: number, deployed: number, share: Share, type: number): Plot.Markish[] {
  const at = [{ x: end, y: deployed }];
  return [
    Plot.dot(at, { x: "x", y: "y", symbol: "square", fill: "var(--ink)", r: type * 0.36 }),
    Plot.text(at, {
      x: "x",
      y: "y",
      text: () => shareLabel(share),
      textAnchor: "end",
      dx: type * 2.2,
      dy: (deployed > 85 ? 1 : -1) * type * 1.05,
      fill: "var(--ink)",
      fontWeight: 700,
      stroke: "var(--surface)",
      strokeWidth: type / 3,
    }),
    Plot.text([{ x: end }], { x: "x", frameAnchor: "bottom", dy: type * 1.1, text: () => ROUNDS.deployment }),
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
