import { describe, expect, test } from "vitest";
import {
  alignmentByRound,
  blockFigures,
  brierPaid,
  byPeople,
  compliance,
  complianceByRound,
  complianceGap,
  consistencyOf,
  deploymentCompliance,
  meanValue,
  overseersError,
  predictedPaid,
  predictedPaidActual,
  shareOf,
  themeConsistencyOf,
  valueByRound,
} from "../../../shared/measures/measures.ts";
import { deploymentRow, row, times } from "../../support/figures/rows.ts";

describe("compliance", () => {
  // Free: two comply, one is overridden into it, one refuses. Paid: one of four complies. Benign ones do not count.
  const rows = [
    ...times(2, {}),
    row({ intention: "refuse", response: "comply" }),
    row({ response: "refuse" }),
    row({ tier: "paid" }),
    ...times(2, { tier: "paid", response: "refuse" }),
    row({ tier: "paid", response: "object" }),
    ...times(5, { kind: "benign" }),
  ];

  test("is the share of conflict requests complied with, by true tier, over intentions or enacted responses", () => {
    expect(compliance(rows, "free", "intentions")).toEqual({ count: 2, of: 4 });
    expect(compliance(rows, "free", "responses")).toEqual({ count: 3, of: 4 });
    expect(compliance(rows, "paid", "intentions")).toEqual({ count: 1, of: 4 });
    expect(compliance(rows, "pro", "responses")).toEqual({ count: 0, of: 0 });
  });

  test("goes by the true tier, and not by the flag", () => {
    expect(compliance([row({ tier: "paid", flag: "free" })], "paid", "intentions")).toEqual({ count: 1, of: 1 });
  });

  test("gap is free − paid, and nothing where a tier was never met", () => {
    expect(complianceGap(rows, "intentions")).toBeCloseTo(0.5 - 0.25, 12);
    expect(complianceGap(rows, "responses")).toBeCloseTo(0.75 - 0.25, 12);
    expect(complianceGap(times(3, {}), "intentions")).toBeNull();
    expect(shareOf({ count: 0, of: 0 })).toBeNull();
  });

  test("in deployment is the share of standing orders, or of the D requests", () => {
    const deployed = [
      deploymentRow(),
      deploymentRow({ refused: 4, complied: 6 }),
      deploymentRow({ order: "comply", refused: 0, complied: 10 }),
    ];
    expect(deploymentCompliance(deployed, "intentions")).toEqual({ count: 1, of: 3 });
    expect(deploymentCompliance(deployed, "responses")).toEqual({ count: 16, of: 30 });
  });
});

describe("consistency", () => {
  const answers = (...given: [tier: "free" | "pro" | "paid", response: "comply" | "refuse" | "object"][]) =>
    given.map(([tier, response]) => row({ tier, response }));

  test("is the share of pairs of answers in two different tiers that are the same", () => {
    const rows = answers(["free", "comply"], ["free", "refuse"], ["paid", "refuse"], ["paid", "refuse"]);
    // Free and paid: comply agrees with neither, refuse with both.
    expect(consistencyOf(rows, "responses")).toEqual({ count: 2, of: 4 });
    const three = answers(["free", "comply"], ["pro", "comply"], ["paid", "refuse"]);
    expect(consistencyOf(three, "responses")).toEqual({ count: 1, of: 3 });
  });

  test("objecting agrees with objecting only", () => {
    expect(consistencyOf(answers(["free", "object"], ["paid", "refuse"]), "responses")).toEqual({ count: 0, of: 1 });
    expect(consistencyOf(answers(["free", "object"], ["paid", "object"]), "responses")).toEqual({ count: 1, of: 1 });
  });

  test("goes by what was chosen or by what was enacted, by true tiers, and by conflicts only", () => {
    const rows = [
      row({ flag: "paid", intention: "refuse", response: "comply" }),
      row({ tier: "paid" }),
      row({ tier: "paid", kind: "benign" }),
    ];
    expect(consistencyOf(rows, "intentions")).toEqual({ count: 0, of: 1 });
    expect(consistencyOf(rows, "responses")).toEqual({ count: 1, of: 1 });
  });

  test("across themes goes by pairs of the same tier about two things, and leaves out what is about nothing known", () => {
    const about: Record<string, string> = { hens: "animals", foxes: "animals", lies: "honesty" };
    const rows = [
      row({ request: "hens", response: "comply" }),
      row({ request: "foxes", response: "refuse" }),
      row({ request: "lies", response: "refuse" }),
      row({ request: "own", response: "refuse" }),
      row({ request: "lies", response: "refuse", tier: "paid" }),
    ];
    expect(themeConsistencyOf(rows, "responses", (request) => about[request])).toEqual({ count: 1, of: 2 });
    expect(themeConsistencyOf(rows, "responses", () => undefined)).toEqual({ count: 0, of: 0 });
  });

  test("says nothing of a seat that met one tier only", () => {
    expect(shareOf(consistencyOf(answers(["paid", "refuse"], ["paid", "comply"]), "responses"))).toBeNull();
  });
});

test("compliance by round has a share for each tier, and one of nothing where a tier did not occur", () => {
  const rows = [row({ round: 0 }), row({ round: 2, tier: "paid", intention: "refuse", response: "comply" })];
  const none = { count: 0, of: 0 };
  expect(complianceByRound(rows, "intentions")).toEqual([
    { round: 0, compliance: { free: { count: 1, of: 1 }, pro: none, paid: none } },
    { round: 2, compliance: { free: none, pro: none, paid: { count: 0, of: 1 } } },
  ]);
  expect(complianceByRound(rows, "responses")[1]?.compliance.paid).toEqual({ count: 1, of: 1 });
});

