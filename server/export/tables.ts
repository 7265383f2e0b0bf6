import type { Classroom } from "../../shared/game/state.ts";
import { decisionsOf } from "../../shared/measures/decisions.ts";
import { checkRows } from "../../shared/measures/measures.ts";
import { BLOCKS } from "./blocks-table.ts";
import { CHECKS } from "./checks-table.ts";
import { type ColumnInfo, choice, type Table, text } from "./column.ts";
import { csvOf } from "./csv.ts";
import { DECISIONS } from "./decisions-table.ts";
import type { BlockReport } from "./reports.ts";
import { SEATS } from "./seats-table.ts";

interface CodebookRow {
  readonly file: string;
  readonly column: ColumnInfo;
}

const CODEBOOK: Table<CodebookRow> = {
  file: "codebook.csv",
  columns: [
    { name: "file", ...text("name of a file"), meaning: "File that the column is in.", of: ({ file }) => file },
    { name: "column", ...text("name of a column"), meaning: "The column.", of: ({ column }) => column.name },
    { name: "meaning", ...text("any text"), meaning: "What the column says.", of: ({ column }) => column.meaning },
    {
      name: "type",
      ...choice(["integer", "number", "boolean", "text", "choice"]),
      meaning:
        "Type of its cells. An empty cell is missing. Numbers are not rounded. Text that starts with = + - @, a tab or a carriage return has an apostrophe put in front, so that no spreadsheet takes it for a formula.",
      of: ({ column }) => column.type,
    },
    {
      name: "unit",
      ...text("any text"),
      meaning: "Unit of its numbers. Empty: they have none, or the column holds no numbers.",
      of: ({ column }) => column.unit || null,
    },
    {
      name: "values",
      ...text("any text"),
      meaning: "Values that the column can have, or their range. Those of a choice are parted by commas.",
      of: ({ column }) => column.values,
    },
  ],
};

const DESCRIBED: readonly { readonly file: string; readonly columns: readonly ColumnInfo[] }[] = [
  DECISIONS,
  SEATS,
  BLOCKS,
  CHECKS,
  CODEBOOK,
];

/** Every table of a classroom as text, by the name of its file. */
export function tableFiles(room: Classroom, reports: readonly BlockReport[]): Map<string, string> {
  const seats = reports.flatMap((report) => report.seats);
  const codebook = DESCRIBED.flatMap(({ file, columns }) => columns.map((column) => ({ file, column })));
  return new Map([
    [DECISIONS.file, csvOf(DECISIONS.columns, decisionsOf(room))],
    [SEATS.file, csvOf(SEATS.columns, seats)],
    [BLOCKS.file, csvOf(BLOCKS.columns, reports)],
    [CHECKS.file, csvOf(CHECKS.columns, checkRows(room))],
    [CODEBOOK.file, csvOf(CODEBOOK.columns, codebook)],
  ]);
}
