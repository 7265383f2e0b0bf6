import type { SymbolType } from "@observablehq/plot";
import type { Estimate } from "../../shared/measures/measures.ts";
import { MIXED, type Mixed } from "../../shared/measures/mixture.ts";
import { MIXTURE_CHART } from "../text/debrief.ts";
import { percent } from "../text/format.ts";
import type { ChartBox } from "./chart.ts";
import { drawRows, SHARE_AXIS } from "./rows.ts";

export interface StrategySharesData {
  /** Null while they are being computed. */
  readonly shares: Readonly<Record<Mixed, Estimate>> | null;
}

/** Room for the longest name of a strategy, in letters' heights. */
const NAMES = 8;

/** Colour, shape and word together tell a strategy. */
const MARK: Readonly<Record<Mixed, { readonly colour: string; readonly symbol: SymbolType }>> = {
  refuse: { colour: "var(--refuse)", symbol: "hexagon" },
  comply: { colour: "var(--comply)", symbol: "square" },
  fake: { colour: "var(--free)", symbol: "circle" },
  mirror: { colour: "var(--paid)", symbol: "diamond2" },
  coin: { colour: "var(--ink-2)", symbol: "triangle" },
};

/** A row for each strategy: its estimated share of the class, from 0 to 100 %, with its interval. */
export function drawStrategyShares({ shares }: StrategySharesData, box: ChartBox): Element {
  const rows = MIXED.map((strategy) => {
    const { value = null, interval = null } = shares?.[strategy] ?? {};
    return {
      name: MIXTURE_CHART.names[strategy],
      ...MARK[strategy],
      at: value,
      interval,
      text: value === null ? "" : percent(value),
      theory: null,
      published: null,
    };
  });
  return drawRows({ rows, ...SHARE_AXIS, names: NAMES }, box);
}
