import { describe, expect, test } from "vitest";
import { ownTime, timeLeft } from "../../../client/ui/time-left.ts";
import { type Pulse, waitsForHost, waitsForOne } from "../../../shared/views/pulse.ts";
import { NOW, SECOND } from "../../support/class/setting.ts";

const END = NOW + 45 * SECOND;

function pulseOf(changes: Partial<Pulse> = {}): Pulse {
  const course = {
    phase: "decide",
    block: 0,
    round: 0,
    beat: "lightsDown",
    endsAt: END,
    paused: false,
    timeLeft: 0,
  } as const;
  return { ...course, people: 6, here: 6, agents: 0, asked: 6, acted: 2, hostAway: false, moreTime: false, ...changes };
}

describe("the time left of a phase", () => {
  test("runs down to nothing", () => {
    expect(timeLeft(pulseOf(), END - 20 * SECOND)).toBe(20 * SECOND);
    expect(timeLeft(pulseOf(), END + SECOND)).toBe(0);
  });

  test("stands still in a pause, even one at the last moment", () => {
    const paused = pulseOf({ paused: true, timeLeft: 12 * SECOND });
    expect(timeLeft(paused, END - 40 * SECOND)).toBe(12 * SECOND);
    expect(timeLeft(paused, END + SECOND)).toBe(12 * SECOND);
    expect(timeLeft(pulseOf({ paused: true, timeLeft: 0 }), END)).toBe(0);
  });

  test("is none where the phase has no limit, paused or not", () => {
    expect(timeLeft(pulseOf({ endsAt: 0 }), END)).toBeNull();
    expect(timeLeft(pulseOf({ endsAt: 0, paused: true }), END)).toBeNull();
  });
});

describe("R33: the time of a seat that was given more", () => {
  test("ends when it was told, and everybody else's as before", () => {
    expect(ownTime(pulseOf(), END + 30 * SECOND)).toEqual(
      pulseOf({ endsAt: END + 30 * SECOND, timeLeft: 30 * SECOND }),
    );
    expect(ownTime(pulseOf(), null)).toEqual(pulseOf());
  });

  test("is no shorter than that of all, if the phase was extended meanwhile", () => {
    expect(ownTime(pulseOf(), END - SECOND)).toEqual(pulseOf());
  });

  test("is not waited for by itself, but by the others once their time is up", () => {
    const given = pulseOf({ moreTime: true });
    expect(waitsForOne(given, END - 1)).toBe(false);
    expect(waitsForOne(given, END)).toBe(true);
    expect(waitsForOne(ownTime(given, END + 30 * SECOND) ?? given, END)).toBe(false);
    expect(waitsForOne(pulseOf(), END)).toBe(false);
    expect(waitsForOne({ ...given, paused: true }, END)).toBe(false);
  });
});

describe("R31: a phase waits for its host", () => {
  test("once time is up, or all have acted", () => {
    expect(waitsForHost(pulseOf({ hostAway: true }), END - 1)).toBe(false);
    expect(waitsForHost(pulseOf({ hostAway: true }), END)).toBe(true);
    expect(waitsForHost(pulseOf({ hostAway: true, acted: 6 }), NOW)).toBe(true);
  });

  test("not while the host is there, in a pause, or without timers", () => {
    expect(waitsForHost(pulseOf({ acted: 6 }), END)).toBe(false);
    expect(waitsForHost(pulseOf({ hostAway: true, paused: true }), END)).toBe(false);
    expect(waitsForHost(pulseOf({ hostAway: true, endsAt: 0, acted: 6 }), END)).toBe(false);
  });
});
