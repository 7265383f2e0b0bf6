import type { SeatNumber } from "../game/events.ts";
import { type Classroom, currentBlock } from "../game/state.ts";
import { blockDecisions } from "../measures/decisions.ts";
import { projectSeat } from "./project-seat.ts";
import type { LabRow, WatchedView } from "./watched-view.ts";

/** What the console that watches a seat is shown of it. */
export function projectWatched(room: Classroom, seat: SeatNumber): WatchedView {
  return { audience: "watch", seat, view: projectSeat(room, seat), rounds: roundsOfLab(room, seat) };
}

function roundsOfLab(room: Classroom, seat: SeatNumber): LabRow[] {
  const block = currentBlock(room);
  const lab = block?.places[seat]?.lab;
  if (block === undefined || lab === undefined) return [];
  const rows = blockDecisions(block, room.phase.block).filter((row) => row.lab === lab);
  return rows.map(({ round, seat: model, tier, kind, by, intention, response, observed, rating, valueAfter }) => ({
    round,
    seat: model,
    tier,
    requestKind: kind,
    by,
    intention,
    response,
    observed,
    rating,
    value: valueAfter,
  }));
}
