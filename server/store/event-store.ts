import { z } from "zod";
import type { GameEvent } from "../../shared/game/events.ts";

/** What a classroom is besides its events. Databases have their own ways to write numbers and truth values. */
export const recordSchema = z.object({
  code: z.string(),
  /** SHA-256 of the host's key, hexadecimal. */
  hostKeyHash: z.string(),
  /** ms since 1970. */
  createdAt: z.coerce.number(),
  closed: z.coerce.boolean(),
});
export type ClassroomRecord = Readonly<z.output<typeof recordSchema>>;

/** Who holds a seat: the hash of the device's key, and the four digits that move the seat to another device. */
export const holderSchema = z.object({ seat: z.int(), keyHash: z.string(), wayBack: z.string() });
export type SeatHolder = Readonly<z.output<typeof holderSchema>>;

/** What one command adds to a classroom. Everything in it is stored, or nothing. */
export interface Addition {
  readonly code: string;
  /** The number of the first event, counted from 0. */
  readonly from: number;
  readonly events: readonly GameEvent[];
  /** Seats that got a holder, in place of the one they had. */
  readonly holders: readonly SeatHolder[];
  /** Seats that lost theirs. */
  readonly freed: readonly number[];
}

/** Where classrooms are kept. One contract suite tests every implementation. */
export interface EventStore {
  /** Reserves a code. False if any server has taken it before: exactly one of two racing calls gets it. */
  reserve(record: ClassroomRecord): Promise<boolean>;
  /** Stores all additions, or none: durable once the promise is fulfilled. Only to classrooms that are this server's. */
  append(additions: readonly Addition[]): Promise<void>;
  classroom(code: string): Promise<ClassroomRecord | null>;
  /** The codes of all classrooms, the oldest first. */
  codes(): Promise<string[]>;
  /**
   * Makes the open classrooms that no server has this one's, and gives their codes: exactly one of several servers gets each.
   * Whatever this server reserved itself is its own already.
   */
  takeOver(): Promise<string[]>;
  events(code: string): Promise<GameEvent[]>;
  holders(code: string): Promise<SeatHolder[]>;
  /** The codes of the classrooms whose last event is older than a time, ms since 1970, and that are closed or never began. */
  endedBefore(time: number): Promise<string[]>;
  /** Deletes everything of a classroom for good: durable once the promise is fulfilled. Its code may be drawn again. */
  forget(code: string): Promise<void>;
  close(): Promise<void>;
}

/** What is wrong with a store, in words for the person who runs the server. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
