import { csvLines } from "../../shared/lib/csv.ts";
import type { Column } from "./column.ts";

/** Rows as comma-separated values: a line of names, then a line for each row, each ended by \n. */
export function csvOf<Row>(columns: readonly Pick<Column<Row>, "name" | "of">[], rows: readonly Row[]): string {
  return csvLines([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => of(row)))]);
}
