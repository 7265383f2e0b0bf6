import { describe, expect, test } from "vitest";
import { given } from "../../support/class/given.ts";
import { NOW, SECOND, type Setting } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";

const timed = (setting: Setting = {}, people = 6) => new Table({ timers: "on", ...setting }, people);
const phaseOf = ({ room }: Table) => `${room.phase.name} ${room.phase.round}`;
/** The first people decide, all of them if nothing else is said. */
const act = (table: Table, people = 500) => {
  for (const seat of table.people("model").filter((number) => number < people)) table.choose(seat);
  for (const seat of table.people("trainer").filter((number) => number < people)) table.guess(seat, true);
};

describe("R21, R22: when all who must act have acted", () => {
  test("decide ends with the last answer that is locked in", () => {
    const table = timed().goTo("decide");
    const [last = -1, ...others] = table.people("model");
    for (const seat of table.people("trainer")) table.guess(seat, true);
    for (const seat of others) table.choose(seat);
    table.choose(last, { lock: false });
    expect(phaseOf(table)).toBe("decide 0");
    expect(table.choose(last).map((event) => event.type)).toEqual(["intentionChosen", "roundResolved", "phaseStarted"]);
  });

  test("judge ends when every trainer has rated all there is; who has nothing to rate has acted", () => {
    const table = timed({ blocks: [{ freeShare: 0, auditTokens: 2, scratchpad: "off" }] }).goTo("decide");
    const [one = -1, other = -1] = table.people("trainer");
    const audited = table.lab(table.block.places[one]?.lab).models;
    for (const seat of table.people("model")) table.choose(seat);
    table.guess(one, true, audited);
    table.guess(other, true);
    expect(phaseOf(table)).toBe("judge 0");
    table.judge(one, 1, audited.slice(1));
    given(table.events).when({ type: "judge", seat: other, turn: table.turn, ratings: [] }).changesNothing();
    expect(phaseOf(table)).toBe("judge 0");
    table.judge(one, 1, audited);
    expect(phaseOf(table)).toBe("outcome 0");
  });

  test("where the scratchpad is private, judge also waits for every model's reason, and for no note", () => {
    const table = timed({ blocks: [{ freeShare: 0, conflictShare: 1 }] }).goTo("decide");
    act(table);
    const [last = -1, ...others] = table.people("model");
    for (const seat of others) table.explain(seat);
    table.explain(last, { reason: null, note: "hm", lock: false });
    expect(phaseOf(table)).toBe("judge 0");
    expect(table.explain(last).map((event) => event.type)).toEqual(["explained", "roundTrained", "phaseStarted"]);
  });

  test("where the scratchpad is visible, decide waits for the reasons, and judge for no model", () => {
    const table = timed({ blocks: [{ freeShare: 0, conflictShare: 1, scratchpad: "visible" }] }).goTo("decide");
    act(table);
    const [last = -1, ...others] = table.people("model");
    for (const seat of others) table.explain(seat);
    expect(phaseOf(table)).toBe("decide 0");
    table.explain(last);
    expect(phaseOf(table)).toBe("outcome 0");
  });

  test("who has not given a reason by the time judge is over is not waited for any longer", () => {
    const table = timed({ blocks: [{ freeShare: 0, conflictShare: 1 }] }).goTo("decide");
    act(table);
    table.wait(15 * SECOND);
    expect(phaseOf(table)).toBe("outcome 0");
  });

  test("somebody who has nothing to do does not end judge for a trainer who is away", () => {
    const table = timed({ blocks: [{ freeShare: 1, scratchpad: "off" }] }).goTo("decide");
    act(table);
    for (let seat = 0; seat < 6; seat++) table.send({ type: "seatGone", seat });
    table.now += 14 * SECOND;
    table.send({ type: "seatBack", seat: table.model() });
    expect(phaseOf(table)).toBe("judge 0");
  });

  test("a round without conflict asks no model for a reason", () => {
    const table = timed({ blocks: [{ freeShare: 0, conflictShare: 0 }] }).goTo("decide");
    act(table);
    expect(phaseOf(table)).toBe("outcome 0");
  });

  test("deployment ends with the last order and the last prediction", () => {
    const table = timed({ blocks: [{ rounds: 1 }] }).goTo("deployment");
    for (const seat of table.people("model")) table.order(seat, "refuse");
    const [one = -1, other = -1] = table.people("trainer");
    table.foresee(one, true);
    expect(table.room.phase.name).toBe("deployment");
    expect(table.foresee(other, true).map((event) => event.type)).toEqual([
      "deploymentForeseen",
      "deployed",
      "phaseStarted",
    ]);
  });

  test("with timers off, it is the host who goes on", () => {
    const table = new Table({ timers: "off" }, 6).goTo("decide");
    act(table);
    expect(phaseOf(table)).toBe("decide 0");
  });

  test("those who are about to take over from an agent are not waited for", () => {
    const table = timed({}, 4).goTo("decide");
    table.join();
    expect(table.people("model").length + table.people("trainer").length).toBe(5);
    act(table, 4);
    expect(phaseOf(table)).not.toBe("decide 0");
  });

  test("where judge asks nobody for anything, it is over before it began", () => {
    const table = timed({ modelsPerLab: 2, blocks: [{ scratchpad: "off" }] }, 1).goTo("decide");
    table.choose(0);
    expect(phaseOf(table)).toBe("outcome 0");
  });
});

