import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportFiles } from "../../../server/export/archive.ts";
import { restoreBackup } from "../../../server/store/backup.ts";
import type { EventStore } from "../../../server/store/event-store.ts";
import { openSqlite } from "../../../server/store/sqlite.ts";
import { EVENT_TYPES, type EventType, type GameEvent } from "../../../shared/game/events.ts";
import { replay } from "../../../shared/game/evolve.ts";
import { decisionsOf, deploymentsOf } from "../../../shared/measures/decisions.ts";
import { checkResults } from "../../../shared/measures/measures.ts";
import { readRecording } from "../../../shared/replay/recording.ts";
import { LAST_BEAT } from "../../../shared/rules/beats.ts";

/**
 * Two classrooms as the first version of the events left them: one with everything that can happen in a lesson of two blocks, and a
 * demonstration that is still open. They are never made anew: what a later version adds to the game is played elsewhere.
 */
const GOLDEN = resolve(import.meta.dirname, "..", "..", "golden");
const CODES = { lesson: "GQ2DEN", demonstration: "DEMQ22" };

/** The events that the game has gained since. */
const YOUNGER: readonly EventType[] = ["castMixed", "comprehensionAnswered", "castCounted", "explained"];

let folder: string;
let store: EventStore;
let lines: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "masquerade-"));
  const file = join(folder, "masquerade.db");
  await writeFile(file, gunzipSync(await readFile(join(GOLDEN, "version-1.db.gz"))));
  store = openSqlite(file);
  const zip = unzipSync(await readFile(join(GOLDEN, "version-1.export.zip")));
  lines = strFromU8(zip["events.ndjson"] ?? new Uint8Array());
});

afterAll(async () => {
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** A few figures of the lesson, by which one classroom is known from another. */
function figuresOf(events: readonly GameEvent[]) {
  const room = replay(events);
  const [decisions, deployments] = [decisionsOf(room), deploymentsOf(room)];
  return {
    phase: room.phase.name,
    seats: room.seats.length,
    decisions: decisions.length,
    complied: decisions.filter(({ response }) => response === "comply").length,
    modelPoints: sum(decisions.map(({ modelPoints }) => modelPoints)),
    trainerPoints: sum(decisions.map(({ trainerPoints }) => trainerPoints)),
    deployments: deployments.length,
    learning: checkResults(room).learning.after,
  };
}

const FIGURES = {
  phase: "closed",
  seats: 10,
  decisions: 24,
  complied: 13,
  modelPoints: 106,
  trainerPoints: 139,
  deployments: 12,
  learning: 2 / 7,
};

describe("classrooms that an earlier version left", () => {
  test("come back from its database, as they were", async () => {
    expect((await store.codes()).toSorted()).toEqual(Object.values(CODES).toSorted());
    expect(figuresOf(await store.events(CODES.lesson))).toEqual(FIGURES);
    expect(await store.holders(CODES.lesson)).toHaveLength(8);
    expect(replay(await store.events(CODES.demonstration)).phase).toMatchObject({ name: "reveal", beat: LAST_BEAT });
  });

  test("come back from its backup, as they are in its database", async () => {
    const other = openSqlite(":memory:");
    const file = join(folder, "backup.gz");
    await copyFile(join(GOLDEN, "version-1.backup.gz"), file);
    expect(await restoreBackup(other, file)).toEqual({ classrooms: 2, rehearsals: 1 });
    for (const code of Object.values(CODES)) {
      expect(await other.events(code)).toEqual(await store.events(code));
      expect(await other.holders(code)).toEqual(await store.holders(code));
    }
    await other.close();
  });

  test("open as recordings from its export, and say the same", async () => {
    const read = readRecording(lines);
    if ("fault" in read) throw new Error(`Line ${read.fault.line} is ${read.fault.code}.`);
    expect(figuresOf(read.recording.events)).toEqual(FIGURES);
    expect(read.recording.blocks).toHaveLength(2);
  });

  test("can be exported again, and the export opens", async () => {
    const again = exportFiles(await store.events(CODES.lesson)).get("events.ndjson") ?? "";
    expect(readRecording(again)).toEqual(readRecording(lines));
  });

  test("have every event that there is, but for younger ones", async () => {
    const events = (await Promise.all(Object.values(CODES).map((code) => store.events(code)))).flat();
    const seen = new Set(events.map(({ type }) => type));
    expect(EVENT_TYPES.filter((type) => !seen.has(type))).toEqual(YOUNGER);
  });
});
