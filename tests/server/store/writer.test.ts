import { beforeEach, expect, test } from "vitest";
import { createWriter, type Writer } from "../../../server/store/writer.ts";
import { MemoryStore } from "../../support/server/memory-store.ts";
import { turns } from "../../support/time/fake-clock.ts";
import { addition, ready, record } from "./contract.ts";

let store: MemoryStore;
let writer: Writer;

beforeEach(async () => {
  store = new MemoryStore();
  writer = createWriter(store);
  for (const code of ["AAAAAA", "BBBBBB"]) await store.reserve(record(code));
});

const one = (code: string, from: number) => addition(code, from, { events: [ready(from)] });

test("what comes up in one turn is one write, in its order", async () => {
  await Promise.all([
    writer.write(one("AAAAAA", 0)),
    writer.write(one("BBBBBB", 0)),
    Promise.resolve().then(() => writer.write(one("AAAAAA", 1))),
  ]);
  expect(store.writes).toEqual([[one("AAAAAA", 0), one("BBBBBB", 0), one("AAAAAA", 1)]]);
});

test("what comes up while a write is under way waits for the next one", async () => {
  const goAhead = store.holdUp();
  const first = writer.write(one("AAAAAA", 0));
  await turns();
  const others = [writer.write(one("AAAAAA", 1)), writer.write(one("BBBBBB", 0))];
  await turns();
  expect(store.writes).toHaveLength(1);
  goAhead();
  await Promise.all([first, ...others]);
  expect(store.writes).toHaveLength(2);
});

test("what comes up soon after a write shares the next one", async () => {
  const sharing = createWriter(store, 5);
  await sharing.write(one("AAAAAA", 0));
  const written = [sharing.write(one("AAAAAA", 1))];
  await turns();
  written.push(sharing.write(one("BBBBBB", 0)));
  await Promise.all(written);
  await sharing.settled();
  expect(store.writes).toEqual([[one("AAAAAA", 0)], [one("AAAAAA", 1), one("BBBBBB", 0)]]);
});

test("what is wrong with one classroom fails no other that shares its write", async () => {
  const written = [writer.write(one("AAAAAA", 0)), writer.write(one("BBBBBB", 7)), writer.write(one("AAAAAA", 1))];
  const outcomes = await Promise.allSettled(written);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await store.events("AAAAAA")).toEqual([ready(0), ready(1)]);
  expect(await store.events("BBBBBB")).toEqual([]);
});

test("a store that fails fails everyone, and writing goes on when it works again", async () => {
  const down = Array.from({ length: 3 }, () => new Error("The disk is full."));
  store.failNext(...down);
  const outcomes = await Promise.allSettled([writer.write(one("AAAAAA", 0)), writer.write(one("BBBBBB", 0))]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await writer.write(one("AAAAAA", 0));
  expect(await store.events("AAAAAA")).toEqual([ready(0)]);
});

test("it is settled once everything asked for so far is stored or has failed", async () => {
  const goAhead = store.holdUp();
  const outcomes: string[] = [];
  void writer.write(one("AAAAAA", 0)).then(() => outcomes.push("stored"));
  await turns();
  void writer.write(one("BBBBBB", 3)).catch(() => outcomes.push("failed"));
  const settled = writer.settled().then(() => [...outcomes]);
  goAhead();
  expect(await settled).toEqual(["stored", "failed"]);
});
