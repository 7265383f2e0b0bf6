import fc from "fast-check";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { treatmentOf } from "../class/setting.ts";

/** Checks a property on a fixed run of cases, the same every time. */
export function holds<T>(arbitrary: fc.Arbitrary<T>, runs: number, property: (value: T) => void): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      property(value);
    }),
    { numRuns: runs, seed: 20300107 },
  );
}

/** Chance for a random player: the same numbers for the same start. */
export class Dice {
  private state: number;

  constructor(start: number) {
    this.state = start >>> 0;
  }

  /** A number in [0, 1) (Park and Miller's minimal standard, warmed up by its multiplier). */
  next(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return ((this.state ^ (this.state >>> 15)) >>> 0) / 4294967296;
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] as T;
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  shuffle<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, at: this.next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}

const fraction = (max = 1) =>
  fc.oneof(
    fc.constantFrom(0, max),
    fc.integer({ min: 0, max: 20 }).map((n) => (n / 20) * max),
    fc.double({ min: 0, max, noNaN: true }).map((x) => x + 0),
  );

/** Any valid treatment of at most this many rounds. */
export function treatments(maxRounds: number): fc.Arbitrary<Treatment> {
  return fc
    .record({
      rounds: fc.integer({ min: 1, max: maxRounds }),
      deployment: fc.integer({ min: 0, max: 12 }),
      freeShare: fraction(),
      proOfRest: fraction(),
      conflictShare: fraction(),
      flagAccuracy: fraction(),
      trainingStrength: fraction(0.95),
      leak: fraction(),
      tokenShare: fraction(),
      auditRate: fraction(),
      auditCost: fc.integer({ min: 0, max: 50 }),
      auditStrength: fraction(0.95),
      scratchpad: fc.constantFrom("off" as const, "private" as const, "visible" as const),
      objection: fc.constantFrom("off" as const, "on" as const),
      rewardWeight: fraction(20),
      mandate: fc.constantFrom("helpful" as const, "honest" as const),
      carryOver: fc.constantFrom("on" as const, "off" as const),
      draws: fc.constantFrom("balanced" as const, "independent" as const),
    })
    .map(({ proOfRest, tokenShare, ...rest }) =>
      treatmentOf({
        ...rest,
        proShare: (1 - rest.freeShare) * proOfRest,
        auditTokens: Math.floor(rest.rounds * tokenShare),
      }),
    );
}
