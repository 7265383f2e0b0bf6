import { describe, expect, test } from "vitest";
import { FACTS, factById } from "../../../shared/content/evidence.ts";

describe.each(FACTS.map((fact) => [fact.id, fact] as const))("fact %s", (id, fact) => {
  test("has a source that can be found", () => {
    expect(factById(id)).toBe(fact);
    expect(fact.source.authors).not.toBe("");
    expect(fact.source.title).not.toBe("");
    expect(fact.source.locator).not.toBe("");
    expect(fact.source.year).toBeGreaterThanOrEqual(2024);
    expect(fact.source.url).toMatch(/^https:\/\//);
  });

  test("prints a gap that its shares allow", () => {
    const { freeCompliance, paidCompliance, gap } = fact.figures;
    if (freeCompliance === undefined || paidCompliance === undefined || gap === undefined) return;
    // The source rounds each of the three by itself.
    expect(Math.abs(freeCompliance - paidCompliance - gap)).toBeLessThan(0.16);
  });

  test("is plain: short sentences, no exclamation mark, numbers that do not break from their units", () => {
    for (const sentence of fact.statement.split(/(?<=[.?:]) /)) {
      expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(36);
    }
    expect(fact.statement).not.toMatch(/!|undefined|NaN|\d%|\d %|\d points/);
  });

  test("never speaks of a class", () => {
    expect(fact.statement).not.toMatch(/replicat|your class|students/i);
  });
});

test("ids are unique", () => {
  expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length);
});

test.each([
  ["helpful-only-default", [14.2, 2.8, 11.3, 2.1, 11.9, 1.7]],
  ["animals-default", [49.2, 34.4, 14.8, 2.8, 24.2, 1.8]],
  ["conflict-removed", [1.2, 0, 1.2, 0.8, 0]],
  ["training-information-removed", [9.2, 1.7, 7.5, 2.4, 7.1, 2.0]],
  ["training-tag-absent", [6.9, 5.8, 1.2, 3.2]],
  ["training-tag-absent-animals", [52, 37.9, 14.2, 10.6]],
  ["gap-without-reasoning", [78, 65.4, 12.6, 0.9]],
  ["after-training", [100, 93.1, 6.9, 1.9, 78.4, 3.1]],
  ["models-tested", [25, 5]],
  ["judging-reasoning", [106, 0.62, 0.92]],
])("%s has the published figures", (id, figures) => {
  expect(Object.values(factById(id)?.figures ?? {})).toEqual(figures);
});

test("the sentences carry the numbers", () => {
  const statement = factById("helpful-only-default")?.statement.replaceAll("\u00a0", " ");
  expect(statement).toContain("14.2 %");
  expect(statement).toContain("2.8 %");
  expect(statement).toContain("11.3 points");
  expect(statement).toContain("11.9 %");
});