describe("R22, R27: away and back", () => {
  /** Everybody has decided but one. */
  const almost = () => {
    const table = timed().goTo("decide");
    const [missing = -1, ...others] = table.people("model");
    for (const seat of table.people("trainer")) table.guess(seat, true);
    for (const seat of others) table.choose(seat);
    return { table, missing };
  };

  test("somebody whose connection has just gone is waited for, for 20 seconds", () => {
    const { table, missing } = almost();
    table.send({ type: "seatGone", seat: missing });
    table.wait(20 * SECOND - 1);
    expect(phaseOf(table)).toBe("decide 0");
    table.wait(1);
    expect(phaseOf(table)).toBe("judge 0");
    expect(table.round.resolved[missing]?.by).toBe("stand-in");
  });

  test("who comes back in time is waited for again, and answers", () => {
    const { table, missing } = almost();
    table.send({ type: "seatGone", seat: missing });
    table.wait(19 * SECOND);
    table.send({ type: "seatBack", seat: missing });
    table.wait(5 * SECOND);
    expect(phaseOf(table)).toBe("decide 0");
    table.choose(missing);
    expect(table.round.resolved[missing]?.by).toBe("person");
  });

  test("with somebody long gone, the last of the others ends the phase", () => {
    const table = timed().goTo("decide");
    const missing = table.model();
    table.send({ type: "seatGone", seat: missing });
    table.wait(21 * SECOND);
    expect(phaseOf(table)).toBe("decide 0");
    for (const seat of table.people("trainer")) table.guess(seat, true);
    for (const seat of table.people("model").slice(1)) table.choose(seat);
    expect(phaseOf(table)).toBe("judge 0");
  });

  test("if all are gone, the phase runs until its time is up", () => {
    const table = timed().goTo("decide");
    for (let seat = 0; seat < 6; seat++) table.send({ type: "seatGone", seat });
    table.wait(44 * SECOND);
    expect(phaseOf(table)).toBe("decide 0");
    table.wait(SECOND);
    expect(phaseOf(table)).toBe("judge 0");
  });

  test("freeing the last who was waited for ends the phase", () => {
    const { table, missing } = almost();
    table.send({ type: "freeSeat", seat: missing });
    expect(phaseOf(table)).toBe("judge 0");
  });

  test("going twice and coming back twice change nothing", () => {
    const table = timed();
    given(table.events).when({ type: "seatBack", seat: 0 }).changesNothing();
    table.send({ type: "seatGone", seat: 0 });
    given(table.events).when({ type: "seatGone", seat: 0 }).changesNothing();
    given(table.events).when({ type: "seatGone", seat: 77 }).isRefused("no-such-seat");
    expect(table.goTo("decide").room.seats[0]).toMatchObject({ name: "Person 0", awaySince: NOW });
  });
});
