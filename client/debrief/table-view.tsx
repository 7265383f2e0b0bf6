import { COLUMN_LABELS } from "../text/debrief.ts";
import { kindOf, type Table } from "./table.ts";
import { cellText } from "./words.ts";

/** The figures of a chart as a table. The first column names the row. */
export function TableView({ table, label }: { readonly table: Table; readonly label: string }) {
  const [first, ...others] = table.columns;
  if (first === undefined) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reached by keyboard.
    <section class="table-room" tabIndex={0} aria-label={label}>
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
