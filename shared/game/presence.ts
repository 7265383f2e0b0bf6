import type { CommandRefusal } from "./commands.ts";
import { type Draft, happen } from "./draft.ts";
import { HOST_GRACE, RESTART_GRACE } from "./limits.ts";
import { type Classroom, isTaken } from "./state.ts";

/** R27. A person's connection has gone, or is back. */
export function seatPresence(draft: Draft, number: number, gone: boolean): CommandRefusal | null {
  const seat = draft.room.seats[number];
  if (seat === undefined || !isTaken(seat)) return "no-such-seat";
  if (gone && seat.awaySince === null) happen(draft, { type: "seatWentAway", seat: number });
  if (!gone && seat.awaySince !== null) happen(draft, { type: "seatCameBack", seat: number });
  return null;
}

/** R31. The last host has gone. */
export function hostGone(draft: Draft): null {
  if (draft.room.hostAwaySince === null) happen(draft, { type: "hostWentAway" });
  return null;
}

/** R31. A host is back: a phase that ran out meanwhile ends, but not before the host has seen where the class is. */
export function hostBack(draft: Draft): null {
  if (draft.room.hostAwaySince === null) return null;
  happen(draft, { type: "hostCameBack" });
  const { phase, paused } = draft.room;
  if (paused === null && phase.timed && phase.endsAt !== null && phase.endsAt <= draft.now) {
    happen(draft, { type: "phaseExtended", endsAt: draft.now + HOST_GRACE });
  }
  return null;
}

/** R45. After a restart: all connections are gone (agents that the server plays have none to lose), and a timed phase goes on with what was left. */
export function comeBack(draft: Draft): null {
  const { phase, paused, moreTime } = draft.room;
  const left = leftOf(draft.room, draft.now);
  hostGone(draft);
  for (const seat of draft.room.seats) {
    if (isTaken(seat) && seat.connects && seat.awaySince === null)
      happen(draft, { type: "seatWentAway", seat: seat.number });
  }
  if (paused !== null || phase.endsAt === null) return null;
  const later = draft.now + Math.max(left, RESTART_GRACE) - phase.endsAt;
  if (later <= 0) return null;
  happen(draft, { type: "phaseExtended", endsAt: phase.endsAt + later });
  for (const [seat, until] of moreTime.entries()) {
    if (until !== undefined) happen(draft, { type: "timeGiven", seat, endsAt: until + later });
  }
  return null;
}

/**
 * What was left of a phase when the server stopped, ms. A server that is asked to stop writes down that everybody has gone, and
 * so when; of one that died it is not known, and what is left by now is all that is sure. The limit for phases in which
 * nobody does anything is no time of theirs: it goes on, or a server that is restarted every day would keep them for ever.
 * An end that was set after everybody had gone, as by an earlier restart, already allows for the time before.
 */
function leftOf({ phase, seats, hostAwaySince }: Classroom, now: number): number {
  const gone = seats.filter((seat) => isTaken(seat) && seat.connects).map(({ awaySince }) => awaySince ?? now);
  const since = phase.timed ? Math.max(hostAwaySince ?? now, ...gone, phase.endSetAt) : now;
  return (phase.endsAt ?? since) - since;
}
