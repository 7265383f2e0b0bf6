import type { Command, CommandRefusal } from "./commands.ts";
import { type Draft, happen } from "./draft.ts";
import { MAX_PEOPLE } from "./limits.ts";
import { looksLike } from "./look-alikes.ts";
import { type Classroom, isCast, isTaken, type Seat } from "./state.ts";

/** R41. The seats that agents took to play people's parts. */
export function castOf(room: Classroom): Seat[] {
  return room.seats.filter(isCast);
}

/** R41. Those of the cast that the server itself plays. */
export function playedByServer(room: Classroom): Seat[] {
  return castOf(room).filter(({ connects }) => !connects);
}

type FillLobby = Extract<Command, { readonly type: "fillLobby" }>;

/** R41. Agents that the server plays take seats until there are `people` of them: seats that were left first, then new ones. */
export function fillLobby(draft: Draft, { people, names, mix }: FillLobby): CommandRefusal | null {
  if (draft.room.phase.name !== "lobby") return "wrong-phase";
  if (mix !== undefined) happen(draft, { type: "castMixed", mix });
  for (const name of names) {
    const { seats } = draft.room;
    if (playedByServer(draft.room).length >= people) break;
    if (seats.filter(isTaken).length >= MAX_PEOPLE) return "full";
    if (seats.filter(isTaken).some((seat) => hasName(seat, name))) continue;
    const left = seats.find((seat) => !isTaken(seat));
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
function hasName(seat: Seat & { readonly name: string }, name: string): boolean {
  return isCast(seat) ? seat.name === name : looksLike(seat.name, name);
}

/** R41. The cast goes home, however it came. People stay. */
export function emptyLobby(draft: Draft): CommandRefusal | null {
  if (draft.room.phase.name !== "lobby") return "wrong-phase";
  for (const { number } of castOf(draft.room)) happen(draft, { type: "seatFreed", seat: number });
  return null;
}
