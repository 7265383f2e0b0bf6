import { isNumberName, type NumberName, PARAMETERS } from "../../shared/rules/parameters.ts";
import { isFault, parseTreatment, type Treatment } from "../../shared/rules/treatment.ts";

/** One parameter and the values that it takes in turn. */
export interface Sweep {
  readonly name: NumberName;
  readonly values: readonly number[];
}

/** The most values of one parameter. */
const MAX_STEPS = 1000;

/**
 * Reads `from:to:steps`; steps is the number of values, both ends included.
 * @throws with one sentence that names what is wrong.
 */
export function readSweep(name: string, text: string): Sweep {
  if (!Object.hasOwn(PARAMETERS, name)) throw new Error(`There is no parameter named ${name}.`);
  if (!isNumberName(name)) throw new Error(`${name} is not a number and can't be swept.`);
  const parts = text.split(":");
  const [from = Number.NaN, to = Number.NaN, steps = Number.NaN] = parts.map((part) =>
    part === "" ? Number.NaN : Number(part),
  );
  if (parts.length !== 3 || !Number.isFinite(from) || !Number.isFinite(to)) {
    throw new Error(`--sweep ${name}=${text}: write it as name=from:to:steps.`);
  }
  if (!Number.isInteger(steps) || steps < 2 || steps > MAX_STEPS) {
    throw new Error(`--sweep ${name}: steps must be a whole number from 2 to ${MAX_STEPS}.`);
  }
  // Twelve digits: 0.1 and not 0.10000000000000002.
  const value = (i: number) => Number((from + ((to - from) * i) / (steps - 1)).toPrecision(12));
  return { name, values: Array.from({ length: steps }, (_, i) => value(i)) };
}

/**
 * The treatments of a grid, row by row: the last sweep's values change fastest.
 * @throws if one of them is not a treatment.
 */
export function gridOf(base: Treatment, sweeps: readonly Sweep[]): Treatment[] {
  let grid: Readonly<Record<string, unknown>>[] = [{ ...base }];
  for (const { name, values } of sweeps)
    grid = grid.flatMap((cell) => values.map((value) => ({ ...cell, [name]: value })));
  return grid.map((cell) => {
    const treatment = parseTreatment(cell);
    if (isFault(treatment)) throw new Error(treatment.message);
    return treatment;
  });
}
