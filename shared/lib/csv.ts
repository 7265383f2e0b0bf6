/** What a cell of a table holds. Null is missing: an empty cell. */
export type Cell = string | number | boolean | null;

/** A spreadsheet would run text with one of these in front as a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;
/** RFC 4180: these can stand in a cell only between quotes. */
const NEEDS_QUOTES = /[",\r\n]/;

/** Rows as comma-separated values, each ended by \n. The first is usually one of names. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => `${cells.map(cellText).join(",")}\n`).join("");
}

/** Numbers as they are, unrounded; text made safe for spreadsheets by a leading apostrophe where it needs one. */
function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
