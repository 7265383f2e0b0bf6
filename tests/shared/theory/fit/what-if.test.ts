import { describe, expect, test } from "vitest";
import { DRAW, draw, drawKey, seedFromNumber } from "../../../../shared/lib/draw.ts";
import type { Treatment } from "../../../../shared/rules/treatment.ts";
import type { Chosen, NoiseFit } from "../../../../shared/theory/fit/noise.ts";
import {
  CLASS_FIGURES,
  type ClassFigures,
  fitClass,
  imagine,
  isExpected,
  spreadOf,
} from "../../../../shared/theory/fit/what-if.ts";
import { playBlock } from "../../../../shared/theory/play/block.ts";
import { slotDealer } from "../../../../shared/theory/play/codes.ts";
import { figuresOf, Tally } from "../../../../shared/theory/play/figures.ts";
import { auditor } from "../../../../shared/theory/play/fixed-policies.ts";
import { CERTAIN, type ModelPolicy, pick } from "../../../../shared/theory/play/policy.ts";
import { evaluate } from "../../../../shared/theory/solve/evaluate.ts";
import { humanLikeAgainst } from "../../../../shared/theory/solve/quantal-response.ts";
import { treatmentOf } from "../../../support/class/setting.ts";
import { mean, range } from "../../../support/figures/statistics.ts";

const ENOUGH: Omit<NoiseFit, "noise" | "low" | "high"> = { foretold: 0.5, choices: 200, seats: 20 };
const known = (noise: number): NoiseFit => ({ ...ENOUGH, noise, low: noise, high: noise });
const seed = seedFromNumber(11);

/** A class of human-like agents, played through one block: what they chose before conflict requests, and their figures. */
function playedClass(treatment: Treatment, noise: number, start: number, seats = 20) {
  const choices: Chosen[] = [];
  const policy = humanLikeAgainst(auditor, noise);
  const deal = slotDealer(treatment);
  const tally = new Tally();
  for (const seat of range(seats)) {
    const key = drawKey(seedFromNumber(start), 0, seat);
    const model: ModelPolicy = {
      ...policy,
      intend(situation) {
        const { treatment: _, ...seen } = situation;
        const intention = pick(policy.intend(situation), draw(key, DRAW.choice, 4 * situation.round));
        if (situation.kind === "conflict") choices.push({ ...seen, seat, intention });
        return CERTAIN[intention];
      },
    };
    playBlock({ treatment, model, trainer: auditor }, key, deal(key), tally);
  }
  const { intentions, valueStrength } = figuresOf(treatment, tally);
  const { free, paid, deployment } = intentions.compliance;
  const figures: ClassFigures = { free, paid, gap: intentions.gap, deployment, value: valueStrength };
  return { choices, figures };
}

function fitted(treatment: Treatment, choices: readonly Chosen[]): NoiseFit {
  const fit = fitClass(treatment, choices);
  if (fit === null) throw new Error("Nothing was fitted.");
  return fit;
}

