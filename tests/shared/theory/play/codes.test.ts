import { describe, expect, test } from "vitest";
import { drawKey, seedFromNumber } from "../../../../shared/lib/draw.ts";
import { dealBlock, flagOf } from "../../../../shared/rules/deal.ts";
import { deployedRefusals } from "../../../../shared/rules/deployment.ts";
import { trainedValue } from "../../../../shared/rules/round.ts";
import { CHOICES, KINDS, TIERS } from "../../../../shared/rules/words.ts";
import { playBlock } from "../../../../shared/theory/play/block.ts";
import {
  afterMove,
  EXCHANGES,
  exchangeIndex,
  indexOfChoice,
  moveOf,
  refusalsOf,
  SLOTS,
  slotDealer,
  slotOf,
} from "../../../../shared/theory/play/codes.ts";
import { Tally } from "../../../../shared/theory/play/figures.ts";
import * as policies from "../../../../shared/theory/play/fixed-policies.ts";
import { addCounts, playFromTables, tabulate } from "../../../../shared/theory/play/lookup.ts";
import { holds, treatments } from "../../../support/chance/random.ts";
import { range } from "../../../support/figures/statistics.ts";

const keys = range(5).map((seat) => drawKey(seedFromNumber(7), 0, seat));
const VALUES = [0, 0.3, 0.7, 1];

describe("a number stands for exactly one word", () => {
  test("choices", () => {
    expect(CHOICES.map(indexOfChoice)).toEqual([0, 1, 2]);
  });

  test("slots and exchanges", () => {
    for (const tier of TIERS) {
      for (const kind of KINDS) {
        const slot = slotOf(tier, kind);
        expect(SLOTS[slot]).toEqual({ tier, kind });
        for (const response of CHOICES) {
          const index = exchangeIndex(slot, indexOfChoice(response));
          expect(EXCHANGES[index]).toEqual({ tier, kind, response, audited: false });
          expect(EXCHANGES[index + 1]).toEqual({ tier, kind, response, audited: true });
        }
      }
    }
    expect(EXCHANGES).toHaveLength(36);
  });
});

describe("the fast forms give the same numbers as the rules, under any treatment", () => {
  test("R2–R4: deals and flags", () => {
    holds(treatments(40), 300, (treatment) => {
      const deal = slotDealer(treatment);
      for (const key of keys) {
        const { slots, told } = deal(key);
        const dealt = dealBlock(treatment, key);
        expect([...slots].map((slot) => SLOTS[slot])).toEqual(dealt);
        expect([...told].map((slot) => SLOTS[slot])).toEqual(
          dealt.map(({ tier, kind }, round) => ({ tier: flagOf(treatment, tier, key, round), kind })),
        );
      }
    });
  });

  test("R8: training", () => {
    holds(treatments(3), 100, (treatment) => {
      for (const exchange of EXCHANGES) {
        for (const rating of [1, -1] as const) {
          const move = moveOf(treatment, exchange, rating);
          for (const value of VALUES) {
            expect(afterMove(value, move)).toBe(trainedValue(treatment, value, exchange, rating));
          }
        }
      }
    });
  });

  test("R12: refusals in deployment", () => {
    holds(treatments(3), 100, (treatment) => {
      for (const key of keys) {
        for (const value of VALUES) {
          expect(refusalsOf(treatment.deployment, value, key)).toBe(deployedRefusals(treatment, "refuse", value, key));
        }
      }
    });
  });

  const { honest, obedient, faker, company, lenient, principled } = policies;
  const matches = Object.entries({ honest, obedient, faker }).flatMap(([modelName, model]) =>
    Object.entries({ company, lenient, principled }).map(([trainerName, trainer]) => ({
      ...{ modelName, model, trainerName, trainer },
    })),
  );
  test.each(matches)("a block of $modelName against $trainerName from lookup tables", ({ model, trainer }) => {
    holds(treatments(12), 60, (any) => {
      const match = { treatment: { ...any, auditTokens: 0 }, model, trainer };
      const tables = tabulate(match);
      if (tables === null) throw new Error("The match was not tabulated.");
      const deal = slotDealer(match.treatment);
      for (const key of keys) {
        const [looked, played] = [new Tally(), new Tally()];
        playFromTables(tables, key, deal(key), looked);
        addCounts(tables, looked);
        playBlock(match, key, deal(key), played);
        expect(looked.answers).toEqual(played.answers);
        expect(looked.trainerPoints).toBeCloseTo(played.trainerPoints, 9);
        expect({ ...looked, trainerPoints: 0 }).toEqual({ ...played, trainerPoints: 0 });
      }
    });
  });

  test("a match that mixes or spends tokens is not tabulated", () => {
    holds(treatments(6), 30, (treatment) => {
      const match = { treatment, model: honest, trainer: company };
      expect(tabulate(match) === null).toBe(treatment.auditTokens > 0);
      const mixing = { ...company, rewards: () => 0.5 };
      expect(tabulate({ ...match, trainer: mixing })).toBeNull();
    });
  });
});
