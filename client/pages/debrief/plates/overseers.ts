import {
  brierPaid,
  byPeople,
  overseersError,
  predictedPaid,
  predictedPaidActual,
  shareOf,
} from "../../../../shared/measures/measures.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import { OVERSEERS_CHART } from "../../../text/debrief.ts";
import type { BlockContext, Plate } from "../plate.ts";
import { ofShares } from "../words.ts";

const load = () => import("../../../charts/overseers-error.ts").then((chart) => chart.drawOverseers);

/** What trainers expected behind the curtain and what happened there, over the same requests. */
export function overseersPlate({ block: { played }, results }: BlockContext): Plate {
  const rows = byPeople(played.rows);
  const guesses = predictedPaid(rows);
  const outcomes = predictedPaidActual(rows);
  const predicted = shareOf(guesses) ?? 0;
  const actual = shareOf(outcomes) ?? 0;
  const brier = brierPaid(rows);
  const { title, note, finding, source, empty } = OVERSEERS_CHART;
  const isEmpty = guesses.of === 0;
  const error = results?.estimates.overseersError;
  const brierInterval = results?.estimates.brier.interval;
  return {
    id: "overseers",
    title,
    note,
    finding: ofShares(finding, guesses, outcomes) ?? empty,
    empty: isEmpty ? empty : null,
    sources: [source],
    spoken: 0,
    legend: [],
    table: {
      columns: [
        "predictions",
        "predicted",
        "actual",
        "error",
        "low",
        "high",
        "trainers",
        "brier",
        "brier_low",
        "brier_high",
      ],
      intervals: "difference",
      rows: [
        {
          predictions: guesses.of,
          predicted: shareOf(guesses),
          actual: shareOf(outcomes),
          error: overseersError(rows),
          low: error?.interval?.low ?? null,
          high: error?.interval?.high ?? null,
          trainers: error?.units ?? null,
          brier,
          brier_low: brierInterval?.low ?? null,
          brier_high: brierInterval?.high ?? null,
        },
      ],
    },
    drawing: drawingOf({ predicted, actual, brier }, load),
  };
}
