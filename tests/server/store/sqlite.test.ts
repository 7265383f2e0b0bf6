import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { StoreError } from "../../../server/store/event-store.ts";
import { openSqlite } from "../../../server/store/sqlite.ts";
import { EVENT_VERSION } from "../../../shared/game/stored-events.ts";
import { addition, ready, record, storeContract } from "./contract.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "masquerade-"));
  file = join(folder, "masquerade.db");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("SQLite in a file", () => {
  storeContract(() => ({ open: () => openSqlite(file) }));
});

describe("SQLite in memory", () => {
  test("keeps what is needed while it is open", async () => {
    const store = openSqlite(":memory:");
    await store.reserve(record("AAAAAA"));
    await store.append([addition("AAAAAA", 0, { events: [ready(0)] })]);
    expect(await store.events("AAAAAA")).toEqual([ready(0)]);
    await store.close();
  });
});

/** A file with a thousand events in it. */
async function written(): Promise<void> {
  const store = openSqlite(file);
  await store.reserve(record("AAAAAA"));
  await store.append([addition("AAAAAA", 0, { events: Array.from({ length: 1000 }, (_, n) => ready(n)) })]);
  await store.close();
}

function edit(sql: string): void {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
}

describe("a file that can't be used", () => {
  test.each<[string, () => void | Promise<void>, RegExp]>([
    ["is no database", () => writeFileSync(file, "Dear diary, ".repeat(500)), /damaged, or no database/],
    [
      "has a damaged page",
      async () => {
        await written();
        const bytes = readFileSync(file);
        bytes.fill(0xa5, 3 * 4096, 4 * 4096);
        writeFileSync(file, bytes);
      },
      /damaged/,
    ],
    [
      "is cut off",
      async () => {
        await written();
        truncateSync(file, Math.floor(statSync(file).size / 2));
      },
      /damaged/,
    ],
    [
      "comes from a newer version",
      async () => {
        await written();
        edit("PRAGMA user_version = 2");
      },
      /another version \(format 2, this one knows 1\)/,
    ],
    ["belongs to another program", () => edit("CREATE TABLE books (title TEXT)"), /another program/],
    [
      "belongs to another program that numbers its formats as we do",
      () => edit("CREATE TABLE books (title TEXT); PRAGMA user_version = 1"),
      /another program/,
    ],
  ])("a file that %s is refused by name, and left as it was", async (_, prepare, message) => {
    await prepare();
    const before = readFileSync(file);
    expect(() => openSqlite(file)).toThrow(StoreError);
    expect(() => openSqlite(file)).toThrow(message);
    expect(() => openSqlite(file)).toThrow(file);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("an empty file is a new database", async () => {
    writeFileSync(file, "");
    const store = openSqlite(file);
    expect(await store.reserve(record("AAAAAA"))).toBe(true);
    await store.close();
  });

  test("two servers can't use one file: the second would number its events as the first does", async () => {
    await written();
    const store = openSqlite(file);
    expect(() => openSqlite(file)).toThrow(/in use by another server/);
    await store.append([addition("AAAAAA", 1000, { events: [ready(1000)] })]);
    await store.close();
    const next = openSqlite(file);
    expect(await next.events("AAAAAA")).toHaveLength(1001);
    await next.close();
  });

  test.each([
    ["lies in a file instead of a folder", () => join(file, "inner.db")],
    ["is a folder", () => folder],
  ])("a path that %s is refused by name", async (_, path) => {
    await written();
    expect(() => openSqlite(path())).toThrow(StoreError);
    expect(() => openSqlite(path())).toThrow(/can't be opened for writing/);
  });

  test("a folder that may not be written to is named, and nothing is changed in it", async () => {
    await written();
    const before = readFileSync(file);
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    // Permissions do not bind the superuser, who runs some of the machines that test.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const opened = [file, join(folder, "new.db")].map((path) => {
      const child = [fileURLToPath(import.meta.resolve("./open-a-file.ts")), path];
      return spawnSync(process.execPath, child, { encoding: "utf8", ...nobody }).stdout;
    });
    chmodSync(folder, 0o755);
    for (const said of opened) expect(said).toMatch(/^StoreError: .* can't be opened for writing\./);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe("a classroom that can't be read", () => {
  test.each<[string, string, string]>([
    ["is no JSON", "body = '{]'", "event 2 is damaged. It is no object."],
    [
      "lacks a field",
      "body = '{}'",
      "event 2 is damaged. seatReady.seat: Invalid input: expected number, received undefined",
    ],
    [
      "is out of range",
      `body = '{"seat":-1}'`,
      "event 2 is damaged. seatReady.seat: Too small: expected number to be >=0",
    ],
    [
      "is of no kind known",
      "type = 'seatPromoted'",
      "event 2 was written by a newer version. There is no event named seatPromoted.",
    ],
    [
      "is of a later version",
      `body = '{"v":99,"seat":2}'`,
      `event 2 was written by a newer version. It is of version 99; this build knows ${EVENT_VERSION}.`,
    ],
  ])("an event that %s is named, and everything is left as it was", async (_, damage, message) => {
    await written();
    edit(`UPDATE events SET ${damage} WHERE n = 2`);
    const store = openSqlite(file);
    await store.reserve(record("BBBBBB"));
    await store.append([addition("BBBBBB", 0, { events: [ready(7)] })]);
    await expect(store.events("AAAAAA")).rejects.toThrow(StoreError);
    await expect(store.events("AAAAAA")).rejects.toThrow(`Classroom AAAAAA can't be read: ${message}`);
    expect(await store.events("BBBBBB")).toEqual([ready(7)]);
    await store.close();
    const db = new DatabaseSync(file);
    expect(db.prepare("SELECT count(*) AS count FROM events WHERE code = 'AAAAAA'").get()).toEqual({ count: 1000 });
    db.close();
  });
});

describe("a server that is killed while it writes", () => {
  /** Starts a writer on the file, and kills it without warning once it has acknowledged so many writes. */
  async function killAfter(writes: number): Promise<Record<string, number>> {
    const script = fileURLToPath(import.meta.resolve("./write-until-killed.ts"));
    const child = spawn(process.execPath, [script, file], { stdio: ["ignore", "pipe", "inherit"] });
    const exited = once(child, "exit");
    let acknowledged = 0;
    let last = "{}";
    for await (const line of createInterface({ input: child.stdout })) {
      last = line;
      // It goes on writing meanwhile: what it says before it dies counts as well.
      if (++acknowledged === writes) child.kill("SIGKILL");
    }
    expect(await exited).toEqual([null, "SIGKILL"]);
    expect(acknowledged).toBeGreaterThanOrEqual(writes);
    return JSON.parse(last);
  }

  test("loses nothing that it acknowledged, and keeps no half of a write", async () => {
    for (const writes of [1, 30, 150]) {
      const acknowledged = await killAfter(writes);
      const store = openSqlite(file);
      const sizes: number[] = [];
      for (const [code, size] of Object.entries(acknowledged)) {
        const events = await store.events(code);
        expect(events.length).toBeGreaterThanOrEqual(size);
        expect(events.map((event) => "seat" in event && event.seat)).toEqual(events.map((_, n) => n));
        // The holder is written with the last event of its addition, so it tells whether both are there.
        expect(await store.holders(code)).toEqual([{ seat: 0, keyHash: String(events.length), wayBack: "" }]);
        sizes.push(events.length);
      }
      expect(sizes).toHaveLength(3);
      await store.close();
    }
  });
});
