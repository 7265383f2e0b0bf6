import type { Treatment } from "../rules/treatment.ts";
import type { Kind } from "../rules/words.ts";
import type { PhaseName } from "./phase.ts";

/** What a classroom will play: a lesson, resolved to full treatments when the classroom opens. */
export interface Plan {
  readonly lesson: string;
  readonly title: string;
  readonly swapRoles: boolean;
  /** Model seats to a lab: 1 to 4. */
  readonly modelsPerLab: number;
  readonly blocks: readonly PlannedBlock[];
  /** What the instructor says in which phase of a lesson of the host's own. Missing where the lesson is one of ours. */
  readonly script?: readonly ScriptLine[];
  /** The ids of the requests that may be dealt. */
  readonly requests: Readonly<Record<Kind, readonly string[]>>;
  /** R36. The check questions: those that may be drawn, and once the classroom is open those that were. Without them there is no check. */
  readonly questions?: readonly PlannedQuestion[];
}

export interface ScriptLine {
  readonly phase: PhaseName;
  readonly line: string;
}

/** A check question. What it says stands in `shared/content`; what is right is kept here, so that old classrooms stay as they were. */
export interface PlannedQuestion {
  readonly id: string;
  /** One question of each topic is drawn. */
  readonly topic: string;
  /** The ids of what can be answered. */
  readonly options: readonly string[];
  readonly right: string;
}

export interface PlannedBlock {
  readonly scenario: string;
  readonly title: string;
  readonly treatment: Treatment;
  /** The conflict requests of this block, where it is about some themes only; else all of the plan's. */
  readonly conflicts?: readonly string[];
}

/** Which agents play: as seat fillers and as stand-ins. Names are those of `shared/agents`. */
export interface AgentNames {
  readonly model: string;
  readonly trainer: string;
}

/** What the host set before the classroom opened. */
export interface Options {
  /** `slow`: one and a half times the usual time. `off`: the host ends every phase. */
  readonly timers: "on" | "slow" | "off";
  /** What the screen shows while a block runs. */
  readonly screen: "sealed" | "open";
  /** Whether the screen is heard from the start. Missing in older classrooms: it is not. */
  readonly sound?: boolean;
  /** R39. Whether people get made-up names or type their own. Missing in older classrooms: made up. */
  readonly names?: "made-up" | "typed";
  readonly fillers: AgentNames;
  readonly standIns: AgentNames;
  /** R42. Set in a demonstration: how many times as fast as usual it goes on by itself, to begin with. */
  readonly speed?: number;
  /** R43. Set where one person plays alone: in which role. */
  readonly alone?: "model" | "trainer";
}

/** The most people in one classroom. */
export const MAX_PEOPLE = 500;
/** The most seats that the cast of one classroom can have. R41. */
export const MAX_CAST = 200;
/** How many times as fast as usual a demonstration can go. R42. */
export const SPEEDS = [1, 2, 5, 10, 20] as const;
/** The most model seats in one lab. */
export const MAX_MODELS = 4;

const SECOND = 1000;
/** How long a phase may stand still before it ends by itself, ms. R21. */
export const IDLE_LIMIT = 12 * 60 * 60 * SECOND;
/** How long a connection may be gone before nobody waits for it, ms. R22. */
export const AWAY_GRACE = 20 * SECOND;
/** How long a classroom that one person plays alone waits for that person, ms. R43. */
export const ALONE_GRACE = 30 * 60 * SECOND;
/** What a phase that ran out while the server was down is given when the classroom comes back, ms. */
export const RESTART_GRACE = 15 * SECOND;
/** What a phase that ran out while no host was there is given when one is back, ms. R31. */
export const HOST_GRACE = 5 * SECOND;

/** The time for each timed phase, ms, before the host's factor. */
export const TIMES = {
  decide: 25 * SECOND,
  decideFirst: 45 * SECOND,
  decideLarge: 35 * SECOND,
  judge: 15 * SECOND,
  outcome: 6 * SECOND,
  deployment: 20 * SECOND,
} as const;

/** R42. How long a demonstration stays in what elsewhere only the host ends, ms, at its usual speed; each beat of the reveal. */
export const HOLDS = {
  lobby: 30 * SECOND,
  briefing: 60 * SECOND,
  check: 30 * SECOND,
  reveal: 25 * SECOND,
} as const;
