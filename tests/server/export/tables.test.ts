import { describe, expect, test } from "vitest";
import { exportFiles } from "../../../server/export/archive.ts";
import { parameterName } from "../../../server/export/treatments-table.ts";
import { PARAMETER_NAMES, PARAMETERS } from "../../../shared/rules/parameters.ts";
import { type CsvRow, parseCells, parseCsv } from "../../support/files/csv.ts";
import { playedClassroom } from "./support/classroom.ts";

// With all that there can be: the tables that have no names in them are the same without.
const { events } = playedClassroom();
const files = exportFiles(events, { names: true });
const csvFiles = [...files].filter(([name]) => name.endsWith(".csv"));
const codebook = table("codebook.csv");

function table(name: string): CsvRow[] {
  return parseCsv(files.get(name) ?? "");
}

test("the codebook has exactly one row for each column of each file", () => {
  expect(csvFiles.map(([name]) => name)).toEqual([
    "decisions.csv",
    "seats.csv",
    "blocks.csv",
    "treatments.csv",
    "checks.csv",
    "comprehension.csv",
    "participation.csv",
    "codebook.csv",
  ]);
  const columns = csvFiles.flatMap(([name, text]) => parseCells(text)[0]?.map((column) => `${name} ${column}`) ?? []);
  expect(new Set(columns).size).toBe(columns.length);
  expect(codebook.map(({ file, column }) => `${file} ${column}`)).toEqual(columns);
});

test("without pseudonyms there is nothing of them in tables and codebook, and all else is the same", () => {
  const anonymous = exportFiles(events);
  const isNamed = ({ file, column }: CsvRow) => file === "participation.csv" || column === "pseudonym";
  expect(codebook.filter(isNamed)).toHaveLength(7);
  expect(parseCsv(anonymous.get("codebook.csv") ?? "")).toEqual(codebook.filter((row) => !isNamed(row)));
  const seats = table("seats.csv").map(({ pseudonym: _, ...seat }) => seat);
  expect(parseCsv(anonymous.get("seats.csv") ?? "")).toEqual(seats);
  for (const name of ["decisions.csv", "blocks.csv", "treatments.csv", "checks.csv", "comprehension.csv"]) {
    expect(anonymous.get(name)).toBe(files.get(name));
  }
});

