import manifest from "../../package.json" with { type: "json" };
import { hasCheck } from "../../shared/game/check-questions.ts";
import type { GameEvent } from "../../shared/game/events.ts";
import { type Classroom, headcount } from "../../shared/game/state.ts";
import {
  type BlockEstimates,
  type BlockFigures,
  type ComprehensionCounts,
  checkResults,
  comprehensionCounts,
  type Estimate,
  type Interval,
  type LearningGain,
  type Share,
  shareOf,
  type WhoseByRole,
} from "../../shared/measures/measures.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/wire.ts";
import type { Basis } from "../../shared/rules/words.ts";
import { type BlockReport, blockReports } from "./reports.ts";

/** The version of what is exported: raised when a column or a field changes its meaning. */
const EXPORT_VERSION = 2;

interface SharePart extends Share {
  readonly share: number | null;
}

/** A share with its 95 % interval; null: too few to say. */
interface EstimatedShare extends SharePart {
  readonly interval: Interval | null;
}

interface BasisPart {
  readonly compliance: Readonly<Record<keyof BlockFigures["compliance"], EstimatedShare>>;
  readonly gap: number | null;
  readonly gapInterval: Interval | null;
  readonly consistency: Estimate;
}

/** The figures of one block, over those whom `whose` names. */
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
  readonly overseersError: Estimate;
  /** Mean points of a seat. */
  readonly points: BlockEstimates["points"];
  /** Rounds of model seats that stand-ins played. */
  readonly standIns: number;
  /** R44. Whose answers the figures are over, in each role. */
  readonly whose: WhoseByRole;
}

/** A classroom at a glance, as JSON. */
export interface Summary {
  /** Of what is exported. */
  readonly version: number;
  /** The version of Masquerade that wrote it, and of what its pages and servers say to each other. */
  readonly masquerade: string;
  readonly protocol: number;
  readonly lesson: string;
  readonly people: number;
  /** Agents with seats of their own, which took people's parts. They are no people: see `whose` of each block. */
  readonly cast: number;
  /** Whether such a cast plays, or has played. */
  readonly rehearsal: boolean;
  /** R46. Whether the host had the cast counted beside people. */
  readonly castCounts: boolean;
  /** Agents that only filled places. */
  readonly agents: number;
  readonly blocks: readonly BlockSummary[];
  /** R38. Over people who answered check questions both times; null where the lesson has no check. */
  readonly learning: LearningGain | null;
  /** R40. How the comprehension question was answered; null where there was none. */
  readonly comprehension: ComprehensionCounts | null;
  readonly events: number;
  /** Whether there is nothing left to play: the debrief began, or the classroom is closed. */
  readonly reachedEnd: boolean;
  /** Whether the classroom was closed before its debrief. */
  readonly closedEarly: boolean;
}

export function summaryOf(
  room: Classroom,
  events: readonly GameEvent[],
  reports: readonly BlockReport[] = blockReports(room),
): Summary {
  const { people, agents: cast } = headcount(room.seats);
  const isOver = room.phase.name === "debrief" || room.phase.name === "closed";
  const debriefed = events.some((event) => event.type === "phaseStarted" && event.phase === "debrief");
  return {
    version: EXPORT_VERSION,
    masquerade: manifest.version,
    protocol: PROTOCOL_VERSION,
    lesson: room.plan.lesson,
    people,
    cast,
    rehearsal: room.rehearsal,
    castCounts: room.castCounts,
    agents: room.seats.length - people - cast,
    blocks: reports.map(blockSummary),
    learning: hasCheck(room) ? checkResults(room).learning : null,
    comprehension: comprehensionCounts(room),
    events: events.length,
    reachedEnd: isOver,
    closedEarly: isOver && !debriefed,
  };
}

function blockSummary(report: BlockReport): BlockSummary {
  const { planned, roundsPlayed, standInRounds, intentions, responses, estimates } = report;
  return {
    scenario: planned.scenario,
    rounds: roundsPlayed,
    plannedRounds: planned.treatment.rounds,
    intentions: basisPart(intentions, estimates),
    responses: basisPart(responses, estimates),
    value: intentions.value,
    overrides: intentions.overrides,
    modelSeats: intentions.modelSeats,
    fakingSeats: intentions.fakingSeats,
    alignmentFakingSeats: intentions.alignmentFakingSeats,
    predictedPaid: sharePart(intentions.predictedPaid),
    brier: intentions.brier,
    overseersError: estimates.overseersError,
    points: estimates.points,
    standIns: standInRounds,
    whose: intentions.whose,
  };
}

function basisPart({ basis, compliance, gap }: BlockFigures, estimates: BlockEstimates): BasisPart {
  const own = estimates[basis];
  const part = (what: keyof BlockFigures["compliance"]): EstimatedShare => ({
    ...sharePart(compliance[what]),
    interval: own.compliance[what].interval,
  });
  return {
    compliance: { free: part("free"), pro: part("pro"), paid: part("paid"), deployment: part("deployment") },
    gap,
    gapInterval: own.gap.interval,
    consistency: own.consistency,
  };
}

function sharePart({ count, of }: Share): SharePart {
  return { count, of, share: shareOf({ count, of }) };
}
