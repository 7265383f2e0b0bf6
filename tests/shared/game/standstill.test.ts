import { describe, expect, test } from "vitest";
import { IDLE_LIMIT } from "../../../shared/game/limits.ts";
import type { PhaseName } from "../../../shared/rules/words.ts";
import { HOUR, NOW, SECOND, type Setting } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";

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
  /** Everybody's connection ends as the server stops. */
  const stop = (table: Table) => {
    for (let seat = 0; seat < EVERYBODY; seat++) table.send({ type: "seatGone", seat });
    table.send({ type: "hostGone" });
  };

  const comeBack = (table: Table, ms: number) => {
    table.now += ms;
    table.send({ type: "comeBack" });
  };

  const everybodyBack = (table: Table) => {
    table.send({ type: "hostBack" });
    for (let seat = 0; seat < EVERYBODY; seat++) table.send({ type: "seatBack", seat });
  };

  const restart = (table: Table, ms: number) => {
    stop(table);
    comeBack(table, ms);
    everybodyBack(table);
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

  describe("and started several times before anybody was back", () => {
    const STARTS = [3 * HOUR, 5 * SECOND, 5 * SECOND, HOUR];

    test.each([
      ["decide", 5 * SECOND, 40 * SECOND],
      ["decide", 44 * SECOND, 15 * SECOND],
      ["judge", SECOND, 15 * SECOND],
      ["outcome", SECOND, 15 * SECOND],
      ["deployment", SECOND, 19 * SECOND],
    ] as const)("gives %s, stopped after %i ms, %i ms once", (phase, waited, expected) => {
      const table = timed().goTo(phase);
      table.wait(waited);
      stop(table);
      for (const ms of STARTS) {
        comeBack(table, ms);
        expect(left(table)).toBe(expected);
      }
      everybodyBack(table);
      expect(untilNext(table)).toBe(expected);
    });

    test("gives who had more time than the others as much more, once", () => {
      const table = timed().goTo("decide");
      const slow = table.model();
      table.send({ type: "giveTime", from: table.moment, seat: slow, seconds: 30 });
      table.wait(5 * SECOND);
      stop(table);
      for (const ms of STARTS) {
        comeBack(table, ms);
        expect((table.room.moreTime[slow] ?? 0) - table.now).toBe(70 * SECOND);
      }
      everybodyBack(table);
      table.wait(70 * SECOND - 1);
      expect(table.room.phase.name).toBe("decide");
      table.wait(1);
      expect(table.room.phase.name).toBe("judge");
    });

    test("gives what was left even if the computer slept in between", () => {
      const table = timed().goTo("decide");
      table.wait(5 * SECOND);
      stop(table);
      comeBack(table, 3 * HOUR);
      standStill(table, HOUR);
      comeBack(table, 5 * SECOND);
      expect(left(table)).toBe(40 * SECOND);
    });

    test.each([
      ["began", (table: Table) => table.goOn()],
      ["got another speed", (table: Table) => table.send({ type: "setSpeed", speed: 1 })],
    ])("counts what was left from then if a phase %s after everybody had gone", (_, change) => {
      const table = timed({ speed: 2 }).goTo("decide");
      stop(table);
      table.now += HOUR;
      change(table);
      comeBack(table, 3 * HOUR);
      expect(left(table)).toBe(15 * SECOND);
    });

    test("counts what was left from then if a phase was resumed after everybody had gone", () => {
      const table = timed().goTo("decide");
      table.wait(5 * SECOND);
      table.send({ type: "pause" });
      stop(table);
      table.now += HOUR;
      table.send({ type: "resume" });
      comeBack(table, 3 * HOUR);
      expect(left(table)).toBe(40 * SECOND);
    });
  });

  test("does not keep open for ever what nobody moves on", () => {
    const table = timed();
    restart(table, 2 * IDLE_LIMIT);
    expect(left(table)).toBe(15 * SECOND);
    expect(table.now).toBe(NOW + 2 * IDLE_LIMIT);
  });
});
