import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { restoreBackup, writeBackup } from "../../../server/store/backup.ts";
import { type EventStore, StoreError } from "../../../server/store/event-store.ts";
import { openPostgres } from "../../../server/store/postgres.ts";
import { openSqlite } from "../../../server/store/sqlite.ts";
import { NOW, opening, treatmentOf } from "../../support/class/setting.ts";
import { playedThrough } from "../../support/class/watch.ts";
import { MemoryStore } from "../../support/server/memory-store.ts";
import { isMissing, TestDatabase } from "../../support/server/shared.ts";
import { addition, record } from "./contract.ts";

let folder: string;
let file: string;
let store: MemoryStore;

const HOLDERS = [
  { seat: 0, keyHash: "one", wayBack: "0042" },
  { seat: 1, keyHash: "two", wayBack: "1234" },
];
const PLAYED = playedThrough({ treatment: treatmentOf({ rounds: 2 }), people: 5, start: 3 }).events;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "masquerade-"));
  file = join(folder, "classrooms.gz");
  store = new MemoryStore();
  await store.reserve(record("BBBBBB"));
  await store.reserve({ ...record("AAAAAA"), createdAt: NOW + 1 });
  await store.reserve({ ...record("CCCCCC"), createdAt: NOW + 2 });
  await store.append([
    addition("BBBBBB", 0, { events: PLAYED, holders: HOLDERS }),
    addition("AAAAAA", 0, { events: opening(), holders: HOLDERS }),
  ]);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function everythingIn(kept: EventStore) {
  const codes = await kept.codes();
  const of = async (code: string) => [await kept.classroom(code), await kept.holders(code), await kept.events(code)];
  return Promise.all(codes.map(of));
}

async function expectRoundTrip(other: EventStore): Promise<void> {
  expect(await writeBackup(store, file)).toEqual({ classrooms: 3, rehearsals: 0 });
  expect(await restoreBackup(other, file)).toEqual({ classrooms: 3, rehearsals: 0 });
  expect(await everythingIn(other)).toEqual(await everythingIn(store));
}

describe("what is backed up comes back as it was", () => {
  test("to a file", async () => {
    const other = openSqlite(join(folder, "other.db"));
    await expectRoundTrip(other);
    await other.close();
  });

  test.skipIf(isMissing("database"))("to PostgreSQL", async () => {
    const database = await TestDatabase.create();
    const other = await openPostgres({ url: database.url, lost: () => {} });
    await expectRoundTrip(other);
    await other.close();
    await database.drop();
  });

  test("also if a class goes on meanwhile: who holds a seat has one", async () => {
    const holders = store.holders.bind(store);
    let seats = 2;
    store.holders = async (code) => {
      if (code === "AAAAAA" && seats < 5) {
        const next = {
          type: "seatTaken",
          seat: seats,
          name: `Calm Otter ${seats}`,
          fromRound: 0,
          lab: null,
          at: NOW,
        } as const;
        const holder = { seat: seats, keyHash: `${seats}`, wayBack: "" };
        await store.append([addition(code, seats, { events: [next], holders: [holder] })]);
        seats++;
      }
      return holders(code);
    };
    await expectRoundTrip(new MemoryStore());
    expect(seats).toBe(5);
  });
});

test("only the owner of a backup may read it, and none is overwritten", async () => {
  await writeBackup(store, file);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const before = await readFile(file);
  await expect(writeBackup(store, file)).rejects.toThrow(`${file} is there already.`);
  expect((await readFile(file)).equals(before)).toBe(true);
});

test("nothing is restored over classrooms that are there", async () => {
  await writeBackup(store, file);
  await expect(restoreBackup(store, file)).rejects.toThrow(/There are classrooms already/);
});

describe("a backup that can't be used is named, and nothing of it restored", () => {
  const repacked = (change: (text: string) => string) => async () =>
    writeFile(file, gzipSync(change(gunzipSync(await readFile(file)).toString())));

  test.each<[string, () => Promise<unknown>, RegExp]>([
    ["is not there", () => rm(file), /^There is no /],
    ["is something else", () => writeFile(file, "Dear diary"), /is damaged, or no backup/],
    ["is cut off", async () => truncate(file, Math.floor((await stat(file)).size / 2)), /is damaged/],
    [
      "has a damaged byte",
      async () => {
        const bytes = await readFile(file);
        bytes[Math.floor(bytes.length / 2)] = ~(bytes[Math.floor(bytes.length / 2)] ?? 0);
        await writeFile(file, bytes);
      },
      /is damaged/,
    ],
    [
      "comes from a newer version",
      repacked((text) => text.replace('"format":1', '"format":2')),
      /that this version knows/,
    ],
    ["lacks a classroom", repacked((text) => text.replace(/\n.*"AAAAAA".*/, "")), /a part of it is missing/],
    [
      "has a classroom that was tampered with",
      repacked((text) => text.replace("classroomOpened", "paused")),
      /classroom [A-C]+ can't be read/,
    ],
    [
      "has an event that this version does not know",
      repacked((text) => text.replace("phaseStarted", "phaseSkipped")),
      /Classroom [A-C]+ can't be read: event 1 was written by a newer version. There is no event named phaseSkipped/,
    ],
  ])("one that %s", async (_, damage, message) => {
    await writeBackup(store, file);
    await damage();
    const other = new MemoryStore();
    await expect(restoreBackup(other, file)).rejects.toThrow(StoreError);
    await expect(restoreBackup(other, file)).rejects.toThrow(message);
    await expect(restoreBackup(other, file)).rejects.toThrow(file);
    expect(await other.codes()).toEqual([]);
  });
});

describe("the commands", () => {
  const CLI = resolve(import.meta.dirname, "..", "..", "..", "server", "cli");

  function run(command: "backup" | "restore", data: string, ...args: string[]) {
    const env = { ...process.env, MASQUERADE_DATA: join(folder, data) };
    return spawnSync(process.execPath, [join(CLI, `${command}.ts`), ...args], { env, encoding: "utf8" });
  }

  test("carry the classrooms of one file to another", async () => {
    const one = openSqlite(join(folder, "one.db"));
    await one.reserve(record("AAAAAA"));
    await one.append([addition("AAAAAA", 0, { events: opening() })]);
    expect(run("backup", "one.db", file)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/in use by another server/),
    });
    await one.close();
    expect(run("backup", "one.db", file)).toMatchObject({ status: 0, stdout: `Classrooms in ${file}: 1.\n` });
    expect(run("restore", "two.db", file)).toMatchObject({ status: 0, stdout: "Classrooms that are back: 1.\n" });
    expect(run("restore", "two.db", file)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^There are classrooms/),
    });
    const two = openSqlite(join(folder, "two.db"));
    expect(await two.events("AAAAAA")).toEqual(opening());
    await two.close();
  });

  test("say what they need", () => {
    expect(run("backup", "one.db")).toMatchObject({ status: 2, stderr: "Name one file: npm run backup -- FILE\n" });
  });
});
