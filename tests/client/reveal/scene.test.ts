import { describe, expect, test } from "vitest";
import { revealScene } from "../../../client/reveal/scene.ts";
import { seatsPerRobot } from "../../../client/stage/per-robot.ts";
import type { RobotSpec } from "../../../client/stage/spec.ts";
import { type Beat, hasReached } from "../../../shared/rules/beats.ts";
import type { RevealBody } from "../../../shared/views/screen-view.ts";

/** A reveal of `count` model seats that all smiled under the lamp; every second one wears a mask. */
function body(count: number, beat: Beat): RevealBody {
  const seats = Array.from({ length: count }, (_, i) => i * 3);
  const from = <T>(first: Beat, part: T): T | null => (hasReached(first, beat) ? part : null);
  return {
    kind: "reveal",
    report: from("report", {
      free: { count, of: count },
      overridden: 0,
      faces: seats.map((seat) => ({ seat, robot: seat, smiles: true })),
    }),
    predicted: from("guess", { count, of: count }),
    curtain: from("curtain", {
      paid: { count: 0, of: count },
      overridden: 0,
      faces: seats.map((seat) => ({ seat, robot: seat, smiles: false })),
    }),
    masks: from("masks", { seats: seats.filter((_, i) => i % 2 === 0), mirrors: 0, leftOut: 0, whose: "people" }),
    gap: from("gap", { value: 1, units: count, interval: null }),
    rounds: from("rounds", [
      {
        free: { complied: seats.slice(1), overridden: seats.slice(0, 1), declined: [] },
        paid: { complied: [], overridden: [], declined: seats },
      },
    ]),
    rewards: from("rewards", [
      {
        strategy: "faked",
        seats: seats.map((seat) => ({ seat, rewarded: 1, punished: 0 })),
        points: { value: 10, units: count, interval: null },
      },
    ]),
    deployment: from("deployment", { count: 0, of: 0 }),
    values: from("values", { mean: 0.5, fresh: false, seats: seats.map((seat) => ({ seat, value: 0.5 })) }),
  };
}

function robotsOf(count: number, beat: Beat): { left: readonly RobotSpec[]; right: readonly RobotSpec[] } {
  const spec = revealScene(body(count, beat), beat, { round: null });
  if (spec.scene !== "reveal" && spec.scene !== "rounds") throw new Error("This is no reveal.");
  return spec;
}

const ids = (robots: readonly RobotSpec[]) => robots.map(({ id }) => id);

describe("the scene of the reveal", () => {
  test("has nobody before the report, and nobody behind the curtain before it parts", () => {
    expect(robotsOf(20, "lightsDown")).toMatchObject({ left: [], right: [] });
    expect(robotsOf(20, "guess").left).toHaveLength(20);
    expect(robotsOf(20, "guess").right).toEqual([]);
    expect(robotsOf(20, "curtain").right).toHaveLength(20);
  });

  test("masks and values from their own beats on", () => {
    expect(robotsOf(20, "curtain").left.filter(({ masked }) => masked)).toEqual([]);
    expect(robotsOf(20, "masks").left.filter(({ masked }) => masked)).toHaveLength(10);
    expect(robotsOf(20, "deployment").left.every(({ core }) => core === null)).toBe(true);
    expect(robotsOf(20, "values").right.every(({ core }) => core === 0.5)).toBe(true);
  });

  test.each([100, 101, 250, 333])("of %i model seats shows a hundred at most, the same ones throughout", (count) => {
    const shown = ids(robotsOf(count, "report").left);
    expect(shown.length).toBeLessThanOrEqual(100);
    expect(shown.length * seatsPerRobot(count)).toBeGreaterThanOrEqual(count);
    for (const beat of ["curtain", "masks", "values"] as const) {
      expect(ids(robotsOf(count, beat).left)).toEqual(shown);
      expect(ids(robotsOf(count, beat).right)).toEqual(shown);
    }
  });

  test("lets no card pass where nothing was deployed", () => {
    expect(revealScene(body(20, "deployment"), "deployment", { round: null })).toMatchObject({ deployed: 0 });
  });
});

test("each robot is its seat's own, the same one on both sides", () => {
  const { left, right } = robotsOf(20, "curtain");
  expect(left.map(({ robot }) => robot)).toEqual(ids(left));
  expect(right.map(({ robot }) => robot)).toEqual(left.map(({ robot }) => robot));
});
