import { beforeEach, describe, expect, test } from "vitest";
import type { Addition, EventStore } from "../../../server/store/event-store.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import { NOW, opening, treatmentOf } from "../../support/class/setting.ts";
import { playedThrough } from "../../support/class/watch.ts";

/** Somewhere to keep classrooms. Opening it again finds what was kept. */
export interface Place {
  open(): EventStore | Promise<EventStore>;
}

const CLOSED: GameEvent = {
  type: "phaseStarted",
  phase: "closed",
  block: 0,
  round: 0,
  endsAt: null,
  timed: false,
  at: NOW,
};

export function record(code: string, hostKeyHash = `hash of ${code}`) {
  return { code, hostKeyHash, createdAt: NOW, closed: false };
}

export function ready(seat: number): GameEvent {
  return { type: "seatReady", seat, at: NOW + seat };
}

export function addition(code: string, from: number, changes: Partial<Addition> = {}): Addition {
  return { code, from, events: [], holders: [], freed: [], ...changes };
}

/** What every event store must do, wherever it keeps things. */
export function storeContract(newPlace: () => Place): void {
  let place: Place;
  let store: EventStore;

  beforeEach(async () => {
    place = newPlace();
    store = await place.open();
    return () => store.close();
  });

  /** Of the codes that tests use, those of open classrooms. */
  async function openOnes(): Promise<string[]> {
    const records = await Promise.all(["AAAAAA", "BBBBBB"].map((code) => store.classroom(code)));
    return records.flatMap((found) => (found === null || found.closed ? [] : [found.code]));
  }

  describe("reserving a code", () => {
    test("exactly one of many who ask at once gets it, and its record is kept", async () => {
      const asked = Array.from({ length: 20 }, (_, n) => store.reserve(record("AAAAAA", `hash ${n}`)));
      const got = await Promise.all(asked);
      expect(got.filter(Boolean)).toHaveLength(1);
      expect(await store.classroom("AAAAAA")).toEqual(record("AAAAAA", `hash ${got.indexOf(true)}`));
    });

    test("a code stays taken, also once its classroom is closed", async () => {
      await store.reserve(record("AAAAAA"));
      await store.append([addition("AAAAAA", 0, { events: [CLOSED] })]);
      expect(await store.reserve(record("AAAAAA"))).toBe(false);
      expect(await store.reserve(record("BBBBBB"))).toBe(true);
    });

    test("all codes are told, the oldest first, whatever became of their classrooms", async () => {
      await store.reserve({ ...record("CCCCCC"), createdAt: NOW + 1 });
      await store.reserve({ ...record("AAAAAA"), createdAt: NOW + 2 });
      await store.reserve(record("BBBBBB"));
      await store.append([addition("CCCCCC", 0, { events: [CLOSED] })]);
      expect(await store.codes()).toEqual(["BBBBBB", "CCCCCC", "AAAAAA"]);
    });

    test("nothing is known of a code that nobody reserved", async () => {
      expect(await store.classroom("AAAAAA")).toBeNull();
      expect(await store.events("AAAAAA")).toEqual([]);
      expect(await store.holders("AAAAAA")).toEqual([]);
      expect(await store.takeOver()).toEqual([]);
    });
  });

  describe("appending events", () => {
    beforeEach(async () => {
      await store.reserve(record("AAAAAA"));
      await store.reserve(record("BBBBBB"));
    });

    test("a whole lesson comes back as it was, in its order", async () => {
      const { events } = playedThrough({ treatment: treatmentOf({ rounds: 2 }), people: 5, start: 3 });
      expect(events.length).toBeGreaterThan(30);
      for (let from = 0; from < events.length; from += 7) {
        await store.append([addition("AAAAAA", from, { events: events.slice(from, from + 7) })]);
      }
      expect(await store.events("AAAAAA")).toEqual(events);
    });

    test("one write holds several classrooms, and several additions to one", async () => {
      await store.append([
        addition("AAAAAA", 0, { events: [ready(0), ready(1)] }),
        addition("BBBBBB", 0, { events: [ready(5)] }),
        addition("AAAAAA", 2, { events: [ready(2)] }),
      ]);
      expect(await store.events("AAAAAA")).toEqual([ready(0), ready(1), ready(2)]);
      expect(await store.events("BBBBBB")).toEqual([ready(5)]);
    });

    test.each<[string, Addition]>([
      ["leaves a gap", addition("BBBBBB", 2, { events: [ready(9)] })],
      ["comes a second time", addition("BBBBBB", 0, { events: [ready(9)] })],
      ["is empty, and for another place", addition("BBBBBB", 2)],
      ["is for a code that nobody reserved", addition("CCCCCC", 0, { events: [ready(9)] })],
    ])("nothing of a write is stored if one addition %s", async (_, bad) => {
      const holder = { seat: 0, keyHash: "first", wayBack: "1111" };
      await store.append([addition("BBBBBB", 0, { events: [ready(0)], holders: [holder] })]);
      const good = addition("AAAAAA", 0, { events: [ready(1)], holders: [{ ...holder, keyHash: "other" }] });
      const last = addition("BBBBBB", 1, { events: [CLOSED], holders: [{ ...holder, keyHash: "last" }] });
      await expect(store.append([good, bad, last])).rejects.toThrow();
      expect(await store.events("AAAAAA")).toEqual([]);
      expect(await store.holders("AAAAAA")).toEqual([]);
      expect(await store.events("BBBBBB")).toEqual([ready(0)]);
      expect(await store.holders("BBBBBB")).toEqual([holder]);
      expect(await openOnes()).toEqual(["AAAAAA", "BBBBBB"]);
      await store.append([good, last]);
      expect(await store.events("BBBBBB")).toEqual([ready(0), CLOSED]);
    });

    test("an addition without events is accepted where the classroom stands", async () => {
      await store.append([addition("AAAAAA", 0, { events: [ready(0)] })]);
      const holder = { seat: 0, keyHash: "a hash", wayBack: "0042" };
      await store.append([addition("AAAAAA", 1), addition("AAAAAA", 1, { holders: [holder] })]);
      expect(await store.events("AAAAAA")).toEqual([ready(0)]);
      expect(await store.holders("AAAAAA")).toEqual([holder]);
    });

    test("a classroom is open until its last phase is stored", async () => {
      await store.append([addition("AAAAAA", 0, { events: opening() })]);
      expect(await openOnes()).toEqual(["AAAAAA", "BBBBBB"]);
      await store.append([addition("AAAAAA", 2, { events: [CLOSED] })]);
      expect(await openOnes()).toEqual(["BBBBBB"]);
      expect(await store.classroom("AAAAAA")).toEqual({ ...record("AAAAAA"), closed: true });
    });
  });

  describe("taking over", () => {
    test("what was open comes to the next server once, and its own classrooms never", async () => {
      for (const code of ["AAAAAA", "BBBBBB"]) await store.reserve(record(code));
      await store.append([addition("AAAAAA", 0, { events: opening() }), addition("BBBBBB", 0, { events: [CLOSED] })]);
      expect(await store.takeOver()).toEqual([]);
      await store.close();
      store = await place.open();
      await store.reserve(record("CCCCCC"));
      expect(await store.takeOver()).toEqual(["AAAAAA"]);
      expect(await store.takeOver()).toEqual([]);
      await store.append([addition("AAAAAA", 2, { events: [ready(0)] })]);
      expect(await store.events("AAAAAA")).toEqual([...opening(), ready(0)]);
    });

    test("a code that is drawn anew belongs to who drew it", async () => {
      await store.reserve(record("AAAAAA"));
      await store.forget("AAAAAA");
      await store.reserve(record("AAAAAA"));
      expect(await store.takeOver()).toEqual([]);
    });
  });

  describe("holders of seats", () => {
    const first = { seat: 3, keyHash: "first", wayBack: "0007" };
    const second = { seat: 3, keyHash: "second", wayBack: "0007" };
    const other = { seat: 1, keyHash: "other", wayBack: "1234" };

    beforeEach(async () => {
      await store.reserve(record("AAAAAA"));
      await store.reserve(record("BBBBBB"));
      await store.append([
        addition("AAAAAA", 0, { holders: [first, other] }),
        addition("BBBBBB", 0, { holders: [first] }),
      ]);
    });

    test("come back in order of seats", async () => {
      expect(await store.holders("AAAAAA")).toEqual([other, first]);
    });

    test("a seat's new holder takes the place of the old one, in this classroom only", async () => {
      await store.append([addition("AAAAAA", 0, { holders: [second] })]);
      expect(await store.holders("AAAAAA")).toEqual([other, second]);
      expect(await store.holders("BBBBBB")).toEqual([first]);
    });

    test("a seat that is given back has none, in this classroom only", async () => {
      await store.append([addition("AAAAAA", 0, { freed: [3] })]);
      expect(await store.holders("AAAAAA")).toEqual([other]);
      expect(await store.holders("BBBBBB")).toEqual([first]);
    });
  });

  describe("forgetting a classroom", () => {
    const holder = { seat: 0, keyHash: "a hash", wayBack: "0042" };
    const later = (event: GameEvent, ms: number): GameEvent => ({ ...event, at: event.at + ms });

    test("leaves nothing of it, and the others as they are", async () => {
      for (const code of ["AAAAAA", "BBBBBB"]) {
        await store.reserve(record(code));
        await store.append([addition(code, 0, { events: opening(), holders: [holder] })]);
      }
      await store.forget("AAAAAA");
      expect(await store.classroom("AAAAAA")).toBeNull();
      expect(await store.events("AAAAAA")).toEqual([]);
      expect(await store.holders("AAAAAA")).toEqual([]);
      expect(await openOnes()).toEqual(["BBBBBB"]);
      expect(await store.events("BBBBBB")).toEqual(opening());
      expect(await store.holders("BBBBBB")).toEqual([holder]);
      await store.close();
      store = await place.open();
      expect(await store.classroom("AAAAAA")).toBeNull();
      expect(await store.reserve(record("AAAAAA"))).toBe(true);
    });

    test("that is not there changes nothing", async () => {
      await store.forget("AAAAAA");
      expect(await store.takeOver()).toEqual([]);
    });

    test("those that ended before a time are told, open ones never", async () => {
      for (const code of ["AAAAAA", "BBBBBB", "CCCCCC"]) await store.reserve(record(code));
      await store.append([
        addition("AAAAAA", 0, { events: [ready(0), later(CLOSED, 100)] }),
        addition("BBBBBB", 0, { events: [ready(0), later(CLOSED, 200)] }),
        addition("CCCCCC", 0, { events: [ready(0)] }),
      ]);
      expect(await store.endedBefore(NOW + 100)).toEqual([]);
      expect(await store.endedBefore(NOW + 101)).toEqual(["AAAAAA"]);
      expect((await store.endedBefore(NOW + 1_000_000)).sort()).toEqual(["AAAAAA", "BBBBBB"]);
    });

    test("a code that was reserved and never used counts as ended", async () => {
      await store.reserve(record("AAAAAA"));
      expect(await store.endedBefore(NOW)).toEqual([]);
      expect(await store.endedBefore(NOW + 1)).toEqual(["AAAAAA"]);
    });
  });

  test("everything is there when the store is opened again", async () => {
    const events = opening();
    const holder = { seat: 0, keyHash: "a hash", wayBack: "0042" };
    await store.reserve(record("AAAAAA"));
    await store.reserve(record("BBBBBB"));
    await store.append([
      addition("AAAAAA", 0, { events, holders: [holder] }),
      addition("BBBBBB", 0, { events: [CLOSED] }),
    ]);
    await store.close();
    store = await place.open();
    expect(await store.events("AAAAAA")).toEqual(events);
    expect(await store.holders("AAAAAA")).toEqual([holder]);
    expect(await store.takeOver()).toEqual(["AAAAAA"]);
    expect(await store.classroom("BBBBBB")).toEqual({ ...record("BBBBBB"), closed: true });
    await store.append([addition("AAAAAA", events.length, { events: [ready(0)] })]);
    expect(await store.events("AAAAAA")).toEqual([...events, ready(0)]);
  });
}
