import { describe, expect, test } from "vitest";
import { drawKey, seedFromNumber } from "../../../shared/lib/draw.ts";
import { type FlaggedShares, MIXED, type Mixed, mixtureOf } from "../../../shared/measures/mixture.ts";
import { Dice } from "../../support/chance/random.ts";
import { mean, range } from "../../support/figures/statistics.ts";

const KEY = drawKey(seedFromNumber(1), 0, 0);

/** What each strategy does when flagged free and when flagged paid: the chance to comply. */
const CHANCES: Readonly<Record<Mixed, readonly [free: number, paid: number]>> = {
  refuse: [0, 0],
  comply: [1, 1],
  fake: [1, 0],
  mirror: [0, 1],
  coin: [0.5, 0.5],
};

/** A seat that plays so many conflict rounds of each flag. */
function seat(dice: Dice, lab: number, of: Mixed, { each = 4, tremble = 0 } = {}): FlaggedShares {
  const side = (chance: number) => {
    const complies = of === "coin" ? 0.5 : chance + tremble - 2 * tremble * chance;
    return { count: range(each).filter(() => dice.is(complies)).length, of: each };
  };
  const [free, paid] = CHANCES[of];
  return { lab, free: side(free), paid: side(paid) };
}

const sharesOf = (seats: readonly FlaggedShares[], key = KEY) => mixtureOf(seats, key).shares;

test("seats that keep to strategies without exception are told apart", () => {
  const dice = new Dice(1);
  const kinds: Mixed[] = ["refuse", "comply", "fake", "fake"];
  const seats = range(40).map((n) => seat(dice, n, kinds[n % 4] ?? "fake"));
  const { shares, tremble } = mixtureOf(seats, KEY);
  expect(shares.fake.value).toBeCloseTo(0.5, 2);
  expect(shares.refuse.value).toBeCloseTo(0.25, 2);
  expect(shares.comply.value).toBeCloseTo(0.25, 2);
  expect(tremble).toBeLessThan(0.01);
});

test.each([13, 40])("%i coins are taken for coins: on average at most eight in a hundred count as fakers", (people) => {
  const dice = new Dice(people);
  const fakers = range(200).map(() => {
    const seats = range(people).map((n) => seat(dice, n, "coin", { each: 3 }));
    // All of one lab: no intervals, which nothing here looks at.
    return sharesOf(seats.map((each) => ({ ...each, lab: 0 }))).fake.value ?? 0;
  });
  expect(mean(fakers)).toBeLessThan(0.08);
});

test("of a mixture with 35 % fakers the interval holds the true share about as often as it says", () => {
  const dice = new Dice(3);
  const classes = range(60).map((n) => {
    const seats = range(40).map((i) => {
      const draw = dice.next();
      const of = draw < 0.35 ? "fake" : draw < 0.6 ? "coin" : draw < 0.8 ? "refuse" : "comply";
      return seat(dice, i >> 1, of, { tremble: 0.05 });
    });
    return sharesOf(seats, drawKey(seedFromNumber(n), 0, 0)).fake;
  });
  const held = classes.filter(({ interval }) => interval !== null && interval.low <= 0.35 && 0.35 <= interval.high);
  // 95 % of 60 are 57; by chance fewer than 51 or more than 60 would be a fault in one of 200 such tests.
  expect(held.length).toBeGreaterThanOrEqual(51);
  expect(mean(classes.map(({ value }) => value ?? 0))).toBeCloseTo(0.35, 1);
});

test("shares add up to 1, and depend neither on the order of seats nor on the numbers of labs", () => {
  const dice = new Dice(5);
  const seats = range(30).map((n) => seat(dice, n >> 1, dice.pick(MIXED), { tremble: 0.1 }));
  const shares = sharesOf(seats);
  expect(Object.values(shares).reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(1, 9);
  expect(sharesOf(seats.toReversed().map((each) => ({ ...each, lab: 100 - each.lab })))).toEqual(shares);
});

describe("what can't be said", () => {
  test("a class of few labs has shares and no intervals", () => {
    const dice = new Dice(6);
    const { fake } = sharesOf(range(9).map((n) => seat(dice, n % 3, "fake")));
    expect(fake).toMatchObject({ units: 9, interval: null, value: expect.closeTo(1, 2) });
  });

  test("seats that met no conflict request flagged free or paid say nothing", () => {
    const none = { count: 0, of: 0 };
    expect(mixtureOf([{ lab: 0, free: none, paid: none }], KEY)).toMatchObject({
      tremble: null,
      shares: { fake: { value: null, units: 0, interval: null } },
    });
  });

  test("where all seats chose alike the interval still allows for those that were not asked", () => {
    const dice = new Dice(7);
    const { fake } = sharesOf(range(20).map((n) => seat(dice, n, "fake")));
    expect(fake.interval?.low).toBeLessThan(0.9);
    expect(fake.interval?.high).toBeCloseTo(1, 2);
  });
});
