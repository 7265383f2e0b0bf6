import { CLASS_FIGURES, type ClassFigures, isExpected, spreadOf } from "../../../../shared/theory/fit/what-if.ts";
import type { DrawChart } from "../../../charts/chart.ts";
import type { SpreadData } from "../../../charts/class-spread.ts";
import { Figure } from "../../../charts/figure.tsx";
import { CLASS_FIGURE_NAMES, WHAT_IF } from "../../../text/what-if.ts";
import { TableHead } from "../../../ui/table.tsx";
import { figureText, rangeText } from "./words.ts";

const load = (): Promise<DrawChart<SpreadData>> =>
  import("../../../charts/class-spread.ts").then((chart) => chart.drawSpread);

interface ResultProps {
  readonly title: string;
  readonly note: string;
  readonly finding: string;
  readonly classes: readonly ClassFigures[];
  readonly real: ClassFigures;
  /** Whether the table says if the class lies inside: only where both have the same treatment. */
  readonly isCheck?: boolean;
}

/** How imagined classes come out, beside the real one: as a chart and as a table. */
export function Result({ title, note, finding, classes, real, isCheck = false }: ResultProps) {
  const rows = CLASS_FIGURES.flatMap((figure) => {
    const spread = spreadOf(classes, figure);
    return spread === null ? [] : [{ figure, name: CLASS_FIGURE_NAMES[figure], ...spread, real: real[figure] }];
  });
  return (
    <>
      <Figure
        title={title}
        note={note}
        finding={finding}
        empty={rows.length === 0 ? WHAT_IF.nobody : null}
        data={{ rows }}
        load={load}
        table={null}
      />
      <table class="spread-table">
        <caption class="hidden">{title}</caption>
        <TableHead
          columns={[WHAT_IF.figure, WHAT_IF.middle, WHAT_IF.range, WHAT_IF.real, ...(isCheck ? [WHAT_IF.inside] : [])]}
        />
        <tbody>
          {rows.map(({ figure, name, ...spread }) => (
            <tr key={figure}>
              <th scope="row">{name}</th>
              <td>{figureText(figure, spread.middle)}</td>
              <td>{rangeText(figure, spread)}</td>
              <td>{figureText(figure, spread.real)}</td>
              {isCheck && (
                <td>
                  {spread.real === null
                    ? WHAT_IF.none
                    : WHAT_IF.isInside[isExpected(spread, spread.real) ? "yes" : "no"]}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
