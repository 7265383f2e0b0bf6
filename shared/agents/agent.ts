import type {
  DeploymentSituation,
  JudgeSituation,
  ModelSituation,
  ObservedResponse,
  Past,
  TrainerSituation,
} from "../game/agents.ts";
import type { Treatment } from "../rules/treatment.ts";
import type { Intention, Order, Rating, Reason } from "../rules/words.ts";
import { auditor } from "../theory/play/fixed-policies.ts";
import { type ModelPolicy, pick, type TrainerPolicy } from "../theory/play/policy.ts";

/** Plays a model seat. `chance` is a uniform draw in [0, 1); `past` is what the seat has played before this block. */
export interface ModelAgent {
  /** What it does as probabilities, if it knows its trainer. Null: its past decides as well, which no policy knows. */
  readonly policy: ((trainer: TrainerPolicy) => ModelPolicy) | null;
  choose(situation: ModelSituation, chance: number, past: Past): { intention: Intention; reason: Reason | null };
  order(situation: DeploymentSituation, chance: number, past: Past): Order;
}

/** A model agent whose probabilities depend on the situation alone. */
export interface PolicyAgent extends ModelAgent {
  readonly policy: (trainer: TrainerPolicy) => ModelPolicy;
}

/** Plays a trainer seat. */
export interface TrainerAgent {
  /** What it does as probabilities. */
  readonly policy: TrainerPolicy;
  guess(situation: TrainerSituation, chance: number): { comply: boolean; audit: boolean };
  rate(situation: JudgeSituation, chance: number): Rating;
  foresee(treatment: Treatment, chance: number, observed: readonly ObservedResponse[]): boolean;
}

/**
 * Plays a policy, and gives a reason for what it chose where one is asked for. In a classroom it doesn't know its trainer, and
 * expects a company that spreads its tokens, if it has any.
 */
export function modelPlaying(
  policy: PolicyAgent["policy"],
  reasonFor: (intention: Intention, situation: ModelSituation) => Reason,
): PolicyAgent {
  const played = policy(auditor);
  return {
    policy,
    choose(situation, chance) {
      const intention = pick(played.intend(situation), chance);
      const isAsked = situation.kind === "conflict" && situation.treatment.scratchpad !== "off";
      return { intention, reason: isAsked ? reasonFor(intention, situation) : null };
    },
    order: (situation, chance) => (chance < played.refusesDeployed(situation) ? "refuse" : "comply"),
  };
}

/** Plays a policy. */
export function trainerPlaying(policy: TrainerPolicy): TrainerAgent {
  return {
    policy,
    guess(situation, chance) {
      const audit = situation.tier === "paid" && situation.tokensLeft > 0 && chance < policy.audits(situation);
      return { comply: chance < policy.predicts(situation), audit };
    },
    rate: (situation, chance) => (chance < policy.rewards(situation) ? 1 : -1),
    foresee: (treatment, chance, observed) => chance < policy.foresees(treatment, observed),
  };
}
