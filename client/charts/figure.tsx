import "./figure.css";
import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { CHARTS } from "../text/charts.ts";
import type { DrawChart } from "./chart.ts";
import { drawingOf, useDrawing } from "./drawing.ts";

interface FigureProps<Data> {
  readonly title: string;
  readonly note: string;
  /** One sentence that says what there is to see. */
  readonly finding: string;
  /** Said in place of a chart with nothing in it. */
  readonly empty: string | null;
  readonly data: Data;
  /** Fetches what draws it. */
  readonly load: () => Promise<DrawChart<Data>>;
  /** The same figures as a table, for those who do not see the chart. */
  readonly table: ComponentChildren;
  readonly legend?: ComponentChildren;
}

/** A chart with its words: a title, the finding, the drawing once it has come, and a table that says the same. */
export function Figure<Data>({ title, note, finding, empty, data, load, table, legend }: FigureProps<Data>) {
  const id = useId();
  const room = useRef<HTMLDivElement>(null);
  const failed = useDrawing(room, empty === null ? drawingOf(data, load) : null);
  return (
    <figure class="chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 class="chart-title" id={`${id}-title`}>
          {title}
        </h2>
        <p class="chart-note">{note}</p>
        <p class="hidden">{finding}</p>
      </figcaption>
      {empty === null ? <div class="chart-room" ref={room} aria-hidden="true" /> : <p class="chart-empty">{empty}</p>}
      {failed && <p class="chart-empty">{CHARTS.failed}</p>}
      {legend}
      <div class={failed ? "chart-table" : "hidden"}>{table}</div>
    </figure>
  );
}
