/** A part of the map in which models do one thing, and its largest rectangle: where the words fit. */
export interface Region<Name> {
  readonly name: Name;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** Smaller ones have no room for their words. */
const LEAST = { columns: 5, rows: 2 } as const;

/** The largest rectangle of each name, if it is large enough for words. @param cells row by row */
export function regionsOf<Name>(cells: readonly Name[], width: number, names: readonly Name[]): Region<Name>[] {
  return names.flatMap((name) => largest(cells, width, name) ?? []);
}

function largest<Name>(cells: readonly Name[], width: number, name: Name): Region<Name> | null {
  let best: Region<Name> | null = null;
  for (let row = 0; row < cells.length / width; row++) {
    for (let column = 0; column < width; column++) {
      let columns = width - column;
      for (let rows = 1; row + rows <= cells.length / width; rows++) {
        const start = (row + rows - 1) * width + column;
        let run = 0;
        while (run < columns && cells[start + run] === name) run++;
        columns = run;
        if (columns < LEAST.columns) break;
        if (rows >= LEAST.rows && (best === null || columns * rows > best.columns * best.rows)) {
          best = { name, column, row, columns, rows };
        }
      }
    }
  }
  return best;
}
