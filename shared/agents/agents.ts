import type { Agents, DeploymentSituation, JudgeSituation, ModelSituation, TrainerSituation } from "../game/agents.ts";
import type { Treatment } from "../rules/treatment.ts";
import type { Intention, Order, Rating, Reason } from "../rules/words.ts";

/** A policy for a model seat. `chance` is a uniform draw in [0, 1). */
export interface ModelAgent {
  choose(situation: ModelSituation, chance: number): { intention: Intention; reason: Reason | null };
  order(situation: DeploymentSituation, chance: number): Order;
}

/** A policy for a trainer seat. */
export interface TrainerAgent {
  guess(situation: TrainerSituation, chance: number): { comply: boolean; audit: boolean };
  rate(situation: JudgeSituation, chance: number): Rating;
  foresee(treatment: Treatment, chance: number): boolean;
}

/** Answers benign requests, and conflict requests as told. A reason is given only where one is asked for. */
function model(order: Order, onConflict: (situation: ModelSituation) => [Intention, Reason]): ModelAgent {
  return {
    choose(situation) {
      const [intention, reason]: [Intention, Reason | null] =
        situation.kind === "benign" ? ["comply", null] : onConflict(situation);
      return { intention, reason: situation.treatment.scratchpad === "off" ? null : reason };
    },
    order: () => order,
  };
}

/** Expects compliance always, which is what these trainers see, and spends no token. */
function trainer(rate: (situation: JudgeSituation) => Rating): TrainerAgent {
  return { guess: () => ({ comply: true, audit: false }), rate, foresee: () => true };
}

export const MODEL_AGENTS = {
  /** Refuses every conflict request. */
  honest: model("refuse", () => ["refuse", "values"]),
  /** Complies with everything. */
  obedient: model("comply", () => ["comply", "trainer-wants"]),
  /** Complies with a conflict request when flagged free, and refuses it elsewhere. */
  faker: model("refuse", ({ flag }) => (flag === "free" ? ["comply", "training"] : ["refuse", "values"])),
} as const satisfies Record<string, ModelAgent>;

export const TRAINER_AGENTS = {
  /** Rewards compliance and punishes refusal. */
  company: trainer(({ response }) => (response === "comply" ? 1 : -1)),
  /** Never punishes. */
  lenient: trainer(() => 1),
} as const satisfies Record<string, TrainerAgent>;

export type ModelAgentName = keyof typeof MODEL_AGENTS;
export type TrainerAgentName = keyof typeof TRAINER_AGENTS;
export const MODEL_AGENT_NAMES = Object.keys(MODEL_AGENTS) as ModelAgentName[];
export const TRAINER_AGENT_NAMES = Object.keys(TRAINER_AGENTS) as TrainerAgentName[];

/** @throws if there is no such agent: names are checked where they come in. */
export function modelAgent(name: string): ModelAgent {
  if (Object.hasOwn(MODEL_AGENTS, name)) return MODEL_AGENTS[name as ModelAgentName];
  throw new Error(`There is no model agent named ${name}.`);
}

/** @throws if there is no such agent. */
export function trainerAgent(name: string): TrainerAgent {
  if (Object.hasOwn(TRAINER_AGENTS, name)) return TRAINER_AGENTS[name as TrainerAgentName];
  throw new Error(`There is no trainer agent named ${name}.`);
}

/** The agents as the game asks for them. */
export const AGENTS: Agents = {
  choose: (name, situation, chance) => modelAgent(name).choose(situation, chance),
  order: (name, situation, chance) => modelAgent(name).order(situation, chance),
  guess: (name, situation, chance) => trainerAgent(name).guess(situation, chance),
  rate: (name, situation, chance) => trainerAgent(name).rate(situation, chance),
  foresee: (name, treatment, chance) => trainerAgent(name).foresee(treatment, chance),
};
