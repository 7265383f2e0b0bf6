import { MAX_PEOPLE } from "../../shared/game/limits.ts";
import { type Classroom, isTaken } from "../../shared/game/state.ts";
import { isAlone } from "../../shared/game/time.ts";
import type { CodeFacts } from "../../shared/protocol/messages.ts";

export type PublicFacts = Omit<CodeFacts, "code">;

/** What anybody who knows the code may know of a classroom; `null` stands for one that is closed. */
export function publicFacts(room: Classroom | null): PublicFacts {
  if (room === null || room.phase.name === "closed") {
    return { open: false, full: false, started: false, names: "made-up" };
  }
  const full = room.seats.filter(isTaken).length >= (isAlone(room) ? 1 : MAX_PEOPLE);
  return { open: true, full, started: room.phase.name !== "lobby", names: room.options.names ?? "made-up" };
}
