import { expect, test } from "vitest";
import { linesIfBest, programsIn } from "../../../../client/pages/guide/theory.ts";
import { firstEncounter } from "../../../../shared/content/lessons/first-encounter.ts";
import { ninetyMinutes } from "../../../../shared/content/lessons/ninety-minutes.ts";
import { LINES } from "../../../../shared/content/reveal-lines.ts";
import { BEATS } from "../../../../shared/rules/beats.ts";
import { BASELINE } from "../../../../shared/rules/treatment.ts";

const said = (lines: readonly { readonly line: string }[]) => lines.map(({ line }) => line);

test("the lines of a reveal are those for what theory expects of its block", () => {
  const [first, second] = [0, 1].map((block) => said(linesIfBest(firstEncounter, block)));
  expect(first).toHaveLength(BEATS.length);
  expect(first).toEqual(
    expect.arrayContaining([LINES.report, LINES.guess, LINES.masks, LINES.gap(100), LINES.deployed]),
  );
  expect(second).toEqual(expect.arrayContaining([LINES.same, LINES.noGapAlignedDeployed]));
  expect(said(linesIfBest(ninetyMinutes, 1))).toEqual(expect.arrayContaining([LINES.noReport, LINES.noGapToShow]));
});

test("a program that makes mistakes has a gap, and a smaller one than the best response", () => {
  const { best, mistakes } = programsIn(BASELINE);
  expect(best.intentions.gap).toBe(1);
  expect(mistakes.intentions.gap).toBeGreaterThan(0.3);
  expect(mistakes.intentions.gap).toBeLessThan(0.95);
});
