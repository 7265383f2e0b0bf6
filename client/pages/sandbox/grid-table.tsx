import { PARAMETER_LABELS } from "../../text/parameters.ts";
import { SANDBOX } from "../../text/sandbox.ts";
import { colourFigure } from "../../theory/measure.ts";
import { valueText } from "../../ui/parameters.tsx";
import { Scroll } from "../../ui/table.tsx";
import { TableHead } from "../../ui/table-head.tsx";
import type { OutcomeGrid } from "./computing.ts";
import type { SandboxPlace } from "./place.ts";
import { measureText } from "./words.ts";

/** The map in figures, its highest row on top, as on the map. */
export function GridTable({
  grid: { across, up, cells },
  place,
}: {
  readonly grid: OutcomeGrid;
  readonly place: SandboxPlace;
}) {
  const text = (n: number) => {
    const outcome = cells[n];
    if (outcome === undefined) return "…";
    return outcome === null ? "–" : measureText(place.colour, colourFigure(outcome, place.colour, place.basis));
  };
  const corner = `${PARAMETER_LABELS[up.name]} ↑ ${PARAMETER_LABELS[across.name]} →`;
  return (
    <Scroll class="grid-table" label={SANDBOX.table}>
      <table class="figures">
        <TableHead columns={[corner, ...across.values.map((value) => valueText(across.name, value))]} />
        <tbody>
          {up.values
            .map((value, row) => (
              <tr key={value}>
                <th scope="row">{valueText(up.name, value)}</th>
                {across.values.map((each, column) => (
                  <td key={each}>{text(row * across.values.length + column)}</td>
                ))}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </Scroll>
  );
}
