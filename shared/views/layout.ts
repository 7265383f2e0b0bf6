import type { Classroom } from "../game/state.ts";
import { DRAW, draw, drawKey, shuffled } from "../lib/draw.ts";
import { REASONS } from "../rules/words.ts";
import type { SeatLayout } from "./seat-view.ts";

/** Where this seat finds Comply and Refuse, and its order of reasons: drawn once, then the same for the whole lesson. */
export function layoutOf(room: Classroom, seat: number): SeatLayout {
  const key = drawKey(room.seed, 0, seat);
  return { refuseFirst: draw(key, DRAW.order, 2) < 0.5, reasons: shuffled(REASONS, key, DRAW.order, 1) };
}
