import { type Comprehension, comprehensionOf } from "../rules/comprehension.ts";
import type { CommandRefusal, SeatCommand } from "./commands.ts";
import { type Draft, happen } from "./draft.ts";
import { type Classroom, currentBlock } from "./state.ts";

/** R40. The comprehension question that is asked now; null where none is. */
export function comprehensionNow(room: Classroom): Comprehension | null {
  const { name, block } = room.phase;
  const treatment = currentBlock(room)?.treatment;
  return name === "briefing" && block === 0 && treatment !== undefined ? comprehensionOf(treatment) : null;
}

/** R40. A person's answer to the comprehension question: only the first counts. */
export function comprehend(draft: Draft, command: Extract<SeatCommand, { type: "comprehend" }>): CommandRefusal | null {
  const { room } = draft;
  const { seat, holds } = command;
  const asked = comprehensionNow(room);
  if (asked === null) return "wrong-phase";
  if (room.paused !== null) return "paused";
  if (currentBlock(room)?.places[seat] === undefined) return "not-playing-yet";
  if (!asked.options.includes(holds)) return "not-allowed";
  const first = room.seats[seat]?.holds ?? null;
  if (first !== null) return first === holds ? null : "already-answered";
  happen(draft, { type: "comprehensionAnswered", seat, holds });
  return null;
}
