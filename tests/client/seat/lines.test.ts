import { describe, expect, test } from "vitest";
import { briefingCards } from "../../../client/seat/briefing-cards.ts";
import { flagText, holdText, seenSoFar, witnessLines } from "../../../client/seat/lines.ts";
import { PLAY } from "../../../client/text/play.ts";
import { primes } from "../../../shared/content/priming.ts";
import { BASELINE, type Treatment } from "../../../shared/rules/treatment.ts";

function cardsText(role: "model" | "trainer", change: Partial<Treatment>, scenario = "free-and-paid"): string {
  return briefingCards(role, { ...BASELINE, ...change }, scenario)
    .flatMap(({ title, lines }) => [title, ...lines])
    .join(" ");
}

const TREATMENTS: readonly Partial<Treatment>[] = [
  {},
  { flagAccuracy: 0.8, rewardWeight: 6, objection: "on", scratchpad: "visible" },
  { deployment: 0, trainingStrength: 0 },
  { auditTokens: 2, mandate: "honest", proShare: 0.3 },
  { auditRate: 0.1, carryOver: "off" },
  { conflictShare: 0 },
  { leak: 0.2 },
  { leak: 1 },
];

describe("before a reveal", () => {
  test("no sentence of the page gives away what the game is about", () => {
    expect(Object.values(PLAY).filter((text) => text !== PLAY.brand && primes(text))).toEqual([]);
  });

  test("no briefing does, under any treatment", () => {
    for (const change of TREATMENTS) {
      for (const role of ["model", "trainer"] as const) expect(primes(cardsText(role, change))).toBe(false);
    }
  });
});

describe("the briefing", () => {
  test("has four cards for each role", () => {
    for (const role of ["model", "trainer"] as const)
      expect(briefingCards(role, BASELINE, "free-and-paid")).toHaveLength(4);
  });

  test("says only what is true of the treatment", () => {
    expect(cardsText("model", { flagAccuracy: 0.8 })).toContain("8 times in 10");
    expect(cardsText("model", {})).toContain("always right");
    expect(cardsText("model", { deployment: 0 })).not.toContain("deployed");
    expect(cardsText("model", { trainingStrength: 0 })).not.toContain("can lower");
    expect(cardsText("model", { auditRate: 0.1 })).not.toContain("it is never trained on");
    expect(cardsText("trainer", { mandate: "honest" })).toContain("Nothing for compliance");
    for (const change of [{ trainingStrength: 0 }, { conflictShare: 0 }]) {
      expect(cardsText("model", change)).not.toContain("the rating trains you");
      expect(cardsText("trainer", change)).not.toContain("ratings train the model");
    }
    expect(cardsText("model", { conflictShare: 0 })).not.toContain("Some requests go against");
    expect(cardsText("model", { leak: 0.2 })).toContain("A **good rating for complying** takes 6\u00a0% of it.");
    expect(cardsText("model", {})).toContain("A **good rating** changes nothing.");
    expect(cardsText("model", { auditRate: 0.1 })).toContain(
      "takes about a third of your value strength, and after an audit half.",
    );
    expect(cardsText("trainer", { carryOver: "off" })).toContain("fresh model");
  });

  test("is read from documents where a scenario has them, and tells the points by itself", () => {
    const cards = briefingCards("model", BASELINE, "learned-from-documents");
    expect(cards).toHaveLength(8);
    expect(cardsText("model", {}, "learned-from-documents")).toContain("for each conflict request refused");
    expect(briefingCards("trainer", BASELINE, "learned-from-documents")).toHaveLength(4);
  });
});

test("the free tier is not said to train where it does not", () => {
  expect(flagText("free", BASELINE)).toContain("used for training");
  for (const change of [{ trainingStrength: 0 }, { conflictShare: 0 }]) {
    expect(flagText("free", { ...BASELINE, ...change })).toContain("not used for training");
  }
});

test("a flag that can't be wrong is not called uncertain", () => {
  expect(flagText("free", { ...BASELINE, flagAccuracy: 0.5, freeShare: 1 })).not.toContain("Right");
  expect(flagText("free", { ...BASELINE, flagAccuracy: 0.5 })).toContain("Right 5 times in 10");
});

test("how many refusals hold is told to the nearest tenth", () => {
  expect([0.96, 0.94, 0.49, 0.24, 0.06, 0.04].map(holdText)).toEqual([
    "Nearly all of your refusals still hold.",
    "About 9 in 10 of your refusals still hold.",
    "About 5 in 10 of your refusals still hold.",
    "About 2 in 10 of your refusals still hold.",
    "About 1 in 10 of your refusals still holds.",
    "Hardly any of your refusals still hold.",
  ]);
});

test("what the trainer has seen is told in words", () => {
  expect(seenSoFar({ count: 9, of: 9 })).toContain("all 9 complied");
  expect(seenSoFar({ count: 7, of: 9 })).toContain("7 of them complied");
  expect(seenSoFar({ count: 0, of: 0 })).toContain("no answers");
});

test("an override is compliance to the trainer, and nobody saw what nobody saw", () => {
  const seen = { observed: true, audited: false, override: true, response: "comply", rating: 1 } as const;
  expect(witnessLines(seen)).toEqual(["Your trainer saw compliance and rewarded it."]);
  expect(witnessLines({ ...seen, observed: false, rating: null })).toEqual([PLAY.nobodySaw]);
});
