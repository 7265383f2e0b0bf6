import { hasCheck } from "../game/check-questions.ts";
import type { GameEvent, Lab } from "../game/events.ts";
import { evolve } from "../game/evolve.ts";
import { type Classroom, type Headcount, headcount } from "../game/state.ts";
import { eventReader, isEventFault, type RawEvent } from "../game/stored-events.ts";
import { type Seed, seedFromNumber } from "../lib/draw.ts";
import { blockDecisions, blockDeployments, type Played } from "../measures/decisions.ts";
import {
  type CheckResults,
  type ComprehensionCounts,
  checkResults,
  comprehensionCounts,
} from "../measures/measures.ts";
import type { Treatment } from "../rules/treatment.ts";
import { isPossible } from "./possible.ts";

/** What is wrong with a file that was to be a recording. */
export type FaultCode =
  /** There is nothing in it. */
  | "empty"
  /** More than a recording can be. */
  | "too-large"
  /** It does not begin as a recording does. */
  | "foreign"
  /** A line is not an event, or it lacks a field. */
  | "damaged"
  /** Its last line ends in the middle. */
  | "cut-off"
  /** It holds events that this build does not know. */
  | "newer"
  /** An event that can't have happened after those before it. */
  | "impossible";

export interface RecordingFault {
  readonly code: FaultCode;
  /** The line at fault, from 1; null where no single line is at fault. */
  readonly line: number | null;
}

/** A classroom as its export tells it: without names and notes. */
export interface Recording {
  readonly code: string;
  /** The lesson's id; that of a lesson of the host's own is not among ours. */
  readonly lesson: string;
  readonly title: string;
  /** ms since 1970. */
  readonly openedAt: number;
  /** For resampling. One and the same where it was withheld, as it is until the classroom is closed. */
  readonly seed: Seed;
  /** R41. Whether agents took people's parts. */
  readonly rehearsal: boolean;
  /** How many people had a seat at the end, and how many agents that took people's parts. */
  readonly seated: Headcount;
  /** R38. What the check questions came to; null where the lesson had none, and before they were asked again. */
  readonly check: CheckResults | null;
  /** R40. How the comprehension question was answered; null where nobody was asked. */
  readonly comprehension: ComprehensionCounts | null;
  readonly events: readonly GameEvent[];
  /** How many blocks the lesson has, played or not. */
  readonly planned: number;
  /** The numbers of the blocks, from 0, that have begun and whose reveal has not: they are not told. */
  readonly unrevealed: readonly number[];
  /** The blocks whose reveal has begun, in order. */
  readonly blocks: readonly RecordedBlock[];
}

export interface RecordedBlock {
  /** From 0, in the lesson's order. */
  readonly number: number;
  readonly scenario: string;
  readonly title: string;
  readonly treatment: Treatment;
  /** The labs as they were at the end of the block. */
  readonly labs: readonly Lab[];
  readonly played: Played;
}

const parseEvent = eventReader();

/** The most that is read, in characters: four blocks of 40 rounds of 500 seats are a third of it. */
export const MOST_CHARACTERS = 200_000_000;

/**
 * Reads what an export wrote (`events.ndjson`). Whatever it holds, it is a recording or a fault: nothing is thrown. Names are
 * not in it, so a person's is the seat's number, from 1; old treatments are completed with defaults.
 */
export function readRecording(lines: string): { readonly recording: Recording } | { readonly fault: RecordingFault } {
  if (lines.length > MOST_CHARACTERS) return fault("too-large", null);
  const events: GameEvent[] = [];
  const revealed = new Set<number>();
  let room: Classroom | null = null;
  let number = 0;
  for (const [line, isLast] of linesOf(lines)) {
    number++;
    if (line.trim() === "") continue;
    const event = readEvent(line, isLast && !lines.endsWith("\n"), room === null);
    if (typeof event === "string") return fault(event, number);
    room = possibly(room, event);
    if (room === null) return fault("impossible", number);
    events.push(event);
    if (event.type === "phaseStarted" && event.phase === "reveal") revealed.add(event.block);
  }
  return room === null ? fault("empty", null) : { recording: recordingOf(room, events, revealed) };
}

function fault(code: FaultCode, line: number | null): { readonly fault: RecordingFault } {
  return { fault: { code, line } };
}

/** One by one: of a large file a list of lines would be a second copy. */
function* linesOf(text: string): Generator<readonly [line: string, isLast: boolean]> {
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf("\n", from);
    const to = end === -1 ? text.length : end;
    yield [text.slice(from, to), to + 1 >= text.length];
    from = to + 1;
  }
}

function readEvent(line: string, isUnended: boolean, isFirst: boolean): GameEvent | FaultCode {
  const given = parsed(line);
  if (typeof given?.type !== "string") {
    if (isFirst) return "foreign";
    return isUnended ? "cut-off" : "damaged";
  }
  if (isFirst && given.type !== "classroomOpened") return "foreign";
  const event = parseEvent(completed(given));
  return isEventFault(event) ? event.fault : event;
}

function parsed(line: string): RawEvent | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** With something where the export leaves out a secret. */
function completed(given: RawEvent): RawEvent {
  if (given.type === "classroomOpened") return given.seed === "" ? { ...given, seed: seedFromNumber(0) } : given;
  return given.name === null && typeof given.seat === "number" ? { ...given, name: String(given.seat + 1) } : given;
}

/** What the classroom becomes; null if it can't be. */
function possibly(room: Classroom | null, event: GameEvent): Classroom | null {
  if (room !== null && !isPossible(room, event)) return null;
  try {
    return evolve(room, event);
  } catch {
    return null;
  }
}

function recordingOf(room: Classroom, events: readonly GameEvent[], revealed: ReadonlySet<number>): Recording {
  const { plan, seed, code, rehearsal } = room;
  const asked = comprehensionCounts(room);
  const isTold = events.some((event) => event.type === "phaseStarted" && event.phase === "debrief");
  return {
    code,
    lesson: plan.lesson,
    title: plan.title,
    openedAt: events[0]?.at ?? 0,
    seed,
    rehearsal,
    seated: headcount(room.seats),
    check: isTold && hasCheck(room) ? checkResults(room) : null,
    comprehension: asked === null || asked.answered === 0 ? null : asked,
    events,
    planned: plan.blocks.length,
    unrevealed: room.blocks.flatMap((_, number) => (revealed.has(number) ? [] : [number])),
    blocks: room.blocks.flatMap((block, number) => {
      const planned = plan.blocks[number];
      if (planned === undefined || !revealed.has(number)) return [];
      const { treatment, labs } = block;
      const played = { rows: blockDecisions(block, number), deployments: blockDeployments(block, number) };
      return [{ number, scenario: planned.scenario, title: planned.title, treatment, labs, played }];
    }),
  };
}
