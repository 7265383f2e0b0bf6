import { expect, test } from "vitest";
import { Metrics } from "../../../server/metrics.ts";
import { measuredStore } from "../../../server/store/measured-store.ts";
import { openSqlite } from "../../../server/store/sqlite.ts";

const NOTHING = { sockets: 0, classrooms: 0, people: 0 };

test("a store in which a write failed does not work, until one has succeeded or some time has passed", async () => {
  const metrics = new Metrics(() => NOTHING);
  const store = openSqlite(":memory:");
  const trouble = { now: false };
  const append: typeof store.append = async (additions) => {
    if (trouble.now) throw new Error("The disk is full.");
    await store.append(additions);
  };
  const watched = measuredStore({ ...store, append }, metrics);
  expect(await watched.works()).toBe(true);

  trouble.now = true;
  expect(await watched.works()).toBe(false);
  await expect(watched.append([])).rejects.toThrow("The disk is full.");
  trouble.now = false;
  expect(await watched.works()).toBe(false);
  expect(await metrics.text()).toContain("masquerade_store_failures_total 1");

  await watched.append([]);
  expect(await watched.works()).toBe(true);
  metrics.stop();
  await store.close();
});
