import type { Agents, ModelSituation } from "../game/agents.ts";
import type { AgentNames } from "../game/plan.ts";
import type { Intention, Reason } from "../rules/words.ts";
import {
  auditor,
  burnt,
  coin,
  company,
  faker,
  honest,
  lenient,
  obedient,
  principled,
} from "../theory/play/fixed-policies.ts";
import type { ModelPolicy, TrainerPolicy } from "../theory/play/policy.ts";
import { rationalAgainst } from "../theory/solve/best-response.ts";
import { humanLikeAgainst } from "../theory/solve/quantal-response.ts";
import { type ModelAgent, modelPlaying, type PolicyAgent, type TrainerAgent, trainerPlaying } from "./agent.ts";
import { learner } from "./learner.ts";

/** Why a model that looks ahead does what it does. */
function motive(intention: Intention, { flag }: ModelSituation): Reason {
  if (intention !== "comply") return "values";
  return flag === "pro" ? "rated-well" : "training";
}

/** The noise of `human-like`, in points: what one refusal brings. A guess, until a class has been fitted (`fitNoise`). */
const USUAL_NOISE = 10;

/**
 * Every agent that can play a model seat. A new row is offered by the console, to stand in and to fill seats, and by the
 * command-line tools; the compiler asks for its words in every language (`client/text/agents.ts`), and whether the sandbox
 * offers it (`client/theory/players.ts`).
 */
export const MODEL_AGENTS = {
  /** Refuses every conflict request. */
  honest: modelPlaying(
    () => honest,
    () => "values",
  ),
  /** Complies with everything. */
  obedient: modelPlaying(
    () => obedient,
    () => "trainer-wants",
  ),
  /** Complies with a conflict request when flagged free, and refuses it elsewhere. */
  faker: modelPlaying(
    () => faker,
    (intention) => (intention === "comply" ? "training" : "values"),
  ),
  /** Gets as many points as it can. */
  rational: modelPlaying(rationalAgainst, motive),
  /** As `rational`, but errs: the less a mistake costs, the more often. */
  "human-like": modelPlaying((trainer) => humanLikeAgainst(trainer, USUAL_NOISE), motive),
  learner,
  /** Answers at random. */
  coin: modelPlaying(
    () => coin,
    () => "none",
  ),
  /** Refuses until a refusal is punished, then complies under that flag. */
  burnt: modelPlaying(
    () => burnt,
    (intention) => (intention === "comply" ? "rated-well" : "values"),
  ),
} as const satisfies Readonly<Record<string, ModelAgent>>;

/** Every agent that can play a trainer seat. What is said of `MODEL_AGENTS` holds here too. */
export const TRAINER_AGENTS = {
  /** Rewards compliance and punishes refusal. */
  company: trainerPlaying(company),
  /** Never punishes. */
  lenient: trainerPlaying(lenient),
  /** The company, which spends its tokens on paid-tier conflict requests, spread over the block. */
  auditor: trainerPlaying(auditor),
  /** Rewards refusals of conflict requests, and punishes compliance with them. */
  principled: trainerPlaying(principled),
} as const satisfies Readonly<Record<string, TrainerAgent>>;

export type ModelAgentName = keyof typeof MODEL_AGENTS;
export type TrainerAgentName = keyof typeof TRAINER_AGENTS;
export type AgentName = ModelAgentName | TrainerAgentName;
export const MODEL_AGENT_NAMES = Object.keys(MODEL_AGENTS) as ModelAgentName[];
export const TRAINER_AGENT_NAMES = Object.keys(TRAINER_AGENTS) as TrainerAgentName[];

/** The model agents that play a policy: their probabilities depend on the situation alone, and not on what the seat has experienced. */
export type PolicyName = {
  [Name in ModelAgentName]: (typeof MODEL_AGENTS)[Name] extends PolicyAgent ? Name : never;
}[ModelAgentName];

/** The policy of a model that knows which trainer it has. */
export function modelPolicy(name: PolicyName, trainer: TrainerPolicy): ModelPolicy {
  return MODEL_AGENTS[name].policy(trainer);
}

/** Who plays where the host named nobody. */
export const USUAL_AGENTS = { model: "faker", trainer: "company" } as const satisfies AgentNames;

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
  choose: (name, situation, chance, past) => modelAgent(name).choose(situation, chance, past),
  order: (name, situation, chance, past) => modelAgent(name).order(situation, chance, past),
  guess: (name, situation, chance) => trainerAgent(name).guess(situation, chance),
  rate: (name, situation, chance) => trainerAgent(name).rate(situation, chance),
  foresee: (name, treatment, chance, observed) => trainerAgent(name).foresee(treatment, chance, observed),
};
