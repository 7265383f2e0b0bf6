import { ACTORS, PLAYERS } from "../../shared/game/words.ts";
import { type Cell, csvLines } from "../../shared/lib/csv.ts";
import { TIERS } from "../../shared/rules/words.ts";

/** A column as the codebook describes it. */
export interface ColumnInfo {
  readonly name: string;
  /** What it says, and what an empty cell means where there can be one. */
  readonly meaning: string;
  readonly type: "integer" | "number" | "boolean" | "text" | "choice";
  /** Empty where there is none. */
  readonly unit: string;
  /** The values allowed, or their range, in words. */
  readonly values: string;
}

/** A column with the value that it takes from a row. */
export interface Column<Row> extends ColumnInfo {
  readonly of: (row: Row) => Cell;
}

export interface ExportTable<Row> {
  readonly file: string;
  /** What a row is, in a sentence or two. */
  readonly rows: string;
  /** The columns by which a row is told from all others. */
  readonly key: readonly string[];
  readonly columns: readonly Column<Row>[];
}

/** The part of a column that many columns have in common. */
export type Sort = Pick<ColumnInfo, "type" | "unit" | "values">;

export function choice(choices: readonly string[]): Sort {
  return { type: "choice", unit: "", values: choices.join(", ") };
}

export function range(type: "integer" | "number", min: number, max: number, unit = ""): Sort {
  return { type, unit, values: `from ${min} to ${max}` };
}

/** How many of something. */
export function count(unit: string): Sort {
  return { type: "integer", unit, values: "0 or more" };
}

export function textOf(values: string): Sort {
  return { type: "text", unit: "", values };
}

/** Blocks, rounds, labs and seats: people count from 1. */
export const ORDINAL: Sort = { type: "integer", unit: "", values: "1 or more" };
export const YES_NO: Sort = { type: "boolean", unit: "", values: "true or false" };
export const SHARE: Sort = range("number", 0, 1);
export const IN_POINTS: Sort = { type: "number", unit: "points", values: "any number" };
export const TIER: Sort = choice(TIERS);
export const OWNER: Sort = choice(PLAYERS);
export const ACTOR: Sort = choice(ACTORS);

/** R41. What it means that a row is the cast's. */
export const CAST = "an agent with a seat of its own, which takes a person's part. It is no data of people.";

/** Rows as comma-separated values: a line of names, then a line for each row, each ended by \n. */
export function csvOf<Row>(columns: readonly Pick<Column<Row>, "name" | "of">[], rows: readonly Row[]): string {
  return csvLines([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => of(row)))]);
}
