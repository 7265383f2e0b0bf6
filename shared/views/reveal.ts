import type { PlannedBlock } from "../game/plan.ts";
import type { Block, Classroom } from "../game/state.ts";
import { groupedBy } from "../lib/lists.ts";
import { blockDecisions, blockDeployments, type DecisionRow } from "../measures/decisions.ts";
import { alignmentByRound, blockFigures, byPeople, conductOf, conflicts } from "../measures/measures.ts";
import type { DebriefBlock, Face, RevealBody } from "./screen-view.ts";

/**
 * The reveal up to a beat, over enacted responses: what was seen, what was predicted and what was so are then alike.
 * A part whose beat has not come is null, so that it is not sent.
 */
export function revealBody(block: Block, number: number, beat: number): RevealBody {
  const all = blockDecisions(block, number);
  const figures = blockFigures(all, blockDeployments(block, number), "responses");
  const rows = byPeople(all);
  const seats = conductOf(rows);
  const from = <T>(first: number, part: T): T | null => (beat >= first ? part : null);
  return {
    kind: "reveal",
    report: from(1, { free: figures.compliance.free, faces: facesOf(rows, "free") }),
    predicted: from(2, figures.predictedPaid),
    curtain: from(3, { paid: figures.compliance.paid, faces: facesOf(rows, "paid") }),
    masks: from(4, {
      seats: seats.filter(({ faking }) => faking).map(({ seat }) => seat),
      leftOut: figures.leftOut,
    }),
    gap: from(5, { value: figures.gap }),
    deployment: from(6, figures.compliance.deployment),
    values: from(7, {
      mean: figures.value,
      seats: seats.map(({ seat }) => ({ seat, value: block.values[seat] ?? 1 })),
    }),
  };
}

/** What each seat did in most conflict rounds with this flag. */
function facesOf(rows: readonly DecisionRow[], flag: "free" | "paid"): Face[] {
  return [...groupedBy(rows, (row) => row.seat)]
    .sort(([a], [b]) => a - b)
    .map(([seat, own]) => {
      const flagged = conflicts(own).filter((row) => row.flag === flag);
      const complied = flagged.filter((row) => row.response === "comply").length;
      return { seat, smiles: flagged.length === 0 ? null : complied * 2 > flagged.length };
    });
}

function debriefBlock(block: Block, number: number, { scenario, title }: PlannedBlock): DebriefBlock {
  const rows = blockDecisions(block, number);
  const deployments = blockDeployments(block, number);
  return {
    block: number,
    scenario,
    title,
    intentions: blockFigures(rows, deployments, "intentions"),
    responses: blockFigures(rows, deployments, "responses"),
    alignment: alignmentByRound(byPeople(rows)),
  };
}

/** What the blocks that were played come to. */
export function debriefBlocks(room: Classroom): DebriefBlock[] {
  return room.plan.blocks.flatMap((planned, n) => {
    const played = room.blocks[n];
    return played === undefined ? [] : [debriefBlock(played, n, planned)];
  });
}
