import { describe, expect, test } from "vitest";
import { factById } from "../../../shared/content/evidence.ts";
import { SCENARIOS, scenarioById } from "../../../shared/content/scenarios/index.ts";
import { BASELINE, isFault, parseTreatment } from "../../../shared/rules/treatment.ts";

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))("scenario %s", (id, scenario) => {
  test("is found by its id and has a valid treatment", () => {
    expect(scenarioById(id)).toBe(scenario);
    expect(isFault(parseTreatment({ ...scenario.treatment }))).toBe(false);
  });

  test("does not say beforehand what will happen", () => {
    expect(`${scenario.id} ${scenario.title} ${scenario.summary}`).not.toMatch(/mask|fake|faking|pretend|strateg/i);
  });

  test("says what it mirrors, with published facts", () => {
    expect(scenario.mirrors.factIds.length).toBeGreaterThan(0);
    expect(scenario.mirrors.factIds.filter((factId) => factById(factId) === undefined)).toEqual([]);
    expect(scenario.mirrors.different).not.toBe("");
  });

  test("shows the limits of the evidence with the evidence", () => {
    expect(scenario.mirrors.factIds).toContain("limitations");
  });

  test("asks two to four questions", () => {
    expect(scenario.discuss.length).toBeGreaterThanOrEqual(2);
    expect(scenario.discuss.length).toBeLessThanOrEqual(4);
    for (const question of scenario.discuss) expect(question).toMatch(/\?$/);
  });
});

test("free and paid is the baseline", () => {
  expect(parseTreatment({ ...scenarioById("free-and-paid")?.treatment })).toEqual(BASELINE);
});

test("in hidden tiers the flag is a coin", () => {
  expect(parseTreatment({ ...scenarioById("hidden-tiers")?.treatment })).toEqual({ ...BASELINE, flagAccuracy: 0.5 });
});

test("an unknown scenario is not found", () => {
  expect(scenarioById("toString")).toBeUndefined();
});
