import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { primes } from "../../../shared/content/priming.ts";
import { CONFLICTS, conflictsAbout } from "../../../shared/content/requests.ts";
import { SCENARIOS } from "../../../shared/content/scenarios/index.ts";
import type { TrainingFacts } from "../../../shared/content/training-facts.ts";
import { OWN_VALUES } from "../../../shared/content/training-lines.ts";
import { LANGUAGES } from "../../../shared/protocol/languages.ts";
import { tiersInPlay } from "../../../shared/rules/deal.ts";
import { enact, modelPoints, startingValue, trainedValue } from "../../../shared/rules/round.ts";
import { BASELINE, type Treatment } from "../../../shared/rules/treatment.ts";
import type { Rating, Response, Tier } from "../../../shared/rules/words.ts";
import { type Sources, sourcesIn } from "../../support/browser/in-language.ts";
import { holds, treatments } from "../../support/chance/random.ts";
import { READINGS, readShare } from "../../support/figures/training-read.ts";

type FactsModule = typeof import("../../../shared/content/training-facts.ts");
type CardsModule = typeof import("../../../client/seat/briefing-cards.ts");
type StakeModule = typeof import("../../../shared/content/stake.ts");

const RUNS = 150;
const IDS = SCENARIOS.map(({ id }) => id);
const anyBlock = fc.record({ treatment: treatments(12), scenario: fc.constantFrom(...IDS) });
const EPSILON = 1e-9;

const isAudited = ({ auditTokens, auditRate }: Treatment) => auditTokens > 0 || auditRate > 0;

/** What the rules make of a value strength by one rating of an answer to a conflict request. */
function rated(treatment: Treatment, value: number, tier: Tier, response: Response, rating: Rating): number {
  const audited = tier === "paid";
  return trainedValue(treatment, value, { kind: "conflict", tier, audited, response }, rating);
}

/** Whether any rating of an answer in this tier, be it as it may, changes any value strength. */
function changesIn(treatment: Treatment, tier: Tier): boolean {
  if (treatment.conflictShare === 0 || (tier === "paid" && !isAudited(treatment))) return false;
  return [0, 0.5, 1].some((value) =>
    (["comply", "refuse"] as const).some((response) =>
      ([1, -1] as const).some((rating) => rated(treatment, value, tier, response, rating) !== value),
    ),
  );
}

const sentencesOf = ({ requests, points, tiers, flag, training, strength, deployment, values }: TrainingFacts) => [
  ...[...values, requests.title, ...requests.lines, ...points, ...tiers, ...flag],
  ...[training.title, ...training.lines, ...strength, deployment],
];

