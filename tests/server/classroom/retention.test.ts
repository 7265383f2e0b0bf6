import { beforeEach, expect, test } from "vitest";
import { startRetention } from "../../../server/classroom/retention.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import { NOW } from "../../support/class/setting.ts";
import { MemoryStore } from "../../support/server/memory-store.ts";
import { FakeClock } from "../../support/time/fake-clock.ts";

const DAY = 24 * 60 * 60 * 1000;

let store: MemoryStore;
let clock: FakeClock;
let log: string[];

beforeEach(() => {
  store = new MemoryStore();
  clock = new FakeClock(NOW);
  log = [];
});

/** A classroom that ended so many days ago; null: it is still open. */
async function classroom(code: string, daysAgo: number | null): Promise<void> {
  const at = NOW - (daysAgo ?? 90) * DAY;
  const last: GameEvent =
    daysAgo === null
      ? { type: "paused", at }
      : { type: "phaseStarted", phase: "closed", block: 0, round: 0, endsAt: null, timed: false, at };
  await store.reserve({ code, hostKeyHash: "", createdAt: at, closed: false });
  await store.append([{ code, from: 0, events: [last], holders: [], freed: [] }]);
}

async function kept(): Promise<string[]> {
  const codes = ["AAAAAA", "BBBBBB", "CCCCCC"];
  const records = await Promise.all(codes.map((code) => store.classroom(code)));
  return codes.filter((_, n) => records[n] !== null);
}

function tidied(): Promise<() => void> {
  return startRetention({ store, clock, log: (message) => log.push(message), days: 30 });
}

test("what ended longer ago is deleted when the server starts, what is open never", async () => {
  await classroom("AAAAAA", 31);
  await classroom("BBBBBB", 29);
  await classroom("CCCCCC", null);
  await tidied();
  expect(await kept()).toEqual(["BBBBBB", "CCCCCC"]);
});

test("a server that runs on deletes each when its time has come, until it is stopped", async () => {
  await classroom("AAAAAA", 29);
  await classroom("BBBBBB", 20);
  const stop = await tidied();
  expect(await kept()).toEqual(["AAAAAA", "BBBBBB"]);
  await clock.pass(DAY + 2 * 60 * 60 * 1000);
  expect(await kept()).toEqual(["BBBBBB"]);
  stop();
  await clock.pass(20 * DAY);
  expect(await kept()).toEqual(["BBBBBB"]);
  expect(clock.alarms).toBe(0);
});

test("a store that fails for a while is asked again", async () => {
  await classroom("AAAAAA", 31);
  const forget = store.forget.bind(store);
  store.forget = async () => {
    throw new Error("The disk is away.");
  };
  await tidied();
  expect(await kept()).toEqual(["AAAAAA"]);
  expect(log).toEqual(["Old classrooms could not be deleted. The server tries again in an hour."]);
  store.forget = forget;
  await clock.pass(60 * 60 * 1000);
  expect(await kept()).toEqual([]);
});
