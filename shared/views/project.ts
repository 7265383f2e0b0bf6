import { askedSeats, hasActed, hasNothingToDo } from "../game/acting.ts";
import type { SeatNumber } from "../game/events.ts";
import { type Classroom, currentBlock, headcount, isPerson, isTaken } from "../game/state.ts";
import type { Pulse } from "./pulse.ts";

export { projectHost, projectRemote, projectWatched } from "./project-host.ts";
export { projectScreen } from "./project-screen.ts";
export { projectSeat } from "./project-seat.ts";

/** What everyone may know. */
export function projectPulse(room: Classroom): Pulse {
  const { phase, paused } = room;
  const taken = room.seats.filter(isTaken);
  const reading = phase.name === "briefing";
  const seated = taken.filter((seat) => currentBlock(room)?.places[seat.number] !== undefined);
  const asked = reading ? seated.map((seat) => seat.number) : askedSeats(room);
  return {
    phase: phase.name,
    block: phase.block,
    round: phase.round,
    beat: phase.beat,
    endsAt: phase.timed && phase.endsAt !== null ? phase.endsAt : 0,
    paused: paused !== null,
    timeLeft: paused !== null && phase.timed ? paused.left : 0,
    ...headcount(room.seats),
    here: taken.filter((seat) => isPerson(seat) && seat.awaySince === null).length,
    asked: asked.length,
    acted: reading ? seated.filter((seat) => seat.ready).length : actedOf(room, asked),
    hostAway: room.hostAwaySince !== null,
    moreTime: room.moreTime.some((until) => until !== undefined),
  };
}

/**
 * How many of those asked have acted. Those who have nothing to do have acted at once, but are counted once all others have:
 * until then a model could tell from the count whether its trainer saw anything.
 */
function actedOf(room: Classroom, asked: readonly SeatNumber[]): number {
  const acted = asked.filter((seat) => hasActed(room, seat));
  return acted.length === asked.length ? acted.length : acted.filter((seat) => !hasNothingToDo(room, seat)).length;
}
