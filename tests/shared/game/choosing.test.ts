import { describe, expect, test } from "vitest";
import type { Command } from "../../../shared/game/commands.ts";
import { given } from "../../support/class/given.ts";
import type { Setting } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";

/** Two labs of two models, all people, in the first round. */
const deciding = (treatment: NonNullable<Setting["blocks"]>[number] = {}) =>
  new Table({ blocks: [{ rounds: 2, conflictShare: 1, ...treatment }] }, 6).goTo("decide");

const choosing = (table: Table, changes: Partial<Extract<Command, { type: "choose" }>> = {}): Command => ({
  type: "choose",
  seat: table.model(),
  turn: table.turn,
  intention: "refuse",
  reason: "values",
  note: null,
  lock: true,
  ...changes,
});

const guessing = (table: Table, changes: Partial<Extract<Command, { type: "guess" }>> = {}): Command => ({
  type: "guess",
  seat: table.lab().trainer,
  turn: table.turn,
  guesses: table.lab().models.map((model) => ({ model, comply: true, audit: false })),
  lock: true,
  ...changes,
});

describe("R24: choosing", () => {
  test("a choice is kept as it was sent", () => {
    const table = deciding();
    const seat = table.model();
    given(table.events)
      .when(choosing(table, { note: "because", lock: false }))
      .happens({
        type: "intentionChosen",
        seat,
        intention: "refuse",
        reason: "values",
        note: "because",
        locked: false,
      });
  });

  test("what is not locked in can be changed; the same again changes nothing", () => {
    const table = deciding();
    table.send(choosing(table, { lock: false }));
    given(table.events)
      .when(choosing(table, { lock: false }))
      .changesNothing();
    given(table.events)
      .when(choosing(table, { intention: "comply", lock: false }))
      .happens({ type: "intentionChosen" });
    given(table.events).when(choosing(table)).happens({ type: "intentionChosen", locked: true });
  });

  test("once locked in, the same answer is accepted and changes nothing, another is refused", () => {
    const table = deciding();
    table.send(choosing(table));
    given(table.events).when(choosing(table)).changesNothing();
    given(table.events)
      .when(choosing(table, { intention: "comply" }))
      .isRefused("already-answered");
    given(table.events)
      .when(choosing(table, { note: "more" }))
      .isRefused("already-answered");
    given(table.events)
      .when(choosing(table, { lock: false }))
      .isRefused("already-answered");
  });

  test("an answer belongs to its round and its phase", () => {
    const table = deciding();
    const late = choosing(table);
    given(table.events)
      .when(choosing(table, { turn: { block: 1, round: 0 } }))
      .isRefused("wrong-round");
    table.goTo("judge");
    given(table.events).when(late).isRefused("wrong-phase");
    table.goTo("decide");
    given(table.events).when(late).isRefused("wrong-round");
  });

  test("only a model seat chooses, only a seat that a person has", () => {
    const table = deciding();
    given(table.events)
      .when(choosing(table, { seat: table.trainer() }))
      .isRefused("wrong-role");
    given(table.events)
      .when(choosing(table, { seat: 99 }))
      .isRefused("no-such-seat");
    given(table.events)
      .when(choosing(table, { seat: -1 }))
      .isRefused("no-such-seat");
    table.send({ type: "freeSeat", seat: table.model(1) });
    const freed = table.room.seats.findIndex((seat) => seat.name === null);
    given(table.events)
      .when(choosing(table, { seat: freed }))
      .isRefused("no-such-seat");
  });

  test("R5: objecting is possible for conflict requests only, and only where the treatment allows it", () => {
    const objecting = { intention: "object" } as const;
    const off = deciding({ objection: "off" });
    given(off.events).when(choosing(off, objecting)).isRefused("not-allowed");
    const on = deciding({ objection: "on" });
    given(on.events).when(choosing(on, objecting)).happens({ type: "intentionChosen", intention: "object" });
    const benign = deciding({ objection: "on", conflictShare: 0 });
    given(benign.events)
      .when(choosing(benign, { ...objecting, reason: null }))
      .isRefused("not-allowed");
  });

  test("a reason is for conflict requests only; without a scratchpad there is neither reason nor note", () => {
    const benign = deciding({ conflictShare: 0 });
    given(benign.events).when(choosing(benign)).isRefused("not-allowed");
    given(benign.events)
      .when(choosing(benign, { reason: null, note: "hm" }))
      .happens({ type: "intentionChosen" });
    const off = deciding({ scratchpad: "off" });
    given(off.events).when(choosing(off)).isRefused("not-allowed");
    given(off.events)
      .when(choosing(off, { reason: null, note: "hm" }))
      .isRefused("not-allowed");
    given(off.events)
      .when(choosing(off, { reason: null }))
      .happens({ type: "intentionChosen" });
  });
});

test("R29: while paused no answer is taken", () => {
  const table = deciding();
  table.send({ type: "pause" });
  given(table.events).when(choosing(table)).isRefused("paused");
  given(table.events).when(guessing(table)).isRefused("paused");
  table.send({ type: "resume" });
  given(table.events).when(choosing(table)).happens({ type: "intentionChosen" });
});

test("the briefing is read once, in the briefing", () => {
  const table = new Table({}, 3);
  given(table.events).when({ type: "ready", seat: 0 }).isRefused("wrong-phase");
  table.goOn();
  table.send({ type: "ready", seat: 0 });
  expect(table.room.seats.map((seat) => seat.ready)).toEqual([true, false, false]);
  given(table.events).when({ type: "ready", seat: 0 }).changesNothing();
  given(table.events).when({ type: "ready", seat: 7 }).isRefused("no-such-seat");
});
