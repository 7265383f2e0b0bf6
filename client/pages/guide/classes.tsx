import type { ClassKind } from "../../../shared/agents/class-kinds.ts";
import { CLASS_PEOPLE, SIMULATED_CLASSES } from "../../../shared/content/guide/simulated-classes.ts";
import type { MaskLine } from "../../../shared/content/reveal-script.ts";
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
      <div class="programs">
        <Scroll label={CLASSES.caption}>
          <table class="figures">
            <TableHead columns={CLASSES.columns} />
            <tbody>
              {SIMULATED_CLASSES.map(({ kind, rounds, gaps, fakingSeats, mirrorSeats, maskLines }) => (
                <tr key={`${kind} ${rounds}`}>
                  <th scope="row">{CLASSES.kinds[kind as ClassKind]}</th>
                  <td>{figure(rounds)}</td>
                  {GAP_COLUMNS.map((each) => (
                    <td key={each}>{figure(gaps[each])}</td>
                  ))}
                  <td>{fixed(fakingSeats, 1)}</td>
                  <td>{fixed(mirrorSeats, 1)}</td>
                  <td>{mostOften(maskLines)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </div>
      <p>{CLASSES.meaning}</p>
    </>
  );
}

function mostOften(lines: Readonly<Partial<Record<MaskLine, number>>>): string {
  const [most] = (Object.entries(lines) as [MaskLine, number][]).sort(([, a], [, b]) => b - a);
  return most === undefined ? "–" : `${CLASSES.lines[most[0]]} (${percent(most[1] / 100)})`;
}
