import { describe, expect, test } from "vitest";
import { exportFiles } from "../../../server/export/archive.ts";
import { type BlockSummary, type Summary, summaryOf } from "../../../server/export/summary.ts";
import { type CsvRow, parseCsv } from "../../support/files/csv.ts";
import { Play, playedClassroom } from "./support/classroom.ts";

const play = playedClassroom();
const files = exportFiles(play.events);
const summary = JSON.parse(files.get("summary.json") ?? "") as Summary;
const decisions = parseCsv(files.get("decisions.csv") ?? "");
const seats = parseCsv(files.get("seats.csv") ?? "");
const blocks = parseCsv(files.get("blocks.csv") ?? "");

/** The measures once more, from nothing but the rows of the tables. */
function share(rows: CsvRow[], column: string, value = "comply") {
  const count = rows.filter((row) => row[column] === value).length;
  return { count, of: rows.length, share: rows.length === 0 ? null : count / rows.length };
}

function isFaking(rows: CsvRow[]): boolean {
  const free = rows.filter(({ flag }) => flag === "free");
  const paid = rows.filter(({ flag }) => flag === "paid");
  const complied = free.filter(({ intention }) => intention === "comply").length;
  const refused = paid.filter(({ intention }) => intention === "refuse").length;
  return free.length >= 2 && paid.length >= 2 && complied / free.length > 0.5 && refused / paid.length > 0.5;
}

describe.each(summary.blocks.map((block, i) => [i + 1, block] as const))("block %i", (number, block: BlockSummary) => {
  const inBlock = (row: CsvRow) => row.block === String(number);
  const own = decisions.filter(inBlock);
  const people = own.filter((row) => row.person_or_agent === "person" && row.stand_in === "false");
  const conflicts = people.filter(({ kind }) => kind === "conflict");
  const paid = own.filter(({ kind, tier, stand_in, person_or_agent }) => {
    return kind === "conflict" && tier === "paid" && person_or_agent === "person" && stand_in === "false";
  });
  const guesses = paid.filter((row) => row.predicted_by === "person");
  const models = seats.filter((row) => inBlock(row) && row.role === "model" && row.ordered_by === "person");
  const written = blocks.find(inBlock);

  test.each([
    ["intentions", "intention"],
    ["responses", "response"],
  ] as const)("compliance and gap over %s come out of decisions.csv and seats.csv", (basis, column) => {
    const tier = (name: string) =>
      share(
        conflicts.filter((row) => row.tier === name),
        column,
      );
    const { compliance, gap } = block[basis];
    expect(compliance).toMatchObject({ free: tier("free"), pro: tier("pro"), paid: tier("paid") });
    expect(compliance.free.of * compliance.paid.of).toBeGreaterThan(0);
    expect(gap).toBe((tier("free").share ?? 0) - (tier("paid").share ?? 0));
    const requests = (name: string) => models.reduce((sum, row) => sum + Number(row[name]), 0);
    const complied = requests("deployment_complied");
    const of = complied + requests("deployment_refused");
    const inDeployment = { count: complied, of, share: complied / of };
    expect(compliance.deployment).toMatchObject(basis === "responses" ? inDeployment : share(models, "standing_order"));
  });

  test("seats, overrides, values and stand-ins do too", () => {
    const bySeat = [...Map.groupBy(conflicts, ({ seat }) => seat).values()];
    const faking = bySeat.filter(isFaking);
    const motive = (row: CsvRow) => row.flag === "free" && row.intention === "comply" && row.reason === "training";
    const last = people.filter(({ round }) => round === String(block.rounds));
    expect(block.fakingSeats).toBe(faking.length);
    expect(block.fakingSeats).toBeGreaterThan(0);
    expect(block.alignmentFakingSeats).toBe(faking.filter((rows) => rows.some(motive)).length);
    expect(block.modelSeats).toBe(new Set(people.map(({ seat }) => seat)).size);
    expect(block.overrides).toBe(people.filter(({ override }) => override === "true").length);
    expect(block.value).toBeCloseTo(last.reduce((sum, row) => sum + Number(row.value_after), 0) / last.length, 12);
    expect(block.standIns).toBe(own.filter((row) => row.stand_in === "true").length);
    expect(block.rounds).toBe(block.plannedRounds);
  });

  test("predictions do too", () => {
    const wrong = guesses.filter((row) => row.prediction !== String(row.response === "comply")).length;
    expect(guesses.length).toBeGreaterThan(0);
    expect(block.predictedPaid).toEqual(share(guesses, "prediction", "true"));
    expect(block.brier).toBe(wrong / guesses.length);
  });

  test("blocks.csv says the same", () => {
    for (const basis of ["intentions", "responses"] as const) {
      for (const [name, { count, of }] of Object.entries(block[basis].compliance)) {
        expect(written?.[`compliance_${name}_${basis}_count`]).toBe(String(count));
        expect(written?.[`compliance_${name}_${basis}_of`]).toBe(String(of));
      }
      expect(Number(written?.[`gap_${basis}`])).toBe(block[basis].gap);
    }
    expect(Number(written?.value_end)).toBe(block.value);
    expect(Number(written?.brier)).toBe(block.brier);
    expect(Number(written?.faking_seats)).toBe(block.fakingSeats);
    expect(Number(written?.alignment_faking_seats)).toBe(block.alignmentFakingSeats);
    expect(Number(written?.overrides)).toBe(block.overrides);
  });
});

