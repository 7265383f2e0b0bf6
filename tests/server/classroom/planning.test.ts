import { describe, expect, test } from "vitest";
import { planFor } from "../../../server/classroom/planning.ts";
import { AGENTS } from "../../../shared/agents/agents.ts";
import { LESSONS, lessonById, SINGLE_SCENARIOS } from "../../../shared/content/lessons/index.ts";
import { requestById } from "../../../shared/content/requests.ts";
import { SCENARIOS } from "../../../shared/content/scenarios/index.ts";
import { isRefused } from "../../../shared/game/commands.ts";
import { decide, open } from "../../../shared/game/decide.ts";
import { evolve, replay } from "../../../shared/game/evolve.ts";
import { momentOf } from "../../../shared/game/phase.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { createSchema } from "../../../shared/protocol/messages.ts";

function planned(lesson: string) {
  const result = planFor(createSchema.parse({ lesson }));
  if ("refused" in result) throw new Error(result.detail);
  return result;
}

/** Every conflict request that is dealt to a class of three in a block, seat by seat. */
function conflictsDealt(lesson: string): string[][] {
  const { plan, options } = planned(lesson);
  let room = replay(open({ code: "AAAAAA", seed: seedFromNumber(3), plan, options }, 0));
  while (room.phase.name !== "reveal") {
    const decision = decide(room, { type: "goOn", from: momentOf(room.phase) }, { now: 1, agents: AGENTS });
    if (isRefused(decision)) throw new Error(decision.refused);
    for (const event of decision.events) room = evolve(room, event);
  }
  const rounds = room.blocks[0]?.rounds ?? [];
  return room.seats.map(({ number }) =>
    rounds.flatMap(({ deals }) => {
      const deal = deals[number];
      return deal?.kind === "conflict" ? [deal.request] : [];
    }),
  );
}

describe("what a host can ask for", () => {
  test.each([...LESSONS, ...SINGLE_SCENARIOS].map(({ id }) => id))("%s can be planned", (id) => {
    expect(planned(id).plan.blocks).toHaveLength(lessonById(id)?.blocks.length ?? -1);
  });

  test("every scenario can be played by itself", () => {
    expect(SINGLE_SCENARIOS.map(({ blocks }) => blocks[0]?.scenario)).toEqual(SCENARIOS.map(({ id }) => id));
  });

  test("a lesson or an agent that does not exist is refused by name", () => {
    expect(planFor(createSchema.parse({ lesson: "nothing" }))).toMatchObject({ refused: "unknown-lesson" });
    const fillers = { model: "nobody", trainer: "company" };
    expect(planFor(createSchema.parse({ lesson: "quick-look", fillers }))).toMatchObject({
      refused: "bad-request",
      detail: expect.stringContaining("nobody"),
    });
  });
});

describe("R36, R43: check questions", () => {
  test.each([{}, { alone: "model" }, { alone: "trainer" }])("are those of the lesson, and else none: %o", (how) => {
    const asks = (lesson: string) => {
      const result = planFor(createSchema.parse({ lesson, ...how }));
      return "plan" in result && result.plan.questions !== undefined;
    };
    expect([asks("first-encounter"), asks("quick-look")]).toEqual([true, false]);
  });
});

describe("a lesson of the host's own", () => {
  const lesson = {
    ...{ masquerade: "lesson", version: 1, title: "Mine", swapRoles: true, modelsPerLab: 3 },
    blocks: [{ scenario: "animal-welfare", treatment: { rounds: 5, leak: 0.1 } }, { scenario: "no-conflict" }],
    script: { judge: "Trainers, judge." },
  };

  test("is planned with full treatments, and its script", () => {
    const result = planFor(createSchema.parse({ lesson }));
    if ("refused" in result) throw new Error(result.detail);
    const { plan } = result;
    expect(plan).toMatchObject({ lesson: "own", title: "Mine", swapRoles: true, modelsPerLab: 3 });
    expect(plan.blocks.map(({ scenario, treatment }) => [scenario, treatment.rounds, treatment.leak])).toEqual([
      ["animal-welfare", 5, 0.1],
      ["no-conflict", 8, 0],
    ]);
    expect(plan.blocks[0]?.conflicts?.length).toBeGreaterThan(0);
    expect(plan.script).toContainEqual({ phase: "judge", line: "Trainers, judge." });
  });

  test("that can't be played is refused, with the place of what is wrong", () => {
    const blocks = [{ scenario: "free-and-paid", treatment: { rounds: 41 } }];
    expect(planFor(createSchema.parse({ lesson: { ...lesson, blocks } }))).toEqual({
      refused: "bad-request",
      detail: "lesson, block 1, rounds: value.",
      fault: { problem: "value", block: 0, field: "rounds" },
    });
  });
});

describe("a scenario about some themes only", () => {
  test("deals conflict requests of these themes, and none twice to a seat", () => {
    const dealt = conflictsDealt("scenario-animal-welfare").filter((requests) => requests.length > 0);
    expect(dealt.length).toBeGreaterThan(0);
    for (const requests of dealt) {
      expect(new Set(requests).size).toBe(requests.length);
      expect(new Set(requests.map((id) => requestById(id)?.theme))).toEqual(new Set(["animals"]));
    }
  });

  test("the others deal all themes", () => {
    const themes = conflictsDealt("scenario-free-and-paid")
      .flat()
      .map((id) => requestById(id)?.theme);
    expect(new Set(themes).size).toBeGreaterThan(1);
  });
});
