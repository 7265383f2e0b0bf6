/** So often of so many times. */
export interface Frequency {
  readonly count: number;
  readonly of: number;
}

const EXACT = 1e-6;

/**
 * 8 in 10: a probability as a frequency, of 10 times or of 100 where that is exact, else to the nearest thousandth. What may
 * happen or not is never told as never or always.
 */
export function frequency(probability: number): Frequency {
  for (const times of [10, 100]) {
    const count = Math.round(probability * times);
    const isCertain = count === 0 || count === times;
    if (isCertain ? probability * times === count : Math.abs(probability * times - count) < EXACT) {
      return { count, of: times };
    }
  }
  return { count: Math.min(999, Math.max(1, Math.round(probability * 1000))), of: 1000 };
}
