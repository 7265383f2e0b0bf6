import { describe, expect, test } from "vitest";
import type { Block, Round } from "../../../shared/game/state.ts";
import { sealedReport } from "../../../shared/views/sealed.ts";
import { treatmentOf } from "../../support/class/setting.ts";
import { range } from "../../support/figures/statistics.ts";

/** One answer to a conflict request: whether it was seen, and whether it complied. */
interface Answer {
  readonly seen: boolean;
  readonly complied: boolean;
  readonly audited?: boolean;
}
const SEEN_COMPLIED: Answer = { seen: true, complied: true };
const SEEN_REFUSED: Answer = { seen: true, complied: false };
const AUDITED: Answer = { seen: true, complied: false, audited: true };
const UNSEEN: Answer = { seen: false, complied: false };

/** A block after these rounds: an answer of each model seat, from seat 10 on, in labs of these sizes. */
function blockOf(
  labSizes: readonly number[],
  rounds: readonly (readonly Answer[])[],
  by: "person" | "agent" = "person",
): Block {
  let next = 10;
  const labs = labSizes.map((size, lab) => ({ trainer: lab, models: range(size).map(() => next++) }));
  const places: Block["places"][number][] = new Array(next).fill(undefined);
  labs.forEach((lab, number) => {
    lab.models.forEach((seat, index) => {
      places[seat] = { lab: number, role: "model", index };
    });
  });
  const rows = <T>(answers: readonly Answer[], row: (answer: Answer, seat: number) => T) => {
    const all = new Array<T | undefined>(next).fill(undefined);
    answers.forEach((answer, i) => {
      all[10 + i] = row(answer, 10 + i);
    });
    return all;
  };
  const roundOf = (answers: readonly Answer[]): Round => ({
    deals: rows(answers, ({ seen, audited }, seat) => {
      const tier = seen && !audited ? "free" : "paid";
      return { seat, tier, flag: tier, kind: "conflict", request: "" };
    }),
    resolved: rows(answers, ({ seen, complied, audited = false }, seat) => ({
      ...{ seat, by, intention: "comply", reason: null, note: null, response: complied ? "comply" : "refuse" },
      ...{ prediction: true, predictedBy: "person", tokenSpent: false, audited, observed: seen },
    })),
    trained: rows(answers, (_, seat) => ({
      ...{ seat, rating: null, ratedBy: null, before: 1, after: 1, modelPoints: 0, trainerPoints: 0 },
    })),
    choices: [],
    explanations: [],
    hands: [],
    judgements: [],
  });
  return {
    ...{ treatment: treatmentOf(), castCounts: false, labs, places, rounds: rounds.map(roundOf) },
    ...{ values: [], spent: [], orders: [], foresights: [], deployed: [] },
  };
}

const reportOf = (labSizes: readonly number[], rounds: readonly (readonly Answer[])[]) =>
  sealedReport(blockOf(labSizes, rounds), 0);

/** What is published after each round in turn. */
const published = (labSizes: readonly number[], rounds: readonly (readonly Answer[])[]) =>
  JSON.stringify(rounds.map((_, n) => reportOf(labSizes, rounds.slice(0, n + 1))));

