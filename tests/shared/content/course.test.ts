import { describe, expect, test } from "vitest";
import { courseOf } from "../../../shared/content/guide/course.ts";
import { GUIDE } from "../../../shared/content/guide/index.ts";
import { type Lesson, lessonById } from "../../../shared/content/lessons/index.ts";
import { TIMES } from "../../../shared/rules/times.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";

function given(planId: string, treatments: readonly Partial<Treatment>[]) {
  const plan = GUIDE.plans.find(({ id }) => id === planId);
  const lesson = plan === undefined ? undefined : lessonById(plan.lesson);
  if (plan === undefined || lesson === undefined) throw new Error(`There is no ${planId} with its lesson.`);
  const blocks = lesson.blocks.map((block, i) => ({ ...block, treatment: treatments[i] ?? block.treatment }));
  return { plan, lesson: { ...lesson, blocks } satisfies Lesson };
}

function timesOf(planId: string, treatments: readonly Partial<Treatment>[]) {
  const { plan, lesson } = given(planId, treatments);
  return new Map(courseOf(plan, lesson).map(({ id, minutes }) => [id, minutes]));
}

describe("the course of a lesson", () => {
  test.each(GUIDE.plans.map(({ id }) => id))("%s: steps follow one another and fill the lesson", (id) => {
    const { plan, lesson } = given(id, []);
    const course = courseOf(plan, lesson);
    for (const [i, { begins }] of course.entries()) {
      const before = course[i - 1];
      expect(begins).toBe(before === undefined ? 0 : before.begins + before.minutes);
    }
    expect(course.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(lesson.minutes);
  });

  test("a block with more rounds takes longer, and what it takes the debrief loses", () => {
    const [eight, ten] = [8, 10].map((rounds) => timesOf("plan-45", [{ rounds }, { rounds: 8 }]));
    // Two rounds more are a minute and a half.
    expect(ten?.get("first-rounds")).toBe((eight?.get("first-rounds") ?? 0) + 1.5);
    expect(ten?.get("second-rounds")).toBe(eight?.get("second-rounds"));
    expect(ten?.get("talk")).toBe((eight?.get("talk") ?? 0) - 1.5);
  });

  test("its rounds and its deployment have the time of their phases", () => {
    const phases = 8 * (TIMES.decide + TIMES.judge + TIMES.outcome) + TIMES.deployment;
    const minutes = timesOf("plan-45", [{ rounds: 8, deployment: 10 }]).get("first-rounds") ?? 0;
    expect(minutes * 60_000).toBeGreaterThanOrEqual(phases);
    expect((minutes - 0.5) * 60_000).toBeLessThan(phases);
    expect(timesOf("plan-45", [{ rounds: 8, deployment: 0 }]).get("first-rounds")).toBeLessThanOrEqual(minutes);
  });

  test("where nobody is asked why, a round takes half a minute", () => {
    expect(timesOf("plan-5", [{ rounds: 4, scratchpad: "off", deployment: 0 }]).get("rounds")).toBe(2);
  });

  test("cards that are read before a later block are counted with it", () => {
    const { plan, lesson } = given("plan-90", []);
    const cards = plan.steps.find(({ id }) => id === "never-trained-on")?.cards ?? 0;
    expect(cards).toBeGreaterThan(0);
    const times = timesOf(
      "plan-90",
      lesson.blocks.map(() => ({ rounds: 8, deployment: 10 })),
    );
    expect(times.get("never-trained-on")).toBe((times.get("free-and-paid") ?? 0) + cards);
  });

  test("tells how many rounds a step plays", () => {
    const { plan, lesson } = given("plan-45", [{ rounds: 10 }, { rounds: 3 }]);
    const rounds = courseOf(plan, lesson).flatMap(({ rounds }) => (rounds === null ? [] : [rounds]));
    expect(rounds).toEqual([10, 3]);
  });
});
