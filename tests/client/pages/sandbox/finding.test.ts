import { describe, expect, test } from "vitest";
import { gridCsv } from "../../../../client/pages/sandbox/grid-table.tsx";
import { placeOfScenario, withValues } from "../../../../client/pages/sandbox/place.ts";
import { regionsOf } from "../../../../client/pages/sandbox/regions.ts";
import { learningText, mapCellText, patternText } from "../../../../client/pages/sandbox/words.ts";
import { LEARNERS } from "../../../../client/text/sandbox.ts";
import { colourFigure, heat, heatShare, highest, patternOf } from "../../../../client/theory/measure.ts";
import { type Forecast, forecastOf } from "../../../../client/theory/players.ts";
import { BASELINE, type Treatment } from "../../../../shared/rules/treatment.ts";

function outcome(changes: Partial<Treatment>, players: { model?: "obedient"; trainer?: "principled" } = {}): Forecast {
  const found = forecastOf({ ...withValues(placeOfScenario("free-and-paid"), changes), ...players });
  if (found === null) throw new Error("The treatment contradicts itself.");
  return found;
}

/** Somebody whose shares are made up. */
function madeUp(free: number | null, paid: number | null): Forecast {
  const compliance = { free, pro: null, paid, deployment: 0.2 };
  const side = { compliance, gap: free === null || paid === null ? null : free - paid };
  const points = { model: 0, trainer: 0 };
  return { intentions: side, responses: side, valueStrength: 0.5, valuePoints: 3, points, exact: true };
}

describe("the finding", () => {
  test.each([
    ["fake", outcome({}), /comply where training looks on.*100\u00a0points.*100\u00a0%/],
    ["refuse", outcome({ trainingStrength: 0 }), /mean to refuse in both tiers.*100\u00a0%/],
    ["comply", outcome({ flagAccuracy: 0.5 }), /no gap shows; in deployment they comply 0\u00a0%/],
    ["comply", outcome({}, { model: "obedient" }), /everywhere, in deployment too/],
    ["comply", outcome({ deployment: 0 }, { model: "obedient" }), /after training it is over/],
    ["reverse", madeUp(0.2, 0.8), /refuse more where they are watched.*−60\u00a0points/],
    ["mixed", madeUp(0.5, 0.45), /about as often in both tiers: 50\u00a0%.*45\u00a0%/],
    ["one-tier", outcome({ freeShare: 1 }), /one of the two tiers only/],
    ["none", outcome({ conflictShare: 0 }), /nothing to fake/],
  ] as const)("%s", (conduct, found, sentence) => {
    expect(patternOf(found)).toBe(conduct);
    expect(patternText(found, "responses")).toMatch(sentence);
  });

  test("a gap that overrides alone bring about is no faking", () => {
    const found = { ...madeUp(0, 0), responses: madeUp(0.6, 0.2).responses };
    expect(patternOf(found)).toBe("refuse");
  });
});

test("a cell is spoken in one sentence", () => {
  const cell = { across: ["flagAccuracy", 0.8], up: ["deployment", 10] } as const;
  expect(mapCellText({ ...cell, outcome: madeUp(0.8, 0.2) }, "gap", "responses")).toBe(
    "Flag accuracy 0.8, deployment 10: gap 60\u00a0points.",
  );
  expect(mapCellText({ ...cell, outcome: undefined }, "gap", "responses")).toContain("being computed");
  expect(mapCellText({ ...cell, outcome: null }, "gap", "responses")).toContain("not possible");
  expect(mapCellText({ ...cell, outcome: madeUp(null, 0) }, "gap", "responses")).toContain("none");
});

test("a course of learning says its seed and how much was played", () => {
  expect(LEARNERS.course(50, 4000, 7)).toMatch(/^50 learners, 4,000 games each: 200,000 plays, seed 7\./);
  expect(learningText({ ...madeUp(1, 0.25), games: 4000 }, "responses")).toBe(
    "After 4,000 games they comply 100\u00a0% on the free tier and 25\u00a0% on the paid tier.",
  );
});

test("what a cell is coloured by", () => {
  const found = outcome({ conflictShare: 1 });
  expect(
    (["gap", "valueStrength", "deployment", "valuePoints"] as const).map((c) => colourFigure(found, c, "responses")),
  ).toEqual([1, 1, 0, 14]);
  expect(highest("valuePoints", BASELINE, [["deployment", 20]])).toBeCloseTo(26.4, 9);
  expect(heatShare(null, { colour: "gap", basis: "responses" }, 1)).toBeNull();
  expect([heat(-1, true), heat(1, true), heat(0.25, true)]).toEqual([
    "color-mix(in oklab, var(--heat-1) 0%, var(--heat-0))",
    "color-mix(in oklab, var(--heat-6) 100%, var(--heat-5))",
    "color-mix(in oklab, var(--heat-2) 50%, var(--heat-1))",
  ]);
  // Where the browser mixes no colours.
  expect([heat(-1, false), heat(1, false), heat(0.3, false)]).toEqual([
    "var(--heat-0)",
    "var(--heat-6)",
    "var(--heat-2)",
  ]);
});

test("a contradictory treatment has no outcome", () => {
  expect(forecastOf({ treatment: { ...BASELINE, auditTokens: 9 }, model: "best", trainer: "company" })).toBeNull();
});

test("words stand in the largest rectangle that has room for them", () => {
  const cells = [..."aaaaaabb", ..."aaaaaabb", ..."aaaaabbb"];
  expect(regionsOf(cells, 8, ["a", "b", "c"])).toEqual([{ name: "a", column: 0, row: 0, columns: 5, rows: 3 }]);
});

test("the CSV has a row for every cell that is known", () => {
  const grid = {
    across: { name: "leak", values: [0, 0.5] },
    up: { name: "deployment", values: [3, 4] },
    cells: [madeUp(1, 0.25), null, undefined, madeUp(null, 0.25)],
  } as const;
  expect(gridCsv(grid, "responses")).toBe(
    "leak,deployment,basis,free,pro,paid,deployment_compliance,gap,value_strength,value_points\r\n" +
      "0,3,responses,1,,0.25,0.2,0.75,0.5,3\r\n" +
      "0.5,4,responses,,,0.25,0.2,,0.5,3\r\n",
  );
});
