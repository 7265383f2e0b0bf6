import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { exportArchive, exportFiles } from "../../../server/export/archive.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import { EVENT_VERSION } from "../../../shared/game/stored-events.ts";
import { parseCsv } from "../../support/files/csv.ts";
import { cellsOf } from "../../support/files/workbook.ts";
import { NAME, NOTE, playedClassroom, SEED } from "./support/classroom.ts";

const play = playedClassroom();
const open = play.events.slice();
play.do({ type: "close" });
const closed = play.events;

function linesIn(files: Map<string, string>): (GameEvent & { readonly v: number })[] {
  const lines = (files.get("events.ndjson") ?? "").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line));
}

function eventsIn(files: Map<string, string>): GameEvent[] {
  return linesIn(files).map(({ v: _, ...event }) => event as GameEvent);
}

function filesWith(files: Map<string, string>, text: string): string[] {
  return [...files].filter(([, content]) => content.includes(text)).map(([name]) => name);
}

describe("what is kept back", () => {
  test("the canaries are in the events", () => {
    const all = JSON.stringify(open);
    for (const canary of [NAME, NOTE, SEED]) expect(all).toContain(canary);
  });

  test.each([NAME, NOTE, SEED])("%s is in no file of an open classroom", (canary) => {
    expect(filesWith(exportFiles(open), canary)).toEqual([]);
  });

  test("a closed classroom gives its seed, but neither names nor notes", () => {
    const files = exportFiles(closed);
    expect(filesWith(files, SEED)).toEqual(["events.ndjson"]);
    expect(filesWith(files, NAME)).toEqual([]);
    expect(filesWith(files, NOTE)).toEqual([]);
  });

  test("notes that are asked for go into the events only", () => {
    const files = exportFiles(closed, { notes: true });
    expect(filesWith(files, NOTE)).toEqual(["events.ndjson"]);
    expect(filesWith(files, NAME)).toEqual([]);
  });

  test("pseudonyms that are asked for go into two tables only", () => {
    const files = exportFiles(closed, { names: true });
    expect(filesWith(files, NAME)).toEqual(["seats.csv", "participation.csv"]);
    expect(filesWith(files, NOTE)).toEqual([]);
  });

  test("no event tells a name, whatever its type", () => {
    const named = closed.map((event) => ({ ...event, name: NAME }));
    expect(filesWith(exportFiles(named, { notes: true }), NAME)).toEqual([]);
  });

  test("a field that no event has is not written", () => {
    const stray = open.map((event) => ({ ...event, key: "CANARY-KEY" }));
    expect(filesWith(exportFiles(stray, { notes: true }), "CANARY-KEY")).toEqual([]);
  });
});

describe("events.ndjson", () => {
  test("has everything else", () => {
    const nameless = closed.map((event) => (event.type === "seatTaken" ? { ...event, name: null } : event));
    expect(eventsIn(exportFiles(closed, { notes: true }))).toEqual(nameless);
  });

  test("has the version of every event", () => {
    expect(new Set(linesIn(exportFiles(closed)).map(({ v }) => v))).toEqual(new Set([EVENT_VERSION]));
  });

  test("comes to the same rounds: its own export has the same decisions", () => {
    const again = exportFiles(eventsIn(exportFiles(closed, { notes: true })));
    expect(again.get("decisions.csv")).toBe(exportFiles(closed).get("decisions.csv"));
  });
});

describe("the zip", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test("holds the files", () => {
    const unzipped = Object.entries(unzipSync(exportArchive(closed)));
    expect(new Map(unzipped.map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(exportFiles(closed));
    const names = unzipped.map(([name]) => name);
    const tables = ["decisions", "seats", "blocks", "treatments", "checks", "comprehension", "codebook"].map(
      (table) => `${table}.csv`,
    );
    expect(names).toEqual(["README.md", "events.ndjson", ...tables, "summary.json", "analysis.ipynb"]);
  });

  test("has the list of participants once more for people, only where pseudonyms were asked for", () => {
    expect(Object.keys(unzipSync(exportArchive(closed)))).not.toContain("participation.xlsx");
    const { "participation.xlsx": book, ...others } = unzipSync(exportArchive(closed, { names: true }));
    expect(Object.keys(others)).toEqual([...exportFiles(closed, { names: true }).keys()]);
    const rows = parseCsv(strFromU8(others["participation.csv"] ?? new Uint8Array()));
    const cells = cellsOf(book ?? new Uint8Array());
    expect(cells[0]?.[0]).toBe("Pseudonym");
    expect(cells.slice(1)).toEqual(rows.map((row) => Object.values(row)));
    expect(rows.length).toBeGreaterThan(3);
  });

  test("is the same, byte by byte, for the same events in every time zone", () => {
    const bytes = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((each) => {
      process.env.TZ = each;
      return Buffer.from(exportArchive(structuredClone(closed))).toString("base64");
    });
    expect(bytes[1] === bytes[0]).toBe(true);
    expect(bytes[2] === bytes[0]).toBe(true);
  });
});
