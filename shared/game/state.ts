import type { Seed } from "../lib/draw.ts";
import type { Treatment } from "../rules/treatment.ts";
import type { Order } from "../rules/words.ts";
import type {
  CastMix,
  Choice,
  Dealt,
  Deployed,
  Explanation,
  Foresight,
  Guess,
  Judgement,
  Lab,
  Resolved,
  SeatNumber,
  Trained,
} from "./events.ts";
import type { Phase } from "./phase.ts";
import type { Options, Plan } from "./plan.ts";
import type { CheckTime, Player } from "./words.ts";

/** One participant's place. Seats are never taken out of the list: a seat's number is its index. */
export interface Seat {
  readonly number: SeatNumber;
  /** The pseudonym of whoever has taken it; null where nobody has, and an agent fills the place. */
  readonly name: string | null;
  /** Who has taken it; null where nobody has. */
  readonly player: Player | null;
  /** R41. Whether who has taken it comes over a connection. The agents that the server itself plays do not. */
  readonly connects: boolean;
  /** The round of the current block from which the person plays; an agent plays before. */
  readonly fromRound: number;
  /** Since when the connection has been gone, ms; null while it is there. */
  readonly awaySince: number | null;
  /** Whether the briefing of the current block was read to its end. */
  readonly ready: boolean;
  /** In how many blocks the person has been a trainer. */
  readonly timesTrainer: number;
  /** R37. The person's answers to the check questions: ids of options by those of questions. */
  readonly answers: Readonly<Record<CheckTime, CheckAnswers>>;
  /** R40. The person's answer to the comprehension question; null until it is given. */
  readonly holds: number | null;
}

export type CheckAnswers = Readonly<Record<string, string>>;

/** Values by seat number. Positions of seats that have none are undefined. */
export type BySeat<T> = readonly (T | undefined)[];

export interface TrainerHand {
  readonly guesses: readonly Guess[];
  readonly locked: boolean;
}

export interface Round {
  readonly deals: BySeat<Dealt>;
  readonly choices: BySeat<Choice>;
  readonly explanations: BySeat<Explanation>;
  readonly hands: BySeat<TrainerHand>;
  readonly judgements: BySeat<readonly Judgement[]>;
  readonly resolved: BySeat<Resolved>;
  readonly trained: BySeat<Trained>;
}

export interface Place {
  readonly lab: number;
  readonly role: "trainer" | "model";
  /** The model's position in its lab, from 0; a trainer's is −1. */
  readonly index: number;
}

export interface Block {
  readonly treatment: Treatment;
  /** R46. Whether the cast counts beside people. */
  readonly castCounts: boolean;
  readonly labs: readonly Lab[];
  readonly places: BySeat<Place>;
  /** Value strength left by the last training, by model seat. */
  readonly values: BySeat<number>;
  /** Audit tokens spent, by trainer seat. */
  readonly spent: BySeat<number>;
  readonly rounds: readonly Round[];
  readonly orders: BySeat<Order>;
  readonly foresights: BySeat<readonly Foresight[]>;
  readonly deployed: BySeat<Deployed>;
}

/** A classroom: the state that its events result in. */
export interface Classroom {
  readonly code: string;
  readonly seed: Seed;
  readonly plan: Plan;
  readonly options: Options;
  readonly screen: "sealed" | "open" | "blank";
  /** Whether the screen is to be heard. */
  readonly sound: boolean;
  /** Whether a trainer's story names its models. */
  readonly names: boolean;
  /** R39. Whether people may type every name, insults too. */
  readonly anyName: boolean;
  readonly seats: readonly Seat[];
  readonly blocks: readonly Block[];
  readonly phase: Phase;
  /** R42. How many times as fast as usual a demonstration goes on by itself; null: it is not a demonstration. */
  readonly speed: number | null;
  /** R41. Whether agents take people's parts, or have. */
  readonly rehearsal: boolean;
  /** R46. Whether the cast counts beside people. */
  readonly castCounts: boolean;
  /** R41. Which agents play the cast's models; null: the usual ones. */
  readonly mix: CastMix | null;
  /** Until when, ms, the current phase waits for a seat that was given more time than the others. */
  readonly moreTime: BySeat<number>;
  /** While paused: since when, ms, and the time that was left, ms. Null while time runs. */
  readonly paused: { readonly since: number; readonly left: number } | null;
  readonly revealed: boolean;
  /** Since when no host has been connected, ms; null while one is there. */
  readonly hostAwaySince: number | null;
}

type Taken = Seat & { readonly name: string; readonly player: Player };

/** Whether somebody has taken the seat, a person or one of the cast. Where nobody has, an agent fills the place. */
export function isTaken(seat: Seat): seat is Taken {
  return seat.name !== null;
}

/** Whether a person has the seat. Whatever counts or names people asks this. */
export function isPerson(seat: Seat): boolean {
  return seat.player === "person";
}

/** R41. Whether an agent has taken the seat, to play a person's part. */
export function isCast(seat: Seat): boolean {
  return isTaken(seat) && !isPerson(seat);
}

/** Who has a seat. Agents that only fill places are not counted. */
export interface Headcount {
  readonly people: number;
  readonly agents: number;
}

export function headcount(seats: readonly Seat[]): Headcount {
  return { people: seats.filter(isPerson).length, agents: seats.filter(isCast).length };
}

/** The block being played, or the one last played. Undefined in the first lobby. */
export function currentBlock(room: Classroom): Block | undefined {
  return room.blocks[room.phase.block];
}

/** The round being played, or the one last played. */
export function currentRound(room: Classroom): Round | undefined {
  return currentBlock(room)?.rounds[room.phase.round];
}

/** Whether who has taken this seat plays the current round, and is not about to take over from an agent. */
export function playsNow(room: Classroom, seat: Seat): seat is Taken {
  return isTaken(seat) && seat.fromRound <= room.phase.round;
}

/** A copy with one place set, long enough to hold it. */
export function put<T>(list: BySeat<T>, index: number, value: T): BySeat<T> {
  const out = list.slice();
  while (out.length < index) out.push(undefined);
  out[index] = value;
  return out;
}

/** Rows by seat number. */
export function bySeat<T extends { readonly seat: SeatNumber }>(rows: readonly T[]): BySeat<T> {
  const out: (T | undefined)[] = [];
  for (const row of rows) {
    while (out.length < row.seat) out.push(undefined);
    out[row.seat] = row;
  }
  return out;
}

/** What is there, in order of seats. */
export function present<T>(list: BySeat<T>): T[] {
  return list.filter((item): item is T => item !== undefined);
}
