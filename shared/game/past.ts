import type { Past, PastGame } from "./agents.ts";
import type { SeatNumber } from "./events.ts";
import type { Block, Classroom } from "./state.ts";

/** What a seat has played as a model in the blocks before the current one, whoever played it: people, stand-ins, agents. */
export function pastOf(room: Classroom, seat: SeatNumber): Past {
  return () => room.blocks.slice(0, room.phase.block).flatMap((block) => gameOf(block, seat) ?? []);
}

/** One block of a model seat; null if the seat was no model in it. */
function gameOf(block: Block, seat: SeatNumber): PastGame | null {
  if (block.places[seat]?.role !== "model") return null;
  const answers = block.rounds.flatMap(({ deals, resolved, trained }, round) => {
    const deal = deals[seat];
    const row = resolved[seat];
    const training = trained[seat];
    if (deal === undefined || row === undefined || training === undefined) return [];
    const { flag, kind } = deal;
    return [{ round, flag, kind, value: training.before, intention: row.intention, points: training.modelPoints }];
  });
  const row = block.deployed[seat];
  const deployed = row === undefined ? null : { value: row.value, order: row.order, points: row.modelPoints };
  return { answers, deployed };
}
