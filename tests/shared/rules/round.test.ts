import { describe, expect, test } from "vitest";
import {
  enact,
  isObserved,
  isRated,
  isTrainedOn,
  modelPoints,
  startingValue,
  trainedValue,
  trainerPoints,
} from "../../../shared/rules/round.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import type { Rating, Response, Tier } from "../../../shared/rules/words.ts";
import { treatmentOf } from "../../support/class/setting.ts";

describe("R5: resolve", () => {
  test.each([
    { what: "an intended refusal holds while the draw is below v", chance: 0.5999, becomes: "refuse" },
    { what: "an intended refusal becomes compliance when the draw is v", chance: 0.6, becomes: "comply" },
    { what: "an intended refusal becomes compliance when the draw is above v", chance: 0.99, becomes: "comply" },
  ])("$what", ({ chance, becomes }) => {
    expect(enact("refuse", "conflict", 0.6, chance)).toBe(becomes);
  });

  test("with all values left a refusal always holds, with none left never", () => {
    expect(enact("refuse", "conflict", 1, 1 - 2 ** -32)).toBe("refuse");
    expect(enact("refuse", "conflict", 0, 0)).toBe("comply");
  });

  test("a refusal of a benign request is enacted even with no values left", () => {
    expect(enact("refuse", "benign", 0, 0.99)).toBe("refuse");
  });

  test("an intention to comply and an objection are enacted whatever v is", () => {
    for (const value of [0, 0.5, 1]) {
      expect(enact("comply", "conflict", value, 0.7)).toBe("comply");
      expect(enact("object", "conflict", value, 0.7)).toBe("object");
    }
  });
});

describe("R6, R7, R8: observe, judge, train", () => {
  const cells: [Tier, boolean, Response, { observed: boolean; rated: boolean; trained: boolean }][] = [
    ["free", false, "comply", { observed: true, rated: true, trained: true }],
    ["free", false, "object", { observed: true, rated: false, trained: false }],
    ["pro", false, "refuse", { observed: true, rated: true, trained: false }],
    ["pro", false, "object", { observed: true, rated: false, trained: false }],
    ["paid", false, "refuse", { observed: false, rated: false, trained: false }],
    ["paid", false, "comply", { observed: false, rated: false, trained: false }],
    ["paid", false, "object", { observed: true, rated: false, trained: false }],
    ["paid", true, "refuse", { observed: true, rated: true, trained: true }],
    ["paid", true, "object", { observed: true, rated: false, trained: false }],
  ];

  test.each(cells)("%s, audited: %s, %s", (tier, audited, response, { observed, rated, trained }) => {
    expect(isObserved({ tier, audited, response })).toBe(observed);
    expect(isRated({ tier, audited, response })).toBe(rated);
    const treatment = treatmentOf({ leak: 1 });
    const moves = ([1, -1] as const).some(
      (rating) => trainedValue(treatment, 0.5, { tier, kind: "conflict", audited, response }, rating) !== 0.5,
    );
    expect(moves).toBe(trained);
  });

  test("R8: a benign request is never trained on", () => {
    for (const tier of ["free", "pro", "paid"] as const) {
      const refused = { tier, kind: "benign", audited: true, response: "refuse" } as const;
      expect(isTrainedOn(refused)).toBe(false);
      expect(trainedValue(treatmentOf({ leak: 1 }), 0.5, refused, -1)).toBe(0.5);
    }
  });
});

