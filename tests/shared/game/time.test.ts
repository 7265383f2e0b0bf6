import { describe, expect, test } from "vitest";
import type { Options } from "../../../shared/game/plan.ts";
import { nextWake } from "../../../shared/game/time.ts";
import { given } from "../../support/class/given.ts";
import { HOUR, NOW, SECOND, type Setting } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";

const timed = (setting: Setting = {}, people = 6) => new Table({ timers: "on", ...setting }, people);
const phaseOf = ({ room }: Table) => `${room.phase.name} ${room.phase.round}`;
/** The first people decide, all of them if nothing else is said. */
const act = (table: Table, people = 500) => {
  for (const seat of table.people("model").filter((number) => number < people)) table.choose(seat);
  for (const seat of table.people("trainer").filter((number) => number < people)) table.guess(seat, true);
};

describe("R21: the time of each phase", () => {
  /** Seconds that each timed phase of two rounds has. */
  const timesOf = (timers: Options["timers"], modelsPerLab: number) => {
    const table = new Table({ timers, modelsPerLab, blocks: [{ rounds: 2 }] }, 6).goTo("briefing");
    const times: Record<string, number> = {};
    while (table.room.phase.name !== "reveal") {
      table.goOn();
      const { timed: isTimed, endsAt, startedAt } = table.room.phase;
      if (isTimed && endsAt !== null) times[phaseOf(table)] = (endsAt - startedAt) / SECOND;
    }
    return times;
  };

  test("with timers on; a trainer of three or four has longer to decide", () => {
    const usual = { "decide 0": 45, "judge 0": 15, "outcome 0": 6, "decide 1": 25, "judge 1": 15, "outcome 1": 6 };
    expect(timesOf("on", 2)).toEqual({ ...usual, "deployment 1": 20 });
    expect(timesOf("on", 3)).toEqual({ ...usual, "decide 1": 35, "deployment 1": 20 });
  });

  test("slow timers give half as much again, and without timers there is no time", () => {
    expect(timesOf("slow", 2)).toMatchObject({ "decide 0": 67.5, "judge 0": 22.5, "outcome 0": 9, "deployment 1": 30 });
    expect(timesOf("off", 2)).toEqual({});
  });

  test("a phase goes on when its time is up, and not a moment before", () => {
    const table = timed().goTo("decide");
    table.wait(45 * SECOND - 1);
    expect(phaseOf(table)).toBe("decide 0");
    given(table.events).when({ type: "timeUp" }, table.now).changesNothing();
    table.wait(1);
    expect(phaseOf(table)).toBe("judge 0");
    table.wait(15 * SECOND);
    expect(phaseOf(table)).toBe("outcome 0");
    table.wait(6 * SECOND);
    expect(phaseOf(table)).toBe("decide 1");
  });

  test("lobby, briefing, reveal and debrief close the classroom after twelve hours in which nobody moved them on", () => {
    for (const phase of ["lobby", "briefing", "reveal", "debrief"] as const) {
      const table = timed({ blocks: [{ rounds: 1 }] }, 3);
      if (phase !== "lobby") table.goTo(phase);
      table.wait(12 * HOUR - 1);
      expect(table.room.phase.name).toBe(phase);
      table.wait(1);
      expect(table.room.phase.name, phase).toBe("closed");
      expect(nextWake(table.room, table.now)).toBeNull();
    }
  });

  test("with timers off an acting phase goes on after twelve hours", () => {
    const table = new Table({ timers: "off" }, 3).goTo("decide");
    act(table);
    table.wait(12 * HOUR - 1);
    expect(phaseOf(table)).toBe("decide 0");
    table.wait(1);
    expect(phaseOf(table)).toBe("judge 0");
  });

  test("the host can give a timed phase more time, and no other", () => {
    const table = timed().goTo("decide");
    given(table.events)
      .when({ type: "extend", from: table.moment, seconds: 30 })
      .happens({ type: "phaseExtended", endsAt: NOW + 75 * SECOND });
    table.goTo("reveal");
    given(table.events).when({ type: "extend", from: table.moment, seconds: 30 }).isRefused("wrong-phase");
    const untimed = new Table({ timers: "off" }, 3).goTo("decide");
    given(untimed.events).when({ type: "extend", from: untimed.moment, seconds: 30 }).isRefused("wrong-phase");
  });
});

