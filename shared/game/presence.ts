import type { Refusal } from "./commands.ts";
import { type Draft, happen } from "./draft.ts";
import { HOST_GRACE, RESTART_GRACE } from "./plan.ts";
import { isPerson } from "./state.ts";

/** R27. A person's connection has gone, or is back. */
export function seatPresence(draft: Draft, number: number, gone: boolean): Refusal | null {
  const seat = draft.room.seats[number];
  if (seat === undefined || !isPerson(seat)) return "no-such-seat";
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

/** After a restart: all connections are gone (the cast has none to lose), and a phase that ran out meanwhile is given a little more time. */
export function comeBack(draft: Draft): null {
  hostGone(draft);
  for (const seat of draft.room.seats) {
    if (isPerson(seat) && !seat.cast && seat.awaySince === null)
      happen(draft, { type: "seatWentAway", seat: seat.number });
  }
  const { phase, paused } = draft.room;
  const earliest = draft.now + RESTART_GRACE;
  if (paused === null && phase.endsAt !== null && phase.endsAt < earliest) {
    happen(draft, { type: "phaseExtended", endsAt: earliest });
  }
  return null;
}
