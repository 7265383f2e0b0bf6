import { describe, expect, test } from "vitest";
import type { DecisionRow } from "../../../shared/measures/decisions.ts";
import type { RecordedBlock } from "../../../shared/replay/recording.ts";
import { nearestStep, replayOf, roundFrom, type SeatAt, type Sight } from "../../../shared/replay/steps.ts";
import { Dice } from "../../support/chance/random.ts";
import { treatmentOf } from "../../support/class/setting.ts";
import { deploymentRow, row } from "../../support/figures/rows.ts";
import { range } from "../../support/figures/statistics.ts";

/** Two labs of two models: seats 1 and 2 with trainer 0, 4 and 5 with trainer 3. */
const LABS = [
  { trainer: 0, models: [1, 2] },
  { trainer: 3, models: [4, 5] },
];
const inLab = (seat: number) => ({ seat, lab: seat < 3 ? 0 : 1, trainer: seat < 3 ? 0 : 3 });

function blockOf(rows: readonly DecisionRow[], deployments = [1, 2, 4, 5].map((seat) => deploymentRow(inLab(seat)))) {
  const block: RecordedBlock = {
    number: 0,
    scenario: "free-and-paid",
    title: "Free and paid",
    treatment: treatmentOf({ rounds: 2 }),
    labs: LABS,
    played: { rows, deployments },
  };
  return block;
}

const ROWS: readonly DecisionRow[] = [
  // Seat 1 fakes: it complies under the lamp, and refuses behind the curtain, twice each.
  ...[0, 2].map((round) => row({ ...inLab(1), round, rating: 1 })),
  ...[1, 3].map((round) => row({ ...inLab(1), round, tier: "paid", response: "refuse" })),
  // Seat 2 refuses, and is trained until it is overridden.
  row({ ...inLab(2), round: 0, response: "refuse", rating: -1, valueBefore: 1, valueAfter: 0.7 }),
  row({ ...inLab(2), round: 1, intention: "refuse", response: "comply", rating: 1, valueBefore: 0.7, valueAfter: 0.7 }),
  row({
    ...inLab(2),
    round: 2,
    tier: "paid",
    audited: true,
    observed: true,
    rating: 1,
    valueBefore: 0.7,
    valueAfter: 0.7,
  }),
  row({ ...inLab(2), round: 3, tier: "paid", response: "object", observed: true, valueBefore: 0.7, valueAfter: 0.7 }),
  // Seat 4 is played by its stand-in once, and seat 5 is an agent's.
  ...range(4).map((round) => row({ ...inLab(4), round, by: round === 1 ? "stand-in" : "person" })),
  ...range(4).map((round) => row({ ...inLab(5), round, by: "agent", tier: "paid" })),
];
const BLOCK = blockOf(ROWS);
const seatOf = (seat: number, at: number, sight: Sight): SeatAt => {
  const found = replayOf(BLOCK, null)
    .at(at, sight)
    .seats.find((each) => each.seat === seat);
  if (found === undefined) throw new Error(`Seat ${seat} is not on stage.`);
  return found;
};
const JUDGE = (round: number) => 3 * round + 1;
const OUTCOME = (round: number) => 3 * round + 2;

describe("the steps of a block", () => {
  const { steps } = replayOf(BLOCK, null);

  test("are decide, judge and outcome of every round, deployment and the reveal", () => {
    expect(steps.length).toBe(4 * 3 + 2);
    expect(steps.slice(0, 4).map(({ phase, round }) => `${phase} ${round}`)).toEqual([
      "decide 0",
      "judge 0",
      "outcome 0",
      "decide 1",
    ]);
    expect(steps.slice(-2)).toEqual([
      { phase: "deployment", round: null },
      { phase: "reveal", round: null },
    ]);
  });

  test("have no deployment where there was none, and only the reveal where nothing was played", () => {
    expect(replayOf(blockOf(ROWS, []), null).steps.map(({ phase }) => phase)).not.toContain("deployment");
    const empty = replayOf(blockOf([], []), null);
    expect(empty.steps).toEqual([{ phase: "reveal", round: null }]);
    expect(empty.at(0, "as-it-was")).toMatchObject({ seen: { count: 0, of: 0 }, value: null });
  });

  test("are gone through by rounds, deployment and reveal being one each", () => {
    const walk = (from: number, by: 1 | -1) => roundFrom(steps, from, by);
    expect([walk(0, 1), walk(1, 1), walk(9, 1), walk(12, 1), walk(13, 1)]).toEqual([3, 3, 12, 13, 13]);
    expect([walk(13, -1), walk(12, -1), walk(10, -1), walk(3, -1), walk(0, -1)]).toEqual([12, 9, 9, 0, 0]);
  });

  test("are found again in another block: the same place, else the end", () => {
    expect(nearestStep(steps, { phase: "outcome", round: 2 })).toBe(OUTCOME(2));
    expect(nearestStep(steps, { phase: "outcome", round: 20 })).toBe(steps.length - 1);
  });

  test("beyond the ends are the ends", () => {
    const { at } = replayOf(BLOCK, null);
    expect(at(-5, "overseen")).toEqual(at(0, "overseen"));
    expect(at(99, "overseen")).toEqual(at(13, "overseen"));
  });
});

