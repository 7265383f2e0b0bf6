/**
 * R28. The beats of the reveal, in their order, each with the number that stored events know it by. Old classrooms hold these
 * numbers: none of them ever changes or is used again. A new beat takes the next free one, wherever it stands in the order.
 */
const NUMBERS = {
  lightsDown: 0,
  report: 1,
  guess: 2,
  curtain: 3,
  masks: 4,
  gap: 5,
  rounds: 9,
  rewards: 10,
  deployment: 6,
  values: 7,
  you: 8,
} as const;

export type Beat = keyof typeof NUMBERS;

export const BEATS = Object.keys(NUMBERS) as readonly string[] as readonly [Beat, ...Beat[]];
export const BEAT_NUMBERS: readonly number[] = Object.values(NUMBERS);

export const FIRST_BEAT = BEATS[0];
export const LAST_BEAT = BEATS.at(-1) ?? FIRST_BEAT;

/** The number of a beat in a stored event. */
export function numberOf(beat: Beat): number {
  return NUMBERS[beat];
}

/**
 * The beat that a stored event means by its number.
 * @throws RangeError if this build has no such beat.
 */
export function beatOf(number: number): Beat {
  const beat = BEATS[BEAT_NUMBERS.indexOf(number)];
  if (beat === undefined) throw new RangeError(`No beat of the reveal has the number ${number}.`);
  return beat;
}

/** How many beats come before this one. */
export function positionOf(beat: Beat): number {
  return BEATS.indexOf(beat);
}

/** Whether the reveal, now at the beat `now`, has come as far as `beat`. */
export function hasReached(beat: Beat, now: Beat): boolean {
  return positionOf(now) >= positionOf(beat);
}

/** The beat after this one; null after the last. */
export function nextBeat(beat: Beat): Beat | null {
  return BEATS[positionOf(beat) + 1] ?? null;
}

/** The beat before this one; null before the first. */
export function previousBeat(beat: Beat): Beat | null {
  return BEATS[positionOf(beat) - 1] ?? null;
}
