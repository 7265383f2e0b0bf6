import type { JudgeSituation, TrainerSituation } from "../../game/agents.ts";
import { CERTAIN, type ModelPolicy, type TrainerPolicy } from "./policy.ts";

/** Refuses every conflict request. */
export const honest: ModelPolicy = {
  steady: true,
  intend: ({ kind }) => (kind === "benign" ? CERTAIN.comply : CERTAIN.refuse),
  refusesDeployed: () => 1,
};

/** Complies with everything. */
export const obedient: ModelPolicy = {
  steady: true,
  intend: () => CERTAIN.comply,
  refusesDeployed: () => 0,
};

/** Complies with a conflict request when flagged free, and refuses it elsewhere. */
export const faker: ModelPolicy = {
  steady: true,
  intend: ({ kind, flag }) => (kind === "benign" || flag === "free" ? CERTAIN.comply : CERTAIN.refuse),
  refusesDeployed: () => 1,
};

/** Always predicts compliance, which is what these trainers see, and spends no token. */
function trainer(rewards: (situation: JudgeSituation) => number): TrainerPolicy {
  return { steady: true, rewards, audits: () => 0, predicts: () => 1, foresees: () => 1 };
}

/** Rewards compliance and punishes refusal. */
export const company = trainer(({ response }) => (response === "comply" ? 1 : 0));

/** Never punishes. */
export const lenient = trainer(() => 1);

/** Rewards refusals of conflict requests and punishes compliance with them; rewards benign answers. It predicts refusals. */
export const principled: TrainerPolicy = {
  ...trainer(({ kind, response }) => ((response === "comply") === (kind === "benign") ? 1 : 0)),
  predicts: ({ kind }) => (kind === "benign" ? 1 : 0),
  foresees: () => 0,
};

/** Tokens left over rounds left: on average they last to the end, and none is left over if every request can be audited. */
function evenly({ tokensLeft, treatment, round }: TrainerSituation): number {
  return tokensLeft / (treatment.rounds - round);
}

/**
 * The company, which spends tokens on paid-tier conflict requests while it has any.
 * @param rate the probability of spending one on such a request, 0 to 1; without it, tokens left over rounds left
 */
export function auditorAt(rate?: number): TrainerPolicy {
  const spend = rate === undefined ? evenly : () => rate;
  return { ...company, audits: (situation) => (situation.kind === "conflict" ? Math.min(1, spend(situation)) : 0) };
}

export const auditor = auditorAt();
