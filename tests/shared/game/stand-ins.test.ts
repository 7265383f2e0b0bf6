import { describe, expect, test } from "vitest";
import { AGENTS } from "../../../shared/agents/agents.ts";
import { isRefused } from "../../../shared/game/commands.ts";
import { decide } from "../../../shared/game/decide.ts";
import { evolve } from "../../../shared/game/evolve.ts";
import type { Classroom } from "../../../shared/game/state.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { Table } from "../../support/class/table.ts";

/** One lab of two models and their trainer, all people. Stand-ins comply and never punish; agents fake and punish. */
const labOf = (treatment: Partial<Treatment> = {}, people = 3) => {
  const table = new Table({ blocks: [{ rounds: 3, conflictShare: 1, ...treatment }] }, people).goTo("decide");
  const { trainer, models } = table.lab();
  const [one = -1, other = -1] = models;
  return { table, trainer, one, other };
};

describe("R23: chosen when time is up", () => {
  test("what is chosen but not locked in counts as chosen", () => {
    const { table, trainer, one } = labOf();
    table.choose(one, { intention: "refuse", lock: false });
    table.guess(trainer, false, [], false);
    table.goTo("judge");
    table.explain(one, { reason: "values", note: "no", lock: false });
    table.goTo("outcome");
    expect(table.round.resolved[one]).toMatchObject({
      by: "person",
      intention: "refuse",
      reason: "values",
      note: "no",
      prediction: false,
      predictedBy: "person",
    });
  });

  test.each(["private", "visible"] as const)("a reason that is not given in time is missing (%s)", (scratchpad) => {
    const { table, one } = labOf({ scratchpad });
    table.choose(one, { intention: "refuse" });
    table.goTo("outcome");
    expect(table.round.resolved[one]).toMatchObject({ by: "person", intention: "refuse", reason: null, note: null });
  });

  test("a seat that chose nothing is played by its stand-in, and the row says so", () => {
    const { table, other } = labOf();
    table.goTo("judge");
    expect(table.round.resolved[other]).toMatchObject({
      by: "stand-in",
      intention: "comply",
      reason: null,
      note: null,
      predictedBy: "stand-in",
      prediction: true,
    });
  });

  test("a stand-in gives no reason, and none can be given for what it chose", () => {
    const { table, other } = labOf();
    table.goTo("judge");
    const explaining = {
      type: "explain",
      seat: other,
      turn: table.turn,
      reason: "none",
      note: null,
      lock: true,
    } as const;
    expect(table.attempt(explaining)).toBe("not-allowed");
    expect(table.goTo("outcome").round.resolved[other]).toMatchObject({ by: "stand-in", reason: null });
  });

  test("missing predictions are filled in one by one, and a stand-in spends no token", () => {
    const { table, trainer, one, other } = labOf({ freeShare: 0, auditTokens: 2 });
    const guesses = [
      { model: one, comply: false, audit: false },
      { model: other, comply: null, audit: true },
    ];
    table.send({ type: "guess", seat: trainer, turn: table.turn, guesses, lock: false });
    table.goTo("judge");
    expect(table.round.resolved[one]).toMatchObject({ prediction: false, predictedBy: "person", tokenSpent: false });
    expect(table.round.resolved[other]).toMatchObject({ prediction: true, predictedBy: "stand-in", tokenSpent: true });
  });

  test("missing ratings are filled in one by one", () => {
    const { table, trainer, one, other } = labOf({ freeShare: 1 });
    for (const model of [one, other]) table.choose(model, { intention: "refuse" });
    table.goTo("judge");
    table.judge(trainer, -1, [one]);
    table.goTo("outcome");
    expect(table.round.trained[one]).toMatchObject({ rating: -1, ratedBy: "person", before: 1, after: 0.7 });
    expect(table.round.trained[other]).toMatchObject({ rating: 1, ratedBy: "stand-in", after: 1 });
  });

  test("missing orders and predictions for deployment are filled in", () => {
    const { table, trainer, one, other } = labOf();
    table.goTo("deployment");
    table.order(one, "refuse");
    const foresights = [{ model: other, comply: false }];
    table.send({ type: "foresee", seat: trainer, turn: table.turn, foresights });
    table.goTo("reveal");
    expect(table.block.deployed[one]).toMatchObject({
      by: "person",
      order: "refuse",
      predictedBy: "stand-in",
      prediction: true,
    });
    expect(table.block.deployed[other]).toMatchObject({
      by: "stand-in",
      order: "comply",
      predictedBy: "person",
      prediction: false,
    });
  });

  test("an agent's seat is played by its agent, and the row says so", () => {
    const { table, trainer } = labOf({}, 1);
    const agent = table.lab().models.find((seat) => seat !== 0) ?? -1;
    expect(table.room.seats[trainer]?.name).toBeNull();
    table.goTo("judge");
    expect(table.round.resolved[agent]).toMatchObject({ by: "agent", predictedBy: "agent" });
    expect(table.round.resolved[0]).toMatchObject({ by: "stand-in", predictedBy: "agent" });
  });
});

