import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SteadyClock } from "../../../server/classroom/clock.ts";
import { LiveClassroom } from "../../../server/classroom/live.ts";
import { Registry } from "../../../server/classroom/registry.ts";
import { createWriter } from "../../../server/store/writer.ts";
import { AGENTS } from "../../../shared/agents/agents.ts";
import { IDLE_LIMIT } from "../../../shared/game/limits.ts";
import { HOUR, NOW, opening, planOf, SECOND } from "../../support/class/setting.ts";
import { MemoryStore } from "../../support/server/memory-store.ts";
import { turns } from "../../support/time/fake-clock.ts";
import { CODE, goOn, inFirstRound, stage } from "./setup.ts";

/** A computer of which a test says what becomes of it. Only its timers and its two clocks go by the fake time. */
class Computer {
  #date = NOW;
  #steady = 5000;
  readonly clock = new SteadyClock({ date: () => this.#date, steady: () => this.#steady });

  /** It works. */
  async run(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 50) {
      this.#date += Math.min(50, left);
      this.#steady += Math.min(50, left);
      await vi.advanceTimersByTimeAsync(Math.min(50, left));
    }
  }

  /** Nothing runs, and what was due meanwhile is called afterwards. */
  async hang(ms: number): Promise<void> {
    this.#date += ms;
    this.#steady += ms;
    await vi.advanceTimersByTimeAsync(ms);
  }

  /** It sleeps as it does with Linux and macOS: only the date goes on. */
  sleep(ms: number): void {
    this.#date += ms;
  }

  /** It sleeps as it does with Windows. */
  async sleepCounting(ms: number): Promise<void> {
    await this.hang(ms);
  }

  setDate(by: number): void {
    this.#date += by;
  }
}

let computer: Computer;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  computer = new Computer();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the clock", () => {
  test("shows the date and goes on with the time", async () => {
    expect(computer.clock.now()).toBe(NOW);
    await computer.run(90 * SECOND);
    expect(computer.clock.now()).toBe(NOW + 90 * SECOND);
  });

  test("does not go back when the date is set back, and goes on as fast as before", async () => {
    await computer.run(SECOND);
    computer.setDate(-300 * SECOND);
    expect(computer.clock.now()).toBe(NOW + SECOND);
    await computer.run(10 * SECOND);
    expect(computer.clock.now()).toBe(NOW + 11 * SECOND);
  });

  test("shows the right date once the computer learns it, or has slept", async () => {
    computer.setDate(50 * 365 * 24 * HOUR);
    expect(computer.clock.now()).toBe(NOW + 50 * 365 * 24 * HOUR);
    computer.sleep(8 * HOUR);
    await computer.run(SECOND);
    expect(computer.clock.now()).toBe(NOW + 50 * 365 * 24 * HOUR + 8 * HOUR + SECOND);
  });

