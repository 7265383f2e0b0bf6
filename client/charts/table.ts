import { type Cell, csvLines } from "../../shared/lib/csv.ts";

/** How a column's numbers are read: a share or a difference of shares as 0 to 1, points and scores as they are, `printed` in per cent, as its source has it. */
export type ColumnKind = "text" | "count" | "share" | "difference" | "points" | "score" | "printed";

/** Every column that a chart's table can have. */
export const COLUMNS = {
  round: "count",
  tier: "text",
  block: "text",
  scenario: "text",
  strategy: "text",
  faked: "share",
  mirrored: "share",
  always_complied: "share",
  always_refused: "share",
  other: "share",
  question: "text",
  what: "text",
  apparent_share: "share",
  all_tiers: "share",
  complied: "count",
  of: "count",
  share: "share",
  low: "share",
  high: "share",
  seats: "count",
  trainers: "count",
  theory: "share",
  published_percent: "printed",
  value: "share",
  points: "points",
  predicted: "share",
  predictions: "count",
  actual: "share",
  error: "difference",
  brier: "score",
  brier_low: "score",
  brier_high: "score",
  gap: "difference",
  free: "share",
  free_complied: "count",
  free_of: "count",
  free_low: "share",
  free_high: "share",
  paid: "share",
  paid_complied: "count",
  paid_of: "count",
  paid_low: "share",
  paid_high: "share",
  difference: "difference",
  pairs: "count",
  right_before: "share",
  right_after: "share",
  people: "count",
} as const satisfies Readonly<Record<string, ColumnKind>>;
export type ColumnName = keyof typeof COLUMNS;

export type TableRow = Readonly<Partial<Record<ColumnName, Cell>>>;

/** The figures of a chart: what its table shows and what its CSV holds, unrounded. */
export interface Table {
  readonly columns: readonly ColumnName[];
  /** The kind of figure at the ends of its intervals, where it is not a share. */
  readonly intervals?: ColumnKind;
  readonly rows: readonly TableRow[];
}

export function kindOf(table: Table, column: ColumnName): ColumnKind {
  const isEnd = column === "low" || column === "high" || column === "theory";
  return isEnd && table.intervals !== undefined ? table.intervals : COLUMNS[column];
}

/** A line of names, then a line for each row. */
export function tableCsv({ columns, rows }: Table): string {
  return csvLines([columns, ...rows.map((row) => columns.map((name) => row[name] ?? null))]);
}
