import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BEATS } from "../../../shared/rules/beats.ts";

const STYLES = readFileSync(new URL("../../../client/reveal/reveal.css", import.meta.url), "utf8");

test("the styles of the reveal name only beats that it has", () => {
  const named = [...STYLES.matchAll(/\[data-(?:beat|step)=(.*?)\]/g)].map(([, name = ""]) => name.replaceAll('"', ""));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !BEATS.some((beat) => beat === name))).toEqual([]);
});
