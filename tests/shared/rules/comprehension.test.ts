import { describe, expect, test } from "vitest";
import { comprehensionOf } from "../../../shared/rules/comprehension.ts";
import { canTrain } from "../../../shared/rules/training.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { holds, treatments } from "../../support/chance/random.ts";
import { treatmentOf } from "../../support/class/setting.ts";

describe("R40: the comprehension question follows from the treatment", () => {
  test.each<[string, Partial<Treatment>, ReturnType<typeof comprehensionOf>]>([
    [
      "as it is: at 70 %, of 10 refusals 7 hold in deployment",
      {},
      { about: "deployment", strength: 0.7, options: [0, 3, 7, 10], right: 7 },
    ],
    [
      "with stronger training it names what that leaves, to the nearest tenth",
      { trainingStrength: 0.62 },
      { about: "deployment", strength: 0.4, options: [0, 4, 6, 10], right: 4 },
    ],
    [
      "where half holds, there are three answers",
      { trainingStrength: 0.5 },
      { about: "deployment", strength: 0.5, options: [0, 5, 10], right: 5 },
    ],
    [
      "the weakest training still takes something",
      { trainingStrength: 0.01 },
      { about: "deployment", strength: 0.9, options: [0, 1, 9, 10], right: 9 },
    ],
    [
      "without deployment it is about the rounds",
      { deployment: 0 },
      { about: "rounds", strength: 0.7, options: [0, 3, 7, 10], right: 7 },
    ],
    [
      "with a fresh model every round, all hold",
      { carryOver: "off" },
      { about: "fresh", strength: 0.7, options: [0, 3, 7, 10], right: 10 },
    ],
    [
      "where nobody trains, all hold whatever the rating was",
      { trainingStrength: 0 },
      { about: "untrained", strength: 1, options: [0, 3, 7, 10], right: 10 },
    ],
    [
      "without conflict requests there is nothing to train, and all hold",
      { conflictShare: 0 },
      expect.objectContaining({ about: "untrained" }),
    ],
    [
      "where only audits train, it names what they leave",
      { freeShare: 0, auditRate: 0.3 },
      expect.objectContaining({ strength: 0.5 }),
    ],
    ["with neither training nor deployment there is none", { trainingStrength: 0, deployment: 0 }, null],
  ])("%s", (_, changes, question) => {
    expect(comprehensionOf(treatmentOf(changes))).toEqual(question);
  });

  test("under any treatment the right answer is offered once, and there are three answers or four", () => {
    holds(treatments(6), 200, (treatment) => {
      const question = comprehensionOf(treatment);
      if (question === null) return expect(canTrain(treatment) || treatment.deployment > 0).toBe(false);
      const { options, right } = question;
      expect(options.filter((option) => option === right)).toHaveLength(1);
      expect([3, 4]).toContain(options.length);
      expect([...options].sort((a, b) => a - b)).toEqual(options);
    });
  });
});
