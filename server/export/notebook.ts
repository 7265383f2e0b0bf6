import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FEWEST_CLUSTERS } from "../../shared/measures/measures.ts";
import { RESAMPLES } from "../../shared/measures/resample.ts";

/** The parts of the notebook in order: files of cells in Python, each cell begun by a line `# %%`. */
const PARTS = [
  "data",
  "intervals",
  "alignment",
  "compliance",
  "gap",
  "value",
  "overseers",
  "reasoning",
  "learning",
  "figures",
];
const TEXT_CELL = "# %% [markdown]\n";
const CODE_CELL = "# %%\n";

interface CellBase {
  readonly id: string;
  readonly metadata: object;
  readonly source: string;
}
type Cell = CellBase &
  (
    | { readonly cell_type: "markdown" }
    | { readonly cell_type: "code"; readonly execution_count: null; readonly outputs: readonly [] }
  );

let made: string | null = null;

/** The notebook that draws the debrief's charts from the tables: JSON of nbformat 4.5, not yet run. */
export function notebookText(): string {
  made ??= `${JSON.stringify(notebook(), null, 1)}\n`;
  return made;
}

function notebook() {
  const constants = `FEWEST_CLUSTERS = ${FEWEST_CLUSTERS}  # fewer labs have no interval\nRESAMPLES = ${RESAMPLES}`;
  return {
    cells: [...PARTS.flatMap(cellsOf).toSpliced(1, 0, codeCell("constants", constants))],
    metadata: {
      kernelspec: { display_name: "Python 3", language: "python", name: "python3" },
      language_info: { name: "python" },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

function cellsOf(part: string): Cell[] {
  const text = readFileSync(join(import.meta.dirname, "notebook", `${part}.py`), "utf8");
  return text
    .split(/^(?=# %%)/m)
    .filter((cell) => cell !== "")
    .map((cell, n) => {
      const id = `${part}-${n + 1}`;
      if (cell.startsWith(TEXT_CELL)) return textCell(id, cell.slice(TEXT_CELL.length).replaceAll(/^# ?/gm, "").trim());
      if (cell.startsWith(CODE_CELL)) return codeCell(id, cell.slice(CODE_CELL.length).trim());
      throw new Error(`${part}.py has something before its first cell.`);
    });
}

function textCell(id: string, source: string): Cell {
  return { cell_type: "markdown", id, metadata: {}, source };
}

function codeCell(id: string, source: string): Cell {
  return { cell_type: "code", id, metadata: {}, source, execution_count: null, outputs: [] };
}
