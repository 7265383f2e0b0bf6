import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PAGE_NAMES, pageRow } from "../../shared/protocol/pages.ts";

const root = join(import.meta.dirname, "../..");
const pages = join(root, "client/pages");

test("every folder of pages is one of the table", () => {
  expect(readdirSync(pages).toSorted()).toEqual(PAGE_NAMES.toSorted());
});

test.each(PAGE_NAMES)("%s has what it is built from", (name) => {
  const needed = pageRow(name).address === null ? "body.html" : "main.tsx";
  expect(readdirSync(join(pages, name))).toContain(needed);
});

/** Where the code of the pages leads, by the start of each address in it. */
const LEADS = /(?:\b(?:href|src)=\{?|replaceState\(null, "", |\.origin\})["`]?(\/[a-z-]*)/g;

test("the pages lead to no address that there is not", () => {
  const sources = globSync("client/**/*.tsx", { cwd: root }).map((file) => readFileSync(join(root, file), "utf8"));
  const addresses = sources.flatMap((source) => [...source.matchAll(LEADS)].map(([, address]) => address));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !PAGE_NAMES.some((name) => pageRow(name).address === address))).toEqual([]);
});
