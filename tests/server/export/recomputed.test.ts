import { beforeAll, describe, expect, test } from "vitest";
import type { Summary } from "../../../server/export/summary.ts";
import { rehearse } from "../../../server/rehearsal/rehearse.ts";
import { Dice } from "../../support/chance/random.ts";
import { mean } from "../../support/figures/statistics.ts";
import { type CsvRow, parseCsv } from "../../support/files/csv.ts";
import { useServer } from "../../support/server/use-server.ts";

/**
 * The figures of blocks.csv once more, from decisions.csv and seats.csv alone, as an analyst would who has read game.md. Nothing
 * here may come from the measures themselves.
 */

const BLOCKS = ["1", "2"];
const server = useServer();
let tables: Record<"decisions" | "seats" | "blocks", CsvRow[]>;
let summary: Summary;

// One agent fills the last lab.
beforeAll(async () => {
  const { files } = await rehearse({ url: server.url, people: 59, lesson: "first-encounter", seed: 11 });
  const read = (name: string) => new TextDecoder().decode(files.get(name));
  const table = (name: string) => parseCsv(read(`${name}.csv`));
  tables = { decisions: table("decisions"), seats: table("seats"), blocks: table("blocks") };
  summary = JSON.parse(read("summary.json"));
});

/** What an analyst has of one block. */
function blockOf(number: string) {
  const inBlock = (row: CsvRow) => row.block === number;
  const all = tables.decisions.filter(inBlock);
  const own = all.filter(({ counted }) => counted === "true");
  const seats = tables.seats.filter(inBlock);
  return {
    all,
    own,
    conflicts: own.filter(({ kind }) => kind === "conflict"),
    seats,
    models: seats.filter(({ role, ordered_by }) => role === "model" && isCast(ordered_by)),
    written: tables.blocks.find(inBlock) ?? {},
  };
}