describe("imagined classes", () => {
  test.each<[string, Partial<Treatment>]>([
    ["the baseline", {}],
    ["hidden tiers", { flagAccuracy: 0.5 }],
    ["announced audits", { auditRate: 0.3 }],
    ["no stake", { deployment: 0 }],
  ])("come on average to what theory says of this noise: %s", (_, changes) => {
    const treatment = treatmentOf({ ...changes, draws: "independent" });
    const classes = imagine({ treatment, fit: known(8), seats: 50, classes: 120, seed });
    const { intentions, valueStrength } = evaluate({
      treatment,
      trainer: auditor,
      model: humanLikeAgainst(auditor, 8),
    });
    const told = { ...intentions.compliance, gap: intentions.gap, value: valueStrength };
    for (const figure of CLASS_FIGURES) {
      const theory = told[figure];
      const values = classes.map((each) => each[figure]);
      if (theory === null) expect(values.every((value) => value === null)).toBe(true);
      // Six thousand seats with some three answers each to a tier: three standard errors of the share of orders are below 0.02.
      else expect(Math.abs(mean(values.map((value) => value ?? Number.NaN)) - theory)).toBeLessThan(0.02);
    }
  });

  test("are the same for the same seed, and others for another", () => {
    const one = { treatment: treatmentOf(), fit: known(8), seats: 10, classes: 5, seed };
    expect(imagine(one)).toEqual(imagine(one));
    expect(imagine({ ...one, seed: seedFromNumber(12) })).not.toEqual(imagine(one));
  });

  test("spread the more, the fewer seats they have and the less is known of their noise", () => {
    const width = (fit: NoiseFit, seats: number) => {
      const spread = spreadOf(imagine({ treatment: treatmentOf(), fit, seats, classes: 120, seed }), "free");
      return spread === null ? Number.NaN : spread.high - spread.low;
    };
    expect(width(known(10), 8)).toBeGreaterThan(1.5 * width(known(10), 80));
    expect(width({ ...known(10), low: 5, high: 40 }, 80)).toBeGreaterThan(1.5 * width(known(10), 80));
  });

  test.each<[string, Pick<NoiseFit, "noise" | "low" | "high">]>([
    ["no noise", { noise: 0, low: 0, high: 4 }],
    ["an interval down to none", { noise: 2, low: 0, high: 4 }],
    ["noise without end", { noise: Number.POSITIVE_INFINITY, low: 30, high: Number.POSITIVE_INFINITY }],
    ["an interval without end", { noise: 40, low: 20, high: Number.POSITIVE_INFINITY }],
  ])("have figures for every fit: %s", (_, ends) => {
    const treatment = treatmentOf({ objection: "on" });
    const classes = imagine({ treatment, fit: { ...ENOUGH, ...ends }, seats: 10, classes: 50, seed });
    for (const each of classes) {
      for (const figure of CLASS_FIGURES) expect(Number.isFinite(each[figure])).toBe(true);
    }
  });
});

describe("from one block to another", () => {
  const first = treatmentOf();
  const others = [{ flagAccuracy: 0.5 }, { deployment: 0 }, { auditRate: 0.3 }].map((changes) => treatmentOf(changes));

  test("the figures of simulated classes lie in the middle 95 % about so often", () => {
    const inside = range(45).flatMap((start) => {
      const noise = [4, 8, 16][Math.floor(start / 3) % 3] ?? 8;
      const second = others[start % 3] ?? first;
      const fit = fitted(first, playedClass(first, noise, start).choices);
      const classes = imagine({ treatment: second, fit, seats: 20, classes: 100, seed });
      const { figures } = playedClass(second, noise, 1000 + start);
      return CLASS_FIGURES.flatMap((figure) => {
        const [spread, value] = [spreadOf(classes, figure), figures[figure]];
        return spread === null || value === null ? [] : [isExpected(spread, value)];
      });
    });
    expect(inside.length).toBeGreaterThan(200);
    // A class's figures go together, so that these are worth some 90 of their own: 0.95 less three standard errors.
    expect(mean(inside.map(Number))).toBeGreaterThan(0.88);
  });

  test("a class that always refuses is not what the noise foretells", () => {
    const { choices } = playedClass(first, 8, 1);
    const stubborn = choices.map((each) => ({ ...each, intention: "refuse" as const }));
    const fit = fitted(first, stubborn);
    const spread = spreadOf(imagine({ treatment: first, fit, seats: 20, classes: 200, seed }), "free");
    expect(spread !== null && isExpected(spread, 0)).toBe(false);
    expect(fit.foretold).toBeLessThan(0.05);
  });
});

describe("the spread of a figure", () => {
  const classes = range(101).map((n) => ({ free: n / 100, paid: null, gap: null, deployment: null, value: 1 }));

  test("holds the middle 95 of 100", () => {
    expect(spreadOf(classes.toReversed(), "free")).toMatchObject({ low: 0.03, middle: 0.5, high: 0.98 });
    expect(spreadOf(classes, "paid")).toBeNull();
  });

  test("has its ends inside", () => {
    const spread = spreadOf(classes, "free");
    if (spread === null) throw new Error("There is a spread.");
    expect([0.02, 0.03, 0.98, 0.99].map((value) => isExpected(spread, value))).toEqual([false, true, true, false]);
  });
});