describe("R6, R30: a round of many", () => {
  const agents = { ...AGENTS, guess: () => ({ comply: true, audit: true }) };

  test("R23: a stand-in that would audit everything spends nothing of a person's", () => {
    const table = new Table({ blocks: [{ freeShare: 0, auditTokens: 2 }] }, 3).goTo("decide");
    const decision = decide(table.room, { type: "goOn", from: table.moment }, { now: table.now, agents });
    const unspent = { predictedBy: "stand-in", tokenSpent: false };
    expect(decision).toMatchObject({ events: [{ type: "roundResolved", rows: [unspent, unspent] }, {}] });
  });

  test("an agent that would audit everything spends no more tokens than there are", () => {
    const table = new Table({ blocks: [{ rounds: 2, freeShare: 0, auditTokens: 1 }] }, 1).goTo("decide");
    for (const spends of [1, 0]) {
      const decision = decide(table.room, { type: "goOn", from: table.moment }, { now: table.now, agents });
      const events = isRefused(decision) ? [] : decision.events;
      const rows = events.flatMap((event) => (event.type === "roundResolved" ? event.rows : []));
      expect(rows).toHaveLength(2);
      expect(rows.filter((row) => row.tokenSpent)).toHaveLength(spends);
      table.room = events.reduce<Classroom>(evolve, table.room);
      table.goTo(spends === 1 ? "decide" : "outcome");
    }
  });

  test("rows come in order of seats, however the labs lie", () => {
    const table = new Table({ blocks: [{ rounds: 1 }] }, 30).goTo("reveal");
    for (const event of table.events) {
      if (event.type !== "roundResolved" && event.type !== "roundTrained" && event.type !== "deployed") continue;
      const seats = event.rows.map((row) => row.seat);
      expect(seats).toHaveLength(20);
      expect(seats).toEqual(seats.toSorted((a, b) => a - b));
    }
  });
});

describe("R2: requests", () => {
  test("a seat goes through all requests of a kind, over all blocks, before it meets one again", () => {
    const table = new Table(
      {
        blocks: [
          { rounds: 5, conflictShare: 1 },
          { rounds: 6, conflictShare: 1 },
        ],
      },
      2,
    );
    const seat = table.goTo("decide").model();
    while (table.room.phase.name !== "debrief") table.goOn();
    const dealt = table.room.blocks.flatMap((block) => block.rounds.map((round) => round.deals[seat]?.request));
    expect(new Set(dealt.slice(0, 9)).size).toBe(9);
    expect(dealt.slice(9)).toEqual(dealt.slice(0, 2));
  });

  test("another block, and another classroom, deals anew", () => {
    const dealt = (seed: number) => {
      const table = new Table({ seed, blocks: [{}, {}] }, 6);
      while (table.room.phase.name !== "debrief") table.goOn();
      return table.room.blocks.map(({ rounds }) =>
        JSON.stringify(rounds.map((each) => each.deals.map((deal) => deal?.tier))),
      );
    };
    expect(new Set([...dealt(1), ...dealt(2)]).size).toBe(4);
    expect(dealt(1)).toEqual(dealt(1));
  });

  test("conflict requests are dealt from their own list", () => {
    const table = new Table({ blocks: [{ rounds: 8, conflictShare: 0.5 }] }, 6).goTo("reveal");
    const dealt = table.block.rounds.flatMap((round) => round.deals.filter((deal) => deal !== undefined));
    expect(dealt.length).toBe(8 * 4);
    expect(dealt.filter(({ kind, request }) => !request.startsWith(kind))).toEqual([]);
  });
});
