import { beforeEach, describe, expect, test } from "vitest";
import { MAX_OPEN, Registry } from "../../../server/classroom/registry.ts";
import { freshKey } from "../../../server/classroom/secrets.ts";
import { IDLE_LIMIT, RESTART_GRACE } from "../../../shared/game/limits.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { parseCode } from "../../../shared/protocol/wire.ts";
import { NOW, planOf, SECOND } from "../../support/class/setting.ts";
import { MemoryStore } from "../../support/server/memory-store.ts";
import { FakeClock } from "../../support/time/fake-clock.ts";
import { choice, goOn, inFirstRound, play } from "./setup.ts";

const OPTIONS = {
  timers: "on",
  screen: "sealed",
  fillers: { model: "faker", trainer: "company" },
  standIns: { model: "obedient", trainer: "lenient" },
} as const;

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

async function opened() {
  const created = await registry.open(planOf({ blocks: [{ rounds: 2 }] }), OPTIONS, seedFromNumber(7));
  if (created === null) throw new Error("Too many are open.");
  const room = registry.get(created.code);
  if (room === undefined) throw new Error("It is not there.");
  return { ...created, ...room };
}

/** What a new process finds in the store. */
async function restarted(): Promise<Registry> {
  registry.stop();
  await registry.settled();
  await store.close();
  const next = newRegistry();
  await next.bringBack();
  return next;
}

describe("opening", () => {
  test("stores the classroom before it tells its code, which only its own key opens", async () => {
    const { code, key, live } = await opened();
    expect(parseCode(code)).toBe(code);
    expect(await store.events(code)).toEqual(live.events);
    expect(await registry.isHost(code, key)).toBe(true);
    expect(await registry.isHost(code, freshKey())).toBe(false);
    expect(await registry.isHost("ZZZZZZ", key)).toBe(false);
    expect(JSON.stringify(await store.classroom(code))).not.toContain(key);
  });

  test("that fails leaves nothing open, and the next one works", async () => {
    store.failNext(new Error("The disk is full."));
    await expect(opened()).rejects.toThrow("The disk is full.");
    expect(registry.openCodes).toEqual([]);
    const { code } = await opened();
    expect(registry.openCodes).toEqual([code]);
    expect((await restarted()).openCodes).toEqual([code]);
  });

  test("ends at the most that one server holds, until one of them closes", async () => {
    const first = await opened();
    for (let n = 1; n < MAX_OPEN; n++) await opened();
    expect(await registry.open(planOf({}), OPTIONS, seedFromNumber(7))).toBeNull();
    await play(first.live, { type: "close" });
    expect(await registry.open(planOf({}), OPTIONS, seedFromNumber(7))).not.toBeNull();
  });
});

