import { NUMBER_NAMES } from "../text/parameters.ts";
import { SANDBOX } from "../text/sandbox.ts";
import { valueText } from "../ui/parameters.ts";
import { measured } from "./measure.ts";
import type { Place } from "./place.ts";
import type { Grid } from "./reckoner.ts";
import { measureText } from "./words.ts";

/** The map in figures, its highest row on top, as on the map. */
export function GridTable({ grid: { across, up, cells }, place }: { readonly grid: Grid; readonly place: Place }) {
  const text = (n: number) => {
    const outcome = cells[n];
    if (outcome === undefined) return "…";
    return outcome === null ? "–" : measureText(place.colour, measured(outcome, place.colour, place.basis));
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reached by keyboard.
    <section class="grid-table" tabIndex={0} aria-label={SANDBOX.table}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">
              {NUMBER_NAMES[up.name]} ↑ {NUMBER_NAMES[across.name]} →
            </th>
            {across.values.map((value) => (
              <th scope="col" key={value}>
                {valueText(across.name, value)}
              </th>
            ))}
          </tr>
        </thead>
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
    </section>
  );
}
