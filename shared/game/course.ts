import { assertNever } from "../lib/assert-never.ts";
import { type Beat, nextBeat, numberOf } from "../rules/beats.ts";
import { TIMES } from "../rules/times.ts";
import type { PhaseName } from "../rules/words.ts";
import { hasCheck } from "./check-questions.ts";
import type { Circumstances } from "./commands.ts";
import { dealRound } from "./dealing.ts";
import { type Draft, happen } from "./draft.ts";
import { HOLDS, IDLE_LIMIT } from "./limits.ts";
import { isTimed } from "./phase.ts";
import { deployModels, resolveRound, trainRound } from "./resolving.ts";
import { seatLabs } from "./seating.ts";
import { type Classroom, currentBlock } from "./state.ts";
import { isAlone, isHeld } from "./time.ts";

/** R20. Ends the current phase, for whatever reason, and starts what follows. */
export function endPhase(draft: Draft, { agents }: Circumstances): void {
  const { name, block, round } = draft.room.phase;
  switch (name) {
    case "lobby":
      return startBlock(draft, 0);
    case "briefing":
      return hasCheck(draft.room) && block === 0 ? startPhase(draft, "check", block, 0) : startRound(draft, 0);
    case "check":
      return startRound(draft, 0);
    case "decide":
      resolveRound(draft, agents);
      return startPhase(draft, "judge", block, round);
    case "judge":
      trainRound(draft, agents);
      return startPhase(draft, "outcome", block, round);
    case "outcome":
      return afterRound(draft);
    case "deployment":
      deployModels(draft, agents);
      return startPhase(draft, "reveal", block, round);
    case "reveal":
      return afterReveal(draft);
    case "debrief":
      return closeClassroom(draft);
    case "closed":
      return;
    default:
      return assertNever(name);
  }
}

/** R20, R28. Goes on by one step: to the next beat of a reveal, else to what follows the phase. */
export function goOn(draft: Draft, circumstances: Circumstances): void {
  const { name, beat } = draft.room.phase;
  const next = name === "reveal" ? nextBeat(beat) : null;
  if (next !== null) stepReveal(draft, next);
  else endPhase(draft, circumstances);
}

/** R28, R42. To a beat of the reveal, which has a time of its own in a demonstration. */
export function stepReveal(draft: Draft, beat: Beat): void {
  const { room, now } = draft;
  if (beat === room.phase.beat) return;
  const time = timeFor(room, "reveal", room.phase.round);
  happen(draft, { type: "revealStepped", beat: numberOf(beat), ...(time !== null && { endsAt: now + time }) });
}

/** R21, R31, R43. What happens when the time of the current phase is up: what is timed goes on, else the classroom closes. */
export function timeUp(draft: Draft, circumstances: Circumstances): void {
  const { room } = draft;
  const { phase } = room;
  const goesOn = (phase.timed || isTimed(phase.name)) && !isAlone(room);
  if (goesOn && room.paused === null && !isHeld(room)) goOn(draft, circumstances);
  else closeClassroom(draft);
}

export function closeClassroom(draft: Draft): void {
  const { block, round } = draft.room.phase;
  happen(draft, { type: "phaseStarted", phase: "closed", block, round, endsAt: null, timed: false });
}

function startBlock(draft: Draft, block: number): void {
  happen(draft, { type: "labsSeated", block, ...seatLabs(draft.room, block) });
  startPhase(draft, "briefing", block, 0);
}

function startRound(draft: Draft, round: number): void {
  const { block } = draft.room.phase;
  happen(draft, { type: "requestsDealt", block, round, deals: dealRound(draft.room, block, round) });
  startPhase(draft, "decide", block, round);
}

function afterRound(draft: Draft): void {
  const { block, round } = draft.room.phase;
  const treatment = currentBlock(draft.room)?.treatment;
  if (treatment === undefined) return;
  if (round + 1 < treatment.rounds) return startRound(draft, round + 1);
  startPhase(draft, treatment.deployment > 0 ? "deployment" : "reveal", block, round);
}

function afterReveal(draft: Draft): void {
  const { block, round } = draft.room.phase;
  if (block + 1 < draft.room.plan.blocks.length) return startBlock(draft, block + 1);
  startPhase(draft, "debrief", block, round);
}

function startPhase(draft: Draft, phase: PhaseName, block: number, round: number): void {
  const time = timeFor(draft.room, phase, round);
  happen(draft, {
    type: "phaseStarted",
    phase,
    block,
    round,
    endsAt: draft.now + (time ?? IDLE_LIMIT),
    timed: time !== null,
  });
}

/** The time of a phase, ms; null where only the host ends it. R42: a demonstration needs no host, and has a speed. */
function timeFor(room: Classroom, phase: PhaseName, round: number): number | null {
  const { timers } = room.options;
  if (timers === "off") return null;
  const time = usualTime(room, phase, round) ?? (room.speed === null ? null : holdOf(phase));
  return time === null ? null : (time * (timers === "slow" ? 1.5 : 1)) / (room.speed ?? 1);
}

/** R42. How long a demonstration stays in a phase that elsewhere the host ends, ms; null where it stays for good. */
function holdOf(phase: PhaseName): number | null {
  return phase === "lobby" || phase === "briefing" || phase === "check" || phase === "reveal" ? HOLDS[phase] : null;
}

function usualTime(room: Classroom, phase: PhaseName, round: number): number | null {
  if (phase === "decide") {
    if (round === 0) return TIMES.decideFirst;
    const largest = Math.max(0, ...(currentBlock(room)?.labs ?? []).map((lab) => lab.models.length));
    return largest > 2 ? TIMES.decideLarge : TIMES.decide;
  }
  return phase === "judge" || phase === "outcome" || phase === "deployment" ? TIMES[phase] : null;
}
