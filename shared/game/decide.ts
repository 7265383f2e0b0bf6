import { assertNever } from "../lib/assert-never.ts";
import { answer } from "./answers.ts";
import { emptyLobby, fillLobby } from "./cast.ts";
import { drawnPlan } from "./check-questions.ts";
import type { Circumstances, Command, CommandRefusal, Decision, OpenClassroom } from "./commands.ts";
import { closeClassroom, endPhase, goOn, stepReveal, timeUp } from "./course.ts";
import { type Draft, draftOf, happen } from "./draft.ts";
import type { GameEvent } from "./events.ts";
import { help } from "./helping.ts";
import { ALONE_GRACE, HOLDS, IDLE_LIMIT, MAX_PEOPLE } from "./limits.ts";
import { isActing, isInBlock, isMoment } from "./phase.ts";
import type { Options } from "./plan.ts";
import { comeBack, hostBack, hostGone, seatPresence } from "./presence.ts";
import { lateOpening } from "./seating.ts";
import { type Classroom, isTaken } from "./state.ts";
import { isActedOut, isAlone, isTimeUp } from "./time.ts";

/** The first events of a classroom. */
export function open(command: OpenClassroom, now: number): GameEvent[] {
  return [
    { type: "classroomOpened", ...command, plan: drawnPlan(command), at: now },
    { type: "phaseStarted", phase: "lobby", block: 0, round: 0, ...lobbyTime(command.options, now), at: now },
  ];
}

/** R42, R43. Until when a new classroom waits in its lobby. */
function lobbyTime({ speed, alone }: Options, now: number): { endsAt: number; timed: boolean } {
  if (speed !== undefined) return { endsAt: now + HOLDS.lobby / speed, timed: true };
  return { endsAt: now + (alone === undefined ? IDLE_LIMIT : ALONE_GRACE), timed: false };
}

/** Decides a command: the events that it causes and the classroom after them, or why it is refused. `room` itself never changes. */
export function decide(room: Classroom, command: Command, circumstances: Circumstances): Decision {
  if (room.phase.name === "closed") return { refused: "closed" };
  const draft = draftOf(room, circumstances.now);
  const refused = carryOut(draft, command, circumstances);
  if (refused !== null) return { refused };
  // R43. Where nobody is asked anything, a phase that only answers would end is over before it began.
  while (isActedOut(draft.room, draft.now)) endPhase(draft, circumstances);
  return { events: draft.events, room: draft.room };
}

function carryOut(draft: Draft, command: Command, circumstances: Circumstances): CommandRefusal | null {
  const { room, now } = draft;
  const { phase } = room;
  switch (command.type) {
    case "takeSeat":
      return takeSeat(draft, command, circumstances);
    case "fillLobby":
      return fillLobby(draft, command);
    case "emptyLobby":
      return emptyLobby(draft);
    case "seatGone":
      return seatPresence(draft, command.seat, true);
    case "seatBack":
      return seatPresence(draft, command.seat, false);
    case "hostGone":
      return hostGone(draft);
    case "hostBack":
      return hostBack(draft);
    case "timeUp":
      if (isTimeUp(room, now)) timeUp(draft, circumstances);
      return null;
    case "standStill":
      happen(draft, { type: "stoodStill", ms: command.ms });
      return null;
    case "comeBack":
      return comeBack(draft);
    case "goOn":
      if (command.seat !== undefined && !isAlone(room)) return "wrong-role";
      if (!isMoment(phase, command.from)) return "wrong-phase";
      // R43. What is asked of the person is answered, and not passed over.
      if (command.seat !== undefined && isActing(phase.name)) return "not-allowed";
      goOn(draft, circumstances);
      return null;
    case "stepReveal":
      if (command.seat !== undefined && !isAlone(room)) return "wrong-role";
      if (phase.name !== "reveal" || !isMoment(phase, command.from)) return "wrong-phase";
      stepReveal(draft, command.beat);
      return null;
    case "setSpeed":
      if (room.speed === null) return "not-allowed";
      if (room.speed !== command.speed) happen(draft, { type: "speedSet", speed: command.speed });
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
    case "allowAnyName":
      if (room.options.names !== "typed") return "not-allowed";
      if (room.anyName !== command.on) happen(draft, { type: "anyNameSet", on: command.on });
      return null;
    case "countCast":
      if (phase.name !== "lobby") return "wrong-phase";
      if (room.castCounts !== command.on) happen(draft, { type: "castCounted", on: command.on });
      return null;
    case "freeSeat":
    case "giveTime":
    case "renameSeat":
    case "moveSeat":
      return help(draft, command);
    case "close":
      closeClassroom(draft);
      return null;
    case "ready":
    case "answer":
    case "comprehend":
    case "choose":
    case "explain":
    case "guess":
    case "judge":
    case "order":
    case "foresee": {
      const seat = room.seats[command.seat];
      return seat !== undefined && isTaken(seat) ? answer(draft, command) : "no-such-seat";
    }
    default:
      return assertNever(command);
  }
}

type TakeSeat = Extract<Command, { type: "takeSeat" }>;

function takeSeat(
  draft: Draft,
  { name, player = "person" }: TakeSeat,
  circumstances: Circumstances,
): CommandRefusal | null {
  const { room } = draft;
  if (isAlone(room) && room.seats.some(isTaken)) return "full";
  if (room.seats.filter(isTaken).length >= MAX_PEOPLE) return "full";
  if (room.seats.some((seat) => seat.name === name)) return "not-allowed";
  const opening = isInBlock(room.phase.name) ? lateOpening(room) : { seat: room.seats.length, fromRound: 0, lab: null };
  // A person's is not marked: classrooms from before there was a mark read the same.
  const mark = player === "person" ? {} : { player };
  happen(draft, { type: "seatTaken", name, ...opening, ...mark });
  if (isAlone(room)) endPhase(draft, circumstances);
  return null;
}
