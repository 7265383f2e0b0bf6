import { DRAW, drawKey, shuffled } from "../lib/draw.ts";
import { dealBlock, flagOf } from "../rules/deal.ts";
import type { Kind } from "../rules/words.ts";
import type { Dealt, SeatNumber } from "./events.ts";
import type { Classroom } from "./state.ts";

/** R2–R4. What every model seat is dealt in one round. */
export function dealRound(room: Classroom, block: number, round: number): Dealt[] {
  const played = room.blocks[block];
  if (played === undefined) return [];
  const models = played.labs.flatMap((lab) => lab.models).toSorted((a, b) => a - b);
  return models.map((seat) => {
    const key = drawKey(room.seed, block, seat);
    const deals = dealBlock(played.treatment, key);
    const deal = deals[round];
    if (deal === undefined) throw new Error(`Seat ${seat} has no deal for round ${round}.`);
    const { tier, kind } = deal;
    const position = deals.slice(0, round).filter((earlier) => earlier.kind === kind).length;
    const request = requestFor(room, seat, kind, block, position);
    return { seat, tier, kind, flag: flagOf(played.treatment, tier, key, round), request };
  });
}

/** Each seat goes through the requests in an order of its own, over all blocks, before it meets one again. */
function requestFor(room: Classroom, seat: SeatNumber, kind: Kind, block: number, position: number): string {
  const ids = room.plan.requests[kind];
  const order = shuffled(ids, drawKey(room.seed, 0, seat), DRAW.request, kind === "conflict" ? 1 : 2);
  let dealtBefore = 0;
  for (let earlier = 0; earlier < block; earlier++) {
    const rounds = room.blocks[earlier]?.rounds ?? [];
    dealtBefore += rounds.filter((r) => r.deals[seat]?.kind === kind).length;
  }
  return order[(dealtBefore + position) % order.length] ?? "";
}