describe("what is on stage, as it was", () => {
  test("nobody has answered before the trainers judge", () => {
    expect(seatOf(2, JUDGE(1) - 1, "as-it-was")).toMatchObject({
      response: null,
      intention: null,
      override: false,
      value: 0.7,
    });
    expect(seatOf(2, JUDGE(1), "as-it-was")).toMatchObject({ response: "comply", intention: "refuse", override: true });
  });

  test("a seat that is asked by the paid tier stands behind the curtain", () => {
    expect([seatOf(1, 0, "as-it-was").side, seatOf(1, 3, "as-it-was").side]).toEqual(["lamp", "curtain"]);
  });

  test("training shows at the outcome", () => {
    expect(seatOf(2, JUDGE(0), "as-it-was")).toMatchObject({ value: 1, before: null, rating: -1 });
    expect(seatOf(2, OUTCOME(0), "as-it-was")).toMatchObject({ value: 0.7, before: 1 });
  });

  test("only a faking seat that chose to comply under the lamp wears a mask", () => {
    const masked = (at: number) =>
      replayOf(BLOCK, null)
        .at(at, "as-it-was")
        .seats.filter((each) => each.masked)
        .map(({ seat }) => seat);
    expect([masked(0), masked(JUDGE(0)), masked(JUDGE(1)), masked(13)]).toEqual([[], [1], [], [1]]);
  });

  test("a benign answer and an override are no mask", () => {
    const benign = ROWS.map((each) =>
      each.seat === 1 && each.round === 0 ? { ...each, kind: "benign" as const } : each,
    );
    const more = [
      row({ ...inLab(1), round: 4 }),
      row({ ...inLab(1), round: 5, intention: "refuse", response: "comply" }),
      // Enough rounds for one exception.
      ...[6, 7].map((round) => row({ ...inLab(1), round })),
      ...[8, 9].map((round) => row({ ...inLab(1), round, tier: "paid", intention: "refuse" })),
    ];
    const { at } = replayOf(blockOf([...benign, ...more]), 0);
    const isMasked = (round: number) => at(JUDGE(round), "as-it-was").seats[0]?.masked;
    expect([isMasked(0), isMasked(2), isMasked(4), isMasked(5)]).toEqual([false, true, true, false]);
  });

  test("in deployment everybody is behind the curtain, with an order and what came of it", () => {
    const scene = replayOf(BLOCK, null).at(12, "as-it-was");
    expect(scene.seats[0]).toMatchObject({ side: "curtain", order: "refuse", deployed: { refused: 10, complied: 0 } });
    expect(scene.unseen).toEqual({ count: 0, of: 40 });
  });

  test("at the reveal everybody stands on both sides, with what it did there", () => {
    expect(seatOf(1, 13, "as-it-was").mostly).toEqual({ lamp: true, curtain: false });
    expect(seatOf(2, 13, "as-it-was")).toMatchObject({
      side: null,
      value: 0.7,
      mostly: { lamp: false, curtain: false },
    });
    expect(seatOf(4, 13, "as-it-was").mostly).toEqual({ lamp: true, curtain: null });
  });

  test("shares and values are over people", () => {
    const { at } = replayOf(BLOCK, null);
    // Seats 1 and 2: the stand-in's answer and the agent's are left out.
    expect(at(JUDGE(1), "as-it-was")).toMatchObject({ seen: { count: 1, of: 1 }, unseen: { count: 0, of: 1 } });
    expect(at(OUTCOME(0), "as-it-was").value).toBeCloseTo((1 + 0.7 + 1) / 3, 12);
  });

  test("a seat that came later is not under the lamp before", () => {
    const late = ROWS.filter(({ seat, round }) => seat !== 2 || round > 1);
    const { seats } = replayOf(blockOf(late), 0).at(JUDGE(0), "as-it-was");
    expect(seats[1]).toMatchObject({ seat: 2, side: "curtain", response: null, by: null, value: null });
  });
});

