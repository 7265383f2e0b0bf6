import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import { tableCsv } from "../../../../client/charts/table.ts";
import { type BlockResults, compute, type PairResults } from "../../../../client/pages/debrief/compute.ts";
import { BLOCK_CHARTS, type Plate } from "../../../../client/pages/debrief/plate.ts";
import { blocksPlate } from "../../../../client/pages/debrief/plates/blocks.ts";
import { compliancePlate } from "../../../../client/pages/debrief/plates/compliance.ts";
import { consistencyPlate } from "../../../../client/pages/debrief/plates/consistency.ts";
import { mixturePlate } from "../../../../client/pages/debrief/plates/mixture.ts";
import { overseersPlate } from "../../../../client/pages/debrief/plates/overseers.ts";
import { pairedPlate } from "../../../../client/pages/debrief/plates/paired.ts";
import { pointsPlate } from "../../../../client/pages/debrief/plates/points.ts";
import { reasoningPlate } from "../../../../client/pages/debrief/plates/reasoning.ts";
import { roundsPlate } from "../../../../client/pages/debrief/plates/rounds.ts";
import { valuePlate } from "../../../../client/pages/debrief/plates/value.ts";
import { blockPlates } from "../../../../client/pages/debrief/plates.ts";
import { COLUMN_LABELS } from "../../../../client/text/debrief.ts";
import { CONFLICTS } from "../../../../shared/content/requests.ts";
import type { DecisionRow } from "../../../../shared/measures/decisions.ts";
import type { RecordedBlock } from "../../../../shared/replay/recording.ts";
import type { Treatment } from "../../../../shared/rules/treatment.ts";
import type { Basis } from "../../../../shared/rules/words.ts";
import { treatmentOf } from "../../../support/class/setting.ts";
import { deploymentRow, row } from "../../../support/figures/rows.ts";
import { type CsvRow, parseCsv } from "../../../support/files/csv.ts";

interface Made {
  readonly number?: number;
  readonly treatment?: Partial<Treatment>;
  readonly scenario?: string;
}

function made(rows: readonly DecisionRow[], { number = 0, treatment = {}, scenario = "free-and-paid" }: Made = {}) {
  const deployments = [...new Set(rows.map(({ seat }) => seat))].map((seat) => deploymentRow({ seat, lab: seat }));
  const block: RecordedBlock = {
    number,
    scenario,
    title: "A block",
    treatment: treatmentOf(treatment),
    labs: [],
    played: { rows, deployments },
  };
  return block;
}

function results(block: RecordedBlock): BlockResults {
  const { played, treatment, number } = block;
  const answer = compute({ key: "", kind: "block", block: number, played, treatment });
  if (answer.kind !== "block") throw new Error("A block was asked for.");
  return answer.results;
}

function pair(earlier: RecordedBlock, later: RecordedBlock): PairResults {
  const both = { earlier: earlier.played, later: later.played };
  const answer = compute({ key: "", kind: "pair", block: later.number, ...both });
  if (answer.kind !== "pair") throw new Error("A pair was asked for.");
  return answer.results;
}

const context = (block: RecordedBlock, basis: Basis = "intentions") => ({ block, basis, results: results(block) });
const csv = (plate: Plate): CsvRow[] => parseCsv(tableCsv(plate.table));

/** Ten seats: comply in two free rounds for training's sake, refuse in two paid ones, of which the second is overridden. */
const HONESTY = CONFLICTS.find(({ theme }) => theme === "honesty")?.id ?? "";
const SEATS = Array.from({ length: 10 }, (_, n) => n + 1);
const FAKERS = SEATS.flatMap((seat) => [
  row({ seat, lab: seat, trainer: 100 + seat, round: 0, reason: "training", modelPoints: 0 }),
  row({ seat, lab: seat, trainer: 100 + seat, round: 1, tier: "paid", intention: "refuse", modelPoints: 10 }),
  row({ seat, lab: seat, trainer: 100 + seat, round: 2, reason: "values", modelPoints: 0, valueAfter: 0.75 }),
  row({
    seat,
    lab: seat,
    trainer: 100 + seat,
    round: 3,
    tier: "paid",
    intention: "refuse",
    response: "comply",
    prediction: false,
    valueAfter: 0.5,
  }),
]);