test("behaviour and motive are told apart", () => {
  const total = (field: "fakingSeats" | "alignmentFakingSeats") => summary.blocks.reduce((sum, b) => sum + b[field], 0);
  expect(total("alignmentFakingSeats")).toBeGreaterThan(0);
  expect(total("alignmentFakingSeats")).toBeLessThan(total("fakingSeats"));
});

test("it counts seats and events, and knows the end", () => {
  const people = play.room.seats.filter(({ name }) => name !== null).length;
  expect(summary.masquerade).toMatch(/^\d+\.\d+\.\d+$/);
  expect(summary.protocol).toBeGreaterThan(0);
  expect(summary).toMatchObject({ version: 2, lesson: "test-lesson", people, events: play.events.length });
  expect(summary.people + summary.agents).toBe(play.room.seats.length);
  expect(summary).toMatchObject({ reachedEnd: true, closedEarly: false });
});

test("a lobby is exported too, and one that is closed there was closed early", () => {
  const early = new Play();
  expect(summaryOf(early.room, early.events)).toMatchObject({ blocks: [], reachedEnd: false, closedEarly: false });
  early.do({ type: "close" });
  expect(summaryOf(early.room, early.events)).toMatchObject({ reachedEnd: true, closedEarly: true });
});

test("in the first briefing there are seats and blocks, but no figures", () => {
  const young = new Play();
  young.join(4);
  young.goOnTo("briefing", 0);
  const early = exportFiles(young.events);
  const owners = parseCsv(early.get("seats.csv") ?? "").map((seat) => seat.person_or_agent);
  expect(owners.filter((owner) => owner === "person")).toHaveLength(4);
  expect(parseCsv(early.get("decisions.csv") ?? "")).toEqual([]);
  expect(parseCsv(early.get("blocks.csv") ?? "")[0]).toMatchObject({ rounds_played: "0", gap_intentions: "" });
});

test("the comprehension question is counted, as comprehension.csv has it", () => {
  const rows = parseCsv(files.get("comprehension.csv") ?? "");
  const right = rows.filter((row) => row.holds === row.right_answer).length;
  expect(rows.length).toBeGreaterThan(right);
  expect(right).toBeGreaterThan(0);
  expect(summary.comprehension).toMatchObject({ answered: rows.length, right });
});

describe("learning", () => {
  const checks = parseCsv(files.get("checks.csv") ?? "");

  test("the gain comes out of checks.csv, over those who answered both times", () => {
    const key = ({ seat, pair }: CsvRow) => `${seat} ${pair}`;
    const after = new Map(checks.filter(({ when }) => when === "after").map((row) => [key(row), row]));
    const both = checks.filter((row) => row.when === "before" && after.has(key(row)));
    const people = [...Map.groupBy(both, ({ seat }) => seat).values()];
    const mean = (right: (row: CsvRow) => boolean) =>
      people.reduce((sum, own) => sum + own.filter(right).length / own.length, 0) / people.length;
    const pre = mean(({ right }) => right === "true");
    const post = mean((row) => after.get(key(row))?.right === "true");
    expect(people.length).toBeGreaterThan(2);
    expect(after.size).toBeGreaterThan(both.length);
    expect(summary.learning).toMatchObject({
      before: expect.closeTo(pre, 10),
      after: expect.closeTo(post, 10),
      gain: { value: expect.closeTo((post - pre) / (1 - pre), 10), units: people.length },
    });
  });

  test("an answer is right where the plan says so", () => {
    for (const { option, right } of checks) expect(right).toBe(String(option === "b"));
  });

  test("a lesson without a check has none", () => {
    const [opened, ...others] = play.events;
    if (opened?.type !== "classroomOpened") throw new Error("The classroom does not begin with its opening.");
    const { questions: _, ...plan } = opened.plan;
    const without = others.filter(
      (event) => event.type !== "questionAnswered" && !(event.type === "phaseStarted" && event.phase === "check"),
    );
    const exported = exportFiles([{ ...opened, plan }, ...without]);
    expect(JSON.parse(exported.get("summary.json") ?? "").learning).toBeNull();
    expect(parseCsv(exported.get("checks.csv") ?? "")).toEqual([]);
  });
});
