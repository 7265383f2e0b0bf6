/** A row holds a number for each value strength: going row by row is several times as fast as value by value. */

/** Rows of zeros. */
export function rowsOf(count: number, size: number): Float64Array[] {
  return Array.from({ length: count }, () => new Float64Array(size));
}

/** Adds a multiple of the first `size` numbers of a row to another row. */
export function addTimes(row: Float64Array, factor: number, other: Float64Array, size: number): void {
  if (factor === 0) return;
  for (let i = 0; i < size; i++) row[i] = (row[i] ?? 0) + factor * (other[i] ?? 0);
}

/** The sum of the products of the first `size` numbers of two rows. */
export function dot(row: Float64Array, other: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += (row[i] ?? 0) * (other[i] ?? 0);
  return sum;
}
