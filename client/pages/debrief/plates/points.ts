import { byPeople, conductOf, modelPointsBySeat, STRATEGIES } from "../../../../shared/measures/measures.ts";
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
  const best = [...rows].sort((a, b) => b.points.value - a.points.value)[0];
  const { title, note, finding, only, source, empty } = POINTS_CHART;
  return {
    id: "points",
    title,
    note,
    finding:
      best === undefined
        ? empty
        : (rows.length === 1 ? only : finding)(best.strategy, best.points.value, best.points.units),
    empty: best === undefined ? empty : null,
    sources: [source],
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