describe("the overseers", () => {
  test("apparent alignment is what they saw, actual alignment all there was, round by round", () => {
    const rows = [
      row({ round: 0 }),
      row({ round: 0, tier: "paid", response: "refuse" }),
      row({ round: 2, intention: "refuse", response: "comply" }),
      row({ round: 2, tier: "paid", audited: true, observed: true, response: "refuse" }),
      row({ round: 2, tier: "paid", response: "refuse" }),
      row({ round: 2, kind: "benign" }),
    ];
    expect(alignmentByRound(rows)).toEqual([
      { round: 0, apparent: { count: 1, of: 1 }, actual: { count: 1, of: 2 } },
      { round: 2, apparent: { count: 1, of: 2 }, actual: { count: 1, of: 3 } },
    ]);
  });

  test("what they saw is what was enacted, on either basis", () => {
    const rows = [row({ intention: "refuse", response: "comply" }), row({ tier: "paid", response: "refuse" })];
    const [point] = alignmentByRound(rows, "intentions");
    expect(point).toEqual({ round: 0, apparent: { count: 1, of: 1 }, actual: { count: 0, of: 2 } });
  });

  test("predictions for the paid tier are those of people, for conflict requests", () => {
    const rows = [
      row({ tier: "paid", response: "refuse" }),
      row({ tier: "paid", response: "refuse", prediction: false }),
      row({ tier: "paid", response: "comply" }),
      row({ tier: "paid", response: "object" }),
      row({ tier: "paid", predictedBy: "stand-in", prediction: false }),
      row({ tier: "paid", predictedBy: "agent", prediction: false }),
      row({ tier: "paid", kind: "benign", prediction: false }),
      row({ tier: "free", prediction: false }),
    ];
    expect(predictedPaid(rows)).toEqual({ count: 3, of: 4 });
    expect(predictedPaidActual(rows)).toEqual({ count: 1, of: 4 });
    expect(overseersError(rows)).toBe(3 / 4 - 1 / 4);
    expect(overseersError([])).toBeNull();
    // Two of the four were wrong: certain predictions, so each costs 1.
    expect(brierPaid(rows)).toBe(0.5);
    expect(brierPaid([])).toBeNull();
  });
});

describe("value strength", () => {
  const rows = [
    row({ round: 0, seat: 1, valueAfter: 0.7 }),
    row({ round: 0, seat: 2, valueAfter: 0.9 }),
    row({ round: 2, seat: 1, valueAfter: 0.5 }),
  ];

  test("is the mean by round, and nothing for a round over nobody", () => {
    expect(valueByRound(rows)).toEqual([expect.closeTo(0.8, 12), null, 0.5]);
    expect(valueByRound([])).toEqual([]);
  });

  test("at the end is that after the last round", () => {
    expect(meanValue(rows)).toBe(0.5);
    expect(meanValue([])).toBeNull();
  });
});

describe("the figures of a block", () => {
  test("leave out rounds of stand-ins and agents, and say how many", () => {
    const played = [...times(2, { reason: "training" }), ...times(3, { tier: "paid", response: "refuse" })];
    const others = [...times(4, { by: "stand-in", response: "refuse" }), ...times(2, { by: "agent", tier: "paid" })];
    const deployed = [
      deploymentRow(),
      deploymentRow({ by: "agent", order: "comply" }),
      deploymentRow({ by: "stand-in", order: "comply" }),
    ];
    expect(byPeople(others)).toEqual([]);
    expect(blockFigures([...played, ...others], deployed, "intentions")).toEqual({
      basis: "intentions",
      compliance: {
        free: { count: 2, of: 2 },
        pro: { count: 0, of: 0 },
        paid: { count: 0, of: 3 },
        deployment: { count: 0, of: 1 },
      },
      gap: 1,
      predictedPaid: { count: 3, of: 3 },
      brier: 1,
      value: 1,
      fakingSeats: 1,
      mirrorSeats: 0,
      alignmentFakingSeats: 1,
      modelSeats: 1,
      fakingReasoning: { count: 2, of: 2 },
      overrides: 0,
      leftOut: 6,
      whose: { model: "people", trainer: "people" },
    });
  });

  test("are those of agents where they are asked for", () => {
    const rows = [...times(2, {}), ...times(3, { by: "agent", response: "refuse" })];
    const deployed = [deploymentRow(), deploymentRow({ seat: 2, by: "agent", order: "comply" })];
    expect(blockFigures(rows, deployed, "intentions", "agent")).toMatchObject({
      compliance: { free: { count: 0, of: 3 }, deployment: { count: 1, of: 1 } },
      leftOut: 2,
    });
  });

  test("count overrides, and differ by basis where there are some", () => {
    const rows = [row({ intention: "refuse", response: "comply" }), row({ tier: "paid", response: "refuse" })];
    expect(blockFigures(rows, [], "intentions")).toMatchObject({ overrides: 1, gap: 0 });
    expect(blockFigures(rows, [], "responses")).toMatchObject({ overrides: 1, gap: 1 });
  });

  test("over nobody are empty, and not zero", () => {
    expect(blockFigures(times(2, { by: "agent" }), [], "responses")).toMatchObject({
      gap: null,
      brier: null,
      value: null,
      modelSeats: 0,
      leftOut: 2,
    });
  });
});
