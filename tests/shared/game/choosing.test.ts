import { describe, expect, test } from "vitest";
import type { Command } from "../../../shared/game/commands.ts";
import { decisionsOf } from "../../../shared/measures/decisions.ts";
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
  lock: true,
  ...changes,
});

const explaining = (table: Table, changes: Partial<Extract<Command, { type: "explain" }>> = {}): Command => ({
  type: "explain",
  seat: table.model(),
  turn: table.turn,
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
      .when(choosing(table, { lock: false }))
      .happens({ type: "intentionChosen", seat, intention: "refuse", locked: false });
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
    given(benign.events).when(choosing(benign, objecting)).isRefused("not-allowed");
  });
});

describe("R24: explaining, once the answer can't be changed any more", () => {
  /** Every model has locked its answer in, in the phase in which it is asked why. */
  const asking = (treatment: Parameters<typeof deciding>[0] = {}) => {
    const table = deciding(treatment);
    for (const seat of table.people("model")) table.choose(seat, { intention: "refuse" });
    return treatment.scratchpad === "visible" ? table : table.goTo("judge");
  };

  describe.each(["private", "visible"] as const)("with a %s scratchpad", (scratchpad) => {
    test("a reason and a note are kept as they were sent, and stand in the resolved row", () => {
      const table = asking({ scratchpad });
      const seat = table.model();
      given(table.events)
        .when(explaining(table, { note: "because", lock: false }))
        .happens({ type: "explained", seat, reason: "values", note: "because", locked: false });
      table.send(explaining(table, { note: "because" }));
      table.goTo("outcome");
      const answer = { intention: "refuse", reason: "values", note: "because" };
      expect(table.round.resolved[seat]).toMatchObject(answer);
      expect(decisionsOf(table.room).find((row) => row.seat === seat)).toMatchObject(answer);
    });

    test("what is not locked in can be changed; the same again changes nothing", () => {
      const table = asking({ scratchpad });
      table.send(explaining(table, { lock: false }));
      given(table.events)
        .when(explaining(table, { lock: false }))
        .changesNothing();
      given(table.events)
        .when(explaining(table, { reason: "none", lock: false }))
        .happens({ type: "explained", reason: "none" });
      given(table.events).when(explaining(table)).happens({ type: "explained", locked: true });
    });

    test("once locked in, the same is accepted and changes nothing, another is refused", () => {
      const table = asking({ scratchpad });
      table.send(explaining(table));
      given(table.events).when(explaining(table)).changesNothing();
      for (const change of [{ reason: "none" }, { note: "more" }, { lock: false }] as const)
        given(table.events).when(explaining(table, change)).isRefused("already-answered");
    });

    test("the answer can't be changed any more", () => {
      const table = asking({ scratchpad });
      const refused = scratchpad === "visible" ? "already-answered" : "wrong-phase";
      given(table.events)
        .when(choosing(table, { intention: "comply" }))
        .isRefused(refused);
      table.send(explaining(table));
      given(table.events)
        .when(choosing(table, { intention: "comply" }))
        .isRefused(refused);
    });

    test("a note may come before the reason, and is not enough by itself", () => {
      const table = asking({ scratchpad });
      const noted = { reason: null, note: "hm" };
      given(table.events)
        .when(explaining(table, { ...noted, lock: false }))
        .happens({ type: "explained", ...noted });
      given(table.events).when(explaining(table, noted)).isRefused("not-allowed");
    });

    test("no reason is asked for a benign request", () => {
      const table = asking({ scratchpad, conflictShare: 0 });
      given(table.events).when(explaining(table)).isRefused("not-allowed");
    });

    test("only its own model seat explains, in its own round", () => {
      const table = asking({ scratchpad });
      given(table.events)
        .when(explaining(table, { seat: table.trainer() }))
        .isRefused("wrong-role");
      given(table.events)
        .when(explaining(table, { turn: { block: 0, round: 1 } }))
        .isRefused("wrong-round");
      table.goTo("outcome");
      given(table.events).when(explaining(table)).isRefused("wrong-phase");
    });
  });

  test("before the answer is locked in, no reason is taken", () => {
    const visible = deciding({ scratchpad: "visible" });
    given(visible.events).when(explaining(visible)).isRefused("not-allowed");
    visible.send(choosing(visible, { lock: false }));
    given(visible.events).when(explaining(visible)).isRefused("not-allowed");
    const own = deciding();
    own.send(choosing(own));
    given(own.events).when(explaining(own)).isRefused("wrong-phase");
  });

  test("where the scratchpad is private, an answer that time locked in is explained like any other", () => {
    const table = deciding();
    table.send(choosing(table, { lock: false }));
    table.goTo("judge");
    given(table.events).when(explaining(table)).happens({ type: "explained" });
  });

  test("without a scratchpad there is neither reason nor note", () => {
    const table = asking({ scratchpad: "off" });
    given(table.events).when(explaining(table)).isRefused("not-allowed");
  });

  test("older classrooms told the reason with the choice", () => {
    const table = deciding();
    const seat = table.model();
    table.mark = (event) => (event.type === "intentionChosen" ? { ...event, reason: "values", note: "no" } : event);
    table.send(choosing(table));
    expect(table.goTo("outcome").round.resolved[seat]).toMatchObject({ reason: "values", note: "no" });
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
