import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { linkIn, type Opened, openFile } from "../../../client/recording/source.ts";
import { exportArchive, exportFiles } from "../../../server/export/archive.ts";
import { treatmentOf } from "../../support/class/setting.ts";
import { playedThrough } from "../../support/class/watch.ts";

const { events } = playedThrough({ treatment: treatmentOf({ rounds: 2, deployment: 2 }), people: 6, start: 1 });
const found = (opened: Opened) => ("fault" in opened ? opened.fault.code : opened.recording.blocks.length);
const file = (content: BlobPart) => openFile(new Blob([content]));

test("an export is opened as it was saved, and so are the events out of it", async () => {
  expect(found(await file(new Uint8Array(exportArchive(events))))).toBe(1);
  expect(found(await file(exportFiles(events).get("events.ndjson") ?? ""))).toBe(1);
});

test("any other file has its fault", async () => {
  const zip = (files: Record<string, string>) =>
    file(
      new Uint8Array(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))),
    );
  expect(found(await zip({ "seats.csv": "seat\n1\n" }))).toBe("no-events");
  expect(found(await zip({ "events.ndjson": "seat\n1\n" }))).toBe("foreign");
  expect(found(await file(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 2, 3])))).toBe("unreadable");
  expect(found(await file(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])))).toBe("foreign");
  expect(found(await file(""))).toBe("empty");
});

test("a link names a classroom and has its key", () => {
  expect(linkIn("#K7M4QX.a-key")).toEqual({ code: "K7M4QX", key: "a-key" });
  expect(["", "#", "#K7M4QX", "#K7M4QX.", "#nonsense.key"].map(linkIn)).toEqual([null, null, null, null, null]);
});
