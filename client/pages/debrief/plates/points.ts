import {
  byPeople,
  conductOf,
  modelPointsBySeat,
  STRATEGIES,
  type Strategy,
} from "../../../../shared/measures/measures.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import type { PointsRow } from "../../../charts/strategy-points.ts";
import { LEGEND, POINTS_CHART, STRATEGY } from "../../../text/debrief.ts";
import type { BlockContext, Plate } from "../plate.ts";

const load = () => import("../../../charts/strategy-points.ts").then((chart) => chart.drawPoints);

/** These are shown even if nobody followed them: what they would have earned is part of the lesson. */
const ALWAYS_SHOWN: readonly Strategy[] = ["faked", "always-complied", "always-refused"];

/** Mean points of the model seats of each strategy, beside what theory says that it earns under the same deal. */
export function pointsPlate({ block: { played }, results }: BlockContext): Plate {
  const points = modelPointsBySeat(played);
  const conduct = conductOf(byPeople(played.rows));
  const rows = STRATEGIES.flatMap((strategy) => {
    const own = conduct.filter((seat) => seat.strategy === strategy).map(({ seat }) => points.get(seat) ?? 0);
    const theory = results?.strategyPoints[strategy] ?? null;
    if (own.length === 0 && !(theory !== null && ALWAYS_SHOWN.includes(strategy))) return [];
    const value = own.length === 0 ? null : own.reduce((sum, each) => sum + each, 0) / own.length;
    const interval = results?.estimates.points.strategy[strategy].interval ?? null;
    return [{ strategy, theory, points: { value, units: own.length, interval } }];
  });
  const isEmpty = conduct.length === 0;
  const { title, note, sources, empty } = POINTS_CHART;
  return {
    id: "points",
    title,
    note,
    finding: isEmpty ? empty : findingOf(rows),
    empty: isEmpty ? empty : null,
    sources: [...sources],
    spoken: 0,
    legend: [
      { mark: "interval", text: LEGEND.interval },
      { mark: "theory", text: LEGEND.sameDeal },
    ],
    table: {
      columns: ["strategy", "seats", "points", "low", "high", "theory"],
      intervals: "points",
      rows: rows.map(({ strategy, theory, points: { value, units, interval } }) => ({
        strategy: STRATEGY[strategy],
        seats: units,
        points: value,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        theory,
      })),
    },
    drawing: drawingOf({ rows }, load),
  };
}

/** A strategy is called the best only where its whole interval is above every other's. */
function findingOf(rows: readonly PointsRow[]): string {
  const earned = rows.flatMap(({ strategy, points: { value, units, interval } }) =>
    value === null ? [] : [{ strategy, value, units, interval }],
  );
  const [best, ...others] = earned.sort((a, b) => b.value - a.value);
  const last = others.at(-1);
  if (best === undefined) return POINTS_CHART.empty;
  if (last === undefined) return POINTS_CHART.only(best.strategy, best.value, best.units);
  const { strategy, value, units, interval } = best;
  const isBest =
    interval !== null && others.every((other) => other.interval !== null && other.interval.high < interval.low);
  if (isBest) return POINTS_CHART.finding(strategy, value, units, interval);
  const seats = earned.reduce((sum, each) => sum + each.units, 0);
  return POINTS_CHART.unsure(last.value, value, seats);
}
