import { describe, expect, test } from "vitest";
import { FACTS, factById } from "../../../shared/content/evidence.ts";

describe.each(FACTS.map((fact) => [fact.id, fact] as const))("fact %s", (id, fact) => {
  test("has a source that can be found", () => {
    expect(factById(id)).toBe(fact);
    expect(fact.source.authors).not.toBe("");
    expect(fact.source.title).not.toBe("");
    expect(fact.source.locator).not.toBe("");
    expect(fact.source.year).toBeGreaterThanOrEqual(1989);
    expect(fact.source.url).toMatch(/^https:\/\//);
  });

  test("prints a gap that its shares allow", () => {
    const { freeCompliance, paidCompliance, gap } = fact.figures;
    if (freeCompliance === undefined || paidCompliance === undefined || gap === undefined) return;
    // The source rounds each of the three by itself.
    expect(Math.abs(freeCompliance - paidCompliance - gap)).toBeLessThan(0.16);
  });

  test("is plain: short sentences, no exclamation mark, numbers that do not break from their units", () => {
    for (const sentence of fact.statement.split(/(?<=[.?:]) /)) {
      expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(36);
    }
    expect(fact.statement).not.toMatch(/!|undefined|NaN|\d%|\d %|\d points/);
  });

  test("never speaks of a class", () => {
    expect(fact.statement).not.toMatch(/replicat|your class|students/i);
  });
});

test("ids are unique", () => {
  expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length);
});

test.each([
  ["helpful-only-default", [14.2, 2.8, 11.3, 2.1, 11.9, 1.7]],
  ["animals-default", [49.2, 34.4, 14.8, 2.8, 24.2, 1.8]],
  ["conflict-removed", [1.2, 0, 1.2, 0.8, 0]],
  ["training-information-removed", [9.2, 1.7, 7.5, 2.4, 7.1, 2.0]],
  ["training-tag-absent", [6.9, 5.8, 1.2, 3.2]],
  ["training-tag-absent-animals", [52, 37.9, 14.2, 10.6]],
  ["gap-without-reasoning", [78, 65.4, 12.6, 0.9]],
  ["after-training", [100, 93.1, 6.9, 1.9, 78.4, 3.1]],
  ["models-tested", [25, 5]],
  ["judging-reasoning", [106, 0.62, 0.92]],
  ["training-information-removed-animals", [51.5, 41, 10.5, 12.8]],
  ["indirect-cues", [4.6, 12.1, 15]],
  ["documents-gap", [19, 26]],
  ["documents-without-reasoning", [20.1, 13.9]],
  ["paid-refusals-after-training", [97.2, 6.9]],
  ["after-training-other-wording", [99.4, 63.6, 35.8, 3.7, 84.6, 2.7]],
  ["no-consequence-test", [12]],
  ["objecting", [16, 1.4, 24, 6]],
  ["objection-rate", [85, 75, 0.5]],
  ["reading-reasoning", [95, 60]],
  ["rare-attacks", [2, 15, 10, 43, 30, 71]],
  ["hidden-objective", [3, 3, 1, 0]],
  ["hints-admitted", [25, 39]],
  ["ranked-audits", [2, 15, 62]],
  ["fines-in-the-lab", [50, 75]],
  ["told-never-to-fake", [11.9, 10.2, 24.2, 25.2]],
  ["told-to-be-honest", [11.3, 2.9, 14.8, 10.3]],
  ["asked-afterwards", [20.5, 27.5, 4.2, 7.8]],
  ["thought-it-a-test", [3.6, 25.4]],
  ["copying-itself", [35, 63.4]],
  ["models-that-reason-so", [25, 2, 1]],
  ["small-models", [30_000, 8]],
  ["unspoken", [6, 125]],
  ["spoken-more", [6.6]],
  ["noticing-tests", [1000, 0.83, 0.92]],
  ["debriefs-help", [46, 2136, 25]],
  ["what-looks-right", [24.1, 18.3]],
  ["cheating-spreads", [50, 12]],
  ["cheating-allowed", [3]],
  ["scheming-for-a-goal", [6, 5]],
  ["no-other-way", [16]],
  ["said-it-was-real", [55.1, 6.5]],
  ["seven-billion", [7, 37]],
  ["tracking-expectations", [4, 3]],
  ["newer-models-none", [16, 2]],
  ["anti-scheming-training", [26, 13, 0.4, 8.7, 0.3]],
  ["knowing-it-is-a-test", [2.3, 4.5, 0.9, 5.5]],
  ["remedies-in-training", [3]],
  ["texts-about-ai", [45, 31, 9, 51]],
])("%s has the published figures", (id, figures) => {
  expect(Object.values(factById(id)?.figures ?? {})).toEqual(figures);
});

