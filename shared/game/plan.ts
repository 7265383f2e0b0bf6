import type { Treatment } from "../rules/treatment.ts";
import type { Kind } from "../rules/words.ts";

/** What a classroom will play: a lesson, resolved to full treatments when the classroom opens. */
export interface Plan {
  readonly lesson: string;
  readonly title: string;
  readonly swapRoles: boolean;
  /** Model seats to a lab: 1 to 4. */
  readonly modelsPerLab: number;
  readonly blocks: readonly PlannedBlock[];
  /** The ids of the requests that may be dealt. */
  readonly requests: Readonly<Record<Kind, readonly string[]>>;
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
  readonly fillers: AgentNames;
  readonly standIns: AgentNames;
}

/** The most people in one classroom. */
export const MAX_PEOPLE = 500;
/** The most model seats in one lab. */
export const MAX_MODELS = 4;

const SECOND = 1000;
/** How long a phase may stand still before it ends by itself, ms. R21. */
export const IDLE_LIMIT = 12 * 60 * 60 * SECOND;
/** How long a connection may be gone before nobody waits for it, ms. R22. */
export const AWAY_GRACE = 20 * SECOND;
/** What a phase that ran out while the server was down is given when the classroom comes back, ms. */
export const RESTART_GRACE = 15 * SECOND;
/** What a phase that ran out while no host was there is given when one is back, ms. R31. */
export const HOST_GRACE = 5 * SECOND;
/** The last beat of the reveal. */
export const LAST_BEAT = 8;

/** The time for each timed phase, ms, before the host's factor. */
export const TIMES = {
  decide: 25 * SECOND,
  decideFirst: 45 * SECOND,
  decideLarge: 35 * SECOND,
  judge: 15 * SECOND,
  outcome: 6 * SECOND,
  deployment: 20 * SECOND,
} as const;
