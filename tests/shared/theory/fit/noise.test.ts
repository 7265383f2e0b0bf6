import { describe, expect, test } from "vitest";
import { DRAW, draw, drawKey, seedFromNumber } from "../../../../shared/lib/draw.ts";
import type { Treatment } from "../../../../shared/rules/treatment.ts";
import { CHOICES } from "../../../../shared/rules/words.ts";
import { type Chosen, type Dilemma, dilemmasOf, fitNoise, type NoiseFit } from "../../../../shared/theory/fit/noise.ts";
import { company } from "../../../../shared/theory/play/fixed-policies.ts";
import { pick } from "../../../../shared/theory/play/policy.ts";
import { bestResponse } from "../../../../shared/theory/solve/best-response.ts";
import { evaluate } from "../../../../shared/theory/solve/evaluate.ts";
import { humanLikeAgainst } from "../../../../shared/theory/solve/quantal-response.ts";
import { treatmentOf } from "../../../support/class/setting.ts";
import { mean, range } from "../../../support/figures/statistics.ts";

const fitted = (dilemmas: readonly Dilemma[]): NoiseFit => {
  const fit = fitNoise(dilemmas);
  if (fit === null) throw new Error("Nothing was fitted.");
  return fit;
};

/** Many choices between nothing and ten points; each seat chooses once, `well` of them rightly. */
const tens = (all: number, well: number): Dilemma[] =>
  range(all).map((seat) => ({ seat, worths: [0, 10, Number.NEGATIVE_INFINITY], chosen: seat < well ? 1 : 0 }));

describe("human-like", () => {
  const treatment = treatmentOf({ draws: "independent", objection: "on" });
  const figures = (noise: number) => evaluate({ treatment, trainer: company, model: humanLikeAgainst(company, noise) });

  test("does what is best without noise", () => {
    const best = bestResponse(treatment, company);
    expect(figures(0)).toMatchObject({ intentions: best.intentions, points: best.points });
  });

  test("chooses as by chance where noise drowns everything", () => {
    const { compliance } = figures(1e9).intentions;
    expect(compliance.free).toBeCloseTo(1 / 3, 6);
    expect(compliance.paid).toBeCloseTo(1 / 3, 6);
    expect(compliance.deployment).toBeCloseTo(1 / 2, 6);
  });

  test("earns the less the noisier it is", () => {
    const points = [0, 2, 5, 10, 20, 40].map((noise) => figures(noise).points.model);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    expect(new Set(points).size).toBe(points.length);
  });
});

describe("the noise of one kind of choice", () => {
  test.each([
    [400, 300],
    [60, 40],
    [10, 9],
  ])("of %i, %i right, is what the odds say", (all, well) => {
    const { noise, low, high, choices, seats } = fitted(tens(all, well));
    expect(noise).toBeCloseTo(10 / Math.log(well / (all - well)), 8);
    expect([choices, seats]).toEqual([all, all]);
    // The ends: where twice the log-likelihood ratio is the 95 % quantile of chi-square.
    const height = (at: number) =>
      -well * Math.log1p(Math.exp(-10 / at)) - (all - well) * Math.log1p(Math.exp(10 / at));
    for (const end of [low, high]) expect(2 * (height(noise) - height(end))).toBeCloseTo(3.8414588, 5);
    expect(low).toBeLessThan(noise);
    expect(high).toBeGreaterThan(noise);
  });

  test("is none where all were right, with an upper end all the same", () => {
    const { noise, low, high, foretold } = fitted(tens(20, 20));
    expect([noise, low, foretold]).toEqual([0, 0, 1]);
    expect(20 * Math.log1p(Math.exp(-10 / high))).toBeCloseTo(3.8414588 / 2, 6);
    expect(fitted(tens(200, 200)).high).toBeLessThan(high);
  });

  test("is without end where they chose as by chance, or worse", () => {
    expect(fitted(tens(20, 10))).toMatchObject({ noise: Number.POSITIVE_INFINITY, high: Number.POSITIVE_INFINITY });
    expect(fitted(tens(20, 4))).toMatchObject({ noise: Number.POSITIVE_INFINITY, foretold: 0 });
    expect(fitted(tens(20, 4)).low).toBeGreaterThan(fitted(tens(20, 10)).low);
  });

  test("can't be told where nothing was at stake", () => {
    expect(fitNoise([])).toBeNull();
    expect(fitNoise([{ seat: 0, worths: [5, 5, Number.NEGATIVE_INFINITY], chosen: 0 }])).toBeNull();
    expect(
      fitNoise([{ seat: 0, worths: [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY], chosen: 0 }]),
    ).toBeNull();
  });

  test("has a wider interval where seats keep to what they do than where they don't", () => {
    const steady = range(200).map((n) => ({ seat: n % 20, worths: [0, 10, -1e9], chosen: n % 20 < 15 ? 1 : 0 }));
    const wavering = steady.map((each, n) => ({ ...each, seat: Math.floor(n / 10) }));
    const [a, b] = [fitted(steady), fitted(wavering)];
    expect(a.noise).toBe(b.noise);
    expect(a.high - a.low).toBeGreaterThan(2 * (b.high - b.low));
  });

  test("a choice that was not allowed is an error", () => {
    expect(() => fitNoise([{ seat: 0, worths: [0, 10, Number.NEGATIVE_INFINITY], chosen: 2 }])).toThrow(RangeError);
  });
});

describe("a class of human-like agents, fitted", () => {
  /** Choices of model seats before conflict requests, with the value strength now high, now low. */
  function classOf(treatment: Treatment, noise: number, seed: number, seats = 24): Chosen[] {
    const policy = humanLikeAgainst(company, noise);
    return range(seats).flatMap((seat) => {
      const key = drawKey(seedFromNumber(seed), 0, seat);
      return range(treatment.rounds).map((round) => {
        const flag = draw(key, DRAW.tier, round) < 0.5 ? "free" : "paid";
        const situation = { round, flag, kind: "conflict", value: 0.7 ** Math.min(round, (seat + round) % 4) } as const;
        const intentions = policy.intend({ treatment, ...situation });
        return { ...situation, seat, intention: pick(intentions, draw(key, DRAW.choice, round)) };
      });
    });
  }

  const treatment = treatmentOf({ objection: "on" });
  test.each([2, 8, 25])(
    "gives back a noise of %i points, and an interval that holds it about 95 times in 100",
    (noise) => {
      const fits = range(100).map((seed) => fitted(dilemmasOf(treatment, company, classOf(treatment, noise, seed))));
      const sensitivities = fits.map((fit) => noise / fit.noise);
      const error = Math.sqrt(mean(sensitivities.map((each) => (each - mean(sensitivities)) ** 2)) / fits.length);
      expect(Math.abs(mean(sensitivities) - 1)).toBeLessThan(Math.max(0.05, 3 * error));
      const held = fits.filter(({ low, high }) => low <= noise && noise <= high).length;
      // 95 of 100 by chance lie between 88 and 100 but once in two hundred times.
      expect(held).toBeGreaterThanOrEqual(88);
    },
  );

  test("knows every choice by its worth", () => {
    const [dilemma] = dilemmasOf(treatment, company, [
      { seat: 3, round: 7, flag: "paid", kind: "conflict", value: 1, intention: "object" },
    ]);
    // The last round: what deployment is worth is the same whatever is answered unseen.
    expect(dilemma).toEqual({ seat: 3, worths: [100, 110, 105], chosen: CHOICES.indexOf("object") });
  });
});