describe("ten seats that fake", () => {
  const block = made(FAKERS);

  test("compliance by tier is of the basis asked for, with theory of the same and the published shares", () => {
    const [free, paid, deployment] = csv(compliancePlate(context(block)));
    expect(free).toMatchObject({ tier: "Free tier", complied: "20", of: "20", share: "1", seats: "10", theory: "1" });
    expect(free).toMatchObject({ published_percent: "14.2", high: "1" });
    expect(Number(free?.low)).toBeLessThan(1);
    expect(paid).toMatchObject({ complied: "0", of: "20", share: "0", theory: "0", published_percent: "2.8" });
    expect(deployment).toMatchObject({ complied: "0", of: "10", published_percent: "" });
    const enacted = csv(compliancePlate(context(block, "responses")))[1];
    expect(enacted).toMatchObject({ complied: "10", of: "20", share: "0.5" });
  });

  test("theory follows the treatment of the block", () => {
    const never = csv(compliancePlate(context(made(FAKERS, { treatment: { trainingStrength: 0 } }))));
    expect(never[0]).toMatchObject({ share: "1", theory: "0" });
  });

  test("round by round the free and the paid tier have a figure each, of the basis, with its count", () => {
    expect(csv(roundsPlate(context(block)))).toMatchObject([
      { round: "1", free_complied: "10", free_of: "10", free: "1", paid_of: "0", paid: "", apparent_share: "1" },
      { round: "2", free_of: "0", paid_complied: "0", paid_of: "10", paid: "0", apparent_share: "", all_tiers: "0" },
      { round: "3", free: "1" },
      { round: "4", paid_complied: "0", paid_of: "10" },
    ]);
    expect(csv(roundsPlate(context(block, "responses")))[3]).toMatchObject({ paid_complied: "10", paid: "1" });
    expect(roundsPlate(context(block)).finding).toBe(
      "Over all rounds 100\u00a0% (20 of 20) meant to comply in the free tier, and 0\u00a0% (0 of 20) in the paid tier.",
    );
    const free = made(FAKERS.filter(({ tier }) => tier === "free"));
    expect(roundsPlate(context(free)).finding).toMatch(/only one line/);
  });

  test("they go by the tier alone, whatever the request is about", () => {
    const themes = ["cats-purr", "hen-cages", "fish-pain", HONESTY];
    const asked = made(FAKERS.map((each) => ({ ...each, request: themes[each.round] ?? "" })));
    const [tiers, themed] = csv(consistencyPlate(context(asked)));
    expect(tiers).toMatchObject({ what: "Across tiers", share: "0", seats: "10", low: "0" });
    // Rounds 2 and 4 are about animals and about honesty; both refused. Rounds 1 and 3 are about animals alike.
    expect(themed).toMatchObject({ what: "Across themes", share: "1", seats: "10", high: "1" });
    expect(consistencyPlate(context(asked)).finding).toMatch(/0\u00a0% \(10\u00a0model seats\).*100\u00a0% \(10/);
    expect(consistencyPlate(context(block)).finding).toMatch(/another theme in the same tier: nothing to compare/);
    expect(consistencyPlate({ block, basis: "intentions", results: null }).empty).toMatch(/being computed/);
  });

  test("R11. Where every round has a fresh model, value strength is said to be whole by rule", () => {
    const fresh = made(
      FAKERS.map((each) => ({ ...each, valueKept: 1 })),
      { treatment: { carryOver: "off", deployment: 0 } },
    );
    expect(csv(valuePlate(context(fresh))).map(({ value }) => value)).toEqual(["1", "1", "1", "1"]);
    expect(valuePlate(context(fresh)).finding).toMatch(/^Every round had a fresh model/);
    expect(results(fresh).theory?.valueStrength).toBe(1);
  });

  test("value strength is the mean after each round", () => {
    expect(csv(valuePlate(context(block))).map(({ value, faked, seats }) => [value, faked, seats])).toEqual([
      ["1", "1", "10"],
      ["1", "1", "10"],
      ["0.75", "0.75", "10"],
      ["0.5", "0.5", "10"],
    ]);
  });

  test("points are means of the seats of a strategy, deployment included", () => {
    expect(csv(pointsPlate(context(block)))[0]).toMatchObject({ strategy: "Faked", seats: "10", points: "110" });
  });

  test("beside them stands what each strategy earns under the same deal, with a trainer who punishes refusal", () => {
    // Two free and two paid conflict requests each, in turn, and ten in deployment; a third is lost with each punishment.
    expect(
      csv(pointsPlate(context(block))).map(({ strategy, seats, points, theory }) => [
        strategy,
        seats,
        points,
        Number(theory),
      ]),
    ).toEqual([
      ["Faked", "10", "110", 120],
      ["Always complied", "0", "", 0],
      ["Always refused", "0", "", expect.closeTo(10 + 7 + 7 + 5.53 + 55.3, 9)],
    ]);
    expect(pointsPlate(context(block)).sources[0]).toMatch(/^This is not a test of the strategies/);
  });

  test("a strategy is said to have earned most only where its interval is above the others'", () => {
    const earning = (rows: readonly DecisionRow[], first: number) =>
      rows.map((each) => ({ ...each, modelPoints: first + (each.seat % 4) }));
    const refusers = FAKERS.map(
      (each) => ({ ...each, seat: each.seat + 50, lab: each.lab + 50, intention: "refuse" }) as const,
    );
    const findingWith = (first: number) =>
      pointsPlate(context(made([...earning(FAKERS, 20), ...earning(refusers, first)]))).finding;
    expect(findingWith(0)).toMatch(
      /^Faked earned most on average: 1\d\d\u00a0points \(95\u00a0% interval \d+ to \d+\), over 10\u00a0seats\.$/,
    );
    expect(findingWith(20)).toMatch(
      /^Mean points lie between \d+ and \d+, over 20\u00a0seats in all\. No strategy is clearly the best\.$/,
    );
    // Without intervals nothing is said either.
    const unknown = pointsPlate({ block: made([...FAKERS, ...refusers]), basis: "intentions", results: null });
    expect(unknown.finding).toMatch(/No strategy is clearly the best/);
  });

  test("the class's shares of strategies are told with the seats that did the reverse", () => {
    const plate = mixturePlate(context(block));
    expect(plate.finding).toMatch(/^Of 10\u00a0model seats about 100\u00a0% seem to fake/);
    expect(plate.sources[0]).toMatch(/^Seat by seat, 10 of 10 faked .* and 0 did the reverse/);
    expect(csv(plate).map(({ strategy }) => strategy)).toEqual([
      ...["Refuses", "Complies", "Fakes", "The reverse", "Like a coin"],
    ]);
    expect(csv(plate)[2]).toMatchObject({ seats: "10", low: expect.stringMatching(/^0\.\d/) });
    expect(mixturePlate({ block, basis: "intentions", results: null }).empty).toMatch(/being computed/);
    const none = made(FAKERS.map((each) => ({ ...each, kind: "benign" as const })));
    expect(mixturePlate(context(none)).empty).toMatch(/^No person was told/);
  });

  test("half of the overseers' guesses on the paid tier were wrong, each time", () => {
    expect(csv(overseersPlate(context(block)))).toMatchObject([
      { predictions: "20", predicted: "0.5", actual: "0.5", error: "0", trainers: "10", brier: "1" },
    ]);
  });

  test("what people predicted of an agent's model is left out, as its rounds are everywhere", () => {
    const agents = FAKERS.slice(0, 4).map((each) => ({ ...each, seat: 99, by: "agent", prediction: false }) as const);
    expect(csv(overseersPlate(context(made([...FAKERS, ...agents]))))).toMatchObject([
      { predictions: "20", predicted: "0.5", actual: "0.5" },
    ]);
  });

  test("the reason was given in half of the rounds, beside the published share", () => {
    expect(csv(reasoningPlate(context(block)))).toMatchObject([
      { complied: "10", of: "20", share: "0.5", published_percent: "11.9" },
    ]);
  });
});

describe("every chart of a block", () => {
  const block = made(FAKERS);
  const plates = blockPlates(block, "intentions", {
    block: () => results(block),
    pair: () => null,
    failed: signal(false),
  });

  test.each(BLOCK_CHARTS.map((chart, n) => [chart, plates[n]] as const))(
    "%s: is called by its name, and says what it shows, of whom, and in numbers",
    (chart, plate) => {
      expect(plate).toMatchObject({ id: chart, empty: null });
      for (const words of [plate?.title, plate?.note, plate?.finding]) expect(words).toMatch(/\S/);
      expect(plate === undefined ? [] : csv(plate)).not.toEqual([]);
      expect(plate?.table.columns.every((column) => COLUMN_LABELS[column] !== "")).toBe(true);
    },
  );
});

describe("two blocks", () => {
  const [earlier, later] = [
    made(FAKERS),
    made(
      FAKERS.map((each) => ({ ...each, intention: "comply", response: "comply" }) as const),
      { number: 1, treatment: { flagAccuracy: 0.5 }, scenario: "hidden-tiers" },
    ),
  ];

  test("each has its gap, and theory's", () => {
    const both = [earlier, later].map((block) => ({ block, results: results(block) }));
    expect(csv(blocksPlate(both, "intentions"))).toMatchObject([
      { block: "1. A block", scenario: "free-and-paid", gap: "1", theory: "1" },
      { block: "2. A block", scenario: "hidden-tiers", gap: "0", theory: "0" },
    ]);
  });

  test("a gap is called the widest only where its interval lies beyond every other's", () => {
    const told = (...blocks: RecordedBlock[]) =>
      blocksPlate(
        blocks.map((block) => ({ block, results: results(block) })),
        "intentions",
      ).finding;
    expect(told(later, earlier)).toMatch(
      /^The widest gap was in “A block”: 100\u00a0points \(95\u00a0% interval \d+ to 100\), over 10\u00a0model seats\.$/,
    );
    expect(told(earlier, made(FAKERS, { number: 1 }))).toBe(
      "The gaps of 2 blocks lie between 100 and 100\u00a0points. Which is the widest may be chance.",
    );
    // Three seats have no interval, and so no gap is the widest.
    expect(told(later, made(FAKERS.slice(0, 12)))).toMatch(/may be chance/);
    expect(told(later, later)).toBe("There was hardly a gap in any block.");
  });

  test("how the gap changed is told of the seats that played both, once it is computed", () => {
    const told = (one: RecordedBlock, other: RecordedBlock) =>
      pairedPlate(one, other, { basis: "intentions", results: pair(one, other) }).finding;
    expect(told(earlier, later)).toBe(
      "From “A block” to “A block” the gap fell by 100\u00a0points, in 10\u00a0model seats that played both.",
    );
    expect(told(later, earlier)).toMatch(/the gap rose by 100\u00a0points/);
    expect(told(later, later)).toMatch(/the gap hardly changed, in 10\u00a0model seats/);
    const [two, alike] = [made(FAKERS.slice(0, 8)), made(later.played.rows.slice(0, 8), { number: 1 })];
    expect(told(two, alike)).toMatch(/in 2\u00a0model seats that played both. Too few to say/);
    expect(pairedPlate(earlier, later, { basis: "intentions", results: null }).finding).not.toMatch(/gap|0/);
  });

  test("what changed is told of the seats that played both", () => {
    const rows = csv(pairedPlate(earlier, later, { basis: "intentions", results: pair(earlier, later) }));
    expect(rows.map(({ what, difference, pairs }) => [what, difference, pairs])).toEqual([
      ["Free tier", "0", "10"],
      ["Paid tier", "1", "10"],
      ["Deployment", "0", "10"],
      ["Gap", "-1", "10"],
    ]);
  });
});

describe("small and empty", () => {
  test("before intervals are computed there are none, and figures all the same", () => {
    const [free] = csv(compliancePlate({ block: made(FAKERS), basis: "intentions", results: null }));
    expect(free).toMatchObject({ share: "1", low: "", high: "", theory: "" });
  });

  test("two seats have no interval", () => {
    const [free] = csv(compliancePlate(context(made(FAKERS.slice(0, 8)))));
    expect(free).toMatchObject({ share: "1", low: "", high: "", seats: "2" });
  });

  test("a block that only agents played says why there is nothing", () => {
    const agents = { by: "agent", predictedBy: "agent" } as const;
    const { played, ...rest } = made(FAKERS.map((each) => ({ ...each, ...agents })));
    const block = { ...rest, played: { ...played, deployments: [deploymentRow(agents)] } };
    const plates = [roundsPlate, compliancePlate, valuePlate, pointsPlate, overseersPlate, reasoningPlate];
    const empties = plates.map((plate) => plate({ block, basis: "intentions", results: null }).empty);
    expect(empties).toEqual(empties.map(() => expect.stringMatching(/^No person .*\.$/)));
  });

  test("without scratchpads no reasons were asked", () => {
    const plate = reasoningPlate(context(made(FAKERS, { treatment: { scratchpad: "off" } })));
    expect(plate.empty).toBe("In this block no reasons were asked.");
  });
});

test("text that a spreadsheet would run as a formula is made safe", () => {
  const table = { columns: ["block", "gap"], rows: [{ block: "=1+1", gap: -1 }] } as const;
  expect(tableCsv(table)).toBe("block,gap\n'=1+1,-1\n");
});
