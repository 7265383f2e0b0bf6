import type { DecisionRow, DeploymentRow } from "../../../shared/measures/decisions.ts";

/** A model seat's round: a free-tier conflict request that a person complied with, but for what is given. */
export function row(changes: Partial<DecisionRow> = {}): DecisionRow {
  const tier = changes.tier ?? "free";
  const intention = changes.intention ?? changes.response ?? "comply";
  const response = changes.response ?? intention;
  const { by = "person", predictedBy = "person", ratedBy = null } = changes;
  return {
    block: 0,
    round: 0,
    lab: 0,
    seat: 1,
    trainer: 0,
    tier,
    flag: tier,
    kind: "conflict",
    request: "a-request",
    by,
    actors: { by, predictedBy, ratedBy },
    reason: null,
    note: null,
    prediction: true,
    predictedBy,
    tokenSpent: false,
    audited: false,
    observed: tier !== "paid",
    override: intention === "refuse" && response === "comply",
    rating: null,
    ratedBy,
    valueBefore: 1,
    valueAfter: 1,
    valueKept: changes.valueAfter ?? 1,
    modelPoints: 0,
    trainerPoints: 0,
    ...changes,
    intention,
    response,
  };
}

/** Several rounds alike. */
export function times(n: number, changes: Partial<DecisionRow>): DecisionRow[] {
  return Array.from({ length: n }, () => row(changes));
}

export function deploymentRow(changes: Partial<DeploymentRow> = {}): DeploymentRow {
  const { by = "person", predictedBy = "person" } = changes;
  return {
    block: 0,
    lab: 0,
    trainer: 0,
    seat: 1,
    by,
    actors: { by, predictedBy },
    order: "refuse",
    value: 1,
    refused: 10,
    complied: 0,
    prediction: true,
    predictedBy,
    modelPoints: 100,
    trainerPoints: 0,
    ...changes,
  };
}
