import { PARAMETERS, type ParameterName, type Treatment } from "../../shared/rules/treatment.ts";

/** The parameters that are numbers: each has a slider, and each can be an axis of the map. */
export const NUMBERS = [
  "rounds",
  "deployment",
  "conflictShare",
  "freeShare",
  "proShare",
  "flagAccuracy",
  "auditRate",
  "auditTokens",
  "trainingStrength",
  "leak",
  "auditStrength",
  "auditCost",
  "rewardWeight",
] as const satisfies readonly ParameterName[];
export type NumberName = (typeof NUMBERS)[number];

export const ACROSS_CELLS = 25;
export const UP_CELLS = 16;

/** Where most of what there is to see lies. Values beyond it bring the whole range onto the axis. */
const WINDOWS: Partial<Record<NumberName, readonly [number, number]>> = {
  flagAccuracy: [0.5, 1],
  rewardWeight: [0, 12],
};

export interface Range {
  readonly symbol: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly whole: boolean;
}

/** What a number may be, and how far one press of an arrow key moves it. */
export function rangeOf(name: NumberName): Range {
  const parameter = PARAMETERS[name];
  if (parameter.type !== "number") throw new Error(`${name} is not a number.`);
  const { symbol, min, max, whole } = parameter;
  return { symbol, min, max, whole, step: whole ? 1 : name === "rewardWeight" ? 0.1 : 0.01 };
}

/** The largest value that does not contradict the rest of the treatment. */
export function maxOf(name: NumberName, treatment: Treatment): number {
  if (name === "proShare") return onStep(name, 1 - treatment.freeShare);
  if (name === "auditTokens") return treatment.rounds;
  return rangeOf(name).max;
}

/** The nearest value that a slider can stand at. */
export function onStep(name: NumberName, value: number): number {
  const { step } = rangeOf(name);
  // Through text, so that 0.1 × 3 is 0.3.
  return Number((Math.round(value / step) * step).toFixed(2));
}

/** Brings a typed number into range and onto a step; null for what is no number. */
export function tidied(name: NumberName, treatment: Treatment, text: string): number | null {
  const value = Number(text.trim().replace(",", "."));
  if (text.trim() === "" || !Number.isFinite(value)) return null;
  return Math.min(maxOf(name, treatment), Math.max(rangeOf(name).min, onStep(name, value)));
}

/**
 * The values along an axis, ascending, each where a slider can stand.
 * @param cells how many there are room for; there are fewer where there are fewer values
 * @param beside the other axis, which may move what this one has to keep to
 */
export function axisValues(name: NumberName, cells: number, treatment: Treatment, beside: NumberName): number[] {
  const [low, high] = endsOf(name, cells, treatment, beside);
  const values = Array.from({ length: cells }, (_, i) => onStep(name, low + ((high - low) * i) / (cells - 1)));
  return values.filter((value, i) => value !== values[i - 1]);
}

function endsOf(name: NumberName, cells: number, treatment: Treatment, beside: NumberName): readonly [number, number] {
  const { min, max, whole } = rangeOf(name);
  const here = treatment[name];
  if (name === "auditTokens" && beside !== "rounds") return [0, treatment.rounds];
  const [low, high] = WINDOWS[name] ?? (whole ? [min, min + cells - 1] : [min, max]);
  return here < low || here > high ? [min, max] : [low, high];
}

/** The place of the value nearest to this one. */
export function nearest(values: readonly number[], value: number): number {
  let best = 0;
  values.forEach((each, i) => {
    if (Math.abs(each - value) < Math.abs((values[best] ?? 0) - value)) best = i;
  });
  return best;
}

/** Up to seven round values from one end of an axis to the other. */
export function ticksBetween(low: number, high: number, whole: boolean): number[] {
  const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20];
  const step = steps.find((each) => (high - low) / each <= 6 && (!whole || each >= 1)) ?? 50;
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toFixed(2)));
}
