import type { Basis } from "../../../shared/rules/words.ts";
import { PARAMETER_LABELS } from "../../text/parameters.ts";
import { SANDBOX } from "../../text/sandbox.ts";
import { colourFigure } from "../../theory/measure.ts";
import { valueText } from "../../ui/parameters.tsx";
import { Scroll, TableHead } from "../../ui/table.tsx";
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

/** Every cell that is known with all its figures, on one basis. Shares are from 0 to 1; what does not occur is empty. */
export function gridCsv({ across, up, cells }: OutcomeGrid, basis: Basis): string {
  const head = [across.name, up.name, "basis", "free", "pro", "paid", "deployment_compliance", "gap"];
  const rows = cells.flatMap((outcome, n) => {
    if (outcome === undefined || outcome === null) return [];
    const { compliance, gap } = outcome[basis];
    const at = [across.values[n % across.values.length], up.values[Math.floor(n / across.values.length)]];
    const { free, pro, paid, deployment } = compliance;
    return [[...at, basis, free, pro, paid, deployment, gap, outcome.valueStrength, outcome.valuePoints]];
  });
  return [[...head, "value_strength", "value_points"], ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}