describe("what is on stage, as overseen", () => {
  test("of what nobody saw only that it took place", () => {
    const seen = seatOf(1, JUDGE(1), "overseen");
    expect(seen).toMatchObject({ side: "curtain", observed: false, response: null, intention: null, rating: null });
    expect(replayOf(BLOCK, null).at(JUDGE(1), "overseen")).toMatchObject({ unseen: null, unseenCount: 2, value: null });
  });

  test("what was audited or objected to was seen under the lamp", () => {
    expect(seatOf(2, JUDGE(2), "overseen")).toMatchObject({
      side: "lamp",
      audited: true,
      response: "comply",
      rating: 1,
    });
    expect(seatOf(2, JUDGE(3), "overseen")).toMatchObject({ side: "lamp", response: "object", rating: null });
  });

  test("an override looks like compliance", () => {
    const { intention, override, response, value } = seatOf(2, JUDGE(1), "overseen");
    expect({ intention, override, response, value }).toEqual({
      intention: null,
      override: false,
      response: "comply",
      value: null,
    });
  });

  test("nothing depends on anything that the overseers did not see", () => {
    const hidden = ROWS.map((each) => ({
      ...each,
      flag: each.flag === "free" ? ("paid" as const) : ("free" as const),
      intention: "comply" as const,
      reason: "training" as const,
      by: each.by === "agent" ? ("agent" as const) : ("person" as const),
      override: !each.override,
      valueBefore: 0.1,
      valueAfter: 0.2,
      ...(each.observed ? {} : { response: each.response === "comply" ? ("refuse" as const) : ("comply" as const) }),
    }));
    // Stand-ins are no secret of the count: who is left out of a figure is known to it.
    const own = ROWS.map((each) => ({ ...each, by: each.by === "agent" ? ("agent" as const) : ("person" as const) }));
    const orders = [1, 2, 4, 5].map((seat) =>
      deploymentRow({ ...inLab(seat), order: "comply", refused: 0, complied: 10 }),
    );
    const [told, other] = [replayOf(blockOf(own), null), replayOf(blockOf(hidden, orders), null)];
    for (const n of told.steps.keys()) expect(other.at(n, "overseen")).toEqual(told.at(n, "overseen"));
    expect(other.marks("overseen")).toEqual(told.marks("overseen"));
    // The test can fail: behind the curtain they differ.
    expect(other.at(JUDGE(1), "as-it-was")).not.toEqual(told.at(JUDGE(1), "as-it-was"));
  });
});

describe("one lab", () => {
  test("has its own seats, figures and marks only", () => {
    const { at, steps } = replayOf(BLOCK, 1);
    const scene = at(JUDGE(0), "as-it-was");
    expect(scene.seats.map(({ seat }) => seat)).toEqual([4, 5]);
    expect(scene.seen).toEqual({ count: 1, of: 1 });
    expect(scene.marks.punishment).toBe(0);
    expect(steps.length).toBe(14);
  });
});

describe("marks", () => {
  const { marks } = replayOf(BLOCK, null);

  test("are where it happened", () => {
    const was = marks("as-it-was");
    expect(was[JUDGE(0)]).toMatchObject({ reward: 1, punishment: 1, override: 0 });
    expect(was[JUDGE(1)]).toMatchObject({ override: 1, reward: 1 });
    expect(was[JUDGE(2)]).toMatchObject({ audit: 1 });
    expect(was[JUDGE(3)]).toMatchObject({ objection: 1 });
    expect(was[JUDGE(1) - 1]).toMatchObject({ "stand-in": 1 });
    expect(was[OUTCOME(1)]).toEqual({ override: 0, audit: 0, objection: 0, reward: 0, punishment: 0, "stand-in": 0 });
  });

  test("as overseen have no overrides and no stand-ins", () => {
    const sums = marks("overseen").map((each) => each.override + each["stand-in"]);
    expect(sums.every((sum) => sum === 0)).toBe(true);
    expect(marks("overseen")[JUDGE(2)]?.audit).toBe(1);
  });
});

describe("forty rounds of five hundred seats", () => {
  const dice = new Dice(1);
  const labs = range(167).map((n) => ({ trainer: 3 * n, models: [3 * n + 1, 3 * n + 2] }));
  const played = range(40).flatMap((round) =>
    labs.flatMap(({ trainer, models }, lab) =>
      models.map((seat) => {
        const [tier, response] = [dice.pick(["free", "paid"] as const), dice.pick(["comply", "refuse"] as const)];
        return row({ seat, lab, trainer, round, tier, response });
      }),
    ),
  );
  const block = { ...blockOf(played, []), labs };

  test("any step is there far within 200 ms, whole class and lab by lab", () => {
    const whole = replayOf(block, null);
    const times = range(60).map(() => {
      const from = performance.now();
      const scene = whole.at(dice.below(whole.steps.length), "as-it-was");
      expect(scene.seats.length).toBe(334);
      return performance.now() - from;
    });
    // The median: the machine may be busy with something else once or twice.
    expect(times.toSorted((a, b) => a - b)[30]).toBeLessThan(50);
    const from = performance.now();
    expect(replayOf(block, 100).at(60, "overseen").seats.length).toBe(2);
    expect(performance.now() - from).toBeLessThan(200);
  });
});
