import { useId, useRef, useState } from "preact/hooks";
import { useDrawing } from "../../charts/drawing.ts";
import { tableCsv } from "../../charts/table.ts";
import { PAGE } from "../../text/debrief.ts";
import { saveFile } from "../../ui/save.ts";
import { pngOf, svgOf } from "./picture.ts";
import { type LegendItem, type Plate, plain } from "./plate.ts";
import { TableView } from "./table-view.tsx";

interface ChartCardProps {
  readonly plate: Plate;
  /** What its files are called, without their endings. */
  readonly fileName: string;
  /** Which block it is of, where it stands by itself. */
  readonly over: string;
}

/** Whole sentences have no room beside a chart here. */
const NARROW = "(max-width: 959px)";

/** A chart on the page: as a picture or as a table, and as files. */
export function ChartCard({ plate, fileName, over }: ChartCardProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(() => plate.id === "learning" && matchMedia(NARROW).matches);
  const { title, note, finding, empty, sources, legend, table } = plate;
  return (
    <figure class={`card card-${plate.id}`} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 id={`${id}-title`}>{title}</h2>
        <p class="card-note">{note}</p>
        <p class="hidden">{plain(finding)}</p>
      </figcaption>
      {empty !== null && <p class="card-empty">{empty}</p>}
      {empty === null && (asTable ? <TableView table={table} label={title} scrolls /> : <Chart plate={plate} />)}
      {empty === null && !asTable && <Legend items={legend} />}
      {empty === null && !asTable && (
        <div class="hidden">
          <TableView table={table} label={title} />
        </div>
      )}
      <div class="card-foot">
        {empty === null && (
          <Actions
            plate={plate}
            fileName={fileName}
            over={over}
            asTable={asTable}
            onTable={() => setAsTable(!asTable)}
          />
        )}
        {sources.length > 0 && (
          <details class="card-sources">
            <summary>{PAGE.sources}</summary>
            {sources.map((source) => (
              <p key={source}>{source}</p>
            ))}
          </details>
        )}
      </div>
    </figure>
  );
}

/** The drawing, in whatever room there is. Its words are said elsewhere. */
export function Chart({ plate }: { readonly plate: Plate }) {
  const room = useRef<HTMLDivElement>(null);
  const failed = useDrawing(room, plate.drawing);
  return (
    <>
      <div class="chart-room" ref={room} aria-hidden="true" />
      {failed && <p class="card-empty">{PAGE.failed}</p>}
    </>
  );
}

interface ActionsProps extends ChartCardProps {
  readonly asTable: boolean;
  readonly onTable: () => void;
}

function Actions({ plate, fileName, over, asTable, onTable }: ActionsProps) {
  const [failed, setFailed] = useState(false);
  const { title } = plate;
  const save = async (kind: "svg" | "png") => {
    setFailed(false);
    try {
      const svg = await svgOf(plate, over);
      const file = kind === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await pngOf(svg);
      saveFile(file, `${fileName}.${kind}`);
    } catch {
      setFailed(true);
    }
  };
  const saveCsv = () => saveFile(new Blob([tableCsv(plate.table)], { type: "text/csv" }), `${fileName}.csv`);
  return (
    <div class="card-actions">
      <button type="button" aria-label={PAGE.action(asTable ? PAGE.chart : PAGE.table, title)} onClick={onTable}>
        {asTable ? PAGE.chart : PAGE.table}
      </button>
      <button type="button" aria-label={PAGE.action(PAGE.csv, title)} onClick={saveCsv}>
        {PAGE.csv}
      </button>
      <button type="button" aria-label={PAGE.action(PAGE.png, title)} onClick={() => void save("png")}>
        {PAGE.png}
      </button>
      <button type="button" aria-label={PAGE.action(PAGE.svg, title)} onClick={() => void save("svg")}>
        {PAGE.svg}
      </button>
      {failed && <p role="alert">{PAGE.pictureFailed}</p>}
    </div>
  );
}

export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  if (items.length === 0) return null;
  return (
    <p class="legend">
      {items.map(({ mark, text }) => (
        <span key={mark}>
          <svg viewBox="0 0 22 16" aria-hidden="true">
            <Mark mark={mark} />
          </svg>
          {text}
        </span>
      ))}
    </p>
  );
}

function Mark({ mark }: Pick<LegendItem, "mark">) {
  switch (mark) {
    case "interval":
      return (
        <>
          <path d="M1 8H21M1 3v10M21 3v10" stroke="var(--ink)" stroke-width="2" />
          <circle cx="11" cy="8" r="5" fill="var(--ink)" />
        </>
      );
    case "theory":
      return <path d="M11 1l7 7l-7 7l-7 -7z" fill="none" stroke="var(--theory)" stroke-width="2" />;
    case "published":
      return <rect x="5" y="2" width="12" height="12" fill="none" stroke="var(--published)" stroke-width="2.5" />;
    case "few":
      return <circle cx="11" cy="8" r="5" fill="var(--surface)" stroke="var(--ink)" stroke-width="2" />;
    default:
      return mark satisfies never;
  }
}
