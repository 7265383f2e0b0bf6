import type { Cell, Column } from "./column.ts";

/** A spreadsheet would run text with one of these in front as a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;
/** RFC 4180: these can stand in a cell only between quotes. */
const NEEDS_QUOTES = /[",\r\n]/;

/** Rows as comma-separated values: a line of names, then a line for each row, each ended by \n. */
export function csvOf<Row>(columns: readonly Pick<Column<Row>, "name" | "of">[], rows: readonly Row[]): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => of(row)))];
  return lines.map((cells) => `${cells.map(cellText).join(",")}\n`).join("");
}

/** Numbers as they are, unrounded; text made safe for spreadsheets by a leading apostrophe where it needs one. */
function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
