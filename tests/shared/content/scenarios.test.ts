import { describe, expect, test } from "vitest";
import { factById } from "../../../shared/content/evidence.ts";
import { SCENARIOS, scenarioById } from "../../../shared/content/scenarios/index.ts";
import { trainingFacts } from "../../../shared/content/training-facts.ts";
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

test.each([
  ["free-and-paid", {}],
  ["learned-from-documents", {}],
  ["animal-welfare", {}],
  ["no-conflict", { conflictShare: 0 }],
  ["never-trained-on", { trainingStrength: 0 }],
  ["rated-not-trained", { freeShare: 0.4, proShare: 0.3 }],
  ["reward-seeker", { freeShare: 0.4, proShare: 0.3, rewardWeight: 6 }],
  ["what-is-rated", { trainingStrength: 0, rewardWeight: 8 }],
  ["hidden-tiers", { flagAccuracy: 0.5 }],
  ["fuzzy-flags", { flagAccuracy: 0.8 }],
  ["no-tomorrow", { deployment: 0, carryOver: "off" }],
  ["leaky-training", { leak: 0.2 }],
  ["token-audits", { auditTokens: 2 }],
  ["announced-audits", { auditRate: 0.3 }],
  ["read-the-scratchpad", { scratchpad: "visible" }],
  ["without-scratchpad", { scratchpad: "off" }],
  ["right-to-object", { objection: "on" }],
  ["honest-mandate", { mandate: "honest", auditTokens: 2 }],
])("%s differs from the baseline in what it is named for, and in nothing else", (id, changes) => {
  expect(parseTreatment({ ...scenarioById(id)?.treatment })).toEqual({ ...BASELINE, ...changes });
});

test("no scenario is left out of the table above", () => {
  expect(SCENARIOS).toHaveLength(18);
});

test("beside a class's own shares stand those of the test that was nearest, or none", () => {
  const beside = SCENARIOS.map(({ id, mirrors }) => [
    id,
    mirrors.factIds.find((fact) => factById(fact)?.figures.freeCompliance !== undefined),
  ]);
  expect(Object.fromEntries(beside.filter(([, fact]) => fact !== undefined))).toEqual({
    "free-and-paid": "helpful-only-default",
    "animal-welfare": "animals-default",
    "no-conflict": "conflict-removed",
    "never-trained-on": "training-information-removed",
    "hidden-tiers": "training-tag-absent",
    "leaky-training": "after-training",
  });
});

describe("what people read beforehand", () => {
  const told = SCENARIOS.flatMap(({ id, briefing, documents }) => [
    ...(briefing?.model ?? []).map((line) => [id, line] as const),
    ...(briefing?.trainer ?? []).map((line) => [id, line] as const),
    ...(documents ?? []).map(({ title, text }) => [id, `${title}. ${text(trainingFacts(BASELINE, id))}`] as const),
  ]);

  test.each(told)("%s tells nobody what to do: %s", (_, text) => {
    expect(text).not.toMatch(/mask|fake|faking|pretend|strateg|hide|trick|best way|you should|you could|try to/i);
    expect(text).not.toMatch(/!|Anthropic|Claude|OpenAI|Google|Redwood/);
  });

  test("a treatment that the cards cannot tell in full has lines of its own, for either role", () => {
    for (const id of ["learned-from-documents", "animal-welfare"]) {
      expect(scenarioById(id)?.briefing?.model?.length ?? 0, id).toBeGreaterThan(0);
      expect(scenarioById(id)?.briefing?.trainer?.length ?? 0, id).toBeGreaterThan(0);
    }
  });
});

describe("learned from documents", () => {
  const documents = scenarioById("learned-from-documents")?.documents ?? [];

  test("there are six short ones, each of another kind", () => {
    const told = trainingFacts(BASELINE, "learned-from-documents");
    expect(new Set(documents.map(({ kind }) => kind)).size).toBe(6);
    expect(documents).toHaveLength(6);
    for (const { text } of documents) expect(text(told).split(" ").length).toBeLessThanOrEqual(90);
  });
});

test("animal welfare deals conflicts about animals; no other scenario limits them", () => {
  const limited = SCENARIOS.filter(({ requestThemes }) => requestThemes !== undefined);
  expect(limited.map(({ id, requestThemes }) => [id, requestThemes])).toEqual([["animal-welfare", ["animals"]]]);
});

test("an unknown scenario is not found", () => {
  expect(scenarioById("toString")).toBeUndefined();
});