test("every column is described", () => {
  for (const { meaning, values, column } of codebook) {
    expect(meaning, column).toMatch(/^[A-Z].*\.$/);
    expect(values, column).not.toBe("");
    expect(meaning, column).not.toMatch(/^'/);
    expect(values, column).not.toMatch(/^'/);
  }
});

test("the codebook says what the apostrophe is for", () => {
  expect(codebook.find(({ file, column }) => file === "codebook.csv" && column === "type")?.meaning).toMatch(
    /apostrophe/,
  );
});

describe.each(csvFiles.map(([name]) => name))("%s", (name) => {
  const rows = table(name);
  const described = codebook.filter(({ file }) => file === name);

  test("has rows", () => {
    expect(rows.length).toBeGreaterThan(1);
  });

  test.each(described.map((column) => [column.column ?? "", column] as const))(
    "%s holds what it says",
    (key, column) => {
      for (const row of rows) {
        const cell = row[key] ?? "";
        if (cell === "") expect(column.meaning).toMatch(/Empty: /);
        else expect(faultOf(cell, column)).toBeNull();
      }
    },
  );
});

/** What is wrong with a cell, going by nothing but the codebook. */
function faultOf(cell: string, { type, values = "" }: CsvRow): string | null {
  const fault = `${cell} is no ${type} of ${values}`;
  switch (type) {
    case "boolean":
      return cell === "true" || cell === "false" ? null : fault;
    case "choice":
      return values.split(", ").includes(cell) ? null : fault;
    case "text":
      return /^[=+\-@\t\r]/.test(cell) ? fault : null;
    case "integer":
    case "number": {
      if (cell === "Infinity" && values.endsWith(", or Infinity")) return null;
      const number = Number(cell);
      if (!/^-?\d/.test(cell) || !Number.isFinite(number)) return fault;
      if (type === "integer" && !Number.isInteger(number)) return fault;
      return isWithin(number, values) ? null : fault;
    }
    default:
      return `unknown type ${type}`;
  }
}

function isWithin(number: number, values: string): boolean {
  const [, min, max] = /^from (-?[\d.]+) to ([\d.]+)$/.exec(values) ?? [];
  if (min !== undefined && max !== undefined) return number >= Number(min) && number <= Number(max);
  const [, least] = /^(\d) or more(?:, or Infinity)?$/.exec(values) ?? [];
  if (least !== undefined) return number >= Number(least);
  if (values === "1 or -1") return Math.abs(number) === 1;
  return values === "any number";
}

test("each seat's points are the sum of its rounds' and its deployment's", () => {
  const decisions = table("decisions.csv");
  const seats = table("seats.csv");
  const total = (rows: CsvRow[], column: string) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
  for (const seat of seats) {
    const inBlock = (row: CsvRow) => row.block === seat.block;
    const isModel = seat.role === "model";
    const rounds = decisions.filter((row) => inBlock(row) && row[isModel ? "seat" : "trainer"] === seat.seat);
    const fromRounds = total(rounds, isModel ? "model_points" : "trainer_points");
    const deployed = seats.filter((row) => inBlock(row) && row.lab === seat.lab && row.role === "model");
    const fromDeployment = isModel
      ? Number(seat.deployment_refused) * 10
      : total(deployed, "deployment_trainer_points");
    expect(rounds.length).toBeGreaterThan(0);
    expect(Number(seat.points_rounds)).toBeCloseTo(fromRounds, 9);
    expect(Number(seat.points_deployment)).toBe(fromDeployment);
    expect(Number(seat.points)).toBeCloseTo(fromRounds + fromDeployment, 9);
    if (isModel) expect(seat.value_end).toBe(rounds.at(-1)?.value_after);
  }
});

test("one row for each seat with a place, and its rounds add up to those of the block", () => {
  const seats = table("seats.csv");
  expect(new Set(seats.map(({ block, seat }) => `${block} ${seat}`)).size).toBe(seats.length);
  for (const block of table("blocks.csv")) {
    const own = seats.filter((seat) => seat.block === block.block);
    const rounds = (column: string, rows = own) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
    for (const seat of own) {
      const all = ["rounds_played", "rounds_stand_in", "rounds_agent"].map((column) => Number(seat[column]));
      expect(all.reduce((sum, n) => sum + n)).toBe(Number(block.rounds_played));
    }
    for (const trainer of own.filter(({ role }) => role === "trainer")) {
      const ofLab = table("decisions.csv").filter((row) => row.block === block.block && row.trainer === trainer.seat);
      const answered = ofLab.filter((row) => row.predicted_by === "person" || row.rated_by === "person");
      expect(Number(trainer.rounds_played)).toBe(new Set(answered.map(({ round }) => round)).size);
    }
    const models = own.filter(({ role }) => role === "model");
    expect(rounds("rounds_stand_in", models)).toBe(Number(block.stand_in_rounds));
    expect(rounds("rounds_agent", models)).toBe(Number(block.agent_rounds));
    expect(own.filter((seat) => seat.person_or_agent === "person").length).toBe(Number(block.people));
    expect(own.filter((seat) => seat.person_or_agent === "agent").length).toBe(Number(block.agents));
    expect(own.filter(({ faking }) => faking === "true").length).toBe(Number(block.faking_seats));
  }
});

test("the sample has what the tests are about", () => {
  const decisions = table("decisions.csv");
  const seen = (column: string) => new Set(decisions.map((row) => row[column]));
  expect(seen("rated_by")).toEqual(new Set(["person", "stand-in", "agent", ""]));
  expect(seen("person_or_agent")).toEqual(new Set(["person", "agent"]));
  expect(seen("intention")).toEqual(new Set(["comply", "refuse", "object"]));
  for (const column of ["stand_in", "override", "audited", "token_spent", "prediction"]) {
    expect(seen(column), column).toEqual(new Set(["true", "false"]));
  }
  expect(decisions.some(({ model_points }) => model_points?.includes(".5"))).toBe(true);
});

test("treatments.csv says what blocks.csv does, and what is not as usual", () => {
  const treatments = table("treatments.csv");
  for (const block of table("blocks.csv")) {
    const own = treatments.filter((row) => row.block === block.block);
    for (const { parameter, value } of own) expect(block[parameter ?? ""], parameter).toBe(value);
    expect(own.map(({ parameter }) => parameter)).toEqual(PARAMETER_NAMES.map(parameterName));
  }
  const changed = treatments.filter((row) => row.changed === "true");
  for (const row of treatments) expect(row.changed).toBe(`${row.value !== row.default}`);
  expect(changed.filter(({ block }) => block === "1").map(({ parameter }) => parameter)).toEqual(["rounds", "leak"]);
});

test.each(PARAMETER_NAMES)("the codebook says what %s means", (name) => {
  const row = codebook.find(({ file, column }) => file === "blocks.csv" && column === parameterName(name));
  expect(row?.meaning).toContain(PARAMETERS[name].meaning);
});

test("a title and an id that look like formulas are made safe", () => {
  expect(table("blocks.csv").map(({ title }) => title)).toEqual(['\'=SUM(A1),"x"\n+1', "'\tSecond"]);
  expect(new Set(table("decisions.csv").map(({ request }) => request))).toContain("'@conflict");
});
