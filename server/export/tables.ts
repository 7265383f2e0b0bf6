import type { Classroom } from "../../shared/game/state.ts";
import { decisionsOf } from "../../shared/measures/decisions.ts";
import { checkRows, comprehensionRows } from "../../shared/measures/measures.ts";
import { BLOCKS } from "./blocks-table.ts";
import { CHECKS } from "./checks-table.ts";
import { type ColumnInfo, choice, csvOf, type ExportTable, textOf } from "./column.ts";
import { COMPREHENSION_ANSWERS } from "./comprehension-table.ts";
import { DECISIONS } from "./decisions-table.ts";
import { PARTICIPATION, participations } from "./participation-table.ts";
import type { BlockReport } from "./reports.ts";
import { namedSeats, SEATS } from "./seats-table.ts";
import type { Sitters } from "./sitters.ts";
import { TREATMENTS, treatmentRows } from "./treatments-table.ts";

interface CodebookRow {
  readonly file: string;
  readonly column: ColumnInfo;
}

const CODEBOOK: ExportTable<CodebookRow> = {
  file: "codebook.csv",
  rows: "One row for each column of each table: what it says, its type, its unit and its values.",
  key: ["file", "column"],
  columns: [
    { name: "file", ...textOf("name of a file"), meaning: "File that the column is in.", of: ({ file }) => file },
    { name: "column", ...textOf("name of a column"), meaning: "The column.", of: ({ column }) => column.name },
    { name: "meaning", ...textOf("any text"), meaning: "What the column says.", of: ({ column }) => column.meaning },
    {
      name: "type",
      ...choice(["integer", "number", "boolean", "text", "choice"]),
      meaning:
        "Type of its cells. An empty cell is missing. Numbers are not rounded. Text that starts with = + - @, a tab or a carriage return has an apostrophe put in front, so that no spreadsheet takes it for a formula.",
      of: ({ column }) => column.type,
    },
    {
      name: "unit",
      ...textOf("any text"),
      meaning: "Unit of its numbers. Empty: they have none, or the column holds no numbers.",
      of: ({ column }) => column.unit || null,
    },
    {
      name: "values",
      ...textOf("any text"),
      meaning: "Values that the column can have, or their range. Those of a choice are parted by commas.",
      of: ({ column }) => column.values,
    },
  ],
};

/** A table as it is exported. */
export interface TableFile extends Omit<ExportTable<never>, "columns"> {
  readonly columns: readonly ColumnInfo[];
  readonly text: string;
}

function filled<Row>(table: ExportTable<Row>, rows: readonly Row[]): TableFile {
  const { file, rows: meaning, key, columns } = table;
  return { file, rows: meaning, key, columns, text: csvOf(columns, rows) };
}

/**
 * Every table of a classroom, the codebook last.
 * @param sitters who had which seat, where pseudonyms may be told; else null
 */
export function tablesOf(room: Classroom, reports: readonly BlockReport[], sitters: Sitters | null): TableFile[] {
  const decisions = decisionsOf(room);
  const seats = reports.flatMap((report) => report.seats);
  const tables = [
    filled(DECISIONS, decisions),
    filled(sitters === null ? SEATS : namedSeats(sitters), seats),
    filled(BLOCKS, reports),
    filled(TREATMENTS, treatmentRows(reports)),
    filled(CHECKS, checkRows(room)),
    filled(COMPREHENSION_ANSWERS, comprehensionRows(room)),
    ...(sitters === null ? [] : [filled(PARTICIPATION, participations(room, decisions, sitters))]),
  ];
  const described = [...tables, CODEBOOK].flatMap(({ file, columns }) => columns.map((column) => ({ file, column })));
  return [...tables, filled(CODEBOOK, described)];
}
