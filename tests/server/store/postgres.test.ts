import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EventStore, StoreError } from "../../../server/store/event-store.ts";
import { openPostgres } from "../../../server/store/postgres.ts";
import { isMissing, TestDatabase } from "../../support/server/shared.ts";
import { addition, ready, record, storeContract } from "./contract.ts";

const TABLES = "classrooms, events, holders";

describe.skipIf(isMissing("database"))("PostgreSQL", () => {
  let database: TestDatabase;
  let stores: EventStore[];
  let lost: number;

  beforeAll(async () => {
    database = await TestDatabase.create();
    await (await openPostgres({ url: database.url, lost: () => {} })).close();
  });
  afterAll(() => database.drop());

  beforeEach(async () => {
    await database.run(`TRUNCATE ${TABLES}`);
    stores = [];
    lost = 0;
    return () => Promise.all(stores.map((store) => store.close()));
  });

  const url = () => database.url;

  async function open(): Promise<EventStore> {
    const store = await openPostgres({ url: url(), lost: () => lost++ });
    stores.push(store);
    return store;
  }

  /** Cuts every connection but the one that does it, as a restart of PostgreSQL would. */
  const cutAll = () =>
    database.run(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );

  storeContract(() => ({ open: () => openPostgres({ url: url(), lost: () => {} }) }));

  describe("several servers on one database", () => {
    test("what one has open no other takes over, and no other may write to", async () => {
      const [one, other] = [await open(), await open()];
      await one.reserve(record("AAAAAA"));
      expect(await other.takeOver()).toEqual([]);
      await expect(other.append([addition("AAAAAA", 0, { events: [ready(0)] })])).rejects.toThrow(StoreError);
      await one.append([addition("AAAAAA", 0, { events: [ready(1)] })]);
      expect(await other.events("AAAAAA")).toEqual([ready(1)]);
    });

    test("each orphan goes to exactly one of those that ask at once", async () => {
      const codes = Array.from({ length: 30 }, (_, n) => `CODE${String(n).padStart(2, "0")}`);
      const gone = await open();
      await Promise.all(codes.map((code) => gone.reserve(record(code))));
      const others = await Promise.all([open(), open(), open()]);
      await gone.close();
      const taken: string[] = [];
      // One who does not get the turn asks again, as a server does every second.
      while (taken.length < codes.length) {
        taken.push(...(await Promise.all(others.map((store) => store.takeOver()))).flat());
      }
      expect(taken.sort()).toEqual(codes);
      expect((await Promise.all(others.map((store) => store.takeOver()))).flat()).toEqual([]);
    });

    test("who lost its connection can't write before it has taken over again, and then only what nobody else has", async () => {
      const one = await open();
      await one.reserve(record("AAAAAA"));
      await one.reserve(record("BBBBBB"));
      await cutAll();
      await expect.poll(() => lost).toBe(1);
      await expect(one.append([addition("AAAAAA", 0, { events: [ready(0)] })])).rejects.toThrow(/connection/);
      const other = await open();
      expect((await other.takeOver()).sort()).toEqual(["AAAAAA", "BBBBBB"]);
      expect(await one.takeOver()).toEqual([]);
      await expect(one.append([addition("AAAAAA", 0, { events: [ready(0)] })])).rejects.toThrow(/another server/);
      await other.append([addition("AAAAAA", 0, { events: [ready(7)] })]);
      expect(await one.events("AAAAAA")).toEqual([ready(7)]);
    });

    test("alone, it takes its own classrooms over again", async () => {
      const one = await open();
      await one.reserve(record("AAAAAA"));
      await cutAll();
      await expect.poll(() => lost).toBe(1);
      expect(await one.takeOver()).toEqual(["AAAAAA"]);
      await one.append([addition("AAAAAA", 0, { events: [ready(0)] })]);
      expect(lost).toBe(1);
    });
  });

  describe("the format", () => {
    test("is made once, however many servers start at the same time on an empty database", async () => {
      const empty = await TestDatabase.create();
      const started = Array.from({ length: 4 }, () => openPostgres({ url: empty.url, lost: () => {} }));
      const servers = await Promise.all(started);
      expect(await servers[0]?.reserve(record("AAAAAA"))).toBe(true);
      await Promise.all(servers.map((server) => server.close()));
      await empty.drop();
    });

    test("of a newer version is refused", async () => {
      await database.run("INSERT INTO migrations VALUES (99)");
      await expect(openPostgres({ url: url(), lost: () => {} })).rejects.toThrow(/another version \(format 2,/);
      await database.run("DELETE FROM migrations WHERE step = 99");
    });
  });

  test.each([
    ["nobody listens", (whole: URL) => (whole.port = "1")],
    ["there is no such database", (whole: URL) => (whole.pathname = "/nowhere")],
  ])("where %s the server is told in a sentence, without the password", async (_, change) => {
    const whole = new URL(url());
    whole.password ||= "sesame";
    change(whole);
    const opening = openPostgres({ url: whole.href, lost: () => {} });
    await expect(opening).rejects.toThrow(StoreError);
    await expect(opening).rejects.toThrow(/^The database at DATABASE_URL can't be used: /);
    await expect(opening).rejects.not.toThrow(whole.password);
  });
});
