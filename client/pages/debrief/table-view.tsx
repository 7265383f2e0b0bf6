import { kindOf, type Table } from "../../charts/table.ts";
import { COLUMN_LABELS } from "../../text/debrief.ts";
import { Scroll, TableHead } from "../../ui/table.tsx";
import { cellText } from "./words.ts";

interface TableViewProps {
  readonly table: Table;
  readonly label: string;
  /** Whether it may be too wide for its room. */
  readonly scrolls?: boolean;
}

/** The figures of a chart as a table. The first column names the row. */
export function TableView({ table, label, scrolls = false }: TableViewProps) {
  const [first, ...others] = table.columns;
  if (first === undefined) return null;
  const figures = (
    <table class="figures">
      <TableHead columns={table.columns.map((column) => COLUMN_LABELS[column])} />
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
  );
  return scrolls ? (
    <Scroll class="table-room" label={label}>
      {figures}
    </Scroll>
  ) : (
    <section aria-label={label}>{figures}</section>
  );
}
