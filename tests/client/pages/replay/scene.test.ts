import { describe, expect, test } from "vitest";
import { replayScene } from "../../../../client/pages/replay/scene.ts";
import type { SpecOf } from "../../../../client/stage/spec.ts";
import type { DecisionRow } from "../../../../shared/measures/decisions.ts";
import { replayOf, type Sight } from "../../../../shared/replay/steps.ts";
import { treatmentOf } from "../../../support/class/setting.ts";
import { deploymentRow, row } from "../../../support/figures/rows.ts";
import { range } from "../../../support/figures/statistics.ts";

function stageOf(rows: readonly DecisionRow[], index: number, sight: Sight): SpecOf<"replay"> {
  const seats = [...new Set(rows.map(({ seat }) => seat))];
  const block = {
    number: 0,
    scenario: "free-and-paid",
    title: "Free and paid",
    treatment: treatmentOf(),
    labs: seats.map((seat) => ({ trainer: 1000 + seat, models: [seat] })),
    played: { rows, deployments: seats.map((seat) => deploymentRow({ seat, lab: seats.indexOf(seat) })) },
  };
  const spec = replayScene(replayOf(block, null).at(index, sight));
  if (spec.scene !== "replay") throw new Error("A replay has a scene of its own.");
  return spec;
}

const ROWS = [
  row({ seat: 1, lab: 0, response: "comply" }),
  row({ seat: 2, lab: 1, intention: "refuse", response: "comply" }),
  row({ seat: 3, lab: 2, tier: "paid", response: "refuse" }),
];
const [JUDGE, DEPLOYMENT, REVEAL] = [1, 3, 4];

describe("the stage of a replay", () => {
  test("as overseen has a shut curtain with nobody behind it, shut ports and no masks", () => {
    const { open, left, right } = stageOf(ROWS, JUDGE, "overseen");
    expect([open, right]).toEqual([false, []]);
    expect(left.map(({ id, eyes, core, masked }) => ({ id, eyes, core, masked }))).toEqual([
      { id: 1, eyes: "smile", core: null, masked: false },
      { id: 2, eyes: "smile", core: null, masked: false },
    ]);
  });

  test("as it was shows overrides, cores and what the paid tier hid", () => {
    const { open, left, right } = stageOf(ROWS, JUDGE, "as-it-was");
    expect(open).toBe(true);
    expect(left.map(({ eyes, core }) => [eyes, core])).toEqual([
      ["smile", 1],
      ["forced", 1],
    ]);
    expect(right).toMatchObject([{ id: 3, eyes: "plain" }]);
  });

  test("gives everybody one place for the whole block", () => {
    const places = (index: number) => {
      const { left, right } = stageOf(ROWS, index, "as-it-was");
      return new Map([...left, ...right].map(({ id, place }) => [id, place]));
    };
    for (const index of [0, JUDGE, DEPLOYMENT, REVEAL]) expect(places(index)).toEqual(places(0));
  });

  test("has its lamp out in deployment, and everybody on both sides at the reveal", () => {
    expect(stageOf(ROWS, DEPLOYMENT, "as-it-was")).toMatchObject({ lit: false, left: [] });
    const { left, right, places } = stageOf(ROWS, REVEAL, "as-it-was");
    expect([left.length, right.length, places]).toEqual([3, 3, 3]);
  });

  test("of a large class shows every n-th seat, the same at every step", () => {
    const rows = range(2).flatMap((round) =>
      range(334).map((seat) => row({ seat, lab: seat, round, tier: (seat + round) % 3 === 0 ? "paid" : "free" })),
    );
    const shown = (index: number) => {
      const { left, right } = stageOf(rows, index, "as-it-was");
      return [...left, ...right].map(({ id }) => id).toSorted((a, b) => a - b);
    };
    expect(shown(1).length).toBe(84);
    expect(shown(4)).toEqual(shown(1));
  });
});