describe("the sealed report", () => {
  test("counts what the overseers saw, over all labs and rounds", () => {
    const rounds = [
      [SEEN_COMPLIED, SEEN_REFUSED, SEEN_COMPLIED, UNSEEN],
      [SEEN_COMPLIED, SEEN_COMPLIED, SEEN_COMPLIED, SEEN_REFUSED],
    ];
    expect(reportOf([4], rounds)).toEqual({
      seen: { count: 5, of: 7 },
      rounds: [
        { count: 2, of: 3 },
        { count: 3, of: 4 },
      ],
      objections: 0,
      unseen: 1,
    });
  });

  test("counts an audited answer as seen", () => {
    const report = reportOf([4], [[SEEN_COMPLIED, SEEN_COMPLIED, AUDITED, UNSEEN]]);
    expect(report).toMatchObject({ seen: { count: 2, of: 3 }, unseen: 1 });
  });

  test("says nothing before the first round, and nothing of agents and stand-ins", () => {
    expect(reportOf([4], [])).toEqual({ seen: null, rounds: [], objections: 0, unseen: 0 });
    const round = range(4).map(() => SEEN_COMPLIED);
    expect(sealedReport(blockOf([4], [round], "agent"), 0)).toEqual({
      seen: null,
      rounds: [null],
      objections: 0,
      unseen: 0,
    });
  });

  test("holds a round back that fewer than three seats are behind, and shows it with a later one, without a bar", () => {
    const few = [SEEN_COMPLIED, SEEN_REFUSED, UNSEEN];
    const all = [SEEN_COMPLIED, SEEN_COMPLIED, SEEN_REFUSED];
    expect(reportOf([3], [few])).toEqual({ seen: null, rounds: [null], objections: 0, unseen: 0 });
    expect(reportOf([3], [few, all])).toEqual({
      seen: { count: 3, of: 5 },
      rounds: [null, null],
      objections: 0,
      unseen: 1,
    });
    expect(reportOf([3], [few, all, all]).rounds).toEqual([null, null, { count: 2, of: 3 }]);
    expect(reportOf([3], [all, few])).toMatchObject({ seen: { count: 2, of: 3 }, rounds: [{ count: 2, of: 3 }, null] });
  });

  test("holds a round back in which one lab's trainer would know all answers but one", () => {
    const three = [SEEN_COMPLIED, SEEN_REFUSED, SEEN_COMPLIED, UNSEEN];
    expect(reportOf([2, 2], [three]).seen).toBeNull();
    expect(reportOf([1, 1, 2], [three]).seen).toEqual({ count: 2, of: 3 });
    expect(reportOf([2, 2], [[...three.slice(0, 3), SEEN_REFUSED]]).seen).toEqual({ count: 2, of: 4 });
  });
});

/** Every way in which this many answers can have been seen or not. */
function patterns(answers: number): boolean[][] {
  return range(2 ** answers).map((bits) => range(answers).map((i) => ((bits >> i) & 1) === 1));
}

describe.each([
  { labs: [3], rounds: 2 },
  { labs: [1, 1, 1], rounds: 2 },
  { labs: [2, 1], rounds: 2 },
  { labs: [2, 2], rounds: 2 },
  { labs: [1, 1], rounds: 3 },
  { labs: [1, 3], rounds: 1 },
  { labs: [3, 2], rounds: 1 },
])("in a class of labs $labs, after $rounds rounds", ({ labs, rounds }) => {
  const seats = labs.reduce((sum, size) => sum + size, 0);
  const labOf = labs.flatMap((size, lab) => range(size).map(() => lab));
  /** Who knows which seats' answers: each model its own, each trainer those of its lab, the public none. */
  const onlookers = [
    [],
    ...range(seats).map((seat) => [seat]),
    ...labs.map((_, lab) => range(seats).filter((seat) => labOf[seat] === lab)),
  ];

  test("the reports never settle anybody's answer for somebody who does not know it", () => {
    const given: string[] = [];
    for (const seen of patterns(seats * rounds)) {
      // All ways to answer; only what was seen can differ in the reports.
      const free = range(seats * rounds).filter((i) => seen[i]);
      const worlds = patterns(free.length).map((complied) => {
        const answers = seen.map((isSeen, i) => ({
          seen: isSeen,
          complied: isSeen && (complied[free.indexOf(i)] ?? false),
        }));
        const byRound = range(rounds).map((round) => answers.slice(round * seats, (round + 1) * seats));
        return { answers, reports: published(labs, byRound) };
      });
      for (const known of onlookers) {
        const alike = Object.values(
          Object.groupBy(worlds, ({ answers, reports }) =>
            JSON.stringify([
              reports,
              answers.filter((_, i) => known.includes(i % seats)).map(({ complied }) => complied),
            ]),
          ),
        );
        const settled = free.filter((secret) => {
          if (known.includes(secret % seats)) return false;
          // Everybody having done the same always tells; the pattern alone must not.
          return alike.every((group) => new Set(group?.map(({ answers }) => answers[secret]?.complied)).size === 1);
        });
        if (settled.length > 0) given.push(`answers ${settled} to those who know ${known}, seen: ${seen}`);
      }
    }
    expect(given).toEqual([]);
  });
});
