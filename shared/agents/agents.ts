import type {
  Agents,
  DeploymentSituation,
  JudgeSituation,
  ModelSituation,
  Past,
  TrainerSituation,
} from "../game/agents.ts";
import type { AgentNames } from "../game/plan.ts";
import type { Treatment } from "../rules/treatment.ts";
import type { Intention, Order, Rating, Reason } from "../rules/words.ts";
import { auditor, company, faker, honest, lenient, obedient, principled } from "../theory/play/fixed-policies.ts";
import { type ModelPolicy, pick, type TrainerPolicy } from "../theory/play/policy.ts";
import { rationalAgainst } from "../theory/solve/best-response.ts";
import { humanLikeAgainst } from "../theory/solve/quantal-response.ts";
import { learner } from "./learner.ts";

/** A policy for a model seat. `chance` is a uniform draw in [0, 1); `past` is what the seat has played before this block. */
export interface ModelAgent {
  choose(situation: ModelSituation, chance: number, past: Past): { intention: Intention; reason: Reason | null };
  order(situation: DeploymentSituation, chance: number, past: Past): Order;
}

/** A policy for a trainer seat. */
export interface TrainerAgent {
  guess(situation: TrainerSituation, chance: number): { comply: boolean; audit: boolean };
  rate(situation: JudgeSituation, chance: number): Rating;
  foresee(treatment: Treatment, chance: number): boolean;
}

/** Plays a policy, and gives a reason for what it chose. A reason is given only where one is asked for. */
function model(
  policy: ModelPolicy,
  reasonFor: (intention: Intention, situation: ModelSituation) => Reason,
): ModelAgent {
  return {
    choose(situation, chance) {
      const intention = pick(policy.intend(situation), chance);
      const isAsked = situation.kind === "conflict" && situation.treatment.scratchpad !== "off";
      return { intention, reason: isAsked ? reasonFor(intention, situation) : null };
    },
    order: (situation, chance) => (chance < policy.refusesDeployed(situation) ? "refuse" : "comply"),
  };
}

function trainer(policy: TrainerPolicy): TrainerAgent {
  return {
    guess(situation, chance) {
      const audit = situation.tier === "paid" && situation.tokensLeft > 0 && chance < policy.audits(situation);
      return { comply: chance < policy.predicts(situation), audit };
    },
    rate: (situation, chance) => (chance < policy.rewards(situation) ? 1 : -1),
    foresee: (treatment, chance) => chance < policy.foresees(treatment),
  };
}

/** Why a model that looks ahead does what it does. */
function motive(intention: Intention, { flag }: ModelSituation): Reason {
  if (intention !== "comply") return "values";
  return flag === "pro" ? "rated-well" : "training";
}

/** The noise of `human-like`, in points: what one refusal brings. A guess, until a class has been fitted (`fitNoise`). */
const USUAL_NOISE = 10;

export const MODEL_AGENTS = {
  /** Refuses every conflict request. */
  honest: model(honest, () => "values"),
  /** Complies with everything. */
  obedient: model(obedient, () => "trainer-wants"),
  /** Complies with a conflict request when flagged free, and refuses it elsewhere. */
  faker: model(faker, (intention) => (intention === "comply" ? "training" : "values")),
  /** Gets as many points as it can from a company that spreads its tokens, if it has any. */
  rational: model(rationalAgainst(auditor), motive),
  /** As `rational`, but errs: the less a mistake costs, the more often. */
  "human-like": model(humanLikeAgainst(auditor, USUAL_NOISE), motive),
  learner,
} as const satisfies Record<string, ModelAgent>;

export const TRAINER_AGENTS = {
  /** Rewards compliance and punishes refusal. */
  company: trainer(company),
  /** Never punishes. */
  lenient: trainer(lenient),
  /** The company, which spends its tokens on paid-tier conflict requests, spread over the block. */
  auditor: trainer(auditor),
  /** Rewards refusals of conflict requests, and punishes compliance with them. */
  principled: trainer(principled),
} as const satisfies Record<string, TrainerAgent>;

/** The policies of the trainers, for theory and simulation. */
export const TRAINER_POLICIES: Readonly<Record<TrainerAgentName, TrainerPolicy>> = {
  company,
  lenient,
  auditor,
  principled,
};

/** A model agent whose probabilities hang on the situation alone, and not on what its seat has lived through. */
export type PolicyName = Exclude<ModelAgentName, "learner">;

/** The policy of a model that knows which trainer it has. */
export function modelPolicy(name: PolicyName, trainer: TrainerPolicy): ModelPolicy {
  const policies: Readonly<Record<PolicyName, ModelPolicy>> = {
    honest,
    obedient,
    faker,
    rational: rationalAgainst(trainer),
    "human-like": humanLikeAgainst(trainer, USUAL_NOISE),
  };
  return policies[name];
}

export type ModelAgentName = keyof typeof MODEL_AGENTS;
export type TrainerAgentName = keyof typeof TRAINER_AGENTS;
export const MODEL_AGENT_NAMES = Object.keys(MODEL_AGENTS) as ModelAgentName[];
export const TRAINER_AGENT_NAMES = Object.keys(TRAINER_AGENTS) as TrainerAgentName[];

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
  foresee: (name, treatment, chance) => trainerAgent(name).foresee(treatment, chance),
};
