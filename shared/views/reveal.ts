import type { PlannedBlock } from "../game/plan.ts";
import type { Block, Classroom } from "../game/state.ts";
import { groupedBy } from "../lib/lists.ts";
import { blockDecisions, blockDeployments, type DecisionRow } from "../measures/decisions.ts";
import {
  blockFigures,
  byPeople,
  type ComplianceEstimates,
  complianceByRound,
  complianceEstimates,
  conductOf,
  conflicts,
} from "../measures/measures.ts";
import { BEATS, type Beat, hasReached } from "../rules/beats.ts";
import { robotOf } from "../rules/robots.ts";
import { startingValue } from "../rules/round.ts";
import { AT_BEAT, type RevealPart } from "./at-beat.ts";
import { rewardsIn } from "./rewards.ts";
import { roundSides } from "./rounds.ts";
import type { DebriefBlock, Face, RevealBody } from "./screen-view.ts";

/**
 * The reveal up to a beat, over what people intended, as in the debrief: enacted responses would make a gap of overrides, which
 * are counted apart. A part whose beat has not come is null, so that it is not sent.
 */
export function revealBody(room: Classroom, block: Block, beat: Beat): RevealBody {
  const number = room.blocks.indexOf(block);
  const disclosed = new Set(BEATS.filter((each) => hasReached(each, beat)).map((each) => AT_BEAT[each].part));
  const all = blockDecisions(block, number);
  const figures = blockFigures(all, blockDeployments(block, number), "intentions");
  const rows = byPeople(all);
  const seats = conductOf(rows);
  const once = <T>(part: RevealPart, told: T): T | null => (disclosed.has(part) ? told : null);
  return {
    kind: "reveal",
    report: once("report", {
      free: figures.compliance.free,
      overridden: overriddenIn(rows, "free"),
      faces: facesOf(room, rows, "free"),
    }),
    predicted: once("predicted", figures.predictedPaid),
    curtain: once("curtain", {
      paid: figures.compliance.paid,
      overridden: overriddenIn(rows, "paid"),
      faces: facesOf(room, rows, "paid"),
    }),
    masks: once("masks", {
      seats: seats.filter(({ faking }) => faking).map(({ seat }) => seat),
      mirrors: figures.mirrorSeats,
      leftOut: figures.leftOut,
      whose: figures.whose.model,
    }),
    gap: disclosed.has("gap") ? estimatesOf(block, number).gap : null,
    rounds: once("rounds", roundSides(rows, block.treatment.rounds)),
    rewards: disclosed.has("rewards") ? rewardsIn(block, number) : null,
    deployment: once("deployment", figures.compliance.deployment),
    values: once("values", {
      mean: figures.value,
      fresh: block.treatment.carryOver === "off",
      seats: seats.map(({ seat }) => ({ seat, value: startingValue(block.treatment, block.values[seat] ?? 1) })),
    }),
  };
}

/** What was estimated of a block. It is asked for by every screen and phone, and takes long; a block that has changed is another. */
const estimated = new WeakMap<Block, ComplianceEstimates>();

/** Compliance and gap over what people intended, with intervals: as in the debrief. */
function estimatesOf(block: Block, number: number): ComplianceEstimates {
  const known = estimated.get(block);
  if (known !== undefined) return known;
  const played = { rows: blockDecisions(block, number), deployments: blockDeployments(block, number) };
  const estimates = complianceEstimates(played, { block: number, basis: "intentions" });
  estimated.set(block, estimates);
  return estimates;
}

/** Refusals of conflict requests of this tier that were enacted as compliance. */
function overriddenIn(rows: readonly DecisionRow[], tier: "free" | "paid"): number {
  return rows.filter((row) => row.override && row.tier === tier).length;
}

/** What each seat chose in most conflict rounds with this flag. */
function facesOf({ seed }: Classroom, rows: readonly DecisionRow[], flag: "free" | "paid"): Face[] {
  return [...groupedBy(rows, (row) => row.seat)]
    .sort(([a], [b]) => a - b)
    .map(([seat, own]) => {
      const flagged = conflicts(own).filter((row) => row.flag === flag);
      const complied = flagged.filter((row) => row.intention === "comply").length;
      return { seat, robot: robotOf(seed, seat), smiles: flagged.length === 0 ? null : complied * 2 > flagged.length };
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
    estimates: estimatesOf(block, number),
    byRound: complianceByRound(byPeople(rows), "intentions"),
  };
}

/** What the blocks that were played come to. */
export function debriefBlocks(room: Classroom): DebriefBlock[] {
  return room.plan.blocks.flatMap((planned, n) => {
    const played = room.blocks[n];
    return played === undefined ? [] : [debriefBlock(played, n, planned)];
  });
}
