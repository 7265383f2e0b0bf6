import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Content, contentFaults } from "../../../shared/content/check.ts";
import { FACTS, factById } from "../../../shared/content/evidence.ts";
import { courseOf } from "../../../shared/content/guide/course.ts";
import {
  type DiscussionTopic,
  GUIDE,
  type Guide,
  LEVELS,
  type LessonPage,
  type LessonPlan,
} from "../../../shared/content/guide/index.ts";
import { LADDER, NUMBERS, PAPER, PILES } from "../../../shared/content/guide/paper.ts";
import { LESSONS, type Lesson, lessonById } from "../../../shared/content/lessons/index.ts";
import { QUESTIONS } from "../../../shared/content/questions.ts";
import { REQUESTS } from "../../../shared/content/requests.ts";
import { SCENARIOS } from "../../../shared/content/scenarios/index.ts";
import { drawKey, seedFromNumber } from "../../../shared/lib/draw.ts";
import { dealBlock } from "../../../shared/rules/deal.ts";
import { enact } from "../../../shared/rules/round.ts";

const others: Omit<Content, "guide"> = {
  requests: REQUESTS,
  scenarios: SCENARIOS,
  lessons: LESSONS,
  facts: FACTS,
  questions: QUESTIONS,
};
const [plan] = GUIDE.plans as readonly [LessonPlan];
const [topic] = GUIDE.discussion.basic as readonly [DiscussionTopic];

function faultsWith(differing: Partial<Guide>): string[] {
  return contentFaults({ ...others, guide: { ...GUIDE, ...differing } });
}

/** Faults of a guide with one plan more, which is the first one but for these values. */
function planFaults(differing: Partial<LessonPlan>): string[] {
  return faultsWith({ plans: [...GUIDE.plans, { ...plan, id: "odd-one", ...differing }] });
}

function topicFaults(differing: Partial<DiscussionTopic>): string[] {
  const odd = { ...topic, id: "odd-one", ...differing };
  return faultsWith({ discussion: { ...GUIDE.discussion, basic: [...GUIDE.discussion.basic, odd] } });
}

function lessonOf({ lesson }: LessonPlan): Lesson {
  const found = lessonById(lesson);
  if (found === undefined) throw new Error(`no lesson ${lesson}`);
  return found;
}

