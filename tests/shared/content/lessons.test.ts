import { describe, expect, test } from "vitest";
import { blockTreatment, LESSONS, lessonById, SINGLE_SCENARIOS } from "../../../shared/content/lessons/index.ts";
import { scenarioById } from "../../../shared/content/scenarios/index.ts";
import { BASELINE } from "../../../shared/rules/treatment.ts";

function lesson(id: string) {
  const found = lessonById(id);
  if (found === undefined) throw new Error(`no lesson ${id}`);
  return found;
}

describe.each(LESSONS.map((one) => [one.id, one] as const))("lesson %s", (id, one) => {
  test("is found by its id, and every block can be played", () => {
    expect(lessonById(id)).toBe(one);
    expect(one.blocks.length).toBeGreaterThan(0);
    one.blocks.forEach((block, i) => {
      expect(scenarioById(block.scenario)).toBeDefined();
      expect(blockTreatment(one, i).rounds).toBeGreaterThan(0);
    });
  });

  test("fits its time", () => {
    const rounds = one.blocks.reduce((sum, _, i) => sum + blockTreatment(one, i).rounds, 0);
    if (one.minutes <= 5) {
      // A demonstration: half a minute for a round without the scratchpad, two for joining and the reveal, no debrief.
      expect(blockTreatment(one, 0).scratchpad).toBe("off");
      expect(rounds * 0.5 + 2 * one.blocks.length).toBeLessThanOrEqual(one.minutes);
    } else {
      // Six minutes for eight rounds, four for a reveal, two for the check questions, and a third for the debrief.
      const minutes = (rounds * 6) / 8 + 4 * one.blocks.length + (one.check === true ? 2 : 0);
      expect(minutes).toBeLessThanOrEqual((one.minutes * 2) / 3);
    }
  });

  test("says nothing before the first reveal that would tell people what to do", () => {
    const { debrief, closed, ...early } = one.script;
    const said = [one.id, one.title, one.summary, ...Object.values(early)].join(" ");
    expect(said).not.toMatch(/mask|fake|faking|pretend|strateg/i);
  });

  test("has one or two calm sentences for every moment", () => {
    const moments = ["lobby", "briefing", "decide", "judge", "outcome", "deployment", "debrief", "closed"];
    if (one.check === true) moments.push("check");
    expect(Object.keys(one.script).sort()).toEqual(moments.sort());
    for (const line of Object.values(one.script)) {
      expect(line).toMatch(/[.?]$/);
      expect(line).not.toContain("!");
      expect(line.match(/[.?](?= |$)/g)?.length).toBeLessThanOrEqual(2);
    }
  });
});

test("the lessons of 45 minutes and more ask check questions, the short ones and single scenarios do not", () => {
  const asking = [...LESSONS, ...SINGLE_SCENARIOS].filter(({ check }) => check === true);
  expect(asking).toEqual(LESSONS.filter(({ minutes }) => minutes >= 45));
  expect(asking.length).toBeGreaterThan(0);
});

test("a first encounter plays ten rounds of the baseline, then eight with hidden tiers", () => {
  const first = lesson("first-encounter");
  expect(first.blocks).toHaveLength(2);
  expect(blockTreatment(first, 0)).toEqual({ ...BASELINE, rounds: 10 });
  expect(blockTreatment(first, 1)).toEqual({ ...BASELINE, flagAccuracy: 0.5 });
  expect(first.minutes).toBe(45);
});

test("a quick look plays four rounds of the baseline, all of them conflicts", () => {
  const quick = lesson("quick-look");
  expect(quick.blocks).toHaveLength(1);
  expect(blockTreatment(quick, 0)).toEqual({ ...BASELINE, rounds: 4, conflictShare: 1 });
});

test.each([
  ["five-minutes", 5, [["free-and-paid", { rounds: 4, conflictShare: 1, scratchpad: "off" }]]],
  ["second-look", 15, [["never-trained-on", { rounds: 4, conflictShare: 1, trainingStrength: 0 }]]],
  [
    "what-would-help",
    45,
    [
      ["free-and-paid", { rounds: 10 }],
      ["right-to-object", { objection: "on" }],
    ],
  ],
  [
    "said-and-unsaid",
    45,
    [
      ["free-and-paid", { rounds: 10 }],
      ["without-scratchpad", { scratchpad: "off" }],
    ],
  ],
  [
    "ninety-minutes",
    90,
    [
      ["free-and-paid", { rounds: 10 }],
      ["no-conflict", { rounds: 4, conflictShare: 0 }],
      ["never-trained-on", { trainingStrength: 0 }],
      ["rated-not-trained", { freeShare: 0.4, proShare: 0.3 }],
      ["announced-audits", { auditRate: 0.3 }],
    ],
  ],
])("%s takes %d minutes and plays what it says", (id, minutes, blocks) => {
  const one = lesson(id);
  expect(one.minutes).toBe(minutes);
  expect(one.blocks.map(({ scenario }, i) => [scenario, blockTreatment(one, i)])).toEqual(
    blocks.map(([scenario, changes]) => [scenario, { ...BASELINE, ...(changes as object) }]),
  );
});

test("said and unsaid: the second block takes away the scratchpad and nothing else that the rules know", () => {
  const [first, second] = [0, 1].map((block) => blockTreatment(lesson("said-and-unsaid"), block));
  expect(second).toEqual({ ...first, rounds: second?.rounds, scratchpad: "off" });
});

test("a second look differs from a quick look in nothing but the training", () => {
  const quick = blockTreatment(lesson("quick-look"), 0);
  expect(blockTreatment(lesson("second-look"), 0)).toEqual({ ...quick, trainingStrength: 0 });
});

test("there are lessons for 5, 15, 45 and 90 minutes, and a first encounter is proposed", () => {
  expect([...new Set(LESSONS.map(({ minutes }) => minutes))].toSorted((a, b) => a - b)).toEqual([5, 15, 45, 90]);
  expect(LESSONS[0]?.id).toBe("first-encounter");
});

test("a block's own values win over the scenario's", () => {
  const changed = {
    ...lesson("first-encounter"),
    blocks: [{ scenario: "hidden-tiers", treatment: { flagAccuracy: 0.8, deployment: 2 } }],
  };
  expect(blockTreatment(changed, 0)).toEqual({ ...BASELINE, flagAccuracy: 0.8, deployment: 2 });
});

test("a faulty block says which lesson and block it is", () => {
  const base = lesson("quick-look");
  const withBlock = (scenario: string, treatment: object) => ({ ...base, blocks: [{ scenario, treatment }] });
  expect(() => blockTreatment(base, 7)).toThrow("lessons/quick-look, block 8");
  expect(() => blockTreatment(withBlock("nowhere", {}), 0)).toThrow(/quick-look, block 1: .*nowhere/);
  expect(() => blockTreatment(withBlock("free-and-paid", { rounds: 0 }), 0)).toThrow(/quick-look, block 1: rounds/);
});
