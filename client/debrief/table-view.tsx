import { COLUMN_LABELS } from "../text/debrief.ts";
import { kindOf, type Table } from "./table.ts";
import { cellText } from "./words.ts";

interface TableViewProps {
  readonly table: Table;
  readonly label: string;
  /** Whether it may be too wide for its room: a scrolling area has to be reached by keyboard. */
  readonly scrolls?: boolean;
}

/** The figures of a chart as a table. The first column names the row. */
export function TableView({ table, label, scrolls = false }: TableViewProps) {
  const [first, ...others] = table.columns;
  if (first === undefined) return null;
  return (
    <section class={scrolls ? "table-room" : ""} tabIndex={scrolls ? 0 : undefined} aria-label={label}>
      <table class="figures">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col" key={column}>
                {COLUMN_LABELS[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, n) => (
            <tr key={n}>
              <th scope="row">{cellText(row[first] ?? null, kindOf(table, first))}</th>
              {others.map((column) => (
                <td key={column} data-column={column} data-value={row[column] ?? ""}>
                  {cellText(row[column] ?? null, kindOf(table, column))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
