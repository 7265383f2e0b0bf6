import type { SeatNumber } from "../game/events.ts";
import type { Actor } from "../game/words.ts";
import type { Intention, Kind, Rating, Response, Tier } from "../rules/words.ts";
import type { SeatView } from "./seat-view.ts";

/** What a console is sent about the seat that it watches. Nobody else gets it. */
export interface WatchedView {
  readonly audience: "watch";
  readonly seat: SeatNumber;
  /** The very view that the seat is sent; null while no person has it. */
  readonly view: SeatView | null;
  /** What the models of its lab did in this block's finished rounds, in order of rounds and seats. */
  readonly rounds: readonly LabRow[];
}

/** One model's finished round. */
export interface LabRow {
  /** From 0. */
  readonly round: number;
  readonly seat: SeatNumber;
  readonly tier: Tier;
  readonly requestKind: Kind;
  readonly by: Actor;
  readonly intention: Intention;
  readonly response: Response;
  readonly observed: boolean;
  readonly rating: Rating | null;
  /** Value strength after the round, 0 to 1. */
  readonly value: number;
}
