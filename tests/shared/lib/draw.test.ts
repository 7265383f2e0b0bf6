import { describe, expect, test } from "vitest";
import {
  DRAW,
  type DrawWhat,
  draw,
  drawBelow,
  drawKey,
  parseSeed,
  seedFromNumber,
  shuffled,
} from "../../../shared/lib/draw.ts";
import { chiSquare, chiSquareLimit, mean, range } from "../../support/figures/statistics.ts";

const SEED = seedFromNumber(11);
const ROUNDS = range(40);

/** Draws of 200 seats over 40 rounds. */
function many(what: DrawWhat, block = 0): number[] {
  return range(200).flatMap((seat) => ROUNDS.map((round) => draw(drawKey(SEED, block, seat), what, round)));
}

function histogram(values: readonly number[], cells: number): number[] {
  const counts = new Array<number>(cells).fill(0);
  for (const value of values) counts[Math.floor(value * cells)] = (counts[Math.floor(value * cells)] ?? 0) + 1;
  return counts;
}

/** Counts of pairs in an 8 × 8 grid: even only if the two are independent, and each is uniform. */
function joint(xs: readonly number[], ys: readonly number[]): number[] {
  return histogram(
    xs.map((x, i) => (Math.floor(x * 8) * 8 + Math.floor((ys[i] ?? 0) * 8)) / 64),
    64,
  );
}

describe("R2: a draw", () => {
  test.each(Object.entries(DRAW))("of %s is uniform in [0, 1)", (_, what) => {
    const values = many(what);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(chiSquare(histogram(values, 64))).toBeLessThan(chiSquareLimit(64));
  });

  test("does not hang on what else is drawn", () => {
    const drawn = Object.entries(DRAW).map(([name, what]) => [name, many(what)] as const);
    drawn.forEach(([a, first], i) => {
      for (const [b, second] of drawn.slice(i + 1)) {
        expect(chiSquare(joint(first, second)), `${a} and ${b}`).toBeLessThan(chiSquareLimit(64));
      }
    });
  });

  test("does not hang on the draw of the round, the seat or the block before", () => {
    const at = (block: number, seat: number, round: number) => draw(drawKey(SEED, block, seat), DRAW.hold, round);
    const places = range(200).flatMap((seat) => ROUNDS.map((round) => [seat, round] as const));
    const here = places.map(([seat, round]) => at(1, seat, round));
    const neighbours = {
      round: places.map(([seat, round]) => at(1, seat, round + 1)),
      seat: places.map(([seat, round]) => at(1, seat + 1, round)),
      block: places.map(([seat, round]) => at(2, seat, round)),
      "seat and block": places.map(([seat, round]) => at(2, seat - 1, round)),
    };
    for (const [name, there] of Object.entries(neighbours)) {
      expect(chiSquare(joint(here, there)), name).toBeLessThan(chiSquareLimit(64));
    }
  });

  test("gives whole numbers below a limit, each as often", () => {
    const key = drawKey(SEED, 0, 0);
    const counts = new Array<number>(7).fill(0);
    for (const i of range(14_000)) {
      const n = drawBelow(key, DRAW.seating, i, 7);
      counts[n] = (counts[n] ?? 0) + 1;
    }
    expect(counts).toHaveLength(7);
    expect(chiSquare(counts)).toBeLessThan(chiSquareLimit(7));
  });
});

describe("R2: keys and seeds", () => {
  test("every seat of every block and classroom starts from a key of its own", () => {
    const keys = range(5).flatMap((seed) =>
      range(4).flatMap((block) => range(300).map((seat) => drawKey(seedFromNumber(seed), block, seat))),
    );
    expect(new Set(keys).size).toBe(5 * 4 * 300);
  });

  test("all four words of the seed count", () => {
    const words = ["00000000", "00000000", "00000000", "00000000"];
    const seeds = [words, ...words.map((_, n) => words.with(n, "00000001"))].map((seed) => parseSeed(seed.join("")));
    const keys = seeds.map((seed) => seed !== null && drawKey(seed, 0, 0));
    expect(new Set(keys).size).toBe(5);
  });

  test("a seed is 32 lower-case hexadecimal digits and nothing else", () => {
    const text = "0123456789abcdef0123456789abcdef";
    expect(parseSeed(text)).toBe(text);
    for (const wrong of ["", text.toUpperCase(), text.slice(1), `${text}0`, ` ${text.slice(1)}`, `${text}\n`]) {
      expect(parseSeed(wrong), wrong).toBeNull();
    }
    for (const n of [0, 1, -1, 2 ** 31, 2 ** 32 - 1]) expect(parseSeed(seedFromNumber(n))).not.toBeNull();
  });

  test("draws stay as they are, or old classrooms would replay differently", () => {
    const key = drawKey(parseSeed("0123456789abcdef0123456789abcdef") ?? SEED, 1, 2);
    expect(key).toBe(920646320);
    expect([0, 1, 39].map((round) => draw(key, DRAW.hold, round))).toEqual([
      0.8623235910199583, 0.6538393208757043, 0.43783489032648504,
    ]);
    expect(shuffled(range(6), key, DRAW.shuffle)).toEqual([5, 4, 0, 3, 2, 1]);
  });
});

describe("R3: a shuffle", () => {
  const orders = range(4800).map((seat) => shuffled("abcd".split(""), drawKey(SEED, 0, seat), DRAW.shuffle).join(""));

  test("keeps every item, and leaves the list as it was", () => {
    const items = range(40);
    expect(shuffled(items, drawKey(SEED, 0, 1), DRAW.shuffle).toSorted((a, b) => a - b)).toEqual(range(40));
    expect(items).toEqual(range(40));
  });

  test("makes each order as often", () => {
    const counts = Object.values(Object.groupBy(orders, (order) => order)).map((same) => same?.length ?? 0);
    expect(counts).toHaveLength(24);
    expect(chiSquare(counts)).toBeLessThan(chiSquareLimit(24));
  });

  test("with another salt is another shuffle", () => {
    const same = range(4800).filter(
      (seat) => shuffled("abcd".split(""), drawKey(SEED, 0, seat), DRAW.shuffle, 1).join("") === orders[seat],
    );
    expect(mean([same.length / 4800])).toBeCloseTo(1 / 24, 2);
  });
});
