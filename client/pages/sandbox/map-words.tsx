import { PARAMETERS } from "../../../shared/rules/parameters.ts";
import { figure } from "../../text/numbers.ts";
import { CONDUCT } from "../../text/sandbox.ts";
import { heatShare, type Pattern, patternOf } from "../../theory/measure.ts";
import { ticksBetween } from "./axes.ts";
import type { OutcomeGrid } from "./computing.ts";
import type { SandboxPlace } from "./place.ts";
import { regionsOf } from "./regions.ts";
import type { Axis } from "./worker.ts";

const WORDED: readonly Pattern[] = ["fake", "comply", "refuse"];

interface RegionWordsProps {
  readonly grid: OutcomeGrid;
  readonly place: SandboxPlace;
  readonly top: number;
}

/** What models do in each part of the map, once all of it is known. */
export function RegionWords({ grid: { across, up, cells }, place, top }: RegionWordsProps) {
  if (cells.includes(undefined)) return null;
  const [columns, rows] = [across.values.length, up.values.length];
  const conducts = cells.map((outcome) => (outcome ? patternOf(outcome) : "none"));
  return (
    <>
      {regionsOf<Pattern>(conducts, columns, WORDED).map((region) => {
        const middle = (region.row + (region.rows >> 1)) * columns + region.column + (region.columns >> 1);
        const share = heatShare(cells[middle], place, top) ?? 0;
        return (
          <span
            key={region.name}
            class={share > 0.55 ? "words words-high" : "words"}
            style={{
              left: `${((region.column + region.columns / 2) / columns) * 100}%`,
              bottom: `${((region.row + region.rows / 2) / rows) * 100}%`,
              maxWidth: `${(region.columns / columns) * 100}%`,
            }}
            aria-hidden="true"
          >
            {CONDUCT[region.name]}
          </span>
        );
      })}
    </>
  );
}

/** Round values along an axis, each at its place between the middles of the first and the last cell. */
export function Ticks({ axis: { name, values }, class: place }: { readonly axis: Axis; readonly class: string }) {
  const [low, high] = [values[0] ?? 0, values.at(-1) ?? 0];
  const cells = values.length;
  return (
    <div class={`ticks figures ${place}`} aria-hidden="true">
      {ticksBetween(low, high, PARAMETERS[name].whole).map((value) => {
        const share = high === low ? 0 : (value - low) / (high - low);
        return (
          <span key={value} style={{ "--at": (0.5 + share * (cells - 1)) / cells }}>
            {figure(value)}
          </span>
        );
      })}
    </div>
  );
}
