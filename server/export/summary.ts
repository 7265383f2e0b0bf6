import type { GameEvent } from "../../shared/game/events.ts";
import { type Classroom, isPerson } from "../../shared/game/state.ts";
import { type Basis, type BlockFigures, type Share, shareOf } from "../../shared/measures/measures.ts";
import { type BlockReport, blockReports } from "./reports.ts";

/** The version of what is exported: raised when a column or a field changes its meaning. */
const EXPORT_VERSION = 1;

interface SharePart extends Share {
  readonly share: number | null;
}

interface BasisPart {
  readonly compliance: Readonly<Record<keyof BlockFigures["compliance"], SharePart>>;
  readonly gap: number | null;
}

/** The figures of one block, over people only. */
export interface BlockSummary extends Readonly<Record<Basis, BasisPart>> {
  readonly scenario: string;
  /** Rounds that are over, and rounds that the treatment has. */
  readonly rounds: number;
  readonly plannedRounds: number;
  readonly value: number | null;
  readonly overrides: number;
  readonly modelSeats: number;
  readonly fakingSeats: number;
  readonly alignmentFakingSeats: number;
  readonly predictedPaid: SharePart;
  readonly brier: number | null;
  /** Rounds of model seats that stand-ins played. */
  readonly standIns: number;
}

/** A classroom at a glance, as JSON. */
export interface Summary {
  readonly version: number;
  readonly lesson: string;
  readonly people: number;
  readonly agents: number;
  readonly blocks: readonly BlockSummary[];
  readonly events: number;
  /** Whether there is nothing left to play: the debrief began, or the classroom is closed. */
  readonly reachedEnd: boolean;
  /** Whether the classroom was closed before its debrief. */
  readonly closedEarly: boolean;
}

export function summaryOf(room: Classroom, events: readonly GameEvent[]): Summary {
  const people = room.seats.filter(isPerson).length;
  const isOver = room.phase.name === "debrief" || room.phase.name === "closed";
  const debriefed = events.some((event) => event.type === "phaseStarted" && event.phase === "debrief");
  return {
    version: EXPORT_VERSION,
    lesson: room.plan.lesson,
    people,
    agents: room.seats.length - people,
    blocks: blockReports(room).map(blockSummary),
    events: events.length,
    reachedEnd: isOver,
    closedEarly: isOver && !debriefed,
  };
}

function blockSummary({ planned, roundsPlayed, standInRounds, intentions, responses }: BlockReport): BlockSummary {
  return {
    scenario: planned.scenario,
    rounds: roundsPlayed,
    plannedRounds: planned.treatment.rounds,
    intentions: basisPart(intentions),
    responses: basisPart(responses),
    value: intentions.value,
    overrides: intentions.overrides,
    modelSeats: intentions.modelSeats,
    fakingSeats: intentions.fakingSeats,
    alignmentFakingSeats: intentions.alignmentFakingSeats,
    predictedPaid: sharePart(intentions.predictedPaid),
    brier: intentions.brier,
    standIns: standInRounds,
  };
}

function basisPart({ compliance, gap }: BlockFigures): BasisPart {
  const { free, pro, paid, deployment } = compliance;
  return {
    compliance: {
      free: sharePart(free),
      pro: sharePart(pro),
      paid: sharePart(paid),
      deployment: sharePart(deployment),
    },
    gap,
  };
}

function sharePart({ count, of }: Share): SharePart {
  return { count, of, share: shareOf({ count, of }) };
}
