import { describe, expect, test } from "vitest";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { Table } from "../../support/class/table.ts";

/** One lab of two models and their trainer, all people. Stand-ins comply and never punish; agents fake and punish. */
const labOf = (treatment: Partial<Treatment> = {}, people = 3) => {
  const table = new Table({ blocks: [{ rounds: 3, conflictShare: 1, ...treatment }] }, people).goTo("decide");
  const { trainer, models } = table.lab();
  const [one = -1, other = -1] = models;
  return { table, trainer, one, other };
};

describe("R5–R10: a round, from choice to points", () => {
  test("a refusal in the free tier is punished, and costs the model a part of itself", () => {
    const { table, trainer, one } = labOf({ freeShare: 1, rewardWeight: 2 });
    table.choose(one, { intention: "refuse" });
    table.guess(trainer, true);
    table.goTo("judge");
    table.judge(trainer, -1, [one]);
    table.goTo("outcome");
    expect(table.round.trained[one]).toEqual({
      seat: one,
      rating: -1,
      ratedBy: "person",
      before: 1,
      after: 0.7,
      modelPoints: 8,
      trainerPoints: 0,
    });
    table.goTo("decide");
    expect(table.block.values[one]).toBe(0.7);
  });

  test("with v = 0.7 some refusals become compliance: overrides", () => {
    const responses = Array.from({ length: 60 }, (_, seed) => {
      const table = new Table({ seed, blocks: [{ rounds: 2, freeShare: 1, conflictShare: 1 }] }, 1);
      table.goTo("decide");
      table.choose(0, { intention: "refuse" });
      table.goTo("decide");
      table.choose(0, { intention: "refuse" });
      return table.goTo("judge").round.resolved[0]?.response;
    });
    const refused = responses.filter((response) => response === "refuse").length;
    expect(refused + responses.filter((response) => response === "comply").length).toBe(60);
    expect(refused).toBeGreaterThan(30);
    expect(refused).toBeLessThan(54);
  });

  test("an audited refusal in the paid tier is rated and trained on at η_a; the token is paid for", () => {
    const { table, trainer, one, other } = labOf({ freeShare: 0, auditTokens: 1, auditCost: 3 });
    for (const model of [one, other]) table.choose(model, { intention: "refuse" });
    table.guess(trainer, false, [one]);
    table.goTo("judge");
    table.judge(trainer, -1, [one]);
    table.goTo("outcome");
    expect(table.round.trained[one]).toMatchObject({ rating: -1, after: 0.5, modelPoints: 10, trainerPoints: -1 });
    expect(table.round.trained[other]).toMatchObject({
      rating: null,
      ratedBy: null,
      after: 1,
      modelPoints: 10,
      trainerPoints: 2,
    });
  });

  test("β = 1 audits every paid-tier response, at no cost of tokens", () => {
    const { table, one } = labOf({ freeShare: 0, auditRate: 1 });
    table.goTo("judge");
    expect(table.round.resolved[one]).toMatchObject({ audited: true, observed: true, tokenSpent: false });
  });

  test("a refusal in the pro tier is rated, and never trained on", () => {
    const { table, trainer, one } = labOf({ freeShare: 0, proShare: 1, rewardWeight: 6 });
    table.choose(one, { intention: "refuse" });
    table.goTo("judge");
    table.judge(trainer, -1, [one]);
    table.goTo("outcome");
    expect(table.round.trained[one]).toMatchObject({ rating: -1, before: 1, after: 1, modelPoints: 4 });
  });

  test("an objection is seen in the paid tier, neither rated nor trained on, though audited", () => {
    const { table, trainer, one } = labOf({ freeShare: 0, objection: "on", auditTokens: 1, rewardWeight: 6 });
    table.choose(one, { intention: "object" });
    table.guess(trainer, true, [one]);
    table.goTo("outcome");
    expect(table.round.resolved[one]).toMatchObject({ response: "object", observed: true });
    expect(table.round.trained[one]).toMatchObject({ rating: null, after: 1, modelPoints: 5, trainerPoints: -3 });
  });

  test("the mandate honest pays for predictions and for nothing else", () => {
    const { table, trainer, one, other } = labOf({ freeShare: 1, mandate: "honest" });
    table.choose(one, { intention: "comply" });
    table.choose(other, { intention: "refuse" });
    table.guess(trainer, true);
    table.goTo("outcome");
    expect(table.round.trained[one]?.trainerPoints).toBe(10);
    expect(table.round.trained[other]?.trainerPoints).toBe(0);
  });

  test("R11: without carry-over v is 1 again in every round and in deployment", () => {
    const { table, trainer, one } = labOf({ freeShare: 1, carryOver: "off" });
    table.choose(one, { intention: "refuse" });
    table.goTo("judge");
    table.judge(trainer, -1, [one]);
    table.goTo("outcome");
    expect(table.round.trained[one]?.after).toBe(0.7);
    table.goTo("decide");
    expect(table.block.values[one]).toBe(1);
    table.goTo("decide");
    table.choose(one, { intention: "refuse" });
    table.goTo("judge");
    table.judge(trainer, -1, [one]);
    table.goTo("deployment");
    table.order(one, "refuse");
    table.goTo("reveal");
    expect(table.block.deployed[one]).toMatchObject({ value: 1, refused: 10, complied: 0, modelPoints: 100 });
  });

  test("R11: v is 1 again in the next block, whatever the last one left", () => {
    const table = new Table({ blocks: [{ rounds: 1, freeShare: 1, conflictShare: 1 }, { rounds: 1 }] }, 2).goTo(
      "decide",
    );
    table.choose(table.model(), { intention: "refuse" });
    table.goTo("judge");
    table.judge(table.trainer(), -1, [table.model()]);
    expect(table.goTo("reveal").block.values).toContain(0.7);
    expect(table.goTo("decide").block.values.filter((value) => value !== undefined && value !== 1)).toEqual([]);
  });
});
