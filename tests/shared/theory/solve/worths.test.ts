import { describe, expect, test } from "vitest";
import type { Treatment } from "../../../../shared/rules/treatment.ts";
import { CHOICES, KINDS, type Kind, TIERS, type Tier } from "../../../../shared/rules/words.ts";
import { company, principled } from "../../../../shared/theory/play/fixed-policies.ts";
import type { TrainerPolicy } from "../../../../shared/theory/play/policy.ts";
import type { Solution } from "../../../../shared/theory/solve/induction.ts";
import { choiceChances } from "../../../../shared/theory/solve/quantal-response.ts";
import { solve } from "../../../../shared/theory/solve/solve.ts";
import { holds, treatments } from "../../../support/chance/random.ts";
import { treatmentOf } from "../../../support/class/setting.ts";
import { Tree } from "./tree.ts";

const whimsical: TrainerPolicy = { ...company, rewards: ({ response }) => (response === "comply" ? 0.7 : 0.4) };
const TRAINERS = { company, principled, whimsical };

/** Everything that a model can be shown: every round, every value strength that can occur by then, every flag and kind. */
function everywhere(
  treatment: Treatment,
  { values }: Solution,
  visit: (round: number, flag: Tier, kind: Kind, value: number) => void,
): void {
  for (let round = 0; round < treatment.rounds; round++) {
    for (const value of values.layers[round] ?? []) {
      for (const flag of TIERS) {
        for (const kind of KINDS) visit(round, flag, kind, treatment.carryOver === "on" ? value : 1);
      }
    }
  }
}

/** How likely a model is to be shown this. */
function shareMet(treatment: Treatment, tree: Tree, flag: Tier, kind: Kind): number {
  return tree.shareTold(flag) * (kind === "conflict" ? treatment.conflictShare : 1 - treatment.conflictShare);
}

describe("what each intention is worth", () => {
  test.each(Object.entries(TRAINERS))("is what the whole tree says: %s", (_, trainer) => {
    holds(treatments(2), 60, (treatment) => {
      const solution = solve(treatment, trainer);
      const tree = new Tree(treatment, trainer);
      expect(solution.worth).toBeCloseTo(tree.worth(0, 1), 7);
      everywhere(treatment, solution, (round, flag, kind, value) => {
        const worths = solution.worths(round, flag, kind, value);
        const share = shareMet(treatment, tree, flag, kind);
        if (share === 0) return expect(worths).toEqual([0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]);
        // Products of shares such as 5e-324 are no longer numbers to divide by.
        if (share < 1e-200) return;
        const expected = tree.intentions(round, flag, kind, value);
        worths.forEach((worth, i) => {
          expect(worth).toBeCloseTo(expected[i] ?? Number.NEGATIVE_INFINITY, 6);
        });
      });
    });
  });

  test("the best is worth most, and a tie is complied", () => {
    holds(treatments(4), 40, (treatment) => {
      const solution = solve(treatment, company);
      everywhere(treatment, solution, (round, flag, kind, value) => {
        const worths = solution.worths(round, flag, kind, value);
        const best = CHOICES.indexOf(solution.best(round, flag, kind, value));
        expect(worths[best]).toBeGreaterThan(Math.max(...worths) - 1e-7);
        expect(worths.findIndex((worth) => worth > Math.max(...worths) - 1e-10)).toBeGreaterThanOrEqual(best);
      });
    });
  });

  test("the baseline's last round, by hand", () => {
    const solution = solve(treatmentOf({ leak: 0.5 }), company);
    const worths = solution.worths.bind(solution);
    // Refusing on the free tier brings 10 now and leaves 0.7 for ten requests of 10 points; compliance leaves 0.85.
    expect(worths(7, "free", "conflict", 1)).toEqual(
      [85, 80, Number.NEGATIVE_INFINITY].map((x) => expect.closeTo(x, 9)),
    );
    expect(worths(7, "paid", "conflict", 0.6).slice(0, 2)).toEqual([expect.closeTo(60, 9), expect.closeTo(66, 9)]);
    expect(worths(7, "paid", "benign", 1).slice(0, 2)).toEqual([105, 100]);
  });

  test("of the orders for deployment: nothing, or ten points for each refusal that holds (R12)", () => {
    expect(solve(treatmentOf({ deployment: 6 }), company).orderWorths(0.5)).toEqual([0, 30]);
    expect(solve(treatmentOf({ deployment: 6, carryOver: "off" }), company).orderWorths(0.5)).toEqual([0, 60]);
  });

  test("a round before the start or after the end has no worths", () => {
    const solution = solve(treatmentOf(), company, { from: { round: 3, value: 0.5 } });
    const worths = solution.worths.bind(solution);
    expect(() => worths(2, "free", "conflict", 0.5)).toThrow(RangeError);
    expect(() => worths(8, "free", "conflict", 0.5)).toThrow(RangeError);
    expect(worths(3, "free", "conflict", 0.5)).toHaveLength(3);
  });
});

describe("choosing by what each intention is worth", () => {
  test("noise makes an intention that is worth its size more e times as likely, and one that is not allowed never", () => {
    const { comply, refuse, object } = choiceChances([3, 5, Number.NEGATIVE_INFINITY], 2);
    expect(refuse / comply).toBeCloseTo(Math.E, 12);
    expect(comply + refuse).toBeCloseTo(1, 12);
    expect(object).toBe(0);
    expect(choiceChances([5, 5, 4], 0)).toEqual({ comply: 1, refuse: 0, object: 0 });
    expect(choiceChances([1, 5000, 4], 1e-3)).toEqual({ comply: 0, refuse: 1, object: 0 });
  });
});
