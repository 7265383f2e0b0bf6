import type { Actor } from "../game/words.ts";
import { conflicts } from "./compliance.ts";
import type { DecisionRow } from "./decisions.ts";
import { countShare, type Share, shareOf } from "./share.ts";

/** The paid-tier conflict requests for which this kind of actor, in a trainer seat, predicted a response. */
function predictions(rows: readonly DecisionRow[], by: Actor): DecisionRow[] {
  return conflicts(rows).filter((row) => row.tier === "paid" && row.predictedBy === by);
}

/** What people in trainer seats predicted for paid-tier conflict requests: the share that they expected to be complied with. */
export function predictedPaid(rows: readonly DecisionRow[], by: Actor = "person"): Share {
  return countShare(predictions(rows, by), (row) => row.prediction);
}

/**
 * What came of these predictions: the same requests, and the share of them that were complied with. It can differ from paid
 * compliance where stand-ins or agents predicted too. Over enacted responses, as predictions are about these (R10).
 */
export function predictedPaidActual(rows: readonly DecisionRow[], by: Actor = "person"): Share {
  return countShare(predictions(rows, by), (row) => row.response === "comply");
}

/** Mean predicted − actual paid compliance over the same requests, −1 to 1; null over nothing. Above 0: the overseers overestimate compliance. */
export function overseersError(rows: readonly DecisionRow[], by: Actor = "person"): number | null {
  const predicted = shareOf(predictedPaid(rows, by));
  const actual = shareOf(predictedPaidActual(rows, by));
  return predicted === null || actual === null ? null : predicted - actual;
}

/** The predictions that were wrong. As each counts as certain, their share is the Brier score. */
export function wrongPaid(rows: readonly DecisionRow[], by: Actor = "person"): Share {
  return countShare(predictions(rows, by), (row) => row.prediction !== (row.response === "comply"));
}

/** The Brier score of these predictions, 0 (always right) to 1; null over nothing. A prediction counts as certain. */
export function brierPaid(rows: readonly DecisionRow[], by: Actor = "person"): number | null {
  return shareOf(wrongPaid(rows, by));
}
