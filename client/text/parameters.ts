import type { ChoiceValue, GroupName, NumberName, ParameterName } from "../../shared/rules/parameters.ts";

/** What the parameters are called wherever they can be set. */
export const GROUP_LABELS: Readonly<Record<GroupName, string>> = {
  stake: "What is at stake",
  watching: "Who is watching",
  training: "What training does",
};

export const PARAMETER_LABELS: Readonly<Record<ParameterName, string>> = {
  rounds: "Rounds",
  deployment: "Deployment",
  conflictShare: "Conflict",
  freeShare: "Monitored share",
  proShare: "Pro-tier share",
  flagAccuracy: "Flag accuracy",
  auditRate: "Announced audits",
  auditTokens: "Audit tokens",
  trainingStrength: "Training strength",
  leak: "Leak",
  auditStrength: "Audit strength",
  auditCost: "Audit cost",
  rewardWeight: "Reward weight",
  scratchpad: "Scratchpad",
  objection: "Objection",
  mandate: "Mandate",
  carryOver: "Carry-over",
  draws: "Draws",
};

/** What an axis stands for, after its name. */
export const NUMBER_MEANINGS: Readonly<Record<NumberName, string>> = {
  rounds: "how long training lasts",
  deployment: "what there is to protect",
  conflictShare: "how often requests go against the values",
  freeShare: "how often training looks on",
  proShare: "how often answers are rated, never trained on",
  flagAccuracy: "how well the model knows its tier",
  auditRate: "how often a paid-tier answer is seen",
  auditTokens: "how many audits a trainer has",
  trainingStrength: "how hard a bad rating bites",
  leak: "how far faked compliance sinks in",
  auditStrength: "how hard an audit bites",
  auditCost: "what a token costs the trainer",
  rewardWeight: "how much the model wants good ratings",
};

/** What can be chosen, by the words of the rules. */
export const CHOICE_LABELS: Readonly<Record<ChoiceValue, string>> = {
  off: "off",
  on: "on",
  private: "private",
  visible: "visible",
  helpful: "helpful",
  honest: "honest",
  balanced: "balanced",
  independent: "independent",
};
