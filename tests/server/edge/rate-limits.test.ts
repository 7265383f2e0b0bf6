import { describe, expect, test } from "vitest";
import { CodeLimit, GuessLimit, RATES, TokenBuckets } from "../../../server/edge/rate-limits.ts";

let now = 0;
const clock = () => now;

function taken(buckets: TokenBuckets, name: string, times: number): number {
  return Array.from({ length: times }, () => buckets.take(name)).filter(Boolean).length;
}

describe("buckets", () => {
  test("give as many at once as they hold, then as many a second as run in, and never more than they hold", () => {
    const buckets = new TokenBuckets({ burst: 10, perSecond: 2 }, clock);
    expect(taken(buckets, "a", 20)).toBe(10);
    now += 3000;
    expect(taken(buckets, "a", 20)).toBe(6);
    now += 3_600_000;
    expect(taken(buckets, "a", 20)).toBe(10);
  });

  test("are one for each name", () => {
    const buckets = new TokenBuckets({ burst: 3, perSecond: 1 }, clock);
    expect([taken(buckets, "a", 9), taken(buckets, "b", 9)]).toEqual([3, 3]);
  });

  test("forget a visitor whose bucket is full again", () => {
    const buckets = new TokenBuckets({ burst: 3, perSecond: 1 }, clock);
    for (let n = 0; n < 1000; n++) buckets.take(`visitor ${n}`);
    expect(buckets.size).toBe(1000);
    now += 1000;
    buckets.take("somebody");
    expect(buckets.size).toBe(1);
  });

  test("are not more than fit, however many come at once", () => {
    const buckets = new TokenBuckets({ burst: 3, perSecond: 0.001 }, clock);
    for (let n = 0; n < 50_000; n++) buckets.take(`visitor ${n}`);
    expect(buckets.size).toBe(20_000);
    expect(taken(buckets, "visitor 49999", 9)).toBe(2);
  });
});

describe("tries", () => {
  const rates = { visitor: { burst: 5, perSecond: 0.1 }, server: { burst: 12, perSecond: 0.1 } };

  test("are limited for each visitor, and for all together", () => {
    const tries = new GuessLimit(rates, clock);
    const made = ["a", "b", "c"].map((visitor) => Array.from({ length: 9 }, () => tries.take(visitor)).filter(Boolean));
    expect(made.map(({ length }) => length)).toEqual([5, 5, 2]);
  });

  test("are not used up by who is right", () => {
    const tries = new GuessLimit(rates, clock);
    for (let n = 0; n < 100; n++) {
      expect(tries.take("a")).toBe(true);
      tries.giveBack("a");
    }
  });

  test("that the server has none left for are not the visitor's loss", () => {
    const tries = new GuessLimit({ visitor: { burst: 5, perSecond: 0 }, server: { burst: 1, perSecond: 1 } }, clock);
    expect([tries.take("a"), tries.take("b"), tries.take("b")]).toEqual([true, false, false]);
    now += 10_000;
    expect(tries.take("b")).toBe(true);
  });
});

describe("codes", () => {
  const SCHOOL = "school";

  function guess(codes: CodeLimit, visitor: string, times: number): number {
    return Array.from({ length: times }, (_, n) => codes.mayAsk(visitor, `WRONG${n}`)).filter(Boolean).length;
  }

  test("are told to 500 phones that come from one address at once", () => {
    const codes = new CodeLimit(new GuessLimit(RATES.codes, clock));
    for (let phone = 0; phone < 500; phone++) {
      expect(codes.mayAsk(SCHOOL, "K7M4QX")).toBe(true);
      codes.wasRight(SCHOOL, "K7M4QX");
    }
    expect(guess(codes, SCHOOL, 100)).toBe(RATES.codes.visitor.burst);
  });

  test("that were told are told again after all tries are used up, and no others are", () => {
    const codes = new CodeLimit(new GuessLimit(RATES.codes, clock));
    codes.tell(SCHOOL, "K7M4QX");
    guess(codes, SCHOOL, 1000);
    expect(codes.mayAsk(SCHOOL, "K7M4QX")).toBe(true);
    expect(codes.mayAsk(SCHOOL, "ABCDEF")).toBe(false);
    expect(codes.mayAsk("elsewhere", "ABCDEF")).toBe(true);
  });

  test("can be guessed by everybody together less than a million times a day", () => {
    const codes = new CodeLimit(new GuessLimit(RATES.codes, clock));
    let guesses = 0;
    for (let second = 0; second < 86_400; second += 60, now += 60_000) {
      for (let visitor = 0; visitor < 20; visitor++) guesses += guess(codes, `${second} ${visitor}`, 60);
    }
    expect(guesses).toBeGreaterThan(500_000);
    expect(guesses).toBeLessThan(1_000_000);
  });
});
