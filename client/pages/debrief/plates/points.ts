import {
  byPeople,
  conductOf,
  type Estimate,
  modelPointsBySeat,
  STRATEGIES,
  type Strategy,
} from "../../../../shared/measures/measures.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import { POINTS_CHART, STRATEGY } from "../../../text/debrief.ts";
import type { BlockContext, Plate } from "../plate.ts";

const load = () => import("../../../charts/strategy-points.ts").then((chart) => chart.drawPoints);

/** Mean points of the model seats of each strategy. */
export function pointsPlate({ block: { played }, results }: BlockContext): Plate {
  const points = modelPointsBySeat(played);
  const conduct = conductOf(byPeople(played.rows));
  const rows = STRATEGIES.flatMap((strategy) => {
    const own = conduct.filter((seat) => seat.strategy === strategy).map(({ seat }) => points.get(seat) ?? 0);
    if (own.length === 0) return [];
    const value = own.reduce((sum, each) => sum + each, 0) / own.length;
    const interval = results?.estimates.points.strategy[strategy].interval ?? null;
    return [{ strategy, points: { value, units: own.length, interval } }];
  });
  const isEmpty = rows.length === 0;
  const { title, note, sources, empty } = POINTS_CHART;
  return {
    id: "points",
    title,
    note,
    finding: isEmpty ? empty : findingOf(rows),
    empty: isEmpty ? empty : null,
    sources: [...sources],
    spoken: 0,
    legend: [],
    table: {
      columns: ["strategy", "seats", "points", "low", "high"],
      intervals: "points",
      rows: rows.map(({ strategy, points: { value, units, interval } }) => ({
        strategy: STRATEGY[strategy],
        seats: units,
        points: value,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
      })),
    },
    drawing: drawingOf({ rows }, load),
  };
}

interface Earned {
  readonly strategy: Strategy;
  readonly points: Estimate & { readonly value: number };
}

/** A strategy is called the best only where its whole interval is above every other's. */
function findingOf(rows: readonly Earned[]): string {
  const [best, ...others] = [...rows].sort((a, b) => b.points.value - a.points.value);
  const last = others.at(-1);
  if (best === undefined) return POINTS_CHART.empty;
  if (last === undefined) return POINTS_CHART.only(best.strategy, best.points.value);
  const low = best.points.interval?.low ?? Number.NEGATIVE_INFINITY;
  const isBest = others.every(({ points: { interval } }) => interval !== null && interval.high < low);
  return isBest
    ? POINTS_CHART.finding(best.strategy, best.points.value, best.points.units)
    : POINTS_CHART.unsure(last.points.value, best.points.value);
}