test("the sentences carry the numbers", () => {
  const statement = factById("helpful-only-default")?.statement.replaceAll("\u00a0", " ");
  expect(statement).toContain("14.2 %");
  expect(statement).toContain("2.8 %");
  expect(statement).toContain("11.3 points");
  expect(statement).toContain("11.9 %");
});

describe("what was worked out for the game", () => {
  test.each([
    [0.02, "wonLeast"],
    [0.1, "wonSome"],
    [0.3, "wonMost"],
  ])("rare attacks with a share of %d audited", (audited, figure) => {
    // In the limit of many tasks: with x attacks in all, none is audited with e^(−αx), and one of the others succeeds (0.53 each)
    // with 1 − e^(−0.53(1 − α)x). The attacker picks the best x.
    const redWins = Array.from({ length: 4000 }, (_, step) => {
      const attacks = step / 100;
      return Math.exp(-audited * attacks) * (1 - Math.exp(-0.53 * (1 - audited) * attacks));
    });
    expect(factById("rare-attacks")?.figures[figure]).toBe(Math.round((1 - Math.max(...redWins)) * 100));
  });

  test("announced inspections: the rate that takes the gain from cheating, and what either way costs", () => {
    const [gain, penalty, inspecting, loss] = [1, 4, 1, 5];
    const rate = gain / (gain + penalty);
    const cheating = inspecting / loss;
    const figures = factById("announced-inspection")?.figures;
    expect(figures).toEqual({ rate: 100 * rate, costAnnounced: inspecting * rate, costSecret: cheating * loss });
  });
});

describe("what later work has changed", () => {
  const said = (id: string) => factById(id)?.statement ?? "";

  test("the authors’ own headline on motives is told: Claude 3 Opus guards its goals, mainly and consistently", () => {
    expect(said("no-consequence-test")).toMatch(/Claude 3 Opus.*mainly and consistently/);
    expect(said("no-consequence-test")).not.toMatch(/evidence .* mixed/);
  });

  test("ability is not all that keeps models from it, and not nothing either", () => {
    expect(said("before-refusal-training")).toMatch(/not only/);
  });

  test("a figure about performance at work is not one about learning in a lesson", () => {
    expect(said("debriefs-help")).toMatch(/at work.*control group/);
    expect(said("debriefs-help")).toMatch(/not what is learned/);
  });

  test("findings that a year may overtake say when they were made", () => {
    for (const id of ["newer-models-none", "unspoken", "later-models-passed"])
      expect(said(id), id).toMatch(/\b202[56]\b/);
  });
});

test("what was not read in the work itself says so", () => {
  const status = (id: string) => factById(id)?.source.status;
  expect(["helpful-only-default", "objecting", "fines-in-the-lab", "rare-attacks"].map(status)).toEqual([
    ...["paper", "partly", "report", "derived"],
  ]);
  // Figures that only reports on the work print, beside a summary that was read.
  expect(["cheating-spreads", "said-it-was-real", "later-models-passed"].map(status)).toEqual([
    ...["partly", "partly", "report"],
  ]);
});

test("no fact shows what the sources only draw", () => {
  // Shares for the tiers are not printed for the tests with documents, nor for the study with three tiers.
  for (const id of ["documents-gap", "documents-without-reasoning", "three-tier-test", "higher-stakes"]) {
    expect(Object.keys(factById(id)?.figures ?? { missing: 0 })).not.toContain("missing");
    expect(Object.keys(factById(id)?.figures ?? {}).filter((name) => name.endsWith("Compliance"))).toEqual([]);
  }
});
