import { beforeEach, describe, expect, test } from "vitest";
import { planFor } from "../../../server/classroom/planning.ts";
import { type OpenRoom, Registry } from "../../../server/classroom/registry.ts";
import { agentIn, MIXES } from "../../../shared/agents/mix.ts";
import { castOf } from "../../../shared/game/cast.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { decisionsOf } from "../../../shared/measures/decisions.ts";
import { createSchema } from "../../../shared/protocol/messages.ts";
import { NOW, SECOND } from "../../support/class/setting.ts";
import { MemoryStore } from "../../support/server/memory-store.ts";
import { FakeClock, turns } from "../../support/time/fake-clock.ts";
import { goOn, play } from "./setup.ts";

const MINUTE = 60 * SECOND;

let store: MemoryStore;
let clock: FakeClock;
let log: string[];
let registry: Registry;

function newRegistry(): Registry {
  return new Registry({ store, clock, log: (message) => log.push(message) });
}

beforeEach(() => {
  store = new MemoryStore();
  clock = new FakeClock(NOW);
  log = [];
  registry = newRegistry();
});

async function opened(create: object): Promise<OpenRoom> {
  const planned = planFor(createSchema.parse({ lesson: "first-encounter", ...create }));
  if ("refused" in planned) throw new Error(planned.detail);
  const created = await registry.open(planned.plan, planned.options, seedFromNumber(7));
  const room = created === null ? undefined : registry.get(created.code);
  if (room === undefined) throw new Error("It did not open.");
  return room;
}

async function demonstration(speed: number, people = 6): Promise<OpenRoom> {
  const room = await opened({ demonstration: { people, speed } });
  await room.cast.fill(people);
  return room;
}

/** Lets time pass until it is so; fails if it is not within so many ms. */
async function until(isSo: () => boolean, within: number): Promise<number> {
  const from = clock.now();
  while (!isSo()) {
    if (clock.now() - from > within) throw new Error("It never was so.");
    await clock.pass(SECOND / 4);
  }
  return clock.now() - from;
}

describe("R41: a cast with a mix", () => {
  test.each([
    ["coins", ["coin"]],
    ["unaware", ["burnt", "coin", "honest", "obedient"]],
  ] as const)("%s: each seat plays as the agent that was drawn for it", async (mix, agents) => {
    const { live, cast } = await opened({ demonstration: { people: 12, speed: 20 } });
    await cast.fill(12, mix);
    expect(live.room.mix).toEqual(MIXES[mix]);
    const drawn = live.room.seats.map(({ number }) => agentIn(MIXES[mix], live.room.seed, number));
    expect(agents).toEqual(expect.arrayContaining(drawn));
    await until(() => live.room.phase.name === "reveal", 3 * MINUTE);
    const conflicts = decisionsOf(live.room).filter(({ kind }) => kind === "conflict");
    for (const [agent, intention] of [
      ["honest", "refuse"],
      ["obedient", "comply"],
    ] as const) {
      const own = conflicts.filter(({ seat }) => drawn[seat] === agent);
      expect(new Set(own.map((row) => row.intention)).size).toBeLessThanOrEqual(1);
      for (const row of own) expect(row.intention).toBe(intention);
    }
    const coins = conflicts.filter(({ seat }) => drawn[seat] === "coin");
    expect(new Set(coins.map((row) => row.intention))).toEqual(new Set(["comply", "refuse"]));
  });
});

describe("R42: a demonstration", () => {
  test("plays a whole lesson to the debrief by itself; of 45 minutes under 3 are left at 20 times the speed", async () => {
    const { live } = await demonstration(20);
    await until(() => live.room.phase.name === "debrief", 3 * MINUTE);
    const rows = decisionsOf(live.room);
    // Agents answered, and no stand-in had to.
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(rows.map(({ by }) => by))).toEqual(new Set(["person"]));
    expect(rows.every(({ actors }) => actors.by === "cast" && actors.predictedBy === "cast")).toBe(true);
    expect(log).toEqual([]);
  });

  test("is held by a pause at a beat of the reveal, and goes on from it", async () => {
    const { live } = await demonstration(20);
    await until(() => live.room.phase.name === "reveal" && live.room.phase.beat === "curtain", 3 * MINUTE);
    await play(live, { type: "pause" });
    await clock.pass(30 * MINUTE);
    expect(live.room.phase).toMatchObject({ name: "reveal", beat: "curtain" });
    await play(live, { type: "resume" });
    await until(() => live.room.phase.beat === "masks", 2 * SECOND);
  });

  test("the cast does nothing while it is paused, and acts as much faster as it runs", async () => {
    const { live } = await demonstration(1);
    const acted = () => live.events.filter(({ type }) => type === "seatReady").length;
    await until(() => live.room.phase.name === "briefing", MINUTE);
    await play(live, { type: "pause" });
    await clock.pass(10 * MINUTE);
    expect(acted()).toBe(0);
    await play(live, { type: "setSpeed", speed: 20 }, { type: "resume" });
    expect(await until(() => acted() === 6, 3 * SECOND)).toBeGreaterThan(0);
  });
});

describe("R41: the cast of a rehearsal", () => {
  test("plays through what the host goes on to, and leaves nothing to stand-ins", async () => {
    const { live, cast } = await opened({ lesson: "quick-look", timers: "off" });
    await cast.fill(5);
    for (let steps = 0; steps < 200 && live.room.phase.name !== "debrief"; steps++) {
      await clock.pass(MINUTE);
      await goOn(live);
    }
    const rows = decisionsOf(live.room);
    expect(live.room.phase.name).toBe("debrief");
    expect(rows.some(({ by, predictedBy }) => by === "stand-in" || predictedBy === "stand-in")).toBe(false);
  });

  test("goes on after a restart of the server", async () => {
    const { live, cast } = await opened({ lesson: "quick-look", timers: "off" });
    await cast.fill(5);
    await goOn(live);
    registry.stop();
    await registry.settled();
    await store.close();
    const alarms = clock.alarms;
    registry = newRegistry();
    await registry.bringBack();
    const back = registry.get(live.code);
    await clock.pass(MINUTE);
    expect(alarms).toBe(0);
    expect(castOf(back?.live.room ?? live.room).map(({ ready }) => ready)).toEqual(Array(5).fill(true));
  });

  test("does nothing more once it has been sent home, or the classroom is closed", async () => {
    const { live, cast } = await opened({ timers: "off" });
    await cast.fill(5);
    await play(live, { type: "emptyLobby" });
    await goOn(live);
    const events = live.events.length;
    await clock.pass(10 * MINUTE);
    expect(live.events).toHaveLength(events);
    await play(live, { type: "close" });
    await turns();
    expect(clock.alarms).toBe(0);
  });

  test("has names that differ from those of people, and from one another", async () => {
    const { live, cast, seats } = await opened({ timers: "off" });
    await seats.claim("k".repeat(22), "Calm Otter");
    await cast.fill(200);
    const names = live.room.seats.map(({ name }) => name);
    expect(new Set(names).size).toBe(201);
    expect(castOf(live.room)).toHaveLength(200);
  });
});