  test("tells of each standstill once, and of no busy moment", async () => {
    const told: number[] = [];
    const stop = computer.clock.onStandstill((ms) => told.push(ms));
    await computer.run(10 * SECOND);
    await computer.hang(700);
    expect(told).toEqual([]);
    await computer.hang(20 * SECOND);
    await computer.run(SECOND);
    expect(told).toEqual([20 * SECOND]);
    stop();
    await computer.hang(20 * SECOND);
    expect(told).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("tells of it before it tells the time after it", async () => {
    let told = 0;
    computer.clock.onStandstill((ms) => {
      told += ms;
    });
    computer.setDate(HOUR);
    expect(told).toBe(0);
    expect(computer.clock.now()).toBe(NOW + HOUR);
    expect(told).toBe(HOUR);
  });

  test("calls at a time, in whatever way the date is set meanwhile", async () => {
    const called = vi.fn();
    computer.clock.at(NOW + 10 * SECOND, called);
    computer.setDate(-HOUR);
    await computer.run(10 * SECOND - 100);
    expect(called).not.toHaveBeenCalled();
    await computer.run(200);
    expect(called).toHaveBeenCalledOnce();
  });
});

/** A classroom that is played on this computer, in its first round: 45 seconds to decide. */
async function inDecide(): Promise<{ live: LiveClassroom; registry: Registry }> {
  const { clock } = computer;
  const registry = new Registry({ store: new MemoryStore(), clock, log: () => {} });
  const events = opening({ timers: "on" });
  const [first] = events;
  if (first?.type !== "classroomOpened") throw new Error("It was not opened.");
  const created = await registry.open(planOf({ blocks: [{ freeShare: 1 }] }), first.options, first.seed);
  const live = registry.get(created?.code ?? "")?.live;
  if (live === undefined) throw new Error("It is not there.");
  await inFirstRound(live);
  expect(live.room.phase).toMatchObject({ name: "decide", round: 0 });
  return { live, registry };
}

describe("a phase that is being played", () => {
  test.each<[string, () => unknown]>([
    ["hangs", () => computer.hang(20 * SECOND)],
    ["hangs for longer than was left", () => computer.hang(60 * SECOND)],
    ["sleeps, and its steady time with it", () => computer.sleep(HOUR)],
    ["sleeps, and its steady time goes on", () => computer.sleepCounting(HOUR)],
    ["has its date set 5 minutes forwards", () => computer.setDate(300 * SECOND)],
    ["has its date set 5 minutes back", () => computer.setDate(-300 * SECOND)],
    ["learns the date late", () => computer.setDate(50 * 365 * 24 * HOUR)],
  ])("goes on with what was left when the computer %s", async (_, happens) => {
    const { live, registry } = await inDecide();
    await computer.run(15 * SECOND);
    await happens();
    // The beat, which is as much as it may be wrong by.
    await computer.run(250);
    expect(live.room.phase.name).toBe("decide");
    const left = (live.room.phase.endsAt ?? 0) - live.now();
    expect(left).toBeGreaterThanOrEqual(29.5 * SECOND);
    expect(left).toBeLessThanOrEqual(30 * SECOND);
    await computer.run(left - 100);
    expect(live.room.phase.name).toBe("decide");
    await computer.run(300);
    expect(live.room.phase.name).toBe("judge");
    const times = live.events.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    registry.stop();
  });

  test("what is asked of it first after a standstill is decided on what was left", async () => {
    const { live, registry } = await inDecide();
    await computer.run(15 * SECOND);
    computer.setDate(HOUR);
    const { name: phase, block, round, beat } = live.room.phase;
    await live.handle({ type: "extend", from: { phase, block, round, beat }, seconds: 10 });
    expect(live.events.slice(-2).map(({ type }) => type)).toEqual(["stoodStill", "phaseExtended"]);
    expect((live.room.phase.endsAt ?? 0) - live.now()).toBe(40 * SECOND);
    registry.stop();
  });

  test("is not closed for a night in which the computer slept", async () => {
    const { live, registry } = await inDecide();
    await live.handle({ type: "pause" });
    computer.sleep(2 * IDLE_LIMIT);
    await computer.run(SECOND);
    expect(live.room).toMatchObject({ phase: { name: "decide" }, paused: { left: 45 * SECOND } });
    registry.stop();
  });
});

describe("a classroom that comes to a server whose clock is behind", () => {
  test("goes on at the time of its last event, with what was left", async () => {
    const { live, clock, store } = await stage({ timers: "on" });
    await inFirstRound(live);
    await clock.pass(10 * SECOND);
    await live.handle({ type: "turnSound", on: true });
    live.stop();
    const before = await store.events(CODE);
    const behind = { now: () => clock.now() - HOUR, at: (time: number, run: () => void) => clock.at(time + HOUR, run) };
    const writer = createWriter(store);
    const back = new LiveClassroom(before, { writer, clock: behind, agents: AGENTS, log: () => {} });
    await back.handle({ type: "comeBack" });
    expect((back.room.phase.endsAt ?? 0) - back.now()).toBe(35 * SECOND);
    await back.handle({ type: "hostBack" });
    await clock.pass(35 * SECOND - 1);
    expect(back.room.phase.name).toBe("decide");
    await clock.pass(1);
    expect(back.room.phase.name).toBe("judge");
    await goOn(back);
    await turns();
    const times = back.events.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});
