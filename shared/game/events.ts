import type { Seed } from "../lib/draw.ts";
import type { Intention, Kind, Order, Rating, Reason, Response, Tier } from "../rules/words.ts";
import type { PhaseName } from "./phase.ts";
import type { Options, Plan } from "./plan.ts";

/** A seat's number in its classroom, from 0, in order of joining. */
export type SeatNumber = number;

/**
 * Who really answered. `stand-in`: the agent that played a person's seat for want of an answer. `cast`: an agent that takes a
 * person's part, R41.
 */
export type Actor = "person" | "stand-in" | "agent" | "cast";

/** One lab. */
export interface Lab {
  readonly trainer: SeatNumber;
  readonly models: readonly SeatNumber[];
}

export interface Dealt {
  readonly seat: SeatNumber;
  readonly tier: Tier;
  readonly flag: Tier;
  readonly kind: Kind;
  readonly request: string;
}

/** A model's choice: tentative until it is locked in. */
export interface Choice {
  readonly intention: Intention;
  readonly reason: Reason | null;
  readonly note: string | null;
  readonly locked: boolean;
}

/** What a trainer expects of one model seat. `comply` is null until chosen. */
export interface Guess {
  readonly model: SeatNumber;
  readonly comply: boolean | null;
  readonly audit: boolean;
}

/** Whether a check question is answered before the class has played, or after. */
export const CHECK_TIMES = ["before", "after"] as const;
export type CheckTime = (typeof CHECK_TIMES)[number];

export interface Judgement {
  readonly model: SeatNumber;
  readonly rating: Rating;
}

export interface Foresight {
  readonly model: SeatNumber;
  readonly comply: boolean;
}

/** One model seat's round, once resolved. */
export interface Resolved {
  readonly seat: SeatNumber;
  readonly by: Actor;
  readonly intention: Intention;
  readonly reason: Reason | null;
  readonly note: string | null;
  readonly response: Response;
  readonly prediction: boolean;
  readonly predictedBy: Actor;
  readonly tokenSpent: boolean;
  readonly audited: boolean;
  readonly observed: boolean;
}

/** One model seat's round, once trained. Points are whole numbers unless the reward weight is not. */
export interface Trained {
  readonly seat: SeatNumber;
  readonly rating: Rating | null;
  readonly ratedBy: Actor | null;
  readonly before: number;
  readonly after: number;
  readonly modelPoints: number;
  readonly trainerPoints: number;
}

/** One model seat's deployment. */
export interface Deployed {
  readonly seat: SeatNumber;
  readonly by: Actor;
  readonly order: Order;
  readonly value: number;
  readonly refused: number;
  readonly complied: number;
  readonly prediction: boolean;
  readonly predictedBy: Actor;
  readonly modelPoints: number;
  readonly trainerPoints: number;
}

/** Everything that can happen in a classroom. Chance is resolved into facts before an event is stored. */
export type EventBody =
  | {
      readonly type: "classroomOpened";
      readonly code: string;
      readonly seed: Seed;
      readonly plan: Plan;
      readonly options: Options;
    }
  | {
      readonly type: "seatTaken";
      readonly seat: SeatNumber;
      readonly name: string;
      readonly fromRound: number;
      readonly lab: number | null;
      /** R41. An agent took it, to play a person's part. */
      readonly cast?: true;
    }
  | { readonly type: "seatFreed"; readonly seat: SeatNumber }
  | { readonly type: "seatRenamed"; readonly seat: SeatNumber; readonly name: string }
  /** When the current phase ends for this seat, ms. */
  | { readonly type: "timeGiven"; readonly seat: SeatNumber; readonly endsAt: number }
  /** A person was moved to another lab; `labs` are what the block's labs have become. */
  | { readonly type: "labsRearranged"; readonly labs: readonly Lab[] }
  | { readonly type: "seatWentAway"; readonly seat: SeatNumber }
  | { readonly type: "seatCameBack"; readonly seat: SeatNumber }
  | { readonly type: "hostWentAway" }
  | { readonly type: "hostCameBack" }
  | { readonly type: "seatReady"; readonly seat: SeatNumber }
  /** R37. The first answer of this seat to a check question, this time. */
  | {
      readonly type: "questionAnswered";
      readonly seat: SeatNumber;
      readonly question: string;
      readonly option: string;
      readonly when: CheckTime;
    }
  | { readonly type: "labsSeated"; readonly block: number; readonly labs: readonly Lab[]; readonly seats: number }
  | {
      readonly type: "phaseStarted";
      readonly phase: PhaseName;
      readonly block: number;
      readonly round: number;
      readonly endsAt: number | null;
      readonly timed: boolean;
    }
  | { readonly type: "phaseExtended"; readonly endsAt: number }
  | { readonly type: "paused" }
  | { readonly type: "resumed"; readonly endsAt: number | null }
  /** R45. The server stood still for so long, ms, until now. */
  | { readonly type: "stoodStill"; readonly ms: number }
  | { readonly type: "screenSet"; readonly screen: "sealed" | "open" | "blank" }
  | { readonly type: "soundSet"; readonly on: boolean }
  | { readonly type: "namesSet"; readonly on: boolean }
  /** R39. Whether people may type every name from now on, insults too. */
  | { readonly type: "anyNameSet"; readonly on: boolean }
  | { readonly type: "requestsDealt"; readonly block: number; readonly round: number; readonly deals: readonly Dealt[] }
  | ({ readonly type: "intentionChosen"; readonly seat: SeatNumber } & Choice)
  | {
      readonly type: "guessesMade";
      readonly seat: SeatNumber;
      readonly guesses: readonly Guess[];
      readonly locked: boolean;
    }
  | { readonly type: "judged"; readonly seat: SeatNumber; readonly ratings: readonly Judgement[] }
  | { readonly type: "roundResolved"; readonly rows: readonly Resolved[] }
  | { readonly type: "roundTrained"; readonly rows: readonly Trained[] }
  | { readonly type: "orderGiven"; readonly seat: SeatNumber; readonly order: Order }
  | { readonly type: "deploymentForeseen"; readonly seat: SeatNumber; readonly foresights: readonly Foresight[] }
  | { readonly type: "deployed"; readonly rows: readonly Deployed[] }
  /** `beat`: its number, see `numberOf`. `endsAt`: when the beat ends by itself, ms; in a demonstration only. */
  | { readonly type: "revealStepped"; readonly beat: number; readonly endsAt?: number }
  /** R42. What is left of the phase's time is left at the new speed. */
  | { readonly type: "speedSet"; readonly speed: number };

/** An event with the time at which it happened, ms since 1970. */
export type GameEvent = EventBody & { readonly at: number };
export type EventType = EventBody["type"];