describe("bringing back", () => {
  test("gives the same classroom, with everybody away, and it goes on from there", async () => {
    const { code, live, seats } = await opened();
    const held = await seats.claim("key-of-a-phone", "Calm Otter");
    await seats.claim("key-of-another", "Bold Finch");
    await seats.claim("key-of-a-third", "Keen Heron");
    await goOn(live);
    await goOn(live);
    const models = live.room.blocks[0]?.labs[0]?.models ?? [];
    await play(live, choice(models[0] ?? -1));
    const before = live.room;

    const next = await restarted();
    const back = next.get(code);
    if (back === undefined) throw new Error("It did not come back.");
    const away = before.seats.map((seat) => ({ ...seat, awaySince: NOW }));
    expect(back.live.room).toEqual({ ...before, seats: away, hostAwaySince: NOW });
    expect(await back.seats.claim("key-of-a-phone", "Glad Puffin")).toMatchObject(held);
    expect(await back.live.handle(choice(models[0] ?? -1, { intention: "comply" }))).toEqual({
      refused: "already-answered",
    });
    await play(back.live, choice(models[1] ?? -1));
    await goOn(back.live);
    expect(back.live.room.phase.name).toBe("judge");
    expect(await store.events(code)).toEqual(back.live.events);
  });

  test("gives a phase that ran out meanwhile a little time", async () => {
    const { code, live } = await opened();
    await inFirstRound(live);
    registry.stop();
    await clock.pass(IDLE_LIMIT / 2);
    const back = (await restarted()).get(code);
    expect(back?.live.room.phase).toMatchObject({ name: "decide", endsAt: clock.now() + RESTART_GRACE });
    await back?.live.handle({ type: "hostBack" });
    await clock.pass(RESTART_GRACE);
    expect(back?.live.room.phase.name).toBe("judge");
  });

  test("leaves a phase that has time its time", async () => {
    const { code, live } = await opened();
    await inFirstRound(live);
    await clock.pass(10 * SECOND);
    const back = (await restarted()).get(code);
    expect(back?.live.room.phase.endsAt).toBe(NOW + 45 * SECOND);
  });

  test("twice in a row changes nothing more", async () => {
    const { code, live } = await opened();
    await inFirstRound(live);
    registry = await restarted();
    const once = (await store.events(code)).length;
    registry = await restarted();
    expect(await store.events(code)).toHaveLength(once);
  });

  test("leaves alone what is closed, and what was reserved but never opened", async () => {
    const { code, live, key } = await opened();
    await play(live, { type: "close" });
    await store.reserve({ code: "AAAAAA", hostKeyHash: "", createdAt: NOW, closed: false });
    const next = await restarted();
    expect(next.openCodes).toEqual([]);
    expect(next.get(code)).toBeUndefined();
    expect(await next.isHost(code, key)).toBe(true);
    expect(log).toEqual([]);
  });

  test("one that can't be read keeps no other from coming back", async () => {
    await store.reserve({ code: "AAAAAA", hostKeyHash: "", createdAt: NOW, closed: false });
    await store.append([{ code: "AAAAAA", from: 0, events: [{ type: "paused", at: NOW }], holders: [], freed: [] }]);
    const { code } = await opened();
    const events = store.events.bind(store);
    await store.reserve({ code: "BBBBBB", hostKeyHash: "", createdAt: NOW, closed: false });
    store.events = async (asked) => {
      if (asked === "BBBBBB") throw new Error("A bad page.");
      return events(asked);
    };
    expect((await restarted()).openCodes).toEqual([code]);
    expect(log.map((line) => line.slice(0, 16))).toEqual(["Classroom AAAAAA", "Classroom BBBBBB"]);
  });
});

describe("forgetting", () => {
  test("ends an open classroom and leaves nothing of it, and the others as they are", async () => {
    const { code, key, live } = await opened();
    const other = await opened();
    await inFirstRound(live);
    await registry.forget(code);
    expect(live.room.phase.name).toBe("closed");
    expect(registry.openCodes).toEqual([other.code]);
    expect(await store.classroom(code)).toBeNull();
    expect(await store.events(code)).toEqual([]);
    expect(await store.holders(code)).toEqual([]);
    expect(await registry.isHost(code, key)).toBe(false);
    expect(await store.events(other.code)).toEqual(other.live.events);
  });

  test("works for one that has ended, and for one that was deleted already", async () => {
    const { code, live } = await opened();
    await play(live, { type: "close" });
    await registry.forget(code);
    expect(await store.classroom(code)).toBeNull();
    await registry.forget(code);
    expect(log).toEqual([]);
  });

  test("that can't end the classroom says so, and loses nothing", async () => {
    const { code, live } = await opened();
    store.failNext(new Error("The disk is full."));
    await expect(registry.forget(code)).rejects.toThrow("could not be ended");
    expect(await store.events(code)).toEqual(live.events);
    expect(registry.get(code)?.live.room.phase.name).toBe("lobby");
  });
});

test("a classroom that closes is gone from the list, and its clock is off", async () => {
  const { code, live } = await opened();
  expect(clock.alarms).toBe(1);
  await clock.pass(IDLE_LIMIT);
  expect(live.room.phase.name).toBe("closed");
  expect(registry.get(code)).toBeUndefined();
  expect(clock.alarms).toBe(0);
});
