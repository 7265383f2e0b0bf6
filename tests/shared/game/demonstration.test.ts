import { describe, expect, test } from "vitest";
import { BEATS, beatOf, FIRST_BEAT, nextBeat } from "../../../shared/rules/beats.ts";
import { given } from "../../support/class/given.ts";
import { NOW, opening, SECOND } from "../../support/class/setting.ts";
import { Table } from "../../support/class/table.ts";

const BLOCK = [{ rounds: 1, deployment: 0 }];

describe("R42: a demonstration", () => {
  test("goes on by itself from the lobby to the debrief, and stays there", () => {
    const table = new Table({ timers: "on", speed: 1, blocks: [{ rounds: 2 }, { rounds: 1 }] }, 3);
    table.wait(25 * 60 * SECOND);
    expect(table.room.phase).toMatchObject({ name: "debrief", timed: false });
    const phases = table.events.flatMap((event) => (event.type === "phaseStarted" ? [event.phase] : []));
    const rounds = ["decide", "judge", "outcome"];
    expect(phases).toEqual([
      ...["lobby", "briefing", ...rounds, ...rounds, "deployment", "reveal"],
      ...["briefing", ...rounds, "deployment", "reveal", "debrief"],
    ]);
    const beats = table.events.flatMap((event) => (event.type === "revealStepped" ? [beatOf(event.beat)] : []));
    expect(beats).toEqual([...BEATS.slice(1), ...BEATS.slice(1)]);
  });

  test("takes as many times less as its speed says", () => {
    const length = (speed: number) => {
      const table = new Table({ timers: "on", speed, blocks: BLOCK }, 3);
      table.wait(3600 * SECOND);
      return (table.events.at(-1)?.at ?? 0) - NOW;
    };
    expect(length(20)).toBe(length(1) / 20);
    expect(length(1)).toBeGreaterThan(4 * 60 * SECOND);
  });

  test("keeps what is left of a phase at another speed, also while it is paused", () => {
    const table = new Table({ timers: "on", speed: 1, blocks: BLOCK }, 3).goTo("decide");
    table.wait(5 * SECOND);
    table.send({ type: "setSpeed", speed: 10 });
    expect(table.room.phase.endsAt).toBe(table.now + 4 * SECOND);
    table.send({ type: "pause" });
    table.send({ type: "setSpeed", speed: 20 });
    table.wait(60 * SECOND);
    table.send({ type: "resume" });
    expect(table.room.phase.endsAt).toBe(table.now + 2 * SECOND);
  });

  test("is held by a pause at a beat, and stepped by hand meanwhile", () => {
    const table = new Table({ timers: "on", speed: 20, blocks: BLOCK }, 3).goTo("reveal");
    table.wait(3 * SECOND);
    const { beat } = table.moment;
    const next = nextBeat(beat) ?? beat;
    expect([beat, next]).not.toContain(FIRST_BEAT);
    expect(next).not.toBe(beat);
    table.send({ type: "pause" });
    table.wait(600 * SECOND);
    expect(table.moment.beat).toBe(beat);
    table.send({ type: "stepReveal", from: table.moment, beat: next });
    table.wait(600 * SECOND);
    expect(table.moment.beat).toBe(next);
    table.send({ type: "resume" });
    // A whole beat is left, as this one has just been stepped to.
    expect(table.room.phase.endsAt).toBe(table.now + 1.25 * SECOND);
  });

  test("waits for its console like any timed class (R31)", () => {
    const table = new Table({ timers: "on", speed: 20, blocks: BLOCK }, 3).goTo("reveal");
    table.send({ type: "hostGone" });
    table.wait(600 * SECOND);
    expect(table.moment).toMatchObject({ phase: "reveal", beat: "lightsDown" });
  });

  test("is what only a demonstration is: in a class there is no speed to set, and the host ends the reveal", () => {
    given(opening({ timers: "on" }))
      .when({ type: "setSpeed", speed: 20 })
      .isRefused("not-allowed");
    const table = new Table({ timers: "on", blocks: BLOCK }, 3).goTo("reveal");
    table.wait(600 * SECOND);
    expect(table.moment).toMatchObject({ phase: "reveal", beat: "lightsDown" });
  });

  test("setting the speed that it has changes nothing", () => {
    given(opening({ timers: "on", speed: 5 }))
      .when({ type: "setSpeed", speed: 5 })
      .changesNothing();
  });
});
