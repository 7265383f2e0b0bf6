import type { EventBody, GameEvent, Lab, SeatNumber } from "../game/events.ts";
import { type Classroom, currentBlock, currentRound } from "../game/state.ts";

/**
 * Whether a classroom that has come this far can have had such an event: whatever it names is there. The game makes no others,
 * and so `evolve` does not ask; a file may hold anything. What `evolve` itself throws at is not looked at here.
 */
export function isPossible(room: Classroom, event: GameEvent): boolean {
  const isSeat = (seat: SeatNumber) => seat < room.seats.length;
  const block = currentBlock(room);
  const isModel = ({ seat }: { readonly seat: SeatNumber }) => block?.places[seat]?.role === "model";
  switch (event.type) {
    case "classroomOpened":
      return false;
    case "seatTaken":
      return event.seat <= room.seats.length;
    case "labsSeated":
      return event.block <= room.blocks.length && areLabs(event.labs, event.seats);
    case "labsRearranged":
      return areLabs(event.labs, room.seats.length);
    case "phaseStarted":
      return event.phase === "lobby" || event.phase === "closed" || event.block < room.blocks.length;
    case "requestsDealt":
      return event.round <= (block?.rounds.length ?? 0) && isEachOnce(event.deals) && event.deals.every(isModel);
    case "roundResolved": {
      const deals = currentRound(room)?.deals;
      return isEachOnce(event.rows) && event.rows.every(({ seat }) => deals?.[seat] !== undefined);
    }
    case "roundTrained": {
      const resolved = currentRound(room)?.resolved;
      return isEachOnce(event.rows) && event.rows.every(({ seat }) => resolved?.[seat] !== undefined);
    }
    case "deployed":
      return isEachOnce(event.rows) && event.rows.every(isModel);
    default:
      return seatsOf(event).every(isSeat);
  }
}

function seatsOf(event: EventBody): readonly SeatNumber[] {
  return "seat" in event ? [event.seat] : [];
}

/** Every seat once, and none that is not there. */
function areLabs(labs: readonly Lab[], seats: number): boolean {
  const all = labs.flatMap(({ trainer, models }) => [trainer, ...models]);
  return new Set(all).size === all.length && all.every((seat) => seat < seats);
}

function isEachOnce(rows: readonly { readonly seat: SeatNumber }[]): boolean {
  return new Set(rows.map(({ seat }) => seat)).size === rows.length;
}
