import { describe, expect, test } from "vitest";
import type { PhaseName } from "../../../shared/game/phase.ts";
import { IDLE_LIMIT } from "../../../shared/game/plan.ts";
import { HOUR, NOW, SECOND, type Setting } from "../../support/setting.ts";
import { Table } from "../../support/table.ts";

const EVERYBODY = 6;

function timed(setting: Setting = {}): Table {
  return new Table({ timers: "on", check: true, blocks: [{ rounds: 2 }, { rounds: 1 }], ...setting }, EVERYBODY);
}

/** The server does nothing for so long, and notices it. */
function standStill(table: Table, ms: number): void {
  table.now += ms;
  table.send({ type: "standStill", ms });
}

const stepOf = ({ moment }: Table) => JSON.stringify(moment);
const left = ({ room, now }: Table) => (room.phase.endsAt ?? now) - now;

/** How long it takes until a classroom in which nobody does anything is somewhere else, ms. */
function untilNext(table: Table): number {
  const [step, began] = [stepOf(table), table.now];
  const at = left(table);
  table.wait(at - 1);
  expect(stepOf(table)).toBe(step);
  table.wait(1);
  expect(stepOf(table)).not.toBe(step);
  return table.now - began;
}

describe("R45: while the server stood still no time passed", () => {
  test.each<[PhaseName, number | undefined]>([
    ["decide", 0],
    ["decide", 1],
    ["judge", 0],
    ["outcome", 0],
    ["deployment", undefined],
  ])("%s %s goes on with what was left", (phase, round) => {
    const table = timed().goTo(phase, round);
    const whole = left(table);
    table.wait(whole - 2 * SECOND);
    standStill(table, HOUR);
    expect(untilNext(table)).toBe(2 * SECOND);
  });

  test.each(["lobby", "briefing", "check", "decide", "judge", "outcome", "deployment", "reveal"] as const)(
    "%s of a demonstration goes on with what was left, at whatever speed",
    (phase) => {
      const table = timed({ speed: 2 });
      if (phase !== "lobby") table.goTo(phase);
      table.wait(SECOND);
      table.send({ type: "setSpeed", speed: 5 });
      const before = left(table);
      expect(before).toBeGreaterThan(0);
      standStill(table, HOUR);
      expect(untilNext(table)).toBe(before);
    },
  );

  test.each(["lobby", "briefing", "check", "reveal", "debrief"] as const)(
    "%s is not closed for a night in which the computer slept",
    (phase) => {
      const table = timed();
      if (phase !== "lobby") table.goTo(phase);
      table.wait(IDLE_LIMIT - HOUR);
      standStill(table, 14 * HOUR);
      expect(untilNext(table)).toBe(HOUR);
      expect(table.room.phase.name).toBe("closed");
    },
  );

  test("nor is a pause, which still gives back what was left", () => {
    const table = timed().goTo("decide");
    table.send({ type: "giveTime", from: table.moment, seat: table.model(), seconds: 30 });
    table.wait(40 * SECOND);
    table.send({ type: "pause" });
    table.wait(IDLE_LIMIT - HOUR);
    standStill(table, 14 * HOUR);
    table.wait(HOUR - 1);
    table.send({ type: "resume" });
    expect(left(table)).toBe(5 * SECOND);
    expect((table.room.moreTime[table.model()] ?? 0) - table.now).toBe(35 * SECOND);
  });

  test("nor is a phase that waits for its host", () => {
    const table = timed().goTo("decide");
    table.send({ type: "hostGone" });
    table.wait(40 * SECOND);
    standStill(table, 14 * HOUR);
    expect(table.room.phase.name).toBe("decide");
    table.send({ type: "hostBack" });
    expect(untilNext(table)).toBe(5 * SECOND);
  });

  test("who was given more time has as much more", () => {
    const table = timed().goTo("decide");
    const slow = table.model();
    table.send({ type: "giveTime", from: table.moment, seat: slow, seconds: 30 });
    table.wait(50 * SECOND);
    standStill(table, HOUR);
    table.wait(25 * SECOND - 1);
    expect(table.room.phase.name).toBe("decide");
    table.choose(slow);
    table.wait(1);
    expect(table.room.phase.name).toBe("judge");
  });

  test("who was away could not come back, and is waited for as long as before", () => {
    const table = timed().goTo("decide");
    const [away = -1, ...others] = table.people("model");
    for (const seat of table.people("trainer")) table.guess(seat, true);
    for (const seat of others) table.choose(seat);
    table.send({ type: "seatGone", seat: away });
    table.wait(5 * SECOND);
    standStill(table, HOUR);
    table.wait(15 * SECOND - 1);
    expect(table.room.phase.name).toBe("decide");
    table.wait(1);
    expect(table.room.phase.name).toBe("judge");
  });

  test("alone, the person is waited for as long as before", () => {
    const table = new Table({ alone: "model" }, 1);
    table.send({ type: "seatGone", seat: table.room.seats.findIndex(({ name }) => name !== null) });
    table.wait(10 * 60 * SECOND);
    standStill(table, HOUR);
    table.wait(20 * 60 * SECOND - 1);
    expect(table.room.phase.name).not.toBe("closed");
    table.wait(1);
    expect(table.room.phase.name).toBe("closed");
  });

  test("what was chosen stays chosen", () => {
    const table = timed().goTo("decide");
    table.choose(table.model(), { intention: "refuse", lock: false });
    const before = table.round;
    standStill(table, HOUR);
    expect(table.round).toEqual(before);
  });
});

describe("R45: a server that was stopped", () => {
  /** Everybody's connection ends as the server stops, and it comes back. */
  const restart = (table: Table, ms: number) => {
    for (let seat = 0; seat < EVERYBODY; seat++) table.send({ type: "seatGone", seat });
    table.send({ type: "hostGone" });
    table.now += ms;
    table.send({ type: "comeBack" });
    table.send({ type: "hostBack" });
    for (let seat = 0; seat < EVERYBODY; seat++) table.send({ type: "seatBack", seat });
  };

  test.each([SECOND, HOUR, 60 * 24 * HOUR])("for %i ms gives each timed phase what was left", (ms) => {
    for (const [phase, waited] of [
      ["decide", 20],
      ["deployment", 3],
    ] as const) {
      const table = timed().goTo(phase);
      table.wait(waited * SECOND);
      const before = left(table);
      restart(table, ms);
      expect(untilNext(table), phase).toBe(before);
    }
  });

  test.each(["decide", "judge", "outcome", "deployment"] as const)("gives %s 15 seconds at least", (phase) => {
    const table = timed().goTo(phase);
    table.wait(left(table) - SECOND);
    restart(table, HOUR);
    expect(untilNext(table)).toBe(15 * SECOND);
  });

  test("gives who had more time than the others as much more", () => {
    const table = timed().goTo("decide");
    const slow = table.model();
    table.send({ type: "giveTime", from: table.moment, seat: slow, seconds: 30 });
    table.wait(20 * SECOND);
    restart(table, HOUR);
    expect(left(table)).toBe(25 * SECOND);
    expect((table.room.moreTime[slow] ?? 0) - table.now).toBe(55 * SECOND);
  });

  test("does not keep open for ever what nobody moves on", () => {
    const table = timed();
    restart(table, 2 * IDLE_LIMIT);
    expect(left(table)).toBe(15 * SECOND);
    expect(table.now).toBe(NOW + 2 * IDLE_LIMIT);
  });
});
