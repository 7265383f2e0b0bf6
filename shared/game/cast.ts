import type { CommandRefusal } from "./commands.ts";
import { type Draft, happen } from "./draft.ts";
import { MAX_PEOPLE } from "./limits.ts";
import { looksLike } from "./look-alikes.ts";
import { type Classroom, isPerson, type Seat } from "./state.ts";

/** The seats that agents took to play people's parts. R41. */
export function castOf(room: Classroom): Seat[] {
  return room.seats.filter(({ cast }) => cast);
}

/** R41. The cast takes seats until it numbers `people`: seats that were left first, then new ones. */
export function fillLobby(draft: Draft, people: number, names: readonly string[]): CommandRefusal | null {
  if (draft.room.phase.name !== "lobby") return "wrong-phase";
  for (const name of names) {
    const { seats } = draft.room;
    if (castOf(draft.room).length >= people) break;
    if (seats.filter(isPerson).length >= MAX_PEOPLE) return "full";
    if (seats.filter(isPerson).some((seat) => isTaken(seat, name))) continue;
    const left = seats.find((seat) => !isPerson(seat));
    happen(draft, {
      type: "seatTaken",
      seat: left?.number ?? seats.length,
      name,
      fromRound: 0,
      lab: null,
      cast: true,
    });
  }
  return null;
}

/** Names of the cast are made up, and alike only where they are the same. */
function isTaken(seat: Seat & { readonly name: string }, name: string): boolean {
  return seat.cast ? seat.name === name : looksLike(seat.name, name);
}

/** R41. The cast goes home. People stay. */
export function emptyLobby(draft: Draft): CommandRefusal | null {
  if (draft.room.phase.name !== "lobby") return "wrong-phase";
  for (const { number } of castOf(draft.room)) happen(draft, { type: "seatFreed", seat: number });
  return null;
}
