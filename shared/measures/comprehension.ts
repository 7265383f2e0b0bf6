import type { SeatNumber } from "../game/events.ts";
import { type Classroom, headcount, isCast, isTaken, type Seat } from "../game/state.ts";
import { type Comprehension, comprehensionOf } from "../rules/comprehension.ts";

/** One person's answer to the comprehension question. */
export interface ComprehensionRow {
  readonly seat: SeatNumber;
  /** R41. Whether the cast gave it. */
  readonly cast: boolean;
  /** R44. Whether counts are over it: it is a person's, or there are no people, or the cast counts beside them (R46). */
  readonly counted: boolean;
  readonly asked: Comprehension;
  /** How many refusals hold, as the person said. */
  readonly holds: number;
}

/** How many answered the comprehension question, and how many of them rightly: nobody's answer is told. */
export interface ComprehensionCounts {
  /** People who have a seat in a lab of the first block. */
  readonly people: number;
  readonly answered: number;
  readonly right: number;
}

/** Every answer to the comprehension question, of those who still have their seats, in order of seats. */
export function comprehensionRows(room: Classroom): ComprehensionRow[] {
  const asked = askedIn(room);
  if (asked === null) return [];
  return room.seats.filter(isTaken).flatMap((sitter) => {
    const { number: seat, holds } = sitter;
    return holds === null ? [] : [{ seat, cast: isCast(sitter), counted: counts(room, sitter), asked, holds }];
  });
}

/** R40. Null where there is no such question, and before the first block. */
export function comprehensionCounts(room: Classroom): ComprehensionCounts | null {
  const places = room.blocks[0]?.places;
  if (places === undefined || askedIn(room) === null) return null;
  const asked = room.seats.filter((seat) => isTaken(seat) && places[seat.number] !== undefined);
  const rows = comprehensionRows(room).filter(({ counted }) => counted);
  return {
    people: asked.filter((seat) => counts(room, seat)).length,
    answered: rows.length,
    right: rows.filter(({ asked: { right }, holds }) => holds === right).length,
  };
}

/** R44, R46. */
function counts(room: Classroom, seat: Seat): boolean {
  return !isCast(seat) || room.castCounts || headcount(room.seats).people === 0;
}

/** It is about the first block, and follows from its treatment. */
function askedIn({ plan }: Classroom): Comprehension | null {
  const treatment = plan.blocks[0]?.treatment;
  return treatment === undefined ? null : comprehensionOf(treatment);
}
