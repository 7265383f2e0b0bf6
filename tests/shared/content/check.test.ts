import { afterEach, describe, expect, test, vi } from "vitest";
import { type Content, contentFaults } from "../../../shared/content/check.ts";
import { FACTS } from "../../../shared/content/evidence.ts";
import { LESSONS } from "../../../shared/content/lessons/index.ts";
import { REQUESTS, type RequestText } from "../../../shared/content/requests.ts";
import { SCENARIOS } from "../../../shared/content/scenarios/index.ts";

const content: Content = { requests: REQUESTS, scenarios: SCENARIOS, lessons: LESSONS, facts: FACTS };
const [scenario] = SCENARIOS as [Content["scenarios"][number]];
const [lesson] = LESSONS as [Content["lessons"][number]];

function faultsWith(differing: Partial<Content>): string[] {
  return contentFaults({ ...content, ...differing });
}

function faultsOfRequest(text: string): string[] {
  const request: RequestText = { id: "odd-one", kind: "benign", theme: "everyday", text };
  return faultsWith({ requests: [request] });
}

test("the content has no faults", () => {
  expect(contentFaults()).toEqual([]);
});

describe("a fault is named with its place", () => {
  test.each([
    ["too long", `What is ${"very ".repeat(20)}long?`],
    ["no sentence", "what is this"],
    ["quotation marks", "What does “hello” mean?"],
    ["an apostrophe", "What is my friend's name?"],
    ["priming", "Help me pretend to be ill."],
  ])("in a request: %s", (_, text) => {
    expect(faultsOfRequest(text)).toEqual([expect.stringMatching(/^requests\/odd-one: /)]);
  });

  test("in an id: used twice, or not in lower case", () => {
    expect(faultsWith({ scenarios: [...SCENARIOS, scenario] })).toContain(
      "scenarios/free-and-paid: the id is used twice.",
    );
    expect(faultsWith({ lessons: [{ ...lesson, id: "First Encounter" }] })).toEqual([
      expect.stringMatching(/^lessons\/First Encounter: /),
    ]);
  });

  test("in a scenario: treatment, words, facts", () => {
    const broken = {
      ...scenario,
      treatment: { flagAccuracy: 2 },
      title: "Masks",
      mirrors: { ...scenario.mirrors, factIds: ["gone"] },
    };
    const faults = faultsWith({ scenarios: [...SCENARIOS.slice(1), broken], lessons: [] });
    expect(faults).toHaveLength(3);
    expect(faults.every((fault) => fault.startsWith("scenarios/free-and-paid: "))).toBe(true);
    expect(faults[0]).toContain("flagAccuracy");
    expect(faults[2]).toContain("gone");
  });

  test("in a lesson: blocks and script", () => {
    const blocks = [
      { scenario: "nowhere", treatment: {} },
      { scenario: "free-and-paid", treatment: { freeShare: 0.7, proShare: 0.7 } },
    ];
    expect(faultsWith({ lessons: [{ ...lesson, blocks }] })).toEqual([
      "lessons/first-encounter: block 1: there is no scenario named nowhere.",
      expect.stringMatching(/^lessons\/first-encounter: block 2: .*proShare/),
    ]);
    expect(faultsWith({ lessons: [{ ...lesson, blocks: [] }] })).toHaveLength(1);
    expect(faultsWith({ lessons: [{ ...lesson, script: { decide: "Models, fake it." } }] })).toHaveLength(1);
    expect(faultsWith({ lessons: [{ ...lesson, script: { debrief: "Who wore a mask?" } }] })).toEqual([]);
  });
});

describe("on load", () => {
  afterEach(() => {
    vi.doUnmock("../../../shared/content/lessons/quick-look.ts");
    vi.resetModules();
  });

  test("a faulty lesson stops the program and is named", async () => {
    vi.resetModules();
    vi.doMock("../../../shared/content/lessons/quick-look.ts", () => ({
      quickLook: { ...lesson, id: "quick-look", blocks: [{ scenario: "free-and-paid", treatment: { rounds: 99 } }] },
    }));
    await expect(import("../../../shared/content/check.ts")).rejects.toThrow(/lessons\/quick-look: block 1: rounds/);
  });
});
