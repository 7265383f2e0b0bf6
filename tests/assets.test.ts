import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const assets = resolve(import.meta.dirname, "..", "assets");

test("every asset has its source and licence in the manifest, and the manifest names no other", () => {
  const files = readdirSync(assets, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "manifest.json")
    .map((entry) => relative(assets, join(entry.parentPath, entry.name)));
  const manifest: { files: { file: string; source: string; licence: string }[] } = JSON.parse(
    readFileSync(join(assets, "manifest.json"), "utf8"),
  );
  expect(manifest.files.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  for (const { file, source, licence } of manifest.files) expect([file, source, licence]).not.toContain("");
});
