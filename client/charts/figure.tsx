import "./figure.css";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { DEBRIEF } from "../text/charts.ts";
import type { Draw } from "./chart.ts";

interface FigureProps<Data> {
  readonly title: string;
  readonly note: string;
  /** One sentence that says what there is to see. */
  readonly finding: string;
  /** Said in place of a chart with nothing in it. */
  readonly empty: string | null;
  readonly data: Data;
  /** Fetches the drawing. The same function at every call. */
  readonly load: () => Promise<Draw<Data>>;
  /** The same figures as a table, for those who do not see the chart. */
  readonly table: ComponentChildren;
  readonly legend?: ComponentChildren;
}

/** A chart with its words: a title, the finding, the drawing once it has come, and a table that says the same. */
export function Figure<Data>({ title, note, finding, empty, data, load, table, legend }: FigureProps<Data>) {
  const id = useId();
  const room = useRef<HTMLDivElement>(null);
  const failed = useDrawing(room, empty === null ? data : null, load);
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
      {failed && <p class="chart-empty">{DEBRIEF.failed}</p>}
      {legend}
      <div class={failed ? "chart-table" : "hidden"}>{table}</div>
    </figure>
  );
}

/** Draws into the room it finds, and again when the room changes. True if the drawing could not be fetched. */
function useDrawing<Data>(
  room: { readonly current: HTMLElement | null },
  data: Data | null,
  load: () => Promise<Draw<Data>>,
): boolean {
  const [draw, setDraw] = useState<{ readonly run: Draw<Data> } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    load().then(
      (run) => {
        if (wanted) setDraw({ run });
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  // The data come anew with every view though nothing in them has changed: redrawn only when they differ.
  const text = JSON.stringify(data);
  useEffect(() => {
    const parent = room.current;
    if (draw === null || parent === null) return;
    const given = JSON.parse(text) as Data | null;
    if (given === null) return;
    const redraw = () => {
      const { clientWidth: width, clientHeight: height } = parent;
      if (width === 0 || height === 0) return;
      parent.replaceChildren(
        draw.run(given, { width, height, type: Number.parseFloat(getComputedStyle(parent).fontSize) }),
      );
    };
    const observer = new ResizeObserver(redraw);
    observer.observe(parent);
    return () => observer.disconnect();
  }, [draw, text, room]);
  return failed;
}
