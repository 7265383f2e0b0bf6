import { type NumberName, onStep, PARAMETERS } from "../../../shared/rules/parameters.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";

export const ACROSS_CELLS = 25;
export const UP_CELLS = 16;

/** Where most of what there is to see lies. Values beyond it bring the whole range onto the axis. */
const WINDOWS: Partial<Record<NumberName, readonly [number, number]>> = {
  flagAccuracy: [0.5, 1],
  rewardWeight: [0, 12],
};

/** The largest value that does not contradict the rest of the treatment. */
export function maxOf(name: NumberName, treatment: Treatment): number {
  if (name === "proShare") return onStep(name, 1 - treatment.freeShare);
  if (name === "auditTokens") return treatment.rounds;
  return PARAMETERS[name].max;
}

/** Brings a typed number into range and onto a step; null if it is not a number. */
export function tidied(name: NumberName, treatment: Treatment, text: string): number | null {
  const value = Number(text.trim().replace(",", "."));
  if (text.trim() === "" || !Number.isFinite(value)) return null;
  return Math.min(maxOf(name, treatment), Math.max(PARAMETERS[name].min, onStep(name, value)));
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
  const { min, max, whole } = PARAMETERS[name];
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
