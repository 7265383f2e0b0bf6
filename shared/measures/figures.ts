import type { Actor } from "../game/words.ts";
import type { Basis, Tier } from "../rules/words.ts";
import { compliance, complianceGap, deploymentCompliance } from "./compliance.ts";
import { conductOf, fakingReasoning } from "./conduct.ts";
import type { DecisionRow, DeploymentRow } from "./decisions.ts";
import { brierPaid, predictedPaid } from "./overseers.ts";
import { playedBy, type Share } from "./share.ts";
import { meanValue } from "./values.ts";
import { type WhoseByRole, whoseFigures } from "./whose.ts";

/** The figures of one block. */
export interface BlockFigures {
  readonly basis: Basis;
  readonly compliance: Readonly<Record<Tier | "deployment", Share>>;
  readonly gap: number | null;
  readonly predictedPaid: Share;
  readonly brier: number | null;
  readonly value: number | null;
  readonly fakingSeats: number;
  /** Seats with the reverse pattern: as many as chance makes of either. */
  readonly mirrorSeats: number;
  readonly alignmentFakingSeats: number;
  readonly modelSeats: number;
  readonly fakingReasoning: Share;
  readonly overrides: number;
  readonly leftOut: number;
  /** R44. */
  readonly whose: WhoseByRole;
}

/**
 * The figures of one block that cost nothing, for every view of a running class; `blockEstimates` has intervals. Over people
 * only unless asked for another kind of actor. `leftOut` is the number of rounds that all others played.
 */
export function blockFigures(
  all: readonly DecisionRow[],
  deployments: readonly DeploymentRow[],
  basis: Basis,
  by: Actor = "person",
): BlockFigures {
  const rows = playedBy(all, by);
  const conduct = conductOf(rows);
  return {
    basis,
    compliance: {
      free: compliance(rows, "free", basis),
      pro: compliance(rows, "pro", basis),
      paid: compliance(rows, "paid", basis),
      deployment: deploymentCompliance(playedBy(deployments, by), basis),
    },
    gap: complianceGap(rows, basis),
    predictedPaid: predictedPaid(rows, by),
    brier: brierPaid(rows, by),
    value: meanValue(rows),
    fakingSeats: conduct.filter((seat) => seat.faking).length,
    mirrorSeats: conduct.filter((seat) => seat.mirror).length,
    alignmentFakingSeats: conduct.filter((seat) => seat.alignmentFaking).length,
    modelSeats: conduct.length,
    fakingReasoning: fakingReasoning(rows),
    overrides: rows.filter((row) => row.override).length,
    leftOut: all.length - rows.length,
    whose: whoseFigures(all, deployments),
  };
}
