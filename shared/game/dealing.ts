import { DRAW, drawKey, shuffled } from "../lib/draw.ts";
import { dealBlocks, flagOf } from "../rules/deal.ts";
import type { Kind } from "../rules/words.ts";
import type { Dealt, SeatNumber } from "./events.ts";
import type { Classroom } from "./state.ts";

/** R2–R4. What every model seat is dealt in one round. */
export function dealRound(room: Classroom, block: number, round: number): Dealt[] {
  const played = room.blocks[block];
  if (played === undefined) return [];
  const models = played.labs.flatMap((lab) => lab.models).sort((a, b) => a - b);
  const keyOf = (seat: SeatNumber) => drawKey(room.seed, block, seat);
  const deals = dealBlocks(played.treatment, models.map(keyOf));
  return models.map((seat, i) => {
    const dealt = deals[i]?.[round];
    if (dealt === undefined) throw new Error(`Seat ${seat} has no deal for round ${round}.`);
    const { tier, kind } = dealt;
    const request = requestFor(room, seat, kind, block);
    return { seat, tier, kind, flag: flagOf(played.treatment, tier, keyOf(seat), round), request };
  });
}

/** Each seat goes through the requests in an order of its own, over all blocks, before it meets one again. */
function requestFor(room: Classroom, seat: SeatNumber, kind: Kind, block: number): string {
  const all = shuffled(
    room.plan.requests[kind],
    drawKey(room.seed, 0, seat),
    DRAW.request,
    kind === "conflict" ? 1 : 2,
  );
  const about = kind === "conflict" ? room.plan.blocks[block]?.conflicts : undefined;
  const order = about === undefined ? all : all.filter((id) => about.includes(id));
  const met = room.blocks.flatMap(({ rounds }) => rounds.map(({ deals }) => deals[seat]?.request));
  const times = (id: string) => met.filter((other) => other === id).length;
  const fewest = Math.min(...order.map(times));
  return order.find((id) => times(id) === fewest) ?? "";
}
