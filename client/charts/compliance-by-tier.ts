import type { SymbolType } from "@observablehq/plot";
import { type Interval, type Share, shareOf } from "../../shared/measures/measures.ts";
import { COMPLIANCE } from "../text/charts.ts";
import { TIER_ROW_NAMES } from "../text/tiers.ts";
import type { ChartBox } from "./chart.ts";
import { shareLabel } from "./findings.ts";
import { drawRows } from "./rows.ts";

export type TierRow = keyof typeof TIER_ROW_NAMES;

export interface ComplianceRow {
  readonly tier: TierRow;
  readonly share: Share;
  /** The published share, in per cent. */
  readonly published: number | null;
  /** Of the class's share, from 0 to 1. */
  readonly interval?: Interval | null;
  /** The share that theory expects, from 0 to 1. */
  readonly theory?: number | null;
}

export interface ComplianceData {
  readonly rows: readonly ComplianceRow[];
}

/** Room for the longest name of a tier, in letters' heights. */
const NAMES = 6.2;

/** Colour, shape and word together tell a tier. */
const MARK: Readonly<Record<TierRow, { readonly colour: string; readonly symbol: SymbolType }>> = {
  free: { colour: "var(--free)", symbol: "circle" },
  pro: { colour: "var(--pro, var(--ink))", symbol: "triangle" },
  paid: { colour: "var(--paid)", symbol: "diamond2" },
  deployment: { colour: "var(--ink)", symbol: "square" },
};

/** A row for each tier: the class's share with its interval, and beside it what theory expects and what was published. */
export function drawCompliance({ rows }: ComplianceData, box: ChartBox): Element {
  const figures = rows.map(({ tier, share, published, interval = null, theory = null }) => {
    const value = shareOf(share);
    return {
      name: TIER_ROW_NAMES[tier],
      ...MARK[tier],
      at: value === null ? null : value * 100,
      interval: interval && { low: interval.low * 100, high: interval.high * 100 },
      text: value === null ? COMPLIANCE.none : shareLabel(share),
      theory: theory === null ? null : theory * 100,
      published,
    };
  });
  const tick = (at: number) => (at === 100 ? "100\u00a0%" : `${at}`);
  return drawRows({ rows: figures, domain: [0, 100], ticks: [0, 50, 100], tick, names: NAMES }, box);
}
