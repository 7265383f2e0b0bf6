import type { SeatNumber } from "../game/events.ts";
import type { Moment } from "../game/phase.ts";
import type { ScriptLine } from "../game/plan.ts";
import type { Actor, Player } from "../game/words.ts";
import type { BlockFigures, CheckResults, ComprehensionCounts } from "../measures/measures.ts";
import type { Intention, Kind, Rating, Response, Tier } from "../rules/words.ts";
import type { RevealBody } from "./screen-view.ts";
import type { SeatView } from "./seat-view.ts";

/** `idle`: seated, and nothing is asked of this seat now. `late`: takes over from an agent in the next round. */
export type SeatStatus = "acted" | "deciding" | "idle" | "agent" | "away" | "late";

export interface HostSeat {
  readonly seat: SeatNumber;
  readonly name: string | null;
  /** R41. Who has taken it; null where nobody has. */
  readonly player: Player | null;
  readonly status: SeatStatus;
  /** Since when the connection has been gone, ms; null if it is there. */
  readonly awaySince: number | null;
  /** Until when, ms, the phase waits for it; null if it was given no more time than the others. */
  readonly moreUntil: number | null;
}

export interface HostLab {
  readonly trainer: HostSeat;
  readonly models: readonly HostSeat[];
}

/** What the console shows. The host may see everything. */
export interface HostView {
  readonly audience: "host";
  readonly code: string;
  readonly moment: Moment;
  readonly roundCount: number;
  readonly revealed: boolean;
  readonly lesson: string;
  readonly title: string;
  /** What to say in a lesson of the host's own; null where the page knows the lesson. */
  readonly script: readonly ScriptLine[] | null;
  readonly blocks: readonly {
    readonly scenario: string;
    readonly title: string;
    readonly rounds: number;
    /** Requests answered in deployment; 0: there is none. */
    readonly deployment: number;
  }[];
  readonly timers: "on" | "slow" | "off";
  /** R41. Whether agents take people's parts, or have; and how many do now. */
  readonly rehearsal: boolean;
  readonly cast: number;
  /** R46. Whether they count beside people. */
  readonly castCounts: boolean;
  /** R42. How many times as fast as usual a demonstration goes on by itself; null: it is not a demonstration. */
  readonly speed: number | null;
  readonly screen: "sealed" | "open" | "blank";
  readonly sound: boolean;
  /** Whether a trainer's story names its models. */
  readonly names: boolean;
  /** R39. Whether people may type every name, insults too; null where nobody types one. */
  readonly anyName: boolean | null;
  /** Everybody with a seat, agents of the cast too: see `player`. */
  readonly people: readonly HostSeat[];
  readonly labs: readonly HostLab[];
  /** How the people would be seated if the block began now. */
  readonly split: { readonly labs: number; readonly agents: number };
  /** The current block, finished rounds only; null before its first. */
  readonly truth: BlockFigures | null;
  readonly standInsThisRound: number;
  /** R36. Whether check questions are asked. */
  readonly hasCheck: boolean;
  /** R38. How the check questions were answered; null where the lesson has no check. */
  readonly check: CheckResults | null;
  /** R40. How the comprehension question was answered; null where there is none. */
  readonly comprehension: ComprehensionCounts | null;
  readonly reveal: RevealBody | null;
}

/**
 * R32. What the instructor's phone shows: where the class is and what to say. It is held up in a room full of people, so
 * that it has nobody's name and, before the reveal, nothing from behind the curtain.
 */
export interface RemoteView
  extends Pick<
    HostView,
    "code" | "moment" | "roundCount" | "lesson" | "title" | "script" | "blocks" | "hasCheck" | "reveal"
  > {
  readonly audience: "remote";
}

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
