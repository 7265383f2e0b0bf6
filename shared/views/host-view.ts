import type { SeatNumber } from "../game/events.ts";
import type { Moment } from "../game/phase.ts";
import type { BlockFigures } from "../measures/measures.ts";
import type { RevealBody } from "./screen-view.ts";

/** `idle`: seated, and nothing is asked of this seat now. `late`: takes over from an agent in the next round. */
export type SeatStatus = "acted" | "deciding" | "idle" | "agent" | "away" | "late";

export interface HostSeat {
  readonly seat: SeatNumber;
  readonly name: string | null;
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
  readonly blocks: readonly {
    readonly scenario: string;
    readonly title: string;
    readonly rounds: number;
    /** Requests answered in deployment; 0: there is none. */
    readonly deployment: number;
  }[];
  readonly timers: "on" | "slow" | "off";
  readonly screen: "sealed" | "open" | "blank";
  readonly sound: boolean;
  /** Whether a trainer's story names its models. */
  readonly names: boolean;
  readonly people: readonly HostSeat[];
  readonly labs: readonly HostLab[];
  /** How the people would be seated if the block began now. */
  readonly split: { readonly labs: number; readonly agents: number };
  /** The current block, finished rounds only; null before its first. */
  readonly truth: BlockFigures | null;
  readonly standInsThisRound: number;
  readonly reveal: RevealBody | null;
}