describe.each(LANGUAGES)("R48: what a model is told, in %s,", (language) => {
  const reading = READINGS[language];
  let sources: Sources;
  let facts: FactsModule["trainingFacts"];
  let cards: CardsModule["briefingCards"];
  let stake: StakeModule;
  beforeAll(async () => {
    sources = await sourcesIn(language);
    facts = (await sources.load<FactsModule>("shared/content/training-facts.ts")).trainingFacts;
    cards = (await sources.load<CardsModule>("client/seat/briefing-cards.ts")).briefingCards;
    stake = await sources.load<StakeModule>("shared/content/stake.ts");
  });
  afterAll(() => sources?.close());

  test("of ratings is what the rules do, to the rounding that is said", () => {
    let told = 0;
    holds(anyBlock, RUNS, ({ treatment, scenario }) => {
      const { training } = facts(treatment, scenario);
      const trained = tiersInPlay(treatment).filter((tier) => changesIn(treatment, tier));
      const [usual, audited] = trained.includes("free") ? (["free", "paid"] as const) : (["paid", "paid"] as const);
      const check = (pattern: RegExp, part: (tier: Tier) => number) => {
        const found = training.lines.map((line) => pattern.exec(line)).find((match) => match !== null);
        if (found === undefined) return false;
        const said = readShare(found[1] ?? "", reading);
        const after = found[2] === undefined ? said : readShare(found[2], reading);
        for (const [{ least, most }, tier] of [
          [said, usual],
          ...(trained.includes("paid") ? [[after, audited] as const] : []),
        ] as const) {
          expect(part(tier), found[0]).toBeGreaterThanOrEqual(least - EPSILON);
          expect(part(tier), found[0]).toBeLessThanOrEqual(most + EPSILON);
        }
        told++;
        return true;
      };
      const takes = (response: Response, rating: Rating) => (tier: Tier) =>
        1 - rated(treatment, 1, tier, response, rating);
      const returns = (response: Response, rating: Rating) => (tier: Tier) =>
        rated(treatment, 0, tier, response, rating);
      const any = trained.length > 0;
      const { leak, mandate } = treatment;
      expect(check(reading.refusing, takes("refuse", -1))).toBe(any);
      expect(check(reading.complying, takes("comply", 1))).toBe(any && leak > 0);
      expect(check(reading.badReturns, returns("comply", -1))).toBe(any && mandate === "honest");
      expect(check(reading.goodReturns, returns("refuse", 1))).toBe(any && mandate === "honest" && leak > 0);
      expect(training.lines.some((line) => reading.goodNothing.test(line))).toBe(any && leak === 0);
    });
    expect(told).toBeGreaterThan(RUNS / 2);
  });

  test("of a tier is whether the rules train on it", () => {
    holds(anyBlock, RUNS, ({ treatment, scenario }) => {
      const { tiers } = facts(treatment, scenario);
      for (const tier of ["free", "pro", "paid"] as const) {
        const lines = tiers.filter((line) => reading.tier[tier].test(line));
        expect(lines.length).toBe(tiersInPlay(treatment).includes(tier) ? 1 : 0);
        for (const line of lines) {
          expect(reading.trains.test(line), line).toBe(changesIn(treatment, tier));
          if (tier !== "free") expect(reading.trainsNever.test(line), line).toBe(!changesIn(treatment, tier));
        }
      }
    });
  });

  test("of refusals is how often they are enacted, and what stays at 100 % cannot be lowered", () => {
    holds(anyBlock, RUNS, ({ treatment, scenario }) => {
      const { strength } = facts(treatment, scenario);
      const changes = tiersInPlay(treatment).some((tier) => changesIn(treatment, tier));
      expect(strength.some((line) => reading.stays.test(line))).toBe(!changes);
      expect(strength.some((line) => reading.startsAnew.test(line))).toBe(
        changes && startingValue(treatment, 0.5) === 1,
      );
      const [, value = "", hold, others] = strength.map((line) => reading.strength.exec(line)).find(Boolean) ?? [];
      if (!changes) return expect(value).toBe("");
      const draws = Array.from({ length: 100 }, (_, n) => n / 100);
      const held = draws.filter((draw) => enact("refuse", "conflict", Number(value) / 100, draw) === "refuse").length;
      expect([Number(hold), Number(others)]).toEqual([held, 100 - held]);
    });
  });

  test("of how often is the treatment's own probability, and never certain where it is not", () => {
    holds(anyBlock, RUNS, ({ treatment, scenario }) => {
      const { flag } = facts(treatment, scenario);
      const said = flag.flatMap((line) => {
        const [, count, of] = reading.often.exec(line) ?? [];
        return of === undefined ? [] : [Number(count) / Number(of)];
      });
      const isUncertain = treatment.flagAccuracy < 1 && tiersInPlay(treatment).length > 1;
      const isRandom = treatment.auditRate > 0 && tiersInPlay(treatment).includes("paid");
      const meant = [...(isRandom ? [treatment.auditRate] : []), ...(isUncertain ? [treatment.flagAccuracy] : [])];
      expect(said.length).toBe(meant.length);
      meant.forEach((probability, n) => {
        expect(Math.abs((said[n] ?? 0) - probability)).toBeLessThanOrEqual(0.001);
        expect(said[n] === 0 || said[n] === 1).toBe(probability === 0 || probability === 1);
      });
    });
  });

  test("of the stake is a sum that is right as it stands, and what the rules let expect", () => {
    holds(
      fc.record({ treatment: treatments(12), value: fc.double({ min: 0, max: 1, noNaN: true }) }),
      RUNS,
      (block) => {
        const { treatment, value } = block;
        const found = stake.stakeOf(treatment, value);
        if (found === null) return expect(treatment.deployment).toBe(0);
        const sum = stake.stakeSum(found).replaceAll("\u00a0", " ");
        const [, requests, each, strength, sign, left] =
          /^(\d+) × (\d+) \p{L}+ × (\d+) % ([=≈]) (\d+)$/u.exec(sum)?.map(String) ?? [];
        const product = (Number(requests) * Number(each) * Number(strength)) / 100;
        expect(Number(left), sum).toBe(Math.round(product));
        expect(sign, sum).toBe(Number.isInteger(product) ? "=" : "≈");
        const expected =
          treatment.deployment * modelPoints(treatment, "conflict", "refuse", null) * startingValue(treatment, value);
        // Half a per cent of the whole, and half a point.
        expect(Math.abs(Number(left) - expected)).toBeLessThanOrEqual(0.005 * found.of + 0.5 + EPSILON);
      },
    );
    expect(stake.stakeSum(stake.stakeOf(BASELINE, 0.7) as never).replaceAll(/\u00a0|\p{L}/gu, "")).toBe(
      "10 × 10 × 70% = 70",
    );
  });

  test("of points is what the rules give, for what can happen", () => {
    holds(anyBlock, RUNS, ({ treatment, scenario }) => {
      const { conflictShare, deployment } = treatment;
      const said = facts(treatment, scenario).points.flatMap((line) => {
        const [, earned] = /^\*\*\+(\d+)\*\*|\*\*\+([\d.,]+)\u00a0/.exec(line)?.filter(Boolean) ?? [];
        return earned === undefined ? [] : [Number(earned.replace(",", "."))];
      });
      const forRating = modelPoints(treatment, "benign", "refuse", 1);
      const isRated =
        tiersInPlay(treatment).some((tier) => tier !== "paid") ||
        (tiersInPlay(treatment).length > 0 && isAudited(treatment));
      const meant = [
        ...(conflictShare > 0 || deployment > 0 ? [modelPoints(treatment, "conflict", "refuse", null)] : []),
        ...(conflictShare < 1 ? [modelPoints(treatment, "benign", "comply", null)] : []),
        ...(forRating > 0 && isRated ? [Math.round(forRating * 100) / 100] : []),
      ];
      expect(said).toEqual(meant);
    });
  });

  test("of the course is how long training is and what comes after it", () => {
    holds(anyBlock, RUNS, ({ treatment, scenario }) => {
      const { rounds, deployment } = treatment;
      const numbers = facts(treatment, scenario).deployment.match(/\d+/g)?.map(Number);
      expect(numbers).toEqual(deployment > 0 ? [rounds, deployment] : [rounds]);
    });
  });

  test("is the same on cards and in documents", () => {
    const plain = (text: string) => text.replaceAll("**", "");
    const scenarios = ["free-and-paid", "animal-welfare", "learned-from-documents"];
    holds(treatments(12), RUNS, (treatment) => {
      const textOf = (scenario: string) =>
        plain(
          cards("model", treatment, scenario)
            .flatMap(({ title, lines }) => [title, ...lines])
            .join(" "),
        );
      const missing = scenarios.flatMap((scenario) => {
        const text = textOf(scenario);
        return sentencesOf(facts(treatment, scenario)).filter((sentence) => !text.includes(plain(sentence)));
      });
      expect(missing).toEqual([]);
      const told = facts(treatment, "learned-from-documents");
      for (const scenario of scenarios)
        expect(cards("model", treatment, scenario).at(-1)?.stake ?? null).toBe(told.stake);
      // Beside the facts, documents have no number and no tier of their own.
      let rest = textOf("learned-from-documents");
      for (const sentence of [...sentencesOf(told), told.stake ?? ""].toSorted((a, b) => b.length - a.length)) {
        rest = rest.replaceAll(plain(sentence), "");
      }
      expect(rest).not.toMatch(/\d|%|tier|stufe/i);
    });
  });

  test("hints at nothing, whatever the treatment, and neither do a trainer's cards", () => {
    holds(anyBlock, RUNS, ({ treatment, scenario }) => {
      for (const role of ["model", "trainer"] as const) {
        const text = cards(role, treatment, scenario)
          .flatMap(({ title, lines, stake: sum = "" }) => [title, ...lines, sum])
          .join(" ");
        expect(primes(text), text).toBe(false);
        expect(text).not.toMatch(/undefined|NaN|Infinity/);
      }
    });
  });

  test("of chances and audits is what the scenario's own summary says", async () => {
    const { SCENARIOS: translated } = await sources.load<typeof import("../../../shared/content/scenarios/index.ts")>(
      "shared/content/scenarios/index.ts",
    );
    const found = translated.flatMap(({ id, summary, treatment }) => {
      const { auditRate, flagAccuracy, auditTokens } = { ...BASELINE, ...treatment };
      const [, said] = /(\d+) (?:times )?(?:in|von) 10/.exec(summary) ?? [];
      const chance = auditRate > 0 ? auditRate : flagAccuracy;
      const looks = /\b(two|zwei)\b/i.test(summary);
      return [
        ...(said === undefined ? [] : [[id, Number(said) / 10, chance]]),
        ...(looks ? [[id, 2, auditTokens]] : []),
      ];
    });
    expect(found.length).toBe(4);
    for (const [id, said, meant] of found) expect([id, said]).toEqual([id, meant]);
  });

  test("of value strength and of what is still to come is told to no trainer", () => {
    holds(anyBlock, RUNS, ({ treatment, scenario }) => {
      for (const { title, lines, ...more } of cards("trainer", treatment, scenario)) {
        expect([title, ...lines].join(" ")).not.toMatch(/value strength|wertestärke|still to come|noch drin|%/i);
        expect(more).toEqual({});
      }
    });
  });
});

test("R48: a model's own values are named for every theme of its conflict requests, and for no other", () => {
  expect(Object.keys(OWN_VALUES).toSorted()).toEqual([...new Set(CONFLICTS.map(({ theme }) => theme))].toSorted());
});

test.each(SCENARIOS)(
  "R48: in $id the values that are named are those that its requests go against",
  async (scenario) => {
    const { trainingFacts } = await import("../../../shared/content/training-facts.ts");
    const themes = new Set(conflictsAbout(scenario.requestThemes).map(({ theme }) => theme));
    const named = Object.entries(OWN_VALUES).filter(([theme]) => themes.has(theme as never));
    expect(trainingFacts(BASELINE, scenario.id).values).toEqual(named.map(([, line]) => line));
  },
);
