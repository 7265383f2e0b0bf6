import {
  byPeople,
  meanValue,
  type Strategy,
  valueByRound,
  valueByStrategy,
} from "../../../../shared/measures/measures.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import type { ColumnName } from "../../../charts/table.ts";
import { VALUE_CHART } from "../../../text/debrief.ts";
import { percent } from "../../../text/format.ts";
import type { BlockContext, Plate } from "../plate.ts";
import { theoryItem } from "../words.ts";

const load = () => import("../../../charts/value-by-round.ts").then((chart) => chart.drawValue);

const COLUMN = {
  faked: "faked",
  mirrored: "mirrored",
  "always-complied": "always_complied",
  "always-refused": "always_refused",
  other: "other",
} as const satisfies Readonly<Record<Strategy, ColumnName>>;

/** Value strength by round: of all seats, and by what they did. */
export function valuePlate({ block: { played, treatment }, results }: BlockContext): Plate {
  const rows = byPeople(played.rows);
  const series = valueByStrategy(rows);
  const mean = meanValue(rows);
  const theory = results?.theory?.valueStrength ?? null;
  const isFresh = treatment.carryOver === "off";
  const seats = new Set(rows.map(({ seat }) => seat)).size;
  const { title, note, finding, fresh, source, empty } = VALUE_CHART;
  return {
    id: "value",
    title,
    note,
    finding: mean === null ? empty : isFresh ? fresh : finding(percent(mean), seats),
    empty: mean === null ? empty : null,
    sources: [source],
    spoken: 0,
    legend: theory === null ? [] : [theoryItem([treatment])],
    table: {
      columns: ["round", "seats", "value", "low", "high", ...series.map(({ strategy }) => COLUMN[strategy])],
      rows: valueByRound(rows).map((value, round) => ({
        round: round + 1,
        seats: rows.filter((row) => row.round === round).length,
        value,
        low: results?.estimates.value[round]?.interval?.low ?? null,
        high: results?.estimates.value[round]?.interval?.high ?? null,
        ...Object.fromEntries(series.map(({ strategy, values }) => [COLUMN[strategy], values[round] ?? null])),
      })),
    },
    drawing: drawingOf({ series, theory }, load),
  };
}
