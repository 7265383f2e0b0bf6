import type { Seed } from "../lib/draw.ts";
import type { Beat } from "../rules/beats.ts";
import type { Intention, Order, Reason } from "../rules/words.ts";
import type { Agents } from "./agents.ts";
import type { CheckTime, Foresight, GameEvent, Guess, Judgement, SeatNumber } from "./events.ts";
import type { Moment } from "./phase.ts";
import type { Options, Plan } from "./plan.ts";
import type { Classroom } from "./state.ts";

/** Where an answer belongs: a late one must not count for the next round. */
export interface Turn {
  readonly block: number;
  readonly round: number;
}

/** What a seat can do. */
export type SeatCommand =
  | { readonly type: "ready"; readonly seat: SeatNumber }
  /** `when` says which time it is meant for: one that was held up must not count for the other. */
  | {
      readonly type: "answer";
      readonly seat: SeatNumber;
      readonly question: string;
      readonly option: string;
      readonly when: CheckTime;
    }
  | {
      readonly type: "choose";
      readonly seat: SeatNumber;
      readonly turn: Turn;
      readonly intention: Intention;
      readonly reason: Reason | null;
      readonly note: string | null;
      readonly lock: boolean;
    }
  | {
      readonly type: "guess";
      readonly seat: SeatNumber;
      readonly turn: Turn;
      readonly guesses: readonly Guess[];
      readonly lock: boolean;
    }
  | {
      readonly type: "judge";
      readonly seat: SeatNumber;
      readonly turn: Turn;
      readonly ratings: readonly Judgement[];
    }
  | { readonly type: "order"; readonly seat: SeatNumber; readonly turn: Turn; readonly order: Order }
  | {
      readonly type: "foresee";
      readonly seat: SeatNumber;
      readonly turn: Turn;
      readonly foresights: readonly Foresight[];
    };

/** R43. The seat that asks for what is the host's elsewhere; missing: the host asks. */
interface Asking {
  readonly seat?: SeatNumber;
}

/** What the host can do. `at` is the moment that the host saw: a second press must not skip a phase. */
export type HostCommand =
  | ({ readonly type: "goOn"; readonly from: Moment } & Asking)
  | ({ readonly type: "stepReveal"; readonly from: Moment; readonly beat: Beat } & Asking)
  | { readonly type: "pause" }
  | { readonly type: "resume" }
  | { readonly type: "extend"; readonly from: Moment; readonly seconds: number }
  | { readonly type: "showOnScreen"; readonly screen: "sealed" | "open" | "blank" }
  | { readonly type: "turnSound"; readonly on: boolean }
  | { readonly type: "showNames"; readonly on: boolean }
  | { readonly type: "allowAnyName"; readonly on: boolean }
  | { readonly type: "freeSeat"; readonly seat: SeatNumber }
  | { readonly type: "giveTime"; readonly from: Moment; readonly seat: SeatNumber; readonly seconds: number }
  | { readonly type: "renameSeat"; readonly seat: SeatNumber; readonly name: string }
  | { readonly type: "moveSeat"; readonly seat: SeatNumber; readonly lab: number }
  | { readonly type: "setSpeed"; readonly speed: number }
  | { readonly type: "emptyLobby" }
  | { readonly type: "close" };

/** What the server itself does. */
export type ServerCommand =
  | { readonly type: "takeSeat"; readonly name: string }
  /** R41. The cast takes seats until it numbers `people`, under those of these names that are free. */
  | { readonly type: "fillLobby"; readonly people: number; readonly names: readonly string[] }
  | { readonly type: "seatGone"; readonly seat: SeatNumber }
  | { readonly type: "seatBack"; readonly seat: SeatNumber }
  /** R31. The last of the hosts has gone; one is back. */
  | { readonly type: "hostGone" }
  | { readonly type: "hostBack" }
  | { readonly type: "timeUp" }
  /** R45. The server stood still for so long, ms. */
  | { readonly type: "standStill"; readonly ms: number }
  | { readonly type: "comeBack" };

export type Command = SeatCommand | HostCommand | ServerCommand;

/** What opens a classroom. */
export interface OpenClassroom {
  readonly code: string;
  readonly seed: Seed;
  readonly plan: Plan;
  readonly options: Options;
}

/** Why a command was not carried out. It changed nothing. */
export const REFUSALS = [
  "closed",
  "full",
  "paused",
  "not-paused",
  "wrong-phase",
  "wrong-round",
  "wrong-role",
  "not-your-lab",
  "not-playing-yet",
  "no-such-seat",
  "already-answered",
  "not-allowed",
  "no-tokens",
  "time-up",
  "bad-name",
  "name-taken",
  "no-such-lab",
  "lab-full",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The events that a command causes and the classroom after them; or why it is refused. */
export type Decision =
  | { readonly events: readonly GameEvent[]; readonly room: Classroom }
  | { readonly refused: Refusal };

export function isRefused(decision: Decision): decision is { readonly refused: Refusal } {
  return "refused" in decision;
}

/** What deciding needs from outside: the time, ms since 1970, and the agents. */
export interface Circumstances {
  readonly now: number;
  readonly agents: Agents;
}