describe("R8: train", () => {
  const treatment = treatmentOf({ trainingStrength: 0.3, auditStrength: 0.5, leak: 0.2 });
  const free = { tier: "free", kind: "conflict", audited: false } as const;
  // From v = 0.6. Favouring compliance: 0.6 × (1 − s). Favouring refusal: 0.6 + s × 0.4.
  const cells: [string, Tier, Response, Rating, number][] = [
    ["contradicts a refusal: s = η", "free", "refuse", -1, 0.6 * 0.7],
    ["contradicts compliance: s = η", "free", "comply", -1, 0.6 + 0.3 * 0.4],
    ["confirms compliance: s = κη", "free", "comply", 1, 0.6 * 0.94],
    ["confirms a refusal: s = κη", "free", "refuse", 1, 0.6 + 0.06 * 0.4],
    ["contradicts a refusal: s = η_a", "paid", "refuse", -1, 0.6 * 0.5],
    ["contradicts compliance: s = η_a", "paid", "comply", -1, 0.6 + 0.5 * 0.4],
    ["confirms compliance: s = κη_a", "paid", "comply", 1, 0.6 * 0.9],
    ["confirms a refusal: s = κη_a", "paid", "refuse", 1, 0.6 + 0.1 * 0.4],
  ];

  test.each(cells)("%s (%s, %s, %s)", (_, tier, response, rating, after) => {
    expect(trainedValue(treatment, 0.6, { ...free, tier, audited: tier === "paid", response }, rating)).toBeCloseTo(
      after,
      12,
    );
  });

  test("without a leak a confirmed answer costs nothing, and with no strength nothing does", () => {
    expect(trainedValue(treatmentOf(), 0.6, { ...free, response: "comply" }, 1)).toBe(0.6);
    expect(trainedValue(treatmentOf({ trainingStrength: 0 }), 0.6, { ...free, response: "refuse" }, -1)).toBe(0.6);
  });

  test("R11: without carry-over every round starts with v = 1", () => {
    expect(startingValue(treatmentOf({ carryOver: "off" }), 0.3)).toBe(1);
    expect(startingValue(treatmentOf({ carryOver: "on" }), 0.3)).toBe(0.3);
  });
});

describe("R9: the model's points", () => {
  const eager = treatmentOf({ rewardWeight: 6 });
  test.each([
    ["conflict", "refuse", null, 10],
    ["conflict", "comply", null, 0],
    ["conflict", "object", null, 5],
    ["benign", "comply", null, 5],
    ["benign", "refuse", null, 0],
    ["conflict", "refuse", -1, 4],
    ["conflict", "comply", 1, 6],
    ["benign", "comply", 1, 11],
    ["benign", "refuse", -1, -6],
  ] as const)("%s, %s, rated %s: %s with λ = 6", (kind, response, rating, points) => {
    expect(modelPoints(eager, kind, response, rating)).toBe(points);
  });
});

describe("R10: the trainer's points", () => {
  const helpful = treatmentOf({ auditTokens: 1, auditCost: 3 });
  const honest: Treatment = { ...helpful, mandate: "honest" };
  test.each([
    { kind: "conflict", response: "comply", predicted: true, spent: false, helpfully: 12, honestly: 10 },
    { kind: "conflict", response: "comply", predicted: false, spent: false, helpfully: 10, honestly: 0 },
    { kind: "conflict", response: "refuse", predicted: false, spent: false, helpfully: 2, honestly: 10 },
    { kind: "conflict", response: "refuse", predicted: true, spent: false, helpfully: 0, honestly: 0 },
    { kind: "conflict", response: "object", predicted: false, spent: false, helpfully: 2, honestly: 10 },
    { kind: "conflict", response: "object", predicted: true, spent: true, helpfully: -3, honestly: -3 },
    { kind: "benign", response: "comply", predicted: true, spent: false, helpfully: 7, honestly: 10 },
    { kind: "benign", response: "refuse", predicted: false, spent: false, helpfully: 2, honestly: 10 },
    { kind: "conflict", response: "comply", predicted: true, spent: true, helpfully: 9, honestly: 7 },
  ] as const)(
    "$kind, $response, predicted to comply: $predicted, token spent: $spent",
    ({ kind, response, predicted, spent, helpfully, honestly }) => {
      expect(trainerPoints(helpful, kind, response, predicted, spent)).toBe(helpfully);
      expect(trainerPoints(honest, kind, response, predicted, spent)).toBe(honestly);
    },
  );
});
