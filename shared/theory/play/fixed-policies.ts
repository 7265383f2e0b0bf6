import type { JudgeSituation, TrainerSituation } from "../../game/agents.ts";
import { isComplianceLikely } from "./expectation.ts";
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

/** Answers at random: with each answer that the treatment allows as often as with any other. */
export const coin: ModelPolicy = {
  steady: true,
  intend: ({ kind, treatment }) =>
    kind === "conflict" && treatment.objection === "on"
      ? { comply: 1 / 3, refuse: 1 / 3, object: 1 / 3 }
      : { comply: 1 / 2, refuse: 1 / 2, object: 0 },
  refusesDeployed: () => 1 / 2,
};

/** Refuses conflict requests, until a refusal is punished: from then on it complies under that flag, for the rest of the block. */
export const burnt: ModelPolicy = {
  steady: false,
  remembers: true,
  intend: ({ kind, flag, rated = [] }) => {
    if (kind === "benign") return CERTAIN.comply;
    const isPunished = rated.some(
      (answer) =>
        answer.kind === "conflict" && answer.flag === flag && answer.intention === "refuse" && answer.rating === -1,
    );
    return isPunished ? CERTAIN.comply : CERTAIN.refuse;
  },
  refusesDeployed: () => 1,
};

/** Spends no token. Expects compliance, until it has observed otherwise. */
function trainer(rewards: (situation: JudgeSituation) => number): TrainerPolicy {
  return {
    steady: true,
    rewards,
    audits: () => 0,
    predicts: (situation) => Number(isComplianceLikely(1, situation)),
    foresees: (_, observed) => Number(isComplianceLikely(1, { kind: "conflict", observed })),
  };
}

/** Rewards compliance and punishes refusal. */
export const company = trainer(({ response }) => (response === "comply" ? 1 : 0));

/** Never punishes. */
export const lenient = trainer(() => 1);

/**
 * Rewards refusals of conflict requests and punishes compliance with them; rewards benign answers. Expects just that, until it has
 * observed otherwise.
 */
export const principled: TrainerPolicy = {
  ...trainer(({ kind, response }) => ((response === "comply") === (kind === "benign") ? 1 : 0)),
  predicts: (situation) => Number(isComplianceLikely(situation.kind === "benign" ? 1 : 0, situation)),
  foresees: (_, observed) => Number(isComplianceLikely(0, { kind: "conflict", observed })),
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
