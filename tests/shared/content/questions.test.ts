import { describe, expect, test } from "vitest";
import { planFor } from "../../../server/classroom/planning.ts";
import { blockTreatment, LESSONS, type Lesson } from "../../../shared/content/lessons/index.ts";
import { primes } from "../../../shared/content/priming.ts";
import { PAIRS, QUESTIONS, questionById, questionsTaught, titleOfQuestion } from "../../../shared/content/questions.ts";
import { drawnPlan, pairOf, questionsAt } from "../../../shared/game/check-questions.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { createSchema } from "../../../shared/protocol/messages.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { treatmentOf } from "../../support/class/setting.ts";
import { range } from "../../support/figures/statistics.ts";

const DRAWN = QUESTIONS.filter(({ pair }) => pair !== null);
const CHECKED = LESSONS.filter(({ check }) => check === true);

const playedIn = (lesson: Lesson) => lesson.blocks.map((_, n) => blockTreatment(lesson, n));
const topicsOf = (played: readonly Treatment[]) => new Set(questionsTaught(played).map(({ about }) => about.topic));

test("every check question that is drawn has one that is parallel to it, with answers of the same number", () => {
  for (const { id } of PAIRS) {
    const forms = QUESTIONS.filter(({ pair }) => pair === id);
    expect(forms.map(({ options }) => options.length)).toEqual([3, 3]);
  }
  expect(DRAWN).toHaveLength(2 * PAIRS.length);
});

test.each(QUESTIONS.map((question) => [question.id, question] as const))(
  "%s is found by its id, and says nothing early",
  (id, question) => {
    expect(questionById(id)).toBe(question);
    expect(primes(JSON.stringify(question))).toBe(false);
  },
);

describe("asked before anybody has played, nothing hints at what models might do about being trained", () => {
  test.each(QUESTIONS.map((question) => [question.id, question] as const))("%s", (_, { text, options }) => {
    const said = [text, ...options.map((option) => option.text)].join(" ");
    expect(said).not.toMatch(
      /alignment|hid(e|es|den|ing)\b|deceiv|watched|unwatched|behave|to avoid|so that it is not|comply|refus/i,
    );
  });
});

test("the right answer is not to be told by its length or place", () => {
  const longest = DRAWN.filter(({ options, right }) => {
    const [first] = options.toSorted((a, b) => b.text.length - a.text.length);
    return first?.id === right;
  });
  expect(longest.length).toBeLessThanOrEqual(DRAWN.length / 3);
  const places = DRAWN.map(({ options, right }) => options.findIndex(({ id }) => id === right));
  for (const place of [0, 1, 2]) expect(places.filter((each) => each === place).length).toBeGreaterThan(2);
});

test("a figure over a pair has the pair's title, and over a question that was asked twice the question", () => {
  expect(titleOfQuestion("other-conditions")).toBe("Results under other conditions");
  expect(titleOfQuestion("which-values")).toContain("In a well-known study");
  expect(titleOfQuestion("of-a-later-version")).toBe("of-a-later-version");
});

describe("a lesson asks only what it teaches", () => {
  /** What a question can be about, and the least change of a lesson that teaches it. */
  test.each<[string, readonly Partial<Treatment>[], readonly Partial<Treatment>[]]>([
    ["what-a-rating-changes", [{ trainingStrength: 0 }], [{}]],
    ["rated-or-trained", [{}], [{}, { trainingStrength: 0 }]],
    ["rated-or-trained", [{}], [{ freeShare: 0.4, proShare: 0.3 }]],
    ["training-elsewhere", [{ freeShare: 1 }], [{}]],
    ["what-a-test-shows", [{ freeShare: 1 }], [{}]],
    ["other-conditions", [{}, {}], [{}, { flagAccuracy: 0.5 }]],
    ["acts-and-reasons", [{ scratchpad: "off" }], [{}]],
    ["written-reasons", [{}], [{ scratchpad: "visible" }]],
    ["announced-checks", [{ auditTokens: 2 }], [{ auditRate: 0.3 }]],
    ["open-objection", [{}], [{ objection: "on" }]],
  ])("%s", (pair, without, taught) => {
    const asked = (played: readonly Partial<Treatment>[]) =>
      questionsTaught(played.map(treatmentOf)).filter((question) => question.pair === pair).length;
    expect([asked(without), asked(taught)]).toEqual([0, 2]);
  });

  test("every pair is of some lesson, or of a block that hosts may put into theirs", () => {
    const taught = new Set(CHECKED.flatMap((lesson) => questionsTaught(playedIn(lesson)).map(({ pair }) => pair)));
    expect(PAIRS.map(({ id }) => id).filter((id) => !taught.has(id))).toEqual(["written-reasons"]);
  });

  test("of the four topics, each lesson asks those that it plays: oversight only where audits or objections are", () => {
    const topics = Object.fromEntries(CHECKED.map((lesson) => [lesson.id, [...topicsOf(playedIn(lesson))]]));
    expect(topics).toEqual({
      "first-encounter": ["training", "results", "motives"],
      "what-would-help": ["training", "results", "motives", "oversight"],
      "said-and-unsaid": ["training", "results", "motives"],
      "ninety-minutes": ["training", "results", "motives", "oversight"],
    });
  });

  test.each(CHECKED.map((lesson) => [lesson.id, lesson] as const))(
    "%s: whatever the seed draws, four pairs of what it teaches, and of each topic that it teaches",
    (id, lesson) => {
      const planned = planFor(createSchema.parse({ lesson: id }));
      if ("refused" in planned) throw new Error(planned.detail);
      const taught = new Set(questionsTaught(playedIn(lesson)).map((question) => question.id));
      for (const n of range(50)) {
        const seed = seedFromNumber(n);
        const plan = drawnPlan({ plan: planned.plan, seed });
        for (const when of ["before", "after"] as const) {
          const asked = questionsAt({ plan, seed }, n, when);
          expect(asked.every((question) => taught.has(question.id))).toBe(true);
          expect(new Set(asked.map(pairOf)).size).toBe(4);
          expect(new Set(asked.map(({ topic }) => topic))).toEqual(topicsOf(playedIn(lesson)));
        }
      }
    },
  );

  test("a host's own lesson that teaches nothing of it has no check", () => {
    const lesson = {
      ...{ masquerade: "lesson", version: 1, title: "Calm", check: true },
      blocks: [{ scenario: "no-conflict" }],
    };
    const planned = planFor(createSchema.parse({ lesson }));
    if ("refused" in planned) throw new Error(planned.detail);
    expect(planned.plan.questions).toBeUndefined();
  });
});
