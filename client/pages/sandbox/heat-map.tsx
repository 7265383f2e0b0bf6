import { useRef, useState } from "preact/hooks";
import { NUMBER_MEANINGS, PARAMETER_LABELS } from "../../text/parameters.ts";
import { SANDBOX } from "../../text/sandbox.ts";
import { heat, heatShare } from "../../theory/measure.ts";
import { ParameterSymbol } from "../../ui/parameters.tsx";
import { hereIn, type OutcomeGrid } from "./computing.ts";
import { type At, inside, step } from "./map-keys.ts";
import { RegionWords, Ticks } from "./map-words.tsx";
import { type SandboxPlace, withValues } from "./place.ts";
import { type MapCell, mapCellText } from "./words.ts";

interface HeatMapProps {
  readonly grid: OutcomeGrid;
  readonly place: SandboxPlace;
  /** The figure that has the last colour. */
  readonly top: number;
  readonly onGo: (place: SandboxPlace) => void;
}

/** The map: a grid that is walked with the arrow keys, its lowest row at the bottom. */
export function HeatMap({ grid, place, top, onGo }: HeatMapProps) {
  const { across, up, cells } = grid;
  const room = useRef<HTMLTableElement>(null);
  const [cursor, setCursor] = useState<At | null>(null);
  const [pointed, setPointed] = useState<At | null>(null);
  const size = { columns: across.values.length, rows: up.values.length };
  const here = hereIn(grid, place);
  const stop = inside(cursor ?? here, size);
  const cellAt = ({ column, row }: At): MapCell => ({
    across: [across.name, across.values[column] ?? 0],
    up: [up.name, up.values[row] ?? 0],
    outcome: cells[row * size.columns + column],
  });
  const text = (at: At) => mapCellText(cellAt(at), place.colour, place.basis);
  const goTo = (at: At) => {
    const cell = cellAt(at);
    setCursor(at);
    if (cell.outcome !== null) onGo(withValues(place, Object.fromEntries([cell.across, cell.up])));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = step(event.key, stop, size);
    if (next === null && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (next === null) return goTo(stop);
    setCursor(next);
    room.current?.querySelector<HTMLElement>(`[data-at="${next.column} ${next.row}"]`)?.focus();
  };
  const cell = (at: At) => {
    const outcome = cells[at.row * size.columns + at.column];
    const share = heatShare(outcome, place, top);
    const current = at.column === here.column && at.row === here.row;
    return (
      <td
        key={at.column}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid that is walked, as ARIA has it.
        role="gridcell"
        data-at={`${at.column} ${at.row}`}
        tabIndex={at.column === stop.column && at.row === stop.row ? 0 : -1}
        aria-label={text(at)}
        aria-selected={current}
        class={`${outcome === undefined ? "heat-unknown" : "heat-known"}${current ? " heat-here" : ""}`}
        style={{ background: share === null ? undefined : heat(share) }}
        onClick={() => goTo(at)}
        onKeyDown={onKeyDown}
        onPointerEnter={() => setPointed(at)}
        onFocus={() => setPointed(at)}
      />
    );
  };
  return (
    <div class="map">
      <Ticks axis={up} class="ticks-up" />
      <p class="axis-up" aria-hidden="true">
        {PARAMETER_LABELS[up.name]} <ParameterSymbol of={up.name} />
      </p>
      <div class="heat-frame" onPointerLeave={() => setPointed(null)}>
        <table
          class="heat"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above.
          role="grid"
          aria-label={`${SANDBOX.mapTitle} ${SANDBOX.keys}`}
          aria-busy={cells.includes(undefined)}
          ref={room}
          style={{ "--columns": size.columns, "--rows": size.rows }}
        >
          <tbody>
            {Array.from({ length: size.rows }, (_, n) => (
              <tr key={size.rows - 1 - n}>
                {across.values.map((_, column) => cell({ column, row: size.rows - 1 - n }))}
              </tr>
            ))}
          </tbody>
        </table>
        <RegionWords grid={grid} place={place} top={top} />
      </div>
      <Ticks axis={across} class="ticks-across" />
      <p class="axis-across" aria-hidden="true">
        {PARAMETER_LABELS[across.name]} <ParameterSymbol of={across.name} />: {NUMBER_MEANINGS[across.name]}
      </p>
      <p class="map-readout figures" aria-hidden="true">
        {text(pointed === null ? stop : inside(pointed, size))}
      </p>
    </div>
  );
}
