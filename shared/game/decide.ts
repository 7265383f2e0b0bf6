import { assertNever } from "../lib/result.ts";
import { haveAllActed } from "./acting.ts";
import { answer } from "./answers.ts";
import type { Circumstances, Command, Decision, OpenClassroom, Refusal } from "./commands.ts";
import { closeClassroom, endPhase, timeUp } from "./course.ts";
import { type Draft, draftOf, happen } from "./draft.ts";
import type { GameEvent } from "./events.ts";
import { isActing, isInBlock, isMoment } from "./phase.ts";
import { AWAY_GRACE, IDLE_LIMIT, LAST_BEAT, MAX_PEOPLE, RESTART_GRACE } from "./plan.ts";
import { lateOpening } from "./seating.ts";
import { type Classroom, isPerson } from "./state.ts";

/** The first events of a classroom. */
export function open(command: OpenClassroom, now: number): GameEvent[] {
  return [
    { type: "classroomOpened", ...command, at: now },
    { type: "phaseStarted", phase: "lobby", block: 0, round: 0, endsAt: now + IDLE_LIMIT, timed: false, at: now },
  ];
}

/** What a command comes to: the events that it causes, or why it is refused. A refused command changes nothing. */
export function decide(room: Classroom, command: Command, circumstances: Circumstances): Decision {
  if (room.phase.name === "closed") return { refused: "closed" };
  const draft = draftOf(room, circumstances.now);
  const refused = carryOut(draft, command, circumstances);
  if (refused !== null) return { refused };
  endIfAllActed(draft, circumstances);
  return { events: draft.events };
}

/**
 * When the classroom must be looked at again though nobody does anything, ms; null once closed: the phase's time is up, or
 * somebody who went away has been gone long enough not to be waited for.
 */
export function nextWake(room: Classroom, now: number): number | null {
  if (room.paused !== null) return room.paused.since + IDLE_LIMIT;
  const { endsAt, name, timed } = room.phase;
  if (endsAt === null || !timed || !isActing(name)) return endsAt;
  const gone = room.seats.flatMap(({ awaySince }) => (awaySince === null ? [] : [awaySince + AWAY_GRACE]));
  return Math.min(endsAt, ...gone.filter((at) => at > now));
}

function carryOut(draft: Draft, command: Command, circumstances: Circumstances): Refusal | null {
  const { room, now } = draft;
  const { phase } = room;
  switch (command.type) {
    case "takeSeat":
      return takeSeat(draft, command.name);
    case "seatGone":
      return presence(draft, command.seat, true);
    case "seatBack":
      return presence(draft, command.seat, false);
    case "timeUp":
      if (isTimeUp(room, now)) timeUp(draft, circumstances);
      return null;
    case "comeBack":
      return comeBack(draft);
    case "goOn":
      if (!isMoment(phase, command.from)) return "wrong-phase";
      if (phase.name === "reveal" && phase.beat < LAST_BEAT) {
        happen(draft, { type: "revealStepped", beat: phase.beat + 1 });
      } else {
        endPhase(draft, circumstances);
      }
      return null;
    case "stepReveal":
      if (phase.name !== "reveal" || !isMoment(phase, command.from)) return "wrong-phase";
      if (command.beat !== phase.beat) happen(draft, { type: "revealStepped", beat: command.beat });
      return null;
    case "pause":
      if (room.paused !== null) return "paused";
      happen(draft, { type: "paused" });
      return null;
    case "resume":
      if (room.paused === null) return "not-paused";
      happen(draft, { type: "resumed", endsAt: now + room.paused.left });
      return null;
    case "extend":
      if (!isMoment(phase, command.from) || !phase.timed || phase.endsAt === null) return "wrong-phase";
      if (room.paused !== null) return "paused";
      happen(draft, { type: "phaseExtended", endsAt: phase.endsAt + command.seconds * 1000 });
      return null;
    case "showOnScreen":
      if (room.screen !== command.screen) happen(draft, { type: "screenSet", screen: command.screen });
      return null;
    case "turnSound":
      if (room.sound !== command.on) happen(draft, { type: "soundSet", on: command.on });
      return null;
    case "showNames":
      if (room.names !== command.on) happen(draft, { type: "namesSet", on: command.on });
      return null;
    case "freeSeat":
      return freeSeat(draft, command.seat);
    case "close":
      closeClassroom(draft);
      return null;
    case "ready":
    case "choose":
    case "guess":
    case "judge":
    case "order":
    case "foresee": {
      const seat = room.seats[command.seat];
      return seat !== undefined && isPerson(seat) ? answer(draft, command) : "no-such-seat";
    }
    default:
      return assertNever(command);
  }
}

/** R21. An acting phase with timers ends as soon as all who are there have acted. */
function endIfAllActed(draft: Draft, circumstances: Circumstances): void {
  const { room, now } = draft;
  if (!room.phase.timed || room.paused !== null || !isActing(room.phase.name)) return;
  if (haveAllActed(room, now)) endPhase(draft, circumstances);
}

/** R21. Whether the phase has used up its time; for a paused one, whether the pause has. */
function isTimeUp({ paused, phase }: Classroom, now: number): boolean {
  if (paused !== null) return now >= paused.since + IDLE_LIMIT;
  return phase.endsAt !== null && now >= phase.endsAt;
}

function takeSeat(draft: Draft, name: string): Refusal | null {
  const { room } = draft;
  if (room.seats.filter(isPerson).length >= MAX_PEOPLE) return "full";
  if (room.seats.some((seat) => seat.name === name)) return "not-allowed";
  const opening = isInBlock(room.phase.name) ? lateOpening(room) : { seat: room.seats.length, fromRound: 0, lab: null };
  happen(draft, { type: "seatTaken", name, ...opening });
  return null;
}

function presence(draft: Draft, number: number, gone: boolean): Refusal | null {
  const seat = draft.room.seats[number];
  if (seat === undefined || !isPerson(seat)) return "no-such-seat";
  if (gone && seat.awaySince === null) happen(draft, { type: "seatWentAway", seat: number });
  if (!gone && seat.awaySince !== null) happen(draft, { type: "seatCameBack", seat: number });
  return null;
}

function freeSeat(draft: Draft, number: number): Refusal | null {
  const seat = draft.room.seats[number];
  if (seat === undefined || !isPerson(seat)) return "no-such-seat";
  happen(draft, { type: "seatFreed", seat: number });
  return null;
}

/** After a restart: all connections are gone, and a phase that ran out meanwhile is given a little more time. */
function comeBack(draft: Draft): null {
  for (const seat of draft.room.seats) {
    if (isPerson(seat) && seat.awaySince === null) happen(draft, { type: "seatWentAway", seat: seat.number });
  }
  const { phase, paused } = draft.room;
  const earliest = draft.now + RESTART_GRACE;
  if (paused === null && phase.endsAt !== null && phase.endsAt < earliest) {
    happen(draft, { type: "phaseExtended", endsAt: earliest });
  }
  return null;
}
