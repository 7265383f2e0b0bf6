/** A cell of the map, counted from the bottom left. */
export interface At {
  readonly column: number;
  readonly row: number;
}
interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The nearest cell that there is. */
export function inside({ column, row }: At, { columns, rows }: Size): At {
  return { column: Math.min(columns - 1, Math.max(0, column)), row: Math.min(rows - 1, Math.max(0, row)) };
}

/** Where a key leads, within the map; null for keys that lead nowhere. */
export function step(key: string, at: At, size: Size): At | null {
  const { column, row } = at;
  const steps: Readonly<Record<string, At>> = {
    ArrowLeft: { column: column - 1, row },
    ArrowRight: { column: column + 1, row },
    ArrowUp: { column, row: row + 1 },
    ArrowDown: { column, row: row - 1 },
    Home: { column: 0, row },
    End: { column: size.columns - 1, row },
    PageUp: { column, row: size.rows - 1 },
    PageDown: { column, row: 0 },
  };
  const next = steps[key];
  return next === undefined ? null : inside(next, size);
}
