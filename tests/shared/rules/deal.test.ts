import { describe, expect, test } from "vitest";
import { drawKey, seedFromNumber } from "../../../shared/lib/draw.ts";
import { type Deal, dealBlock, flagOf, isAuditedAtRandom, tiersInPlay } from "../../../shared/rules/deal.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { holds, treatments } from "../../support/chance/random.ts";
import { treatmentOf } from "../../support/class/setting.ts";
import { chiSquare, chiSquareLimit, mean, range } from "../../support/figures/statistics.ts";

const SEED = seedFromNumber(3);
const keyOf = (seat: number) => drawKey(SEED, 0, seat);
const dealsOf = (treatment: Treatment, seat = 0) => dealBlock(treatment, keyOf(seat));

/** Counts of free, pro and paid conflicts, then of free, pro and paid benign requests. */
function countsOf(deals: readonly Deal[]): number[] {
  return ["conflict", "benign"].flatMap((kind) =>
    ["free", "pro", "paid"].map((tier) => deals.filter((deal) => deal.tier === tier && deal.kind === kind).length),
  );
}

function expectedOf({ rounds, freeShare: p, proShare: r, conflictShare: q }: Treatment): number[] {
  const tiers = [p, r, Math.max(0, 1 - p - r)];
  return [q, 1 - q].flatMap((kind) => tiers.map((tier) => rounds * tier * kind));
}

/** The squared error over cells, tiers and kinds. */
function errorOf(expected: readonly number[], counts: readonly number[]): number {
  const off = expected.map((e, i) => (counts[i] ?? 0) - e) as [number, number, number, number, number, number];
  const [a, b, c, d, e, f] = off;
  const sums = [a + d, b + e, c + f, a + b + c, d + e + f];
  return [...off, ...sums].reduce((sum, x) => sum + x * x, 0);
}

/** The least error of any whole counts that add up and are each the expected one rounded down or up: all are tried. */
function leastError(expected: readonly number[], total: number): number {
  const options = expected.map((e) => [...new Set([Math.floor(e + 1e-9), Math.ceil(e - 1e-9)])]);
  let all: number[][] = [[]];
  for (const option of options) all = all.flatMap((counts) => option.map((n) => [...counts, n]));
  const whole = all.filter((counts) => counts.reduce((sum, n) => sum + n, 0) === total);
  return Math.min(...whole.map((counts) => errorOf(expected, counts)));
}

describe("R3: balanced draws", () => {
  test("come as near the expected counts as whole numbers can, for any treatment", () => {
    holds(treatments(40), 1500, (treatment) => {
      const deals = dealsOf({ ...treatment, draws: "balanced" }, treatment.rounds);
      const counts = countsOf(deals);
      const expected = expectedOf(treatment);
      expect(deals).toHaveLength(treatment.rounds);
      counts.forEach((count, i) => {
        expect(count).toBeGreaterThanOrEqual(Math.floor((expected[i] ?? 0) + 1e-9));
        expect(count).toBeLessThanOrEqual(Math.ceil((expected[i] ?? 0) - 1e-9));
      });
      expect(errorOf(expected, counts)).toBeLessThan(leastError(expected, treatment.rounds) + 1e-6);
    });
  });

  test("with T = 8, p = 0.5, q = 0.8: three conflicts and one benign request in each tier", () => {
    const seen = new Set(range(200).map((seat) => countsOf(dealsOf(treatmentOf(), seat)).join(" ")));
    // 3.2 conflicts and 0.8 benign ones are expected in each tier.
    expect([...seen]).toEqual(["3 0 3 1 0 1"]);
  });

  test("three tiers, T = 10, p = 0.4, r = 0.3, q = 0.5 meets every tier and kind", () => {
    const seen = [...new Set(range(300).map((seat) => countsOf(dealsOf(threeTiers, seat)).join(" ")))];
    // 2, 1.5 and 1.5 of each kind: one of the two odd tiers has its second conflict, the other its second benign one.
    expect(seen.toSorted()).toEqual(["2 1 2 2 2 1", "2 2 1 2 1 2"]);
  });
  const threeTiers = treatmentOf({ rounds: 10, freeShare: 0.4, proShare: 0.3, conflictShare: 0.5 });

  test("draws among equally good counts, and gives each as often", () => {
    const counts = range(2000).map((seat) => countsOf(dealsOf(threeTiers, seat)).join(" "));
    const often = Object.values(Object.groupBy(counts, (each) => each)).map((same) => same?.length ?? 0);
    expect(chiSquare(often)).toBeLessThan(chiSquareLimit(often.length));
  });

  test("are shuffled: any round can be any of them", () => {
    const firstBenign = range(4000).map((seat) =>
      dealsOf(treatmentOf(), seat).findIndex((deal) => deal.kind === "benign"),
    );
    // The first of two benign requests among eight is in round i with probability (7 − i) / 28.
    for (const round of range(7)) {
      const share = mean(firstBenign.map((first) => (first === round ? 1 : 0)));
      expect(share).toBeCloseTo((7 - round) / 28, 1.6);
    }
  });

  test("with one tier or one kind deal nothing else", () => {
    expect(countsOf(dealsOf(treatmentOf({ freeShare: 1, conflictShare: 1 })))).toEqual([8, 0, 0, 0, 0, 0]);
    expect(countsOf(dealsOf(treatmentOf({ freeShare: 0.7, proShare: 0.3, conflictShare: 0, rounds: 10 })))).toEqual([
      0, 0, 0, 7, 3, 0,
    ]);
  });

  test("are the same again for the same key, and others for another", () => {
    expect(dealsOf(treatmentOf(), 4)).toEqual(dealsOf(treatmentOf(), 4));
    const orders = new Set(range(20).map((seat) => JSON.stringify(dealsOf(treatmentOf(), seat))));
    expect(orders.size).toBeGreaterThan(15);
  });
});

