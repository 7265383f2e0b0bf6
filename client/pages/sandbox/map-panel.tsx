import { useState } from "preact/hooks";
import { NUMBER_NAMES } from "../../../shared/rules/parameters.ts";
import { PARAMETER_LABELS } from "../../text/parameters.ts";
import { COLOUR_NAMES, LEARNERS, SANDBOX } from "../../text/sandbox.ts";
import { COLOURS, highest } from "../../theory/measure.ts";
import { Button } from "../../ui/button.tsx";
import { saveFile } from "../../ui/save.ts";
import { Select } from "../../ui/select.tsx";
import type { OutcomeGrid } from "./computing.ts";
import { GridTable, gridCsv } from "./grid-table.tsx";
import { HeatMap } from "./heat-map.tsx";
import type { Learners } from "./learners.ts";
import { LearnersView } from "./learners-view.tsx";
import { encode, type SandboxPlace, withAxis } from "./place.ts";
import { legendText } from "./words.ts";

const NUMBER_OPTIONS = NUMBER_NAMES.map((name) => [name, PARAMETER_LABELS[name]] as const);
const STEPS = Array.from({ length: 7 }, (_, i) => `var(--heat-${i})`).join(", ");
const isEven = CSS.supports("background", "linear-gradient(to right in oklab, red, blue)");
const LEGEND = `linear-gradient(to right${isEven ? " in oklab" : ""}, ${STEPS})`;

interface MapPanelProps {
  readonly place: SandboxPlace;
  readonly grid: OutcomeGrid;
  readonly learners: Learners;
  readonly onGo: (place: SandboxPlace) => void;
}

/** Two parameters at once, and what comes of every pair. */
export function MapPanel({ place, grid, learners, onGo }: MapPanelProps) {
  const [shown, setShown] = useState<"map" | "table" | "learners">("map");
  const { across, up } = grid;
  const top = highest(place.colour, place.treatment, [
    [across.name, across.values.at(-1) ?? 0],
    [up.name, up.values.at(-1) ?? 0],
  ]);
  const [low, high] = legendText(place.colour, top);
  return (
    <section class="panel" aria-labelledby="map-title">
      <div class="panel-map">
        <h2 id="map-title">{shown === "learners" ? LEARNERS.title : SANDBOX.mapTitle}</h2>
        <p class="panel-note">{shown === "learners" ? LEARNERS.note : SANDBOX.mapNote(place.colour)}</p>
        {shown === "map" && <HeatMap grid={grid} place={place} top={top} onGo={onGo} />}
        {shown === "table" && <GridTable grid={grid} place={place} />}
        {shown === "learners" && <LearnersView learners={learners} place={place} />}
      </div>
      <div class="panel-side">
        <Select
          label={SANDBOX.across}
          value={place.across}
          options={NUMBER_OPTIONS}
          onPick={(name) => onGo(withAxis(place, "across", name))}
        />
        <Select
          label={SANDBOX.up}
          value={place.up}
          options={NUMBER_OPTIONS}
          onPick={(name) => onGo(withAxis(place, "up", name))}
        />
        <Select
          label={SANDBOX.colour}
          value={place.colour}
          options={COLOURS.map((name) => [name, COLOUR_NAMES[name]])}
          onPick={(colour) => onGo({ ...place, colour })}
        />
        <div class="legend">
          <div class="legend-bar" style={{ background: LEGEND }} />
          <span>{low}</span>
          <span>{high}</span>
        </div>
        <div class="panel-buttons">
          {(["table", "learners"] as const).map((view) => (
            <Button key={view} onPress={() => setShown(shown === view ? "map" : view)}>
              {shown === view ? SANDBOX.map : view === "table" ? SANDBOX.table : LEARNERS.watch}
            </Button>
          ))}
          <Button
            onPress={() =>
              saveFile(new Blob([gridCsv(grid, place.basis)], { type: "text/csv" }), `${across.name}-${up.name}.csv`)
            }
          >
            {SANDBOX.csv}
          </Button>
          <CopySandboxLink place={place} />
        </div>
      </div>
    </section>
  );
}

/** Puts the link to this place on the clipboard; where the browser won't, shows it, ready to be copied by hand. */
function CopySandboxLink({ place }: { readonly place: SandboxPlace }) {
  const [state, setState] = useState<{ readonly link: string; readonly copied: boolean } | null>(null);
  const link = `${location.origin}${location.pathname}#${encode(place)}`;
  const current = state !== null && state.link === link ? state : null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState({ link, copied: true });
    } catch {
      setState({ link, copied: false });
    }
  };
  return (
    <>
      <Button onPress={() => void copy()}>{SANDBOX.copy}</Button>
      <span class="copied" role="status">
        {current?.copied && SANDBOX.copied}
      </span>
      {current !== null && !current.copied && (
        <label class="copy-by-hand">
          {SANDBOX.copyThis}
          <input readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
    </>
  );
}
