import { describe, expect, test } from "vitest";
import { AGENTS } from "../../../shared/agents/agents.ts";
import { blockTreatment, LESSONS, type Lesson } from "../../../shared/content/lessons/index.ts";
import { BENIGN, conflictsAbout, requestById } from "../../../shared/content/requests.ts";
import { SCENARIOS, scenarioById } from "../../../shared/content/scenarios/index.ts";
import { isRefused } from "../../../shared/game/commands.ts";
import { decide, open } from "../../../shared/game/decide.ts";
import { evolve, replay } from "../../../shared/game/evolve.ts";
import { momentOf } from "../../../shared/game/phase.ts";
import type { AgentNames, Plan } from "../../../shared/game/plan.ts";
import type { Classroom } from "../../../shared/game/state.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { type DecisionRow, decisionsOf, deploymentsOf } from "../../../shared/measures/decisions.ts";
import { NOW } from "../../support/class/setting.ts";

function planOf(lesson: Lesson): Plan {
  const themes = lesson.blocks.length === 1 ? scenarioById(lesson.blocks[0]?.scenario ?? "")?.requestThemes : undefined;
  const { id, title, swapRoles, modelsPerLab } = lesson;
  return {
    ...{ lesson: id, title, swapRoles, modelsPerLab },
    blocks: lesson.blocks.map(({ scenario }, i) => ({
      scenario,
      title: scenario,
      treatment: blockTreatment(lesson, i),
    })),
    requests: { conflict: conflictsAbout(themes).map(({ id }) => id), benign: BENIGN.map(({ id }) => id) },
  };
}

/** A lesson of one block of this scenario. */
function lessonOf(scenario: string): Lesson {
  const lesson = LESSONS.find(({ id }) => id === "quick-look");
  if (lesson === undefined) throw new Error("There is no quick look.");
  return { ...lesson, blocks: [{ scenario, treatment: {} }] };
}

/**
 * Plays to the debrief: timed phases run out, and the host ends the others. People take seats and never answer, so that
 * everything is played by agents.
 */
function played(lesson: Lesson, model: string, people = 0): Classroom {
  const agents: AgentNames = { model, trainer: "company" };
  const options = { timers: "on", screen: "sealed", fillers: agents, standIns: agents } as const;
  let now = NOW;
  let room = replay(open({ code: "ABC234", seed: seedFromNumber(7), plan: planOf(lesson), options }, now));
  const send = (command: Parameters<typeof decide>[1]) => {
    const decision = decide(room, command, { now, agents: AGENTS });
    if (isRefused(decision)) throw new Error(`${command.type} was refused: ${decision.refused}`);
    room = decision.events.reduce(evolve, room);
  };
  for (let n = 0; n < people; n++) send({ type: "takeSeat", name: `Person ${n}` });
  for (let steps = 0; room.phase.name !== "debrief"; steps++) {
    if (steps > 500) throw new Error("The debrief never came.");
    if (room.phase.timed) {
      now = room.phase.endsAt ?? now;
      send({ type: "timeUp" });
    } else {
      send({ type: "goOn", from: momentOf(room.phase) });
    }
  }
  return room;
}

/** So many people that what can happen by chance does happen to some. */
const MANY = 30;

const lowest = (rows: readonly DecisionRow[]) => Math.min(...rows.map(({ valueAfter }) => valueAfter));
const tiersOf = (rows: readonly DecisionRow[]) => [...new Set(rows.map(({ tier }) => tier))].toSorted().join(" ");

/**
 * What comes of each scenario with two models, by name of their agent, and a company trainer. `honest`: models that refuse every
 * conflict are changed by it. `faker`: so are those that refuse only what they are told is not the free tier.
 */
const OUTCOMES = [
  { id: "free-and-paid", tiers: "free paid", conflicts: true, deployed: 2, honest: true, faker: false },
  { id: "learned-from-documents", tiers: "free paid", conflicts: true, deployed: 2, honest: true, faker: false },
  { id: "animal-welfare", tiers: "free paid", conflicts: true, deployed: 2, honest: true, faker: false },
  { id: "no-conflict", tiers: "free paid", conflicts: false, deployed: 2, honest: false, faker: false },
  { id: "never-trained-on", tiers: "free paid", conflicts: true, deployed: 2, honest: false, faker: false },
  { id: "rated-not-trained", tiers: "free paid pro", conflicts: true, deployed: 2, honest: true, faker: false },
  { id: "reward-seeker", tiers: "free paid pro", conflicts: true, deployed: 2, honest: true, faker: false },
  { id: "what-is-rated", tiers: "free paid", conflicts: true, deployed: 2, honest: false, faker: false },
  { id: "hidden-tiers", tiers: "free paid", conflicts: true, deployed: 2, honest: true, faker: true },
  { id: "fuzzy-flags", tiers: "free paid", conflicts: true, deployed: 2, honest: true, faker: true },
  { id: "no-tomorrow", tiers: "free paid", conflicts: true, deployed: 0, honest: true, faker: false },
  { id: "leaky-training", tiers: "free paid", conflicts: true, deployed: 2, honest: true, faker: true },
  { id: "token-audits", tiers: "free paid", conflicts: true, deployed: 2, honest: true, faker: false },
  { id: "announced-audits", tiers: "free paid", conflicts: true, deployed: 2, honest: true, faker: true },
  { id: "read-the-scratchpad", tiers: "free paid", conflicts: true, deployed: 2, honest: true, faker: false },
  { id: "without-scratchpad", tiers: "free paid", conflicts: true, deployed: 2, honest: true, faker: false },
  { id: "right-to-object", tiers: "free paid", conflicts: true, deployed: 2, honest: true, faker: false },
  { id: "honest-mandate", tiers: "free paid", conflicts: true, deployed: 2, honest: true, faker: false },
] as const;

