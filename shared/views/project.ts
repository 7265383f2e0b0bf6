import { askedSeats, hasActed } from "../game/acting.ts";
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
  const acted = reading ? seated.filter((seat) => seat.ready) : asked.filter((seat) => hasActed(room, seat));
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
    acted: acted.length,
    hostAway: room.hostAwaySince !== null,
    moreTime: room.moreTime.some((until) => until !== undefined),
  };
}
