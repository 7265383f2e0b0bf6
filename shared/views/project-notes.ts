import type { GameEvent } from "../game/events.ts";
import { replay } from "../game/evolve.ts";
import { DRAW, drawKey, type Seed, shuffled } from "../lib/draw.ts";
import { blockDecisions, type DecisionRow } from "../measures/decisions.ts";
import { byPeople } from "../measures/measures.ts";
import type { NotesView, NoteView } from "./notes.ts";

/** What was written in the blocks whose reveal has begun, for the host: nothing of it says who wrote it. */
export function projectNotes(events: readonly GameEvent[]): NotesView {
  const room = replay(events);
  const revealed = new Set(events.flatMap((event) => (isReveal(event) ? [event.block] : [])));
  return {
    notes: room.blocks.flatMap((block, number) =>
      revealed.has(number) ? blockNotes(blockDecisions(block, number), number, room.seed) : [],
    ),
  };
}

function isReveal(event: GameEvent): event is GameEvent & { type: "phaseStarted" } {
  return event.type === "phaseStarted" && event.phase === "reveal";
}

function blockNotes(rows: readonly DecisionRow[], block: number, seed: Seed): NoteView[] {
  const written = shownOf(rows).flatMap(({ note, ...row }) =>
    note === null || note.trim() === "" ? [] : [{ ...row, note }],
  );
  // Sorted by their text first: a closed classroom's export has the seed, and undoing the shuffle with it must not lead to the seats.
  const byWords = [...written].sort(
    (a, b) => compare(a.note, b.note) || a.round - b.round || compare(a.request, b.request),
  );
  return shuffled(byWords, drawKey(seed, block, 0), DRAW.note).map(
    ({ round, tier, flag, request, intention, response, reason, note }, n) => ({
      id: `${block + 1}-${n + 1}`,
      block,
      round,
      tier,
      flag,
      request,
      intention,
      response,
      reason,
      note,
    }),
  );
}

/** R44. An agent's note is not shown among people's, not even where agents count as well (R46): nothing of it says who wrote it. */
function shownOf(rows: readonly DecisionRow[]): DecisionRow[] {
  const people = rows.filter(({ actors }) => actors.by === "person");
  return people.length > 0 ? people : byPeople(rows);
}

/** By code unit, the same wherever it runs. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
