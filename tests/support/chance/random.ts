import fc from "fast-check";
import { PARAMETER_NAMES, PARAMETERS, type Parameter, type ParameterName } from "../../../shared/rules/parameters.ts";
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

const between = (min: number, max: number) =>
  fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min: 0, max: 20 }).map((n) => min + (n / 20) * (max - min)),
    fc.double({ min, max, noNaN: true }).map((x) => x + 0),
  );

function anyValue(name: ParameterName): fc.Arbitrary<number | string> {
  const parameter: Parameter = PARAMETERS[name];
  if (parameter.type === "choice") return fc.constantFrom(...parameter.choices);
  const { min, max, whole } = parameter;
  return whole ? fc.integer({ min, max }) : between(min, max);
}

/** Any valid treatment of at most this many rounds. */
export function treatments(maxRounds: number): fc.Arbitrary<Treatment> {
  const share = between(0, 1);
  return fc
    .record({
      ...Object.fromEntries(PARAMETER_NAMES.map((name) => [name, anyValue(name)])),
      // Long blocks and deployments take long and show nothing new.
      rounds: fc.integer({ min: 1, max: maxRounds }),
      deployment: fc.integer({ min: 0, max: 12 }),
      // Of what the others leave.
      freeShare: share,
      proShare: share,
      auditTokens: share,
    })
    .map((drawn) =>
      treatmentOf({
        ...drawn,
        proShare: (1 - drawn.freeShare) * drawn.proShare,
        auditTokens: Math.floor(drawn.rounds * drawn.auditTokens),
      }),
    );
}
