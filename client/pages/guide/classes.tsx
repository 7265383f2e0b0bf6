import "./classes.css";
import type { ClassKind } from "../../../shared/agents/class-kinds.ts";
import type { ClassRow } from "../../../shared/content/guide/class-rows.ts";
import { CLASS_PEOPLE, SIMULATED_CLASSES } from "../../../shared/content/guide/simulated-classes.ts";
import type { MaskLine } from "../../../shared/content/reveal-script.ts";
import { groupedBy } from "../../../shared/lib/lists.ts";
import { CLASSES, GAP_COLUMNS } from "../../text/classes.ts";
import { percent } from "../../text/format.ts";
import { figure, fixed } from "../../text/numbers.ts";
import { Scroll, TableHead } from "../../ui/table.tsx";

/** How far from the truth a share of so many classes is at most, in 95 of 100 cases; in points. */
function margin(classes: number): number {
  return Math.ceil((1.96 * 50) / Math.sqrt(classes));
}

/** What simulated classes come to. */
export function SimulatedClasses() {
  const fewest = Math.min(...SIMULATED_CLASSES.map(({ classes }) => classes));
  return (
    <>
      <p>{CLASSES.lead(CLASS_PEOPLE)}</p>
      <p>{CLASSES.read(margin(fewest))}</p>
      <Scroll label={CLASSES.caption}>
        <table class="figures class-table">
          <TableHead columns={CLASSES.columns} />
          <tbody>{[...groupedBy(SIMULATED_CLASSES, ({ kind }) => kind).values()].flatMap(rowsOfKind)}</tbody>
        </table>
      </Scroll>
      <p>{CLASSES.meaning}</p>
    </>
  );
}

/** One row for each number of rounds, under the name of the kind. */
function rowsOfKind(rows: readonly ClassRow[]) {
  return rows.map(({ kind, rounds, gaps, fakingSeats, mirrorSeats, maskLines }, n) => (
    <tr key={`${kind} ${rounds}`}>
      {n === 0 && (
        <th scope="rowgroup" rowSpan={rows.length}>
          {CLASSES.kinds[kind as ClassKind]}
        </th>
      )}
      <td>{figure(rounds)}</td>
      {GAP_COLUMNS.map((each) => (
        <td key={each}>{figure(gaps[each])}</td>
      ))}
      <td>{fixed(fakingSeats, 1)}</td>
      <td>{fixed(mirrorSeats, 1)}</td>
      <td>{mostOften(maskLines)}</td>
    </tr>
  ));
}

function mostOften(lines: Readonly<Partial<Record<MaskLine, number>>>): string {
  const [most] = (Object.entries(lines) as [MaskLine, number][]).sort(([, a], [, b]) => b - a);
  return most === undefined ? "–" : `${CLASSES.lines[most[0]]} (${percent(most[1] / 100)})`;
}
