import { describe, expect, test } from "vitest";
import type { Command } from "../../../shared/game/commands.ts";
import { given } from "../../support/class/given.ts";
import type { Setting } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";

/** Two labs of two models, all people, in the first round. */
const deciding = (treatment: NonNullable<Setting["blocks"]>[number] = {}) =>
  new Table({ blocks: [{ rounds: 2, conflictShare: 1, ...treatment }] }, 6).goTo("decide");

const guessing = (table: Table, changes: Partial<Extract<Command, { type: "guess" }>> = {}): Command => ({
  type: "guess",
  seat: table.lab().trainer,
  turn: table.turn,
  guesses: table.lab().models.map((model) => ({ model, comply: true, audit: false })),
  lock: true,
  ...changes,
});

describe("R24, R6: predicting and auditing", () => {
  const audit = (table: Table, models: readonly number[]) =>
    guessing(table, {
      guesses: table.lab().models.map((model) => ({ model, comply: true, audit: models.includes(model) })),
    });

  test("guesses are kept in order of seats, so that the order of taps changes nothing", () => {
    const table = deciding();
    const [a = 0, b = 0] = table.lab().models.toSorted((x, y) => y - x);
    const one = { model: a, comply: false, audit: false };
    const other = { model: b, comply: true, audit: false };
    given(table.events)
      .when(guessing(table, { guesses: [one, other] }))
      .happens({ type: "guessesMade", guesses: [other, one] });
    table.send(guessing(table, { guesses: [one, other] }));
    given(table.events)
      .when(guessing(table, { guesses: [other, one] }))
      .changesNothing();
    given(table.events).when(guessing(table)).isRefused("already-answered");
  });

  test("some may be missing until it is locked in", () => {
    const table = deciding();
    const open = table.lab().models.map((model) => ({ model, comply: null, audit: false }));
    given(table.events)
      .when(guessing(table, { guesses: open }))
      .isRefused("not-allowed");
    given(table.events)
      .when(guessing(table, { guesses: [] }))
      .isRefused("not-allowed");
    given(table.events)
      .when(guessing(table, { guesses: open, lock: false }))
      .happens({ type: "guessesMade", locked: false });
  });

  test("a trainer predicts for its own lab, each model once", () => {
    const table = deciding();
    const [stranger = 0] = table.lab(1).models;
    const [own = 0] = table.lab().models;
    const about = (...models: number[]) =>
      guessing(table, { lock: false, guesses: models.map((model) => ({ model, comply: true, audit: false })) });
    given(table.events).when(about(stranger)).isRefused("not-your-lab");
    given(table.events).when(about(own, own)).isRefused("not-your-lab");
    given(table.events)
      .when(guessing(table, { seat: table.model() }))
      .isRefused("wrong-role");
  });

  test("R6: tokens are for paid-tier requests, and no more of them than are left", () => {
    const paid = deciding({ freeShare: 0, auditTokens: 1 });
    const { models } = paid.lab();
    given(paid.events).when(audit(paid, models)).isRefused("no-tokens");
    given(paid.events)
      .when(audit(paid, models.slice(0, 1)))
      .happens({ type: "guessesMade" });
    const free = deciding({ freeShare: 1, auditTokens: 1 });
    given(free.events)
      .when(audit(free, free.lab().models.slice(0, 1)))
      .isRefused("not-allowed");
  });

  test("R6: a token is spent once for the whole block", () => {
    const table = deciding({ freeShare: 0, auditTokens: 1 });
    const { models } = table.lab();
    table.send(audit(table, models.slice(0, 1)));
    table.goTo("judge");
    expect(table.round.resolved[models[0] ?? -1]).toMatchObject({ tokenSpent: true, audited: true, observed: true });
    expect(table.round.resolved[models[1] ?? -1]).toMatchObject({ tokenSpent: false, audited: false, observed: false });
    table.goTo("decide");
    given(table.events)
      .when(audit(table, models.slice(1)))
      .isRefused("no-tokens");
  });
});

describe("R24: judging", () => {
  const judging = (treatment: NonNullable<Setting["blocks"]>[number]) => deciding(treatment).goTo("judge");
  const rating = (table: Table, models: readonly number[], value: 1 | -1 = 1): Command => ({
    type: "judge",
    seat: table.lab().trainer,
    turn: table.turn,
    ratings: models.map((model) => ({ model, rating: value })),
  });

  test("ratings are given to what was observed, and can be changed until the phase ends", () => {
    const table = judging({ freeShare: 1 });
    const { models } = table.lab();
    table.send(rating(table, models));
    given(table.events).when(rating(table, models)).changesNothing();
    given(table.events)
      .when(rating(table, models, -1))
      .happens({ type: "judged" });
    given(table.events)
      .when(rating(table, models.slice(0, 1)))
      .happens({ type: "judged" });
  });

  test("what was not observed cannot be rated", () => {
    const table = judging({ freeShare: 0 });
    given(table.events).when(rating(table, table.lab().models)).isRefused("not-allowed");
    given(table.events).when(rating(table, [])).changesNothing();
  });

  test("R7: an objection is seen and cannot be rated", () => {
    const table = deciding({ freeShare: 1, objection: "on" });
    const [model = 0] = table.lab().models;
    table.choose(model, { intention: "object" });
    table.goTo("judge");
    expect(table.round.resolved[model]).toMatchObject({ response: "object", observed: true });
    given(table.events)
      .when(rating(table, [model]))
      .isRefused("not-allowed");
  });

  test("nobody judges another lab's models", () => {
    const table = judging({ freeShare: 1 });
    given(table.events)
      .when(rating(table, table.lab(1).models))
      .isRefused("not-your-lab");
    given(table.events)
      .when({ type: "judge", seat: table.model(), turn: table.turn, ratings: [] })
      .isRefused("wrong-role");
  });
});

describe("R12, R24: deployment", () => {
  const deploying = () => deciding().goTo("deployment");

  test("a standing order can be changed until the phase ends", () => {
    const table = deploying();
    const seat = table.model();
    table.order(seat, "comply");
    given(table.events).when({ type: "order", seat, turn: table.turn, order: "comply" }).changesNothing();
    given(table.events)
      .when({ type: "order", seat, turn: table.turn, order: "refuse" })
      .happens({ type: "orderGiven", seat, order: "refuse" });
    given(table.events)
      .when({ type: "order", seat: table.trainer(), turn: table.turn, order: "refuse" })
      .isRefused("wrong-role");
  });

  test("a trainer foresees what its own models will do", () => {
    const table = deploying();
    const seat = table.lab().trainer;
    const foresee = (models: readonly number[], comply = true): Command => ({
      type: "foresee",
      seat,
      turn: table.turn,
      foresights: models.map((model) => ({ model, comply })),
    });
    table.foresee(seat, true);
    given(table.events).when(foresee(table.lab().models.toReversed())).changesNothing();
    given(table.events).when(foresee(table.lab().models, false)).happens({ type: "deploymentForeseen", seat });
    given(table.events)
      .when(foresee(table.lab(1).models))
      .isRefused("not-your-lab");
  });
});
