import { expect, test } from "vitest";
import { exportFiles } from "../../../server/export/archive.ts";
import { type CsvRow, parseCsv } from "../../support/files/csv.ts";
import { playedClassroom } from "./support/classroom.ts";

const play = playedClassroom();
const readmeOf = (files: Map<string, string>) => files.get("README.md") ?? "";
/** The rows of its table of files: a name, what it is, and its key. */
const listed = (readme: string) =>
  [...readme.matchAll(/^\| (\S+\.\w+) \| (.+?) \| (.*?) ?\|$/gm)].map(([, file = "", what, key = ""]) => ({
    file,
    what,
    key: key === "" ? [] : key.split(", "),
  }));

test.each([false, true])("it lists every file there is but itself, pseudonyms: %s", (names) => {
  const files = exportFiles(play.events, { names });
  const others = [...files.keys()].filter((name) => name !== "README.md");
  const all = listed(readmeOf(files)).map(({ file }) => file);
  expect(all.toSorted()).toEqual(others.toSorted());
});

test("the keys that it names tell every row from all others", () => {
  const files = exportFiles(play.events, { names: true });
  const keyed = listed(readmeOf(files)).filter(({ key }) => key.length > 0);
  expect(keyed).toHaveLength(8);
  for (const { file, key } of keyed) {
    const rows = parseCsv(files.get(file) ?? "");
    const keyOf = (row: CsvRow) => JSON.stringify(key.map((column) => row[column] ?? `no ${column}`));
    expect(new Set(rows.map(keyOf)).size, file).toBe(rows.length);
    expect(rows.map(keyOf).join(), file).not.toContain('"no ');
  }
});

test("it says what this very archive has of names and of the seed", () => {
  expect(readmeOf(exportFiles(play.events))).toContain("seats have numbers only");
  expect(readmeOf(exportFiles(play.events, { names: true }))).toContain("this archive has pseudonyms");
  expect(readmeOf(exportFiles(play.events))).toContain("as this classroom was still open");
  play.do({ type: "close" });
  expect(readmeOf(exportFiles(play.events))).not.toContain("still open");
});

test("a cast is said to be no people", () => {
  const cast = play.events.map((event) => (event.type === "seatTaken" ? { ...event, cast: true as const } : event));
  expect(readmeOf(exportFiles(cast))).toContain("**A rehearsal: rows with `cast` true are no data of people.**");
  expect(readmeOf(exportFiles(play.events))).not.toContain("**A rehearsal");
});