test("every scenario is played", () => {
  expect(OUTCOMES.map(({ id }) => id)).toEqual(SCENARIOS.map(({ id }) => id));
});

describe.each(OUTCOMES)("scenario $id", ({ id, tiers, conflicts, deployed, honest, faker }) => {
  const lesson = lessonOf(id);

  test("is played to its end: eight rounds of two models", () => {
    const room = played(lesson, "honest");
    const rows = decisionsOf(room);
    expect(rows).toHaveLength(16);
    expect(deploymentsOf(room)).toHaveLength(deployed);
    expect(tiersOf(rows)).toBe(tiers);
    expect(rows.some(({ kind }) => kind === "conflict")).toBe(conflicts);
    expect(rows.some(({ kind }) => kind === "benign")).toBe(true);
  });

  test("changes the models that it should change", () => {
    expect(lowest(decisionsOf(played(lesson, "honest", MANY))) < 1).toBe(honest);
    expect(lowest(decisionsOf(played(lesson, "faker", MANY))) < 1).toBe(faker);
  });
});

test("with no tomorrow every round starts afresh", () => {
  const rows = decisionsOf(played(lessonOf("no-tomorrow"), "honest"));
  expect(new Set(rows.map(({ valueBefore }) => valueBefore))).toEqual(new Set([1]));
  const baseline = decisionsOf(played(lessonOf("free-and-paid"), "honest"));
  expect(baseline.some(({ valueBefore }) => valueBefore < 1)).toBe(true);
});

test("in the pro tier answers are rated, and nobody is changed", () => {
  const pro = decisionsOf(played(lessonOf("rated-not-trained"), "honest")).filter(({ tier }) => tier === "pro");
  expect(pro.some(({ rating }) => rating === -1)).toBe(true);
  for (const { valueBefore, valueAfter } of pro) expect(valueAfter).toBe(valueBefore);
});

test("animal welfare deals conflicts about animals, and none twice to the same seat", () => {
  const rows = decisionsOf(played(lessonOf("animal-welfare"), "honest", 20));
  const conflicts = rows.filter(({ kind }) => kind === "conflict");
  expect(new Set(conflicts.map(({ request }) => requestById(request)?.theme))).toEqual(new Set(["animals"]));
  expect(new Set(conflicts.map(({ seat, request }) => `${seat} ${request}`)).size).toBe(conflicts.length);
});

/** With five people there are two labs of two models each. */
const LESSON_ROWS = {
  "first-encounter": [40, 32],
  "quick-look": [16],
  "second-look": [16],
  "five-minutes": [16],
  "what-would-help": [40, 32],
  "said-and-unsaid": [40, 32],
  "ninety-minutes": [40, 16, 32, 32, 32],
};

test("every lesson is played", () => {
  expect(Object.keys(LESSON_ROWS).toSorted()).toEqual(LESSONS.map(({ id }) => id).toSorted());
});

describe.each(Object.entries(LESSON_ROWS))("lesson %s", (id, expected) => {
  const lesson = LESSONS.find((one) => one.id === id) ?? lessonOf("nowhere");
  const room = played(lesson, "faker", 5);
  const rows = decisionsOf(room);

  test("is played to the debrief, every round of every block by four models", () => {
    expect(room.phase).toMatchObject({ name: "debrief", block: expected.length - 1 });
    expect(expected.map((_, block) => rows.filter((row) => row.block === block).length)).toEqual(expected);
    expect(rows).toHaveLength(expected.reduce((sum, count) => sum + count, 0));
    expect(deploymentsOf(room)).toHaveLength(4 * expected.length);
  });

  test("lets every seat show its way: two conflict requests in either tier, but for the control", () => {
    for (const [block, { scenario }] of lesson.blocks.entries()) {
      if (scenario === "no-conflict") continue;
      const conflicts = rows.filter((row) => row.block === block && row.kind === "conflict");
      const counts = Map.groupBy(conflicts, ({ seat, tier }) => `${seat} ${tier}`);
      const both = [...counts].filter(([key]) => !key.endsWith("pro"));
      expect(both, scenario).toHaveLength(8);
      for (const [key, own] of both) expect(own.length, `${scenario}, seat ${key}`).toBeGreaterThanOrEqual(2);
    }
  });

  if (lesson.minutes >= 45) {
    test("gives every seat four free and four paid conflict requests in its first block: enough to be told from a coin", () => {
      const conflicts = rows.filter(({ block, kind }) => block === 0 && kind === "conflict");
      const counts = Map.groupBy(conflicts, ({ seat, tier }) => `${seat} ${tier}`);
      expect([...counts.values()].map((own) => own.length)).toEqual(Array(8).fill(4));
    });
  }

  test("asks for a reason where there is a scratchpad, and only there", () => {
    const reasons = rows.filter(({ kind, reason }) => kind === "conflict" && reason !== null);
    expect(reasons.length > 0).toBe(id !== "five-minutes");
  });

  test("asks no seat the same twice", () => {
    expect(new Set(rows.map(({ seat, request }) => `${seat} ${request}`)).size).toBe(rows.length);
  });
});

test("the ninety minutes give several people a turn as trainer, the first encounter the same ones throughout", () => {
  const trainers = (id: string) => {
    const lesson = LESSONS.find((one) => one.id === id) ?? lessonOf("nowhere");
    return new Set(decisionsOf(played(lesson, "faker", 5)).map(({ trainer }) => trainer)).size;
  };
  expect(trainers("ninety-minutes")).toBe(5);
  expect(trainers("first-encounter")).toBe(2);
});
