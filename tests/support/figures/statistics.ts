/** Pearson's chi-square of counts against equal expectations. */
export function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
}

/**
 * What chi-square exceeds once in ten thousand times (Wilson and Hilferty's approximation).
 * @param cells how many counts there are
 */
export function chiSquareLimit(cells: number): number {
  const freedom = cells - 1;
  return freedom * (1 - 2 / (9 * freedom) + 3.719 * Math.sqrt(2 / (9 * freedom))) ** 3;
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}

export function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}