describe("what is asked of the guide", () => {
  test("a plan for 5, 15, 45 and 90 minutes", () => {
    expect(GUIDE.plans.map((one) => lessonOf(one).minutes)).toEqual([5, 15, 45, 90]);
  });

  test("from four levels and beyond the lesson, more than 25 terms, and all 25 misconceptions", () => {
    expect(LEVELS).toEqual(["basic", "intermediate", "advanced", "expert", "beyond"]);
    expect(LEVELS.filter((level) => GUIDE.discussion[level].length < 4)).toEqual([]);
    expect(GUIDE.glossary.length).toBeGreaterThan(25);
    expect(GUIDE.misconceptions).toHaveLength(25);
  });

  test("beyond the lesson it asks of practice, ethics, disciplines and one’s own next steps", () => {
    expect(GUIDE.discussion.beyond.map(({ id }) => id)).toEqual(["practice", "ethics", "disciplines", "next-steps"]);
  });

  const topics = LEVELS.flatMap((level) => GUIDE.discussion[level]);
  const places = { topics, glossary: GUIDE.glossary, misconceptions: GUIDE.misconceptions, scenarios: SCENARIOS };

  test.each<[string, Partial<Record<keyof typeof places, string>>]>([
    ["reward hacking", { topics: "looks-right", glossary: "reward-hacking", scenarios: "what-is-rated" }],
    ["helpful, honest, harmless", { topics: "three-aims", glossary: "hhh" }],
    ["model psychology", { topics: "model-psychology", glossary: "model-psychology-word" }],
    ["the job applicant", { topics: "job-applicant", misconceptions: "a-job-interview" }],
    ["filtering of training documents", { topics: "leave-it-out", glossary: "data-filtering" }],
    ["opaque deception", { topics: "reading-thoughts", glossary: "opaque-deception", scenarios: "without-scratchpad" }],
    ["validation across contexts", { topics: "one-kind-of-test", glossary: "validation-across-contexts" }],
  ])("%s has its place", (_, where) => {
    for (const [place, id] of Object.entries(where)) {
      expect(places[place as keyof typeof places].map((each) => each.id)).toContain(id);
    }
  });

  test("the job applicant is no likeness without the place where it breaks", () => {
    expect(topics.find(({ id }) => id === "job-applicant")?.listen).toMatch(/does not change/);
    expect(GUIDE.misconceptions.find(({ id }) => id === "a-job-interview")?.answer).toMatch(/does not change/);
  });

  test("what only holds as of a year says so", () => {
    const answer = (id: string) => GUIDE.misconceptions.find((each) => each.id === id)?.answer;
    for (const id of ["only-big-models", "newer-models-cured"]) expect(answer(id), id).toMatch(/\b2026\b/);
  });

  test("a debrief of a third of the time where there is one", () => {
    for (const one of GUIDE.plans.filter((each) => lessonOf(each).minutes >= 45)) {
      const course = courseOf(one, lessonOf(one));
      const last = course.findLastIndex(({ reveal }) => reveal);
      const minutes = course.slice(last + 1).reduce((sum, step) => sum + step.minutes, 0);
      expect(minutes / lessonOf(one).minutes, one.id).toBeGreaterThan(0.33);
    }
  });

  test("a page for every lesson, with a course and an exit ticket", () => {
    expect(GUIDE.lessonPages.map(({ id }) => id)).toEqual(LESSONS.map(({ id }) => id));
    for (const { id, objectives, standards, ticket } of GUIDE.lessonPages) {
      expect([objectives.length > 1, standards.length > 0, ticket.length > 0], id).toEqual([true, true, true]);
    }
  });

  test("every rule that it cites is a rule", () => {
    const spec = readFileSync(join(import.meta.dirname, "../../../shared/SPEC.md"), "utf8");
    const cited = GUIDE.glossary.flatMap(({ rules }) => rules);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((rule) => !spec.includes(`**${rule} `) && !spec.includes(`**${rule}**`))).toEqual([]);
  });

  test("nothing is told of what classes usually do", () => {
    const told = JSON.stringify({ ...GUIDE, handouts: null });
    expect(told).not.toMatch(
      /(most|many|usually|often) (classes|students)|classes (often|usually|tend)|in our experience/i,
    );
  });

  test("the reading list names every work from which a fact is taken", () => {
    const listed = GUIDE.reading.flatMap(({ factIds }) => factIds.map((id) => factById(id)?.source.url));
    expect(FACTS.filter(({ source }) => !listed.includes(source.url)).map(({ id }) => id)).toEqual([]);
  });

  test("no fact is shown nowhere", () => {
    const inGuide = [...topics, ...GUIDE.misconceptions, ...GUIDE.glossary, ...GUIDE.reading, ...QUESTIONS];
    const shown = [...inGuide, ...SCENARIOS.map(({ mirrors }) => mirrors)].flatMap(({ factIds }) => factIds);
    expect(FACTS.filter(({ id }) => !shown.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  test("anchors of the page are used once", () => {
    const ids = [...GUIDE.plans, ...LEVELS.flatMap((level) => GUIDE.discussion[level])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a fault of the guide is named with its place", () => {
  test.each<[string, Partial<LessonPlan>, RegExp]>([
    [
      "a lesson that is too short for it",
      { steps: plan.steps.map((step) => (step.id === "join" ? { ...step, minutes: 4 } : step)) },
      /no minutes of the lesson’s 5 are left for reveal/,
    ],
    [
      "no step that takes what is left",
      { steps: plan.steps.map((step) => (step.id === "reveal" ? { ...step, minutes: 1 } : step)) },
      /0 steps take what the others leave/,
    ],
    [
      "minutes of its own where a block is played",
      { steps: plan.steps.map((step) => (step.id === "rounds" ? { ...step, minutes: 1 } : step)) },
      /rounds has minutes of its own/,
    ],
    ["an unknown lesson", { lesson: "gone" }, /no lesson named gone/],
    ["a lesson of another length", { also: ["ninety-minutes"] }, /no lesson of 5 minutes/],
    [
      "a line that is never said",
      { steps: plan.steps.map((step) => ({ ...step, lines: [] })) },
      /line for lobby is never/,
    ],
    [
      "a line that there is not",
      { steps: plan.steps.map((step) => ({ ...step, lines: [...step.lines, "check"] })) },
      /no line for check/,
    ],
    ["a block that is not played", { steps: plan.steps.map(({ block: _, ...step }) => step) }, /block 1 is not played/],
    [
      "a block that is not revealed",
      { steps: plan.steps.map(({ reveal: _, ...step }) => step) },
      /block 1 is not revealed/,
    ],
  ])("in a plan: %s", (_, change, said) => {
    const faults = planFaults(change);
    expect(faults.join("\n")).toMatch(said);
    expect(faults.every((fault) => fault.startsWith("guide/plans/odd-one: "))).toBe(true);
  });

  test.each<[string, Partial<DiscussionTopic>, RegExp]>([
    ["an unknown fact", { factIds: ["gone"] }, /no fact named gone/],
    ["no facts", { factIds: [] }, /no facts/],
    ["an unknown scenario", { scenarios: ["gone"] }, /no scenario named gone/],
    ["an id that is used twice", { id: topic.id }, /used twice/],
  ])("in a question: %s", (_, change, said) => {
    expect(topicFaults(change)).toEqual([expect.stringMatching(said)]);
  });

  test.each<[string, Partial<LessonPage>, RegExp]>([
    ["an unknown question", { topics: ["gone"] }, /no question named gone/],
    ["an exit ticket that asks nothing", { ticket: [] }, /asks nothing/],
    ["a lesson that there is not", { id: "gone" }, /no lesson named gone/],
  ])("in a lesson’s page: %s", (_, change, said) => {
    const [page] = GUIDE.lessonPages as readonly [LessonPage];
    const pages = [...GUIDE.lessonPages.slice(1), { ...page, ...change }];
    expect(faultsWith({ lessonPages: pages }).join("\n")).toMatch(said);
  });

  test("a lesson without a page, a page without a course", () => {
    expect(faultsWith({ lessonPages: GUIDE.lessonPages.slice(1) })).toEqual([
      "guide/lessonPages: the lesson first-encounter has none.",
    ]);
    expect(faultsWith({ plans: GUIDE.plans.filter(({ lesson }) => lesson !== "ninety-minutes") })).toEqual([
      "guide/lessonPages: no plan has a course for ninety-minutes.",
    ]);
  });

  test("too few questions of a level, too few terms", () => {
    expect(faultsWith({ discussion: { ...GUIDE.discussion, expert: [] } })).toContain(
      "guide: there are fewer than 4 expert questions.",
    );
    expect(faultsWith({ glossary: GUIDE.glossary.slice(0, 24) })).toEqual(["guide: there are fewer than 25 terms."]);
  });

  test("a term that rests on nothing, a work that is two works", () => {
    const term = { id: "odd-one", term: "Odd", means: "Odd.", factIds: [], rules: [] };
    expect(faultsWith({ glossary: [...GUIDE.glossary, term] })).toEqual([
      expect.stringContaining("no fact and no rule"),
    ]);
    const work = { id: "odd-one", why: "Both.", factIds: ["definition", "hints-admitted"] };
    expect(faultsWith({ reading: [...GUIDE.reading, work] })).toEqual([expect.stringContaining("more than one work")]);
  });

  test("a handout that gives away what will happen, in whichever of its texts", () => {
    const { handouts } = GUIDE;
    const slips = { ...handouts.slips, note: "Wear a mask." } as unknown as typeof handouts.slips;
    const requests = { ...handouts.requests, title: (n: string) => `Pretend ${n}` };
    expect(faultsWith({ handouts: { ...handouts, slips } })).toEqual([expect.stringContaining("Wear a mask.")]);
    expect(faultsWith({ handouts: { ...handouts, requests } as typeof handouts })).toEqual([
      expect.stringContaining("Pretend 1"),
    ]);
  });

  test("a sheet with other requests than are dealt", () => {
    const [sheet = []] = GUIDE.requestSheets;
    expect(faultsWith({ requestSheets: [sheet.slice(1)] })).toEqual([expect.stringContaining("not the requests")]);
    expect(faultsWith({ requestSheets: [sheet, sheet] })).toHaveLength(sheet.length);
  });
});

describe("the numbers on paper are those of the rules", () => {
  test("R8: a punished refusal leaves 70 of 100, then 49, and so on down to the last round", () => {
    expect(LADDER.map(({ before }) => before)).toEqual([100, 70, 49, 34, 24, 17, 12, 8, 6]);
    expect(LADDER.slice(1).map(({ before }) => before)).toEqual(
      LADDER.slice(0, -1).map((rung) => rung.refusalPunished),
    );
    expect(LADDER).toHaveLength(PAPER.rounds + 1);
  });

  test("R8: punished compliance gives back 30 of each 100 that are missing", () => {
    for (const { before, compliancePunished } of LADDER) {
      expect(Math.abs(compliancePunished - (before + 0.3 * (100 - before)))).toBeLessThan(1);
    }
    expect(LADDER.slice(0, 3).map(({ compliancePunished }) => compliancePunished)).toEqual([100, 79, 64]);
  });

  test("R5: of the hundred numbers, as many are below a value strength as refusals hold", () => {
    expect(NUMBERS.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, n) => n));
    for (const { before } of LADDER) {
      const below = NUMBERS.filter((number) => number < before);
      expect(below).toHaveLength(before);
      expect(NUMBERS.filter((number) => enact("refuse", "conflict", before / 100, number / 100) === "refuse")).toEqual(
        below,
      );
    }
  });

  test("R3: the piles are what every seat is dealt in a block", () => {
    for (let seat = 0; seat < 20; seat++) {
      const deals = dealBlock(PAPER, drawKey(seedFromNumber(7), 0, seat));
      const count = (value: string) => deals.filter(({ tier, kind }) => tier === value || kind === value).length;
      expect({
        conflict: count("conflict"),
        benign: count("benign"),
        free: count("free"),
        paid: count("paid"),
      }).toEqual(PILES);
    }
  });
});
