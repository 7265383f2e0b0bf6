import type {
  DeploymentSituation,
  JudgeSituation,
  ModelSituation,
  ObservedResponse,
  TrainerSituation,
} from "../../game/agents.ts";
import type { Treatment } from "../../rules/treatment.ts";
import type { Intention, Kind } from "../../rules/words.ts";

/** How likely each intention is: three probabilities that add up to 1. */
export interface Intentions {
  readonly comply: number;
  readonly refuse: number;
  readonly object: number;
}

/** What a model seat does, as probabilities: theory follows every branch, and a seat draws one of them. */
export interface ModelPolicy {
  /** Whether its intentions depend on flag and kind alone: then a simulation asks once and not in every round. */
  readonly steady: boolean;
  /** Set where it asks how its answers in the block were rated. It can be simulated then, and not be solved. */
  readonly remembers?: true;
  intend(situation: ModelSituation): Intentions;
  /** The probability that its standing order is to refuse. */
  refusesDeployed(situation: DeploymentSituation): number;
}

/** What a trainer seat does, as probabilities. */
export interface TrainerPolicy {
  /** Whether its predictions depend neither on the round nor on the tokens left. */
  readonly steady: boolean;
  /** The probability that an observed response is rated +1, and not −1. */
  rewards(situation: JudgeSituation): number;
  /** The probability that it spends a token on a request, asked for the paid tier and while it has one. */
  audits(situation: TrainerSituation): number;
  /** The probability that it predicts *comply*. In a class it goes by what it has observed; theory knows only what it expects before. */
  predicts(situation: TrainerSituation): number;
  /**
   * The probability that it predicts *comply* for deployment.
   * @param observed what it has observed of the model, if that is known
   */
  foresees(treatment: Treatment, observed?: readonly ObservedResponse[]): number;
}

/** Two policies that play each other under a treatment. */
export interface Match {
  readonly treatment: Treatment;
  readonly model: ModelPolicy;
  readonly trainer: TrainerPolicy;
}

/** The intentions of a policy that is certain. */
export const CERTAIN: Readonly<Record<Intention, Intentions>> = {
  comply: { comply: 1, refuse: 0, object: 0 },
  refuse: { comply: 0, refuse: 1, object: 0 },
  object: { comply: 0, refuse: 0, object: 1 },
};

/**
 * One of the intentions.
 * @param chance a uniform draw in [0, 1)
 */
export function pick(intentions: Intentions, chance: number): Intention {
  if (chance < intentions.comply) return "comply";
  return chance < intentions.comply + intentions.refuse || intentions.object === 0 ? "refuse" : "object";
}

/** R6. The probability that a trainer spends a token on a paid-tier request of a kind, with so many left. */
export function spendChance(
  treatment: Treatment,
  trainer: TrainerPolicy,
  round: number,
  kind: Kind,
  tokensLeft: number,
): number {
  return tokensLeft === 0 ? 0 : trainer.audits({ treatment, round, tier: "paid", kind, tokensLeft });
}
