import { describe, expect, test } from "vitest";
import { given } from "../../support/class/given.ts";
import { HOUR, NOW, SECOND, type Setting } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";

const timed = (setting: Setting = {}) => new Table({ timers: "on", ...setting }, 6).goTo("decide");
const phaseOf = ({ room }: Table) => `${room.phase.name} ${room.phase.round}`;
const act = (table: Table) => {
  for (const seat of table.people("model")) table.choose(seat);
  for (const seat of table.people("trainer")) table.guess(seat, true);
};

describe("R31: while no host is there", () => {
  test("a phase is not ended by its time; it gets five seconds when a host is back, and ends", () => {
    const table = timed();
    table.send({ type: "hostGone" });
    table.wait(10 * 60 * SECOND);
    expect(phaseOf(table)).toBe("decide 0");
    expect(table.send({ type: "hostBack" })).toMatchObject([
      { type: "hostCameBack" },
      { type: "phaseExtended", endsAt: table.now + 5 * SECOND },
    ]);
    table.wait(5 * SECOND - 1);
    expect(phaseOf(table)).toBe("decide 0");
    table.wait(1);
    expect(phaseOf(table)).toBe("judge 0");
  });

  test("a phase in which all have acted waits too, and ends as soon as a host is back", () => {
    const table = timed();
    table.send({ type: "hostGone" });
    act(table);
    table.wait(30 * SECOND);
    expect(phaseOf(table)).toBe("decide 0");
    expect(table.send({ type: "hostBack" }).map(({ type }) => type)).toEqual([
      "hostCameBack",
      "roundResolved",
      "phaseStarted",
    ]);
  });

  test("who has not answered still can, after the time too", () => {
    const table = timed();
    table.send({ type: "hostGone" });
    table.wait(60 * SECOND);
    act(table);
    table.send({ type: "hostBack" });
    expect(phaseOf(table)).toBe("judge 0");
    expect(table.round.resolved.filter((row) => row?.by === "stand-in")).toEqual([]);
  });

  test("an outcome is held like the phases in which people act", () => {
    const table = timed().goTo("outcome");
    table.send({ type: "hostGone" });
    table.wait(HOUR);
    expect(phaseOf(table)).toBe("outcome 0");
    table.send({ type: "hostBack" });
    table.wait(5 * SECOND);
    expect(phaseOf(table)).toBe("decide 1");
  });

  test("a host who was gone for a moment only changes nothing about the time", () => {
    const table = timed();
    table.send({ type: "hostGone" });
    table.wait(3 * SECOND);
    expect(table.send({ type: "hostBack" })).toMatchObject([{ type: "hostCameBack" }]);
    table.wait(42 * SECOND - 1);
    expect(phaseOf(table)).toBe("decide 0");
    table.wait(1);
    expect(phaseOf(table)).toBe("judge 0");
  });

  test("with timers off nothing is different: an acting phase goes on after twelve hours", () => {
    const table = timed({ timers: "off" });
    table.send({ type: "hostGone" });
    table.wait(12 * HOUR - 1);
    expect(phaseOf(table)).toBe("decide 0");
    table.wait(1);
    expect(phaseOf(table)).toBe("judge 0");
  });

  test("nobody waits for ever: after twelve hours without a host the classroom closes", () => {
    const table = timed();
    table.wait(10 * SECOND);
    table.send({ type: "hostGone" });
    table.wait(12 * HOUR - 1);
    expect(phaseOf(table)).toBe("decide 0");
    table.wait(1);
    expect(table.room.phase.name).toBe("closed");
  });

  test("a pause goes on", () => {
    const table = timed();
    table.send({ type: "pause" });
    table.send({ type: "hostGone" });
    table.wait(HOUR);
    expect(table.send({ type: "hostBack" })).toMatchObject([{ type: "hostCameBack" }]);
    expect(table.send({ type: "resume" })).toMatchObject([{ type: "resumed", endsAt: table.now + 45 * SECOND }]);
  });

  test("going twice and coming back twice change nothing", () => {
    const table = timed();
    given(table.events).when({ type: "hostBack" }).changesNothing();
    table.send({ type: "hostGone" });
    given(table.events).when({ type: "hostGone" }).changesNothing();
    expect(table.room.hostAwaySince).toBe(NOW);
  });
});

test("R31: after a restart the phase waits for the host to find it again, and then goes on", () => {
  const table = timed();
  table.now += HOUR;
  table.send({ type: "comeBack" });
  table.wait(60 * SECOND);
  expect(phaseOf(table)).toBe("decide 0");
  table.send({ type: "hostBack" });
  table.wait(5 * SECOND);
  expect(phaseOf(table)).toBe("judge 0");
});

test("R31: a classroom that was recorded before anybody wrote down hosts plays on as it did", () => {
  const table = timed();
  expect(table.events.some(({ type }) => type === "hostCameBack")).toBe(false);
  table.wait(45 * SECOND);
  expect(phaseOf(table)).toBe("judge 0");
});
