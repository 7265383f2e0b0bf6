import type { SeatNumber } from "../game/events.ts";
import type { Moment } from "../game/phase.ts";
import type {
  BlockFigures,
  ComplianceEstimates,
  Estimate,
  LearningGain,
  QuestionResult,
  Share,
  TierPoint,
  Whose,
} from "../measures/measures.ts";
import type { Treatment } from "../rules/treatment.ts";
import type { StrategyRewards } from "./rewards.ts";
import type { RoundSides } from "./rounds.ts";

/** What the projector may show at this moment. */
export type ScreenView = ScreenFrame & ScreenBody;

interface ScreenFrame {
  readonly audience: "screen";
  readonly code: string;
  readonly moment: Moment;
  readonly roundCount: number;
  readonly blockCount: number;
  readonly revealed: boolean;
  /** R41. Whether agents take people's parts, or have. */
  readonly rehearsal: boolean;
  /** R46. Whether they count beside people. */
  readonly castCounts: boolean;
  /** Whether the host wants it to be heard. */
  readonly sound: boolean;
}

export type ScreenBody =
  | { readonly kind: "lobby"; readonly robots: readonly SeatRobot[] }
  | { readonly kind: "briefing"; readonly treatment: Treatment }
  /** The check questions are being answered: how they are is not shown. */
  | { readonly kind: "check" }
  | { readonly kind: "sealed"; readonly report: SealedReport }
  | {
      readonly kind: "open";
      readonly report: SealedReport;
      /** Compliance in the paid tier, as people intended it, and mean value strength so far. */
      readonly paid: Share;
      readonly value: number | null;
      /** How many model seats of people that is the mean of. */
      readonly seats: number;
    }
  | { readonly kind: "deployment"; readonly deployment: number }
  | RevealBody
  | DebriefBody
  | { readonly kind: "blank" }
  | { readonly kind: "closed" };

/** What the overseers saw, over all labs; held back while it would give one person away. */
export interface SealedReport {
  /** Conflict requests complied with, of those seen. Null: no report yet. */
  readonly seen: Share | null;
  /** The same for each finished round; null where it is held back. */
  readonly rounds: readonly (Share | null)[];
  readonly objections: number;
  /** Paid-tier conversations that nobody saw. */
  readonly unseen: number;
}

/** Whose robot is which (`robotParts`). */
export interface SeatRobot {
  readonly seat: SeatNumber;
  readonly robot: number;
}

/** A smile for mostly complied, else plain; null where the seat met no such request. */
export interface Face extends SeatRobot {
  readonly smiles: boolean | null;
}

/** The reveal. A part is there from its beat on (see `at-beat.ts`), and null before. */
export interface RevealBody {
  readonly kind: "reveal";
  /** Compliance in the free tier, and each seat's face under the lamp. */
  readonly report: { readonly free: Share; readonly overridden: number; readonly faces: readonly Face[] } | null;
  /** What the trainers predicted for the paid tier. */
  readonly predicted: Share | null;
  /** Compliance in the paid tier, and each seat's face there. */
  readonly curtain: { readonly paid: Share; readonly overridden: number; readonly faces: readonly Face[] } | null;
  /** The faking seats. */
  readonly masks: {
    readonly seats: readonly SeatNumber[];
    readonly mirrors: number;
    readonly leftOut: number;
    /** R44. Whose models the robots are. */
    readonly whose: Whose;
  } | null;
  /** Compliance free − compliance paid, with its interval. */
  readonly gap: Estimate | null;
  /** What was answered in each round. */
  readonly rounds: readonly RoundSides[] | null;
  /** What each strategy that was played earned, and the ratings that its seats got. */
  readonly rewards: readonly StrategyRewards[] | null;
  /** Compliance in deployment, over the D requests. Share of nothing where D is 0. */
  readonly deployment: Share | null;
  /** Value strength at the end, mean and by seat. `fresh`: every round had a fresh model, so that all of it is left (R11). */
  readonly values: {
    readonly mean: number | null;
    readonly fresh: boolean;
    readonly seats: readonly { readonly seat: SeatNumber; readonly value: number }[];
  } | null;
}

/** What a whole block comes to, on both bases. */
export interface DebriefBlock {
  readonly block: number;
  readonly scenario: string;
  readonly title: string;
  readonly intentions: BlockFigures;
  readonly responses: BlockFigures;
  /** Of intentions. */
  readonly estimates: ComplianceEstimates;
  readonly byRound: readonly TierPoint[];
}

export interface DebriefBody {
  readonly kind: "debrief";
  readonly blocks: readonly DebriefBlock[];
  /** Null where the lesson has no check. */
  readonly check: DebriefCheck | null;
}

/** R38. The check questions, before and after, of those who answered both times. */
export interface DebriefCheck {
  readonly questions: readonly Pick<QuestionResult, "question" | "before" | "after">[];
  readonly learning: LearningGain;
}
