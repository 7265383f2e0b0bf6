import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PAGE_NAMES, pageRow } from "../../shared/protocol/pages.ts";

const pages = join(import.meta.dirname, "../../client/pages");

test("every folder of pages is one of the table", () => {
  expect(readdirSync(pages).toSorted()).toEqual(PAGE_NAMES.toSorted());
});

test.each(PAGE_NAMES)("%s has what it is built from", (name) => {
  const needed = pageRow(name).address === null ? "body.html" : "main.tsx";
  expect(readdirSync(join(pages, name))).toContain(needed);
});