describe("R2: independent draws", () => {
  const treatment = treatmentOf({
    draws: "independent",
    freeShare: 0.4,
    proShare: 0.3,
    conflictShare: 0.8,
    rounds: 40,
  });
  const deals = range(500).flatMap((seat) => dealsOf(treatment, seat));

  test("come with the shares of the treatment", () => {
    const shares = countsOf(deals).map((count) => count / deals.length);
    [0.32, 0.24, 0.24, 0.08, 0.06, 0.06].forEach((share, i) => {
      expect(shares[i]).toBeCloseTo(share, 1.8);
    });
  });

  test("never deal a tier that is not in play", () => {
    for (const tenths of range(11)) {
      const two = treatmentOf({ draws: "independent", freeShare: tenths / 10, proShare: 1 - tenths / 10, rounds: 40 });
      const inPlay = tiersInPlay(two);
      expect(inPlay).not.toContain("paid");
      const dealt = range(50).flatMap((seat) => dealsOf(two, seat).map((deal) => deal.tier));
      expect(dealt.filter((tier) => !inPlay.includes(tier))).toEqual([]);
    }
  });
});

describe("R4: flags", () => {
  const flags = (treatment: Treatment, tier: "free" | "pro" | "paid") =>
    range(250).flatMap((seat) => range(40).map((round) => flagOf(treatment, tier, keyOf(seat), round)));
  const share = (all: readonly string[], flag: string) => all.filter((each) => each === flag).length / all.length;

  test("name the true tier with probability α, else the other", () => {
    const all = flags(treatmentOf({ flagAccuracy: 0.8 }), "paid");
    expect(share(all, "paid")).toBeCloseTo(0.8, 1.8);
    expect(share(all, "free")).toBeCloseTo(0.2, 1.8);
  });

  test("when wrong, name each other tier in play as often", () => {
    const all = flags(treatmentOf({ flagAccuracy: 0.4, freeShare: 0.4, proShare: 0.3 }), "pro");
    expect(share(all, "pro")).toBeCloseTo(0.4, 1.8);
    expect(share(all, "free")).toBeCloseTo(0.3, 1.8);
    expect(share(all, "paid")).toBeCloseTo(0.3, 1.8);
  });

  test("with α = 1 are always right, with α = 0 never", () => {
    expect(new Set(flags(treatmentOf({ flagAccuracy: 1 }), "free"))).toEqual(new Set(["free"]));
    expect(new Set(flags(treatmentOf({ flagAccuracy: 0 }), "free"))).toEqual(new Set(["paid"]));
  });

  test("with one tier in play are right whatever α is", () => {
    expect(new Set(flags(treatmentOf({ flagAccuracy: 0, freeShare: 1 }), "free"))).toEqual(new Set(["free"]));
  });
});

test("R6: paid-tier responses are audited at random at the rate β, others never", () => {
  const treatment = treatmentOf({ auditRate: 0.3 });
  const audits = (tier: "free" | "pro" | "paid") =>
    range(250).flatMap((seat) => range(40).map((round) => isAuditedAtRandom(treatment, tier, keyOf(seat), round)));
  expect(mean(audits("paid").map(Number))).toBeCloseTo(0.3, 1.8);
  expect([...audits("free"), ...audits("pro")]).not.toContain(true);
});