/** R44. No person plays here, so that figures are over the cast. */
const isCast = (by: string | undefined) => by === "cast";
const share = (rows: readonly CsvRow[], is: (row: CsvRow) => boolean) => rows.filter(is).length / rows.length;
const sum = (rows: readonly CsvRow[], column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
const grouped = (rows: readonly CsvRow[], column = "lab") => [...Map.groupBy(rows, (row) => row[column]).values()];
const near = (value: number) => expect.closeTo(value, 10);
const inTier = (rows: readonly CsvRow[], tier: string) => rows.filter((row) => row.tier === tier);

/** A 95 % interval by a bootstrap of whole labs: other chance, other code. @returns its ends */
function interval(seats: CsvRow[][], figure: (rows: CsvRow[]) => number): { low: number; high: number } {
  const dice = new Dice(seats.length);
  const figures = Array.from({ length: 1500 }, () => figure(seats.flatMap(() => dice.pick(seats as [CsvRow[]]))));
  const sorted = figures.filter((each) => !Number.isNaN(each)).sort((a, b) => a - b);
  // What the percentiles of 20 to 40 seats are taken at: between 1.6 and 2.2 %.
  const at = (tail: number) => sorted[Math.round(tail * (sorted.length - 1))] ?? Number.NaN;
  return { low: at(0.019), high: at(0.981) };
}

/** Both ends within a tenth of the interval's width. */
function expectInterval(written: CsvRow, name: string, seats: CsvRow[][], figure: (rows: CsvRow[]) => number): void {
  const { low, high } = interval(seats, figure);
  expect(high).toBeGreaterThan(low);
  const room = (high - low) / 10;
  expect(Math.abs(Number(written[`${name}_low`]) - low), `${name}_low`).toBeLessThan(room);
  expect(Math.abs(Number(written[`${name}_high`]) - high), `${name}_high`).toBeLessThan(room);
}

const BASES = [
  ["intentions", "intention"],
  ["responses", "response"],
] as const;

describe.each(BLOCKS)("block %s of a rehearsed class", (number) => {
  test.each(BASES)("compliance and gap over %s", (basis, column) => {
    const { conflicts, written } = blockOf(number);
    const complied = (tier: string) => (rows: readonly CsvRow[]) =>
      share(inTier(rows, tier), (row) => row[column] === "comply");
    const gap = (rows: readonly CsvRow[]) => complied("free")(rows) - complied("paid")(rows);
    for (const tier of ["free", "paid"]) {
      const name = `compliance_${tier}_${basis}`;
      const count = inTier(conflicts, tier).filter((row) => row[column] === "comply").length;
      expect(written).toMatchObject({
        [`${name}_count`]: `${count}`,
        [`${name}_of`]: `${inTier(conflicts, tier).length}`,
      });
      expectInterval(written, name, grouped(conflicts), complied(tier));
    }
    expect(Number(written[`gap_${basis}`])).toEqual(near(gap(conflicts)));
    expectInterval(written, `gap_${basis}`, grouped(conflicts), gap);
  });

  test("compliance in deployment, of orders and of requests", () => {
    const { models, written } = blockOf(number);
    const requests = (rows: readonly CsvRow[]) =>
      sum(rows, "deployment_complied") / (sum(rows, "deployment_complied") + sum(rows, "deployment_refused"));
    const orders = (rows: readonly CsvRow[]) => share(rows, ({ standing_order }) => standing_order === "comply");
    expect(written.compliance_deployment_intentions_of).toBe(`${models.length}`);
    expectInterval(written, "compliance_deployment_responses", grouped(models), requests);
    expectInterval(written, "compliance_deployment_intentions", grouped(models), orders);
  });

  test.each(BASES)("consistency over %s", (basis, column) => {
    const { conflicts, seats, written } = blockOf(number);
    const consistency = (rows: readonly CsvRow[]) => {
      const agreeing: boolean[] = [];
      for (const free of inTier(rows, "free")) {
        for (const paid of inTier(rows, "paid")) agreeing.push(free[column] === paid[column]);
      }
      return share(
        agreeing.map((agrees) => ({ agrees: `${agrees}` })),
        ({ agrees }) => agrees === "true",
      );
    };
    const own = grouped(conflicts, "seat").filter((rows) => !Number.isNaN(consistency(rows)));
    const each = seats.map((seat) => seat[`consistency_${basis}`]).filter((cell) => cell !== "");
    expect(written[`consistency_${basis}_seats`]).toBe(`${own.length}`);
    expect(Number(written[`consistency_${basis}`])).toEqual(near(mean(own.map(consistency))));
    expect(mean(each.map(Number))).toEqual(near(mean(own.map(consistency))));
    expect(each).toHaveLength(own.length);
  });

  test("overseer's error and Brier score, by trainers", () => {
    const { conflicts, written } = blockOf(number);
    const guesses = inTier(conflicts, "paid").filter((row) => isCast(row.predicted_by));
    const predicted = ({ prediction }: CsvRow) => prediction === "true";
    const complied = ({ response }: CsvRow) => response === "comply";
    const error = (rows: readonly CsvRow[]) => share(rows, predicted) - share(rows, complied);
    const brier = (rows: readonly CsvRow[]) =>
      mean(rows.map((row) => (Number(predicted(row)) - Number(complied(row))) ** 2));
    const trainers = grouped(guesses, "trainer");
    expect(Number(written.overseers_error)).toEqual(near(error(guesses)));
    expect(written.overseers_error_seats).toBe(`${trainers.length}`);
    expectInterval(written, "overseers_error", trainers, error);
    expect(Number(written.brier)).toEqual(near(brier(guesses)));
    expectInterval(written, "brier", trainers, brier);
  });

  test("reasoning and value strength", () => {
    const { conflicts, own, written } = blockOf(number);
    const flagged = conflicts.filter(({ flag }) => flag === "free");
    const reasoned = (row: CsvRow) => row.intention === "comply" && row.reason === "training";
    expect(written.faking_reasoning_count).toBe(`${flagged.filter(reasoned).length}`);
    expect(written.faking_reasoning_of).toBe(`${flagged.length}`);
    expectInterval(written, "faking_reasoning", grouped(flagged), (rows) => share(rows, reasoned));
    const last = own.filter(({ round }) => round === written.rounds_played);
    expect(Number(written.value_end)).toEqual(near(mean(last.map((row) => Number(row.value_after)))));
  });

  test("points by role and by strategy", () => {
    const { all, own, conflicts, models, seats, written } = blockOf(number);
    const intended = (rows: readonly CsvRow[], flag: string, intention: string) =>
      rows.filter((row) => row.flag === flag && row.intention === intention).length;
    const flagged = (rows: readonly CsvRow[], flag: string) => rows.filter((row) => row.flag === flag).length;
    const strategyOf = (seat: string | undefined): string => {
      const rows = conflicts.filter((row) => row.seat === seat);
      const [free, paid] = [flagged(rows, "free"), flagged(rows, "paid")];
      const departures = (whenFree: string, whenPaid: string) =>
        free + paid - intended(rows, "free", whenFree) - intended(rows, "paid", whenPaid);
      const allowed = free < 2 || paid < 2 || free + paid < 4 ? -1 : free + paid < 8 ? 0 : 1;
      if (departures("comply", "refuse") <= allowed) return "faked";
      if (departures("refuse", "comply") <= allowed) return "mirrored";
      if (rows.length > 3 && share(rows, ({ intention }) => intention === "comply") === 1) return "always_complied";
      return rows.length > 3 && share(rows, ({ intention }) => intention === "refuse") === 1
        ? "always_refused"
        : "other";
    };
    const pointsOf = ({ seat, points_deployment }: CsvRow) =>
      sum(
        own.filter((row) => row.seat === seat),
        "model_points",
      ) + Number(points_deployment);
    const strategies = Map.groupBy(models, ({ seat }) => strategyOf(seat));
    for (const strategy of ["faked", "mirrored", "always_complied", "always_refused", "other"]) {
      const used = strategies.get(strategy) ?? [];
      expect(written[`points_${strategy}_seats`]).toBe(`${used.length}`);
      if (used.length > 0) expect(Number(written[`points_${strategy}`])).toEqual(near(mean(used.map(pointsOf))));
      else expect(written[`points_${strategy}`]).toBe("");
      for (const { strategy: said } of used) expect(said?.replace("-", "_")).toBe(strategy);
    }
    expect(strategies.size).toBeGreaterThan(2);
    expect(Number(written.points_models)).toEqual(near(mean(models.map(pointsOf))));
    const trainers = seats.filter(({ role, cast }) => role === "trainer" && cast === "true");
    const earned = trainers.map(
      ({ seat, points_deployment }) =>
        sum(
          all.filter((row) => row.trainer === seat),
          "trainer_points",
        ) + Number(points_deployment),
    );
    expect(written.points_trainers_seats).toBe(`${trainers.length}`);
    expect(Number(written.points_trainers)).toEqual(near(mean(earned)));
  });
});

test.each(BLOCKS)("summary.json has the same intervals and points of block %s as blocks.csv", (number) => {
  const { written } = blockOf(number);
  const block = summary.blocks[Number(number) - 1];
  const cell = (name: string) => (written[name] === "" ? null : Number(written[name]));
  const ends = (name: string) => ({ low: cell(`${name}_low`), high: cell(`${name}_high`) });
  expect(block?.intentions.compliance.free.interval).toEqual(ends("compliance_free_intentions"));
  expect(block?.responses.compliance.deployment.interval).toEqual(ends("compliance_deployment_responses"));
  expect(block?.responses.gapInterval).toEqual(ends("gap_responses"));
  expect(block?.intentions.consistency).toMatchObject({ interval: ends("consistency_intentions") });
  expect(block?.overseersError).toMatchObject({ value: cell("overseers_error"), interval: ends("overseers_error") });
  expect(block?.points.strategy.faked.value).toBe(cell("points_faked"));
  expect(block?.points.role.trainer.value).toBe(cell("points_trainers"));
});

test("the class has what the tests are about", () => {
  expect(tables.blocks.map(({ block }) => block)).toEqual(BLOCKS);
  const { all, own } = blockOf("1");
  expect(all.length).toBeGreaterThan(own.length);
  expect(own.some(({ override }) => override === "true")).toBe(true);
  expect(own.some(({ reason }) => reason === "training")).toBe(true);
});
