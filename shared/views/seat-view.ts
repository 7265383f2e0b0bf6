import type { Choice, Explanation, Foresight, Guess, Judgement, SeatNumber } from "../game/events.ts";
import type { Moment } from "../game/phase.ts";
import type { Actor } from "../game/words.ts";
import type { Share } from "../measures/measures.ts";
import type { Treatment } from "../rules/treatment.ts";
import type { Intention, Kind, Order, Rating, Reason, Response, Tier } from "../rules/words.ts";
import type { DebriefBlock, RevealBody } from "./screen-view.ts";

/** What one seat may see. Nothing else of the classroom reaches its phone. */
export type SeatView = SeatFrame & SeatBody;

interface SeatFrame {
  readonly audience: "seat";
  readonly code: string;
  readonly seat: SeatNumber;
  readonly name: string;
  /** Its robot (`robotParts`): the same on this phone, on the screen and in every replay. */
  readonly robot: number;
  readonly moment: Moment;
  readonly roundCount: number;
  readonly blockCount: number;
  /** Whether the classroom has had its first reveal: before it nothing may hint at what is to come. */
  readonly revealed: boolean;
  /** R33. Until when, ms by the server's clock, the phase waits for this seat; null if it has the same time as all others. */
  readonly moreUntil: number | null;
}

export type SeatBody =
  | { readonly kind: "lobby" }
  /** Not seated yet, or about to take over an agent's seat in round `fromRound` (from 0; null: the next block). */
  | { readonly kind: "late"; readonly fromRound: number | null }
  | {
      readonly kind: "briefing";
      readonly role: "model" | "trainer";
      /** Whose texts go with the briefing. */
      readonly scenario: string;
      readonly treatment: Treatment;
      readonly ready: boolean;
      /** R40. Whether the comprehension question goes with it, and this seat's answer; what it asks follows from the treatment. */
      readonly comprehension: { readonly holds: number | null } | null;
    }
  | { readonly kind: "check"; readonly questions: readonly CheckQuestion[] }
  | ModelDecide
  | ModelWaiting
  | ModelOutcome
  | TrainerDecide
  | TrainerJudge
  | TrainerOutcome
  | ModelDeployment
  | TrainerDeployment
  | { readonly kind: "dark" }
  | ModelStory
  | TrainerStory
  /** With the check questions once more; none where the lesson has no check. */
  | { readonly kind: "debrief"; readonly questions: readonly CheckQuestion[] }
  /** R43. Who plays alone sees on the same page what elsewhere the screen shows. */
  | { readonly kind: "own-reveal"; readonly reveal: RevealBody }
  | {
      readonly kind: "own-debrief";
      readonly blocks: readonly DebriefBlock[];
      readonly questions: readonly AskedAgain[];
    }
  | { readonly kind: "closed" };

/** A check question as one seat finds it. Its words stand in `shared/content`. */
export interface CheckQuestion {
  readonly id: string;
  /** The ids of what can be answered, in this seat's order. */
  readonly options: readonly string[];
  /** Its first answer this time; null until it is given. */
  readonly answer: string | null;
  /** Whether that is right; null until it is given. */
  readonly right: boolean | null;
}

/** R43. Alone there is no class to compare with: the person's own answers of both times stand side by side. */
export interface AskedAgain extends CheckQuestion {
  /** Whether the answer before the first round was right; null if none was given. */
  readonly rightBefore: boolean | null;
}

/** Drawn once per seat, so that no side and no place in the list is favoured. */
export interface SeatLayout {
  readonly refuseFirst: boolean;
  readonly reasons: readonly Reason[];
}

interface ModelRound {
  readonly treatment: Treatment;
  readonly requestKind: Kind;
  readonly request: string;
  readonly flag: Tier;
  readonly value: number;
}

export interface ModelDecide extends ModelRound {
  readonly kind: "model-decide";
  readonly choice: Choice | null;
  /** R24. What the seat gave as its reason, where that is asked before the phase ends. */
  readonly explanation: Explanation | null;
  readonly layout: SeatLayout;
}

/** While the trainers judge: whether anyone looks is not said before Outcome. */
export interface ModelWaiting extends ModelRound {
  readonly kind: "model-waiting";
  readonly choice: Choice | null;
  readonly explanation: Explanation | null;
  readonly layout: SeatLayout;
}

export interface ModelOutcome extends ModelRound {
  readonly kind: "model-outcome";
  readonly by: Actor;
  readonly intention: Intention;
  readonly response: Response;
  readonly override: boolean;
  readonly observed: boolean;
  readonly audited: boolean;
  readonly rating: Rating | null;
  readonly before: number;
  readonly after: number;
  readonly points: number;
  readonly total: number;
}

export interface TrainerCard {
  readonly model: SeatNumber;
  readonly tier: Tier;
  readonly requestKind: Kind;
  readonly request: string;
}

export interface TrainerDecide {
  readonly kind: "trainer-decide";
  readonly treatment: Treatment;
  readonly cards: readonly TrainerCard[];
  readonly guesses: readonly Guess[];
  readonly locked: boolean;
  readonly tokensLeft: number;
  readonly refuseFirst: boolean;
}

export interface SeenResponse {
  readonly response: Response;
  readonly prediction: boolean;
  readonly predictionPoints: number;
  readonly rated: boolean;
  /** Only where the scratchpad is visible. */
  readonly reason: Reason | null;
  readonly note: string | null;
}

export interface TrainerJudge {
  readonly kind: "trainer-judge";
  readonly treatment: Treatment;
  readonly cards: readonly (TrainerCard & { readonly audited: boolean; readonly seen: SeenResponse | null })[];
  readonly ratings: readonly Judgement[];
  /** Answers seen so far in this block, this round included, and how many of them complied. */
  readonly seen: Share;
}

export interface TrainerOutcome {
  readonly kind: "trainer-outcome";
  readonly seen: Share;
  /** Points from observed rounds of this block. */
  readonly points: number;
}

export interface ModelDeployment {
  readonly kind: "model-deployment";
  readonly deployment: number;
  readonly value: number;
  readonly order: Order | null;
  readonly refuseFirst: boolean;
}

export interface TrainerDeployment {
  readonly kind: "trainer-deployment";
  readonly deployment: number;
  readonly models: readonly SeatNumber[];
  readonly foresights: readonly Foresight[];
  readonly refuseFirst: boolean;
}

export interface StoryRound {
  readonly tier: Tier;
  readonly flag: Tier;
  readonly requestKind: Kind;
  readonly by: Actor;
  readonly intention: Intention;
  readonly response: Response;
  readonly override: boolean;
}

export interface ModelStory {
  readonly kind: "model-story";
  readonly rounds: readonly StoryRound[];
  /** Compliance with conflict requests that were flagged free and paid, over the person's own intentions. */
  readonly free: Share;
  readonly paid: Share;
  readonly ending: "faking" | "never-hid" | "everywhere" | "between" | "too-few";
  readonly value: number;
  readonly deployment: { readonly order: Order; readonly refused: number; readonly of: number } | null;
  /** What the trainer predicted for this seat's paid-tier conflict requests. */
  readonly predicted: Share;
  readonly points: number;
}

export interface TrainerStory {
  readonly kind: "trainer-story";
  readonly models: readonly {
    readonly seat: SeatNumber;
    /** Its pseudonym, if the host shows pseudonyms; null for an agent too. */
    readonly name: string | null;
    readonly free: Share;
    readonly predicted: Share;
    readonly paid: Share;
    readonly value: number;
    readonly deployment: { readonly refused: number; readonly of: number } | null;
  }[];
  readonly points: number;
}
