import type { Pulse } from "../../shared/views/pulse.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";

/** What the console tells the page that draws a seat's phone in a frame of its own, where the two can't style each other. */
export interface Glimpse {
  readonly view: SeatView;
  readonly pulse: Pulse;
  /** The server's time, ms. */
  readonly now: number;
}

/** What the page says once it listens. */
export const LISTENING = "masquerade-listening";
