import type { RecordedBlock, Recording } from "../../../shared/replay/recording.ts";
import type { Basis } from "../../../shared/rules/words.ts";
import type { Estimator } from "./estimator.ts";
import { BLOCK_CHARTS, type BlockChart, type BlockContext, type Plate } from "./plate.ts";
import { blocksPlate } from "./plates/blocks.ts";
import { compliancePlate } from "./plates/compliance.ts";
import { consistencyPlate } from "./plates/consistency.ts";
import { learningPlate } from "./plates/learning.ts";
import { mixturePlate } from "./plates/mixture.ts";
import { overseersPlate } from "./plates/overseers.ts";
import { pairedPlate } from "./plates/paired.ts";
import { pointsPlate } from "./plates/points.ts";
import { reasoningPlate } from "./plates/reasoning.ts";
import { roundsPlate } from "./plates/rounds.ts";
import { valuePlate } from "./plates/value.ts";

const PLATES: Readonly<Record<BlockChart, (context: BlockContext) => Plate>> = {
  rounds: roundsPlate,
  compliance: compliancePlate,
  value: valuePlate,
  mixture: mixturePlate,
  points: pointsPlate,
  consistency: consistencyPlate,
  overseers: overseersPlate,
  reasoning: reasoningPlate,
};

/** The charts of one block. */
export function blockPlates(block: RecordedBlock, basis: Basis, estimator: Estimator): Plate[] {
  const context = { block, basis, results: estimator.block(block) };
  return BLOCK_CHARTS.map((chart) => PLATES[chart](context));
}

/** The charts over blocks: all of them, and this one beside another; none where only one was revealed. */
export function comparingPlates(
  { blocks }: Recording,
  pair: { readonly earlier: RecordedBlock; readonly later: RecordedBlock } | null,
  { basis, estimator }: { readonly basis: Basis; readonly estimator: Estimator },
): Plate[] {
  if (pair === null) return [];
  const { earlier, later } = pair;
  return [
    blocksPlate(
      blocks.map((block) => ({ block, results: estimator.block(block) })),
      basis,
    ),
    pairedPlate(earlier, later, { basis, results: estimator.pair(earlier, later) }),
  ];
}

/** Shown last. None where the questions were not asked again. */
export function learningPlates({ check }: Recording): Plate[] {
  return check === null ? [] : [learningPlate(check)];
}
