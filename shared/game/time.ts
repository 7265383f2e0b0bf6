import { askedSeats, hasActed, haveAllActed, isAsked, isGone } from "./acting.ts";
import type { SeatNumber } from "./events.ts";
import { ALONE_GRACE, AWAY_GRACE, IDLE_LIMIT } from "./limits.ts";
import { isActing } from "./phase.ts";
import { type Classroom, isTaken } from "./state.ts";

/** R31. Whether the phase is held: it has a time of its own, and no host is there to see it end. */
export function isHeld({ phase, hostAwaySince }: Classroom): boolean {
  return phase.timed && hostAwaySince !== null;
}

/** R21. Whether the phase has used up its time; for a paused or held one, whether nobody is to be waited for any longer. */
export function isTimeUp(room: Classroom, now: number): boolean {
  const end = endOf(room, now);
  return end !== null && now >= end;
}

/** R33. Whether time is up for this seat, though the phase still waits for another that was given more. */
export function isTimeUpFor(room: Classroom, number: SeatNumber, now: number): boolean {
  const { phase, moreTime } = room;
  if (room.paused !== null || isHeld(room) || phase.endsAt === null || now < phase.endsAt) return false;
  return !isTimeUp(room, now) && (moreTime[number] ?? 0) <= now;
}

/** R43. Whether one person plays alone: at their own pace, and without a host. */
export function isAlone({ options }: Classroom): boolean {
  return options.alone !== undefined;
}

/** R21, R43. Whether a phase is over because all who are there have acted. */
export function isActedOut(room: Classroom, now: number): boolean {
  if (isAlone(room)) return hasActedAlone(room);
  if (!room.phase.timed || room.paused !== null || isHeld(room)) return false;
  return isActing(room.phase.name) && haveAllActed(room, now);
}

/**
 * When the classroom must be looked at again though nobody does anything, ms; null once closed: the phase's time is up, or
 * somebody who went away has been gone long enough not to be waited for.
 */
export function nextWake(room: Classroom, now: number): number | null {
  const end = endOf(room, now);
  if (end === null || room.paused !== null || isHeld(room)) return end;
  if (!room.phase.timed || !isActing(room.phase.name)) return end;
  let wake = end;
  // Asked after every event of a whole class.
  for (const { awaySince } of room.seats) {
    if (awaySince !== null && awaySince + AWAY_GRACE > now) wake = Math.min(wake, awaySince + AWAY_GRACE);
  }
  return wake;
}

/** R43. Whether the person has done what is asked, if anything is. */
function hasActedAlone(room: Classroom): boolean {
  if (room.phase.name === "briefing") return room.seats.some(({ ready }) => ready);
  return isActing(room.phase.name) && askedSeats(room).every((seat) => hasActed(room, seat));
}

/** When the phase ends by itself if nobody does anything, ms; null once closed. */
function endOf(room: Classroom, now: number): number | null {
  const { paused, phase, hostAwaySince } = room;
  if (phase.name === "closed") return null;
  const alone = isAlone(room) ? room.seats.find(isTaken) : undefined;
  if (alone !== undefined && alone.awaySince !== null) return alone.awaySince + ALONE_GRACE;
  if (paused !== null) return paused.since + IDLE_LIMIT;
  if (phase.timed && hostAwaySince !== null) return hostAwaySince + IDLE_LIMIT;
  return phase.endsAt === null ? null : Math.max(phase.endsAt, ...longerFor(room, now));
}

/** R33. Until when the phase waits for those who were given more time, are there, and have not acted yet. */
function longerFor(room: Classroom, now: number): number[] {
  return room.moreTime.flatMap((until, number) => {
    const seat = room.seats[number];
    if (until === undefined || seat === undefined || isGone(seat, now)) return [];
    return isAsked(room, seat) && !hasActed(room, number) ? [until] : [];
  });
}
