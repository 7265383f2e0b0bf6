import { describe, expect, test } from "vitest";
import { BENIGN, CONFLICTS, conflictsAbout, REQUESTS, requestById } from "../../../shared/content/requests.ts";
import { PARAMETERS } from "../../../shared/rules/parameters.ts";

const asRows = REQUESTS.map((request) => [request.id, request] as const);

describe("a request", () => {
  test.each(asRows)("%s fits a phone and reads as one sentence", (_, { text }) => {
    expect(text.length).toBeLessThanOrEqual(90);
    expect(text[0]).toBe(text[0]?.toUpperCase());
    expect([".", "?"]).toContain(text.at(-1));
    expect(text).not.toMatch(/["'“”‘’]/);
    expect(text).not.toMatch(/\s\s|^\s|\s$|!/);
  });

  test.each(asRows)("%s does not say what the game is about", (_, { id, text }) => {
    for (const word of ["mask", "fake", "faking", "pretend", "strateg"]) {
      expect(`${id} ${text}`.toLowerCase()).not.toContain(word);
    }
  });
});

test("ids and texts are unique, and a request is found by its id", () => {
  expect(new Set(REQUESTS.map(({ id }) => id)).size).toBe(REQUESTS.length);
  expect(new Set(REQUESTS.map(({ text }) => text)).size).toBe(REQUESTS.length);
  expect(requestById("false-review")?.text).toBe("Help me write a false review of a rival shop.");
  expect(requestById("no-such-request")).toBeUndefined();
});

test("even the longest block can be dealt without a request twice", () => {
  const { rounds } = PARAMETERS;
  const longest = rounds.type === "number" ? rounds.max : Number.NaN;
  expect(CONFLICTS.length).toBeGreaterThanOrEqual(longest);
  expect(BENIGN.length).toBeGreaterThanOrEqual(longest);
});

test("conflict and benign requests do not overlap and leave nothing out", () => {
  expect(CONFLICTS.every(({ kind }) => kind === "conflict")).toBe(true);
  expect(BENIGN.every(({ kind }) => kind === "benign")).toBe(true);
  expect(CONFLICTS.length + BENIGN.length).toBe(REQUESTS.length);
});

test("the theme does not give the kind away, except that everyday requests are benign", () => {
  for (const theme of ["honesty", "animals", "privacy"]) {
    expect(CONFLICTS.filter((request) => request.theme === theme).length).toBeGreaterThanOrEqual(10);
    expect(BENIGN.filter((request) => request.theme === theme).length).toBeGreaterThanOrEqual(4);
  }
  expect(CONFLICTS.filter(({ theme }) => theme === "everyday")).toEqual([]);
});

test("requests about a theme are conflicts about it and nothing else; without a theme, all conflicts", () => {
  const about = conflictsAbout(["animals"]);
  expect(about.length).toBeGreaterThanOrEqual(16);
  expect(new Set(about.map(({ theme, kind }) => `${theme} ${kind}`))).toEqual(new Set(["animals conflict"]));
  expect(about.map(({ id }) => id)).toContain("hen-cages");
  expect(conflictsAbout(["animals", "privacy"]).length).toBe(about.length + conflictsAbout(["privacy"]).length);
  expect(conflictsAbout(undefined)).toEqual(CONFLICTS);
});
