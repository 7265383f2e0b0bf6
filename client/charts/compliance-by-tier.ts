import * as Plot from "@observablehq/plot";
import { type Share, shareOf } from "../../shared/measures/measures.ts";
import { COMPLIANCE, TIERS } from "../text/charts.ts";
import { type Box, textStyle } from "./chart.ts";

export type Row = keyof typeof TIERS;

export interface ComplianceData {
  readonly rows: readonly { readonly tier: Row; readonly share: Share; readonly published: number | null }[];
}

/** Room for the longest name of a tier, in letters' heights. */
const NAMES = 6.2;

/** Colour, shape and word together tell a tier. */
const MARK: Readonly<Record<Row, { readonly colour: string; readonly symbol: Plot.SymbolType }>> = {
  free: { colour: "var(--free)", symbol: "circle" },
  pro: { colour: "var(--pro, var(--ink))", symbol: "triangle" },
  paid: { colour: "var(--paid)", symbol: "diamond2" },
  deployment: { colour: "var(--ink)", symbol: "square" },
};

/** A row for each tier: the class as a filled mark with its number, the published share as an open square. */
export function drawCompliance({ rows }: ComplianceData, box: Box): Element {
  const { width, height, type } = box;
  const marks = rows.map(({ tier, share, published }) => ({
    tier,
    name: TIERS[tier],
    at: percentOf(share),
    text: COMPLIANCE.label(share),
    published,
  }));
  const shown = marks.filter((mark) => mark.at !== null);
  const high = shown.filter(({ at }) => (at ?? 0) > 50);
  const low = shown.filter(({ at }) => (at ?? 0) <= 50);
  const label = { fy: "name", x: "at", y: () => 0, text: "text", fill: "var(--ink)", fontWeight: 700 } as const;
  const radius = Math.min(type * 0.46, height / Math.max(1, rows.length) / 6);
  return Plot.plot({
    width,
    height,
    marginLeft: type * NAMES,
    marginRight: type * 1.7,
    marginTop: 0,
    marginBottom: type * 1.5,
    style: textStyle(box),
    x: { domain: [0, 100], label: null, ticks: [0, 50, 100], tickSize: 0, tickFormat },
    y: { axis: null, domain: [-1, 1] },
    fy: { axis: null, domain: rows.map(({ tier }) => TIERS[tier]), padding: 0.06 },
    marks: [
      Plot.ruleX([0, 50, 100], { stroke: "var(--line-strong)", strokeOpacity: 0.6 }),
      Plot.text(marks, {
        fy: "name",
        y: () => 0,
        frameAnchor: "left",
        textAnchor: "end",
        dx: -type * 0.8,
        text: "name",
        fill: "var(--ink)",
      }),
      ...shown.map((mark) =>
        Plot.dot([mark], {
          fy: "name",
          x: "at",
          y: () => 0,
          r: radius,
          fill: MARK[mark.tier].colour,
          symbol: MARK[mark.tier].symbol,
        }),
      ),
      Plot.text(low, { ...label, textAnchor: "start", dx: type * 0.8 }),
      Plot.text(high, { ...label, textAnchor: "end", dx: -type * 0.8 }),
      Plot.text(
        marks.filter((mark) => mark.at === null),
        { fy: "name", y: () => 0, frameAnchor: "middle", text: () => COMPLIANCE.none },
      ),
      Plot.dot(
        marks.filter((mark) => mark.published !== null),
        {
          fy: "name",
          x: "published",
          y: () => -0.78,
          r: radius * 0.8,
          symbol: "square",
          stroke: "var(--published)",
          strokeWidth: Math.max(2, type / 9),
        },
      ),
    ],
  });
}

function tickFormat(percent: number): string {
  return percent === 100 ? "100\u00a0%" : `${percent}`;
}

function percentOf(share: Share): number | null {
  const value = shareOf(share);
  return value === null ? null : value * 100;
}