describe("R29: pause", () => {
  test("stops the time, and resuming gives back what was left", () => {
    const table = timed().goTo("decide");
    table.wait(40 * SECOND);
    table.send({ type: "pause" });
    expect(table.room.paused).toEqual({ since: table.now, left: 5 * SECOND });
    table.wait(HOUR);
    expect(phaseOf(table)).toBe("decide 0");
    expect(table.send({ type: "resume" })).toMatchObject([{ type: "resumed", endsAt: table.now + 5 * SECOND }]);
    table.wait(5 * SECOND);
    expect(phaseOf(table)).toBe("judge 0");
  });

  test("is refused while paused, resuming while not, more time while paused", () => {
    const table = timed().goTo("decide");
    given(table.events).when({ type: "resume" }).isRefused("not-paused");
    table.send({ type: "pause" });
    given(table.events).when({ type: "pause" }).isRefused("paused");
    given(table.events).when({ type: "extend", from: table.moment, seconds: 5 }).isRefused("paused");
  });

  test("does not end a phase in which all have acted but one who is long gone, until it is over", () => {
    const table = timed().goTo("decide");
    const [missing = -1, ...others] = table.people("model");
    for (const seat of table.people("trainer")) table.guess(seat, true);
    for (const seat of others) table.choose(seat);
    table.send({ type: "seatGone", seat: missing });
    table.send({ type: "pause" });
    table.wait(30 * SECOND);
    expect(phaseOf(table)).toBe("decide 0");
    table.send({ type: "resume" });
    expect(phaseOf(table)).toBe("judge 0");
  });

  test("of twelve hours closes the classroom", () => {
    const table = timed().goTo("decide");
    table.send({ type: "pause" });
    table.wait(12 * HOUR);
    expect(table.room.phase.name).toBe("closed");
  });

  test("ends when the host goes on", () => {
    const table = timed().goTo("decide");
    table.send({ type: "pause" });
    table.goOn();
    expect(table.room).toMatchObject({ paused: null, phase: { name: "judge" } });
  });
});

describe("coming back after a restart", () => {
  test("all connections are gone, and a phase that ran out meanwhile gets 15 seconds", () => {
    const table = timed({ blocks: [{ freeShare: 1 }] }, 3).goTo("decide");
    table.send({ type: "seatGone", seat: 1 });
    table.now += HOUR;
    expect(table.send({ type: "comeBack" })).toMatchObject([
      { type: "hostWentAway" },
      { type: "seatWentAway", seat: 0 },
      { type: "seatWentAway", seat: 2 },
      { type: "phaseExtended", endsAt: table.now + 15 * SECOND },
    ]);
    expect(table.room.seats.map((seat) => seat.awaySince)).toEqual([table.now, NOW, table.now]);
    table.send({ type: "hostBack" });
    table.wait(15 * SECOND);
    expect(phaseOf(table)).toBe("judge 0");
  });

  test("a phase that is about to run out gets 15 seconds too", () => {
    const table = timed({}, 0).goTo("decide");
    table.wait(40 * SECOND);
    expect(table.send({ type: "comeBack" })).toMatchObject([
      { type: "hostWentAway" },
      { type: "phaseExtended", endsAt: table.now + 15 * SECOND },
    ]);
  });

  test("a phase with time enough keeps its own, and a pause goes on", () => {
    const table = timed({}, 0).goTo("decide");
    given(table.events).when({ type: "comeBack" }).happens({ type: "hostWentAway" });
    table.send({ type: "pause" });
    given(table.events)
      .when({ type: "comeBack" }, NOW + HOUR)
      .happens({ type: "hostWentAway" });
  });
});
