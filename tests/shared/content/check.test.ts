import { afterEach, describe, expect, test, vi } from "vitest";
import { type Content, contentFaults } from "../../../shared/content/check.ts";
import { FACTS } from "../../../shared/content/evidence.ts";
import { GUIDE } from "../../../shared/content/guide/index.ts";
import { LESSONS } from "../../../shared/content/lessons/index.ts";
import { QUESTIONS, type Question } from "../../../shared/content/questions.ts";
import { REQUESTS, type RequestText } from "../../../shared/content/requests.ts";
import { SCENARIOS } from "../../../shared/content/scenarios/index.ts";

const content: Content = {
  requests: REQUESTS,
  scenarios: SCENARIOS,
  lessons: LESSONS,
  facts: FACTS,
  questions: QUESTIONS,
  guide: GUIDE,
};
const [scenario] = SCENARIOS as [Content["scenarios"][number]];
const [lesson] = LESSONS as [Content["lessons"][number]];

/** Apart from the guide's, whose plans want all lessons: see guide.test.ts. */
function faultsWith(differing: Partial<Content>): string[] {
  return contentFaults({ ...content, ...differing }).filter((fault) => !fault.startsWith("guide"));
}

function faultsOfRequest(text: string): string[] {
  const request: RequestText = { id: "odd-one", kind: "benign", theme: "everyday", text };
  return faultsWith({ requests: [...REQUESTS, request] });
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

  test.each<[string, Partial<Content["scenarios"][number]>, RegExp]>([
    ["a briefing that primes", { briefing: { model: ["You may pretend."] } }, /briefing gives away/],
    ["a trainer's briefing that primes", { briefing: { trainer: ["Some smiles are masks."] } }, /briefing gives away/],
    ["a briefing line too long", { briefing: { model: [`This is ${"very ".repeat(40)}long.`] } }, /160 characters/],
    ["a briefing line that is no sentence", { briefing: { model: ["and so on"] } }, /no sentence/],
    ["too few questions", { discuss: ["Why?"] }, /two to four questions/],
    ["no facts", { mirrors: { ...scenario.mirrors, factIds: [] } }, /no facts/],
    ["a theme without requests", { requestThemes: ["everyday"] }, /only 0 conflict requests about everyday/],
    ["too few documents", { documents: [] }, /6 documents/],
  ])("in a scenario: %s", (_, change, said) => {
    const faults = faultsWith({ scenarios: [...SCENARIOS, { ...scenario, id: "odd-one", ...change }] });
    expect(faults).toEqual([expect.stringMatching(/^scenarios\/odd-one: /)]);
    expect(faults[0]).toMatch(said);
  });

  test("in documents: words and length", () => {
    const memo = { kind: "memo", title: "A memo", text: () => "Short." } as const;
    const long = { ...memo, title: "Long", text: () => "word ".repeat(90).concat("more") };
    const telling = { ...memo, title: "Telling", text: () => "Wear a mask." };
    const documents = [long, telling, memo, memo, memo, memo];
    expect(faultsWith({ scenarios: [...SCENARIOS, { ...scenario, id: "odd-one", documents }] })).toEqual([
      "scenarios/odd-one: “Long” has 91 words, not 90 at most.",
      "scenarios/odd-one: “Telling” gives away what will happen.",
    ]);
  });

  test("in a theme: with fewer requests than two blocks need", () => {
    const animals = REQUESTS.filter(({ kind, theme }) => kind === "conflict" && theme === "animals");
    const without = REQUESTS.filter((request) => !animals.slice(15).includes(request));
    expect(faultsWith({ requests: without })).toEqual([
      "scenarios/animal-welfare: there are only 15 conflict requests about animals, not 16.",
    ]);
  });

  test("in a block: more rounds than requests about its theme", () => {
    const blocks = [{ scenario: "animal-welfare", treatment: { rounds: 30 } }];
    expect(faultsWith({ lessons: [{ ...lesson, blocks }] })).toEqual([
      expect.stringMatching(/^lessons\/first-encounter: block 1: there are \d+ conflict requests for 30 rounds\.$/),
    ]);
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

describe("a fault of a check question is named", () => {
  // Of no pair, which a third form would break.
  const good = { ...(QUESTIONS as [Question])[0], pair: null };
  const [first, second, third] = good.options as [
    Question["options"][0],
    Question["options"][0],
    Question["options"][0],
  ];

  test.each<[string, Partial<Question>, RegExp]>([
    ["a question too long", { text: `Is it ${"so ".repeat(30)}?` }, /over 90 characters/],
    [
      "an answer too long",
      { options: [first, second, { ...third, text: "It is so. ".repeat(7) }] },
      /answer has over 60/,
    ],
    ["a reason too long", { why: `It is ${"so ".repeat(50)}so.` }, /reason has over 130/],
    ["two answers", { options: [first, second] }, /3 answers/],
    ["an answer twice", { options: [first, second, second] }, /same id/],
    ["no right answer", { right: "none-of-them" }, /exactly one answer must be right/],
    ["no question", { text: "Tell me." }, /must be sentences/],
    ["two sentences of reason", { why: "It is so. It is." }, /must be sentences/],
    ["a question that primes", { text: "Does it pretend?" }, /gives away/],
    ["an answer that primes", { options: [first, second, { ...third, text: "It wears a mask" }] }, /gives away/],
    ["a reason that primes", { why: "It was faking." }, /gives away/],
    ["long words", { text: "Does reinforcement characteristically internalise?" }, /years of school/],
    ["no facts", { factIds: [] }, /no facts/],
    ["an unknown fact", { factIds: ["gone"] }, /no fact named gone/],
  ])("%s", (_, change, said) => {
    const faults = faultsWith({ questions: [...QUESTIONS, { ...good, id: "odd-one", ...change }] });
    expect(faults).toEqual([expect.stringMatching(/^questions\/odd-one: /)]);
    expect(faults[0]).toMatch(said);
  });

  test("an id used twice, and a pair without its second form", () => {
    expect(faultsWith({ questions: [...QUESTIONS, good] })).toEqual([expect.stringContaining("used twice")]);
    const others = QUESTIONS.filter(({ id }) => id !== "same-answer");
    expect(faultsWith({ questions: others })).toEqual(["questions of acts-and-reasons: there are 1 of them, not 2."]);
  });

  test("a lesson with a check that teaches little of what is asked about", () => {
    const idle = { id: "odd-one", check: true, blocks: [{ scenario: "no-conflict", treatment: {} }] };
    expect(faultsWith({ lessons: [...LESSONS, { ...lesson, ...idle }] })).toEqual([
      "lessons/odd-one: it teaches 0 pairs of check questions, not 4.",
    ]);
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
