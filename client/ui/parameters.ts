import { PARAMETERS, type ParameterName } from "../../shared/rules/treatment.ts";
import { figure, fixed } from "../text/numbers.ts";

/** The parameters as controls: which are numbers and which choices, in what order they stand, and how far a step goes. */

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

export const CHOICES = [
  "scratchpad",
  "objection",
  "mandate",
  "carryOver",
  "draws",
] as const satisfies readonly ParameterName[];
export type ChoiceName = (typeof CHOICES)[number];

/** What belongs together, in the order in which it is asked for. The numbers in no group come after them. */
export const GROUPS = [
  ["stake", ["rounds", "deployment", "conflictShare"]],
  ["watching", ["freeShare", "proShare", "flagAccuracy", "auditRate", "auditTokens"]],
  ["training", ["trainingStrength", "leak"]],
] as const satisfies readonly (readonly [string, readonly NumberName[]])[];
export type GroupName = (typeof GROUPS)[number][0];
export const UNGROUPED = ["auditStrength", "auditCost", "rewardWeight"] as const satisfies readonly NumberName[];

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

/** The nearest value that a slider can stand at. */
export function onStep(name: NumberName, value: number): number {
  const { step } = rangeOf(name);
  // Through text, so that 0.1 × 3 is 0.3.
  return Number((Math.round(value / step) * step).toFixed(2));
}

/** How many decimals a value is written with; null: in full, as what is on no step is. */
function decimalsOf(name: NumberName, value: number): 1 | 2 | null {
  if (rangeOf(name).whole || onStep(name, value) !== value) return null;
  return name === "rewardWeight" ? 1 : 2;
}

/** "8", "0.30": to be read. */
export function valueText(name: NumberName, value: number): string {
  const decimals = decimalsOf(name, value);
  return decimals === null ? figure(value) : fixed(value, decimals);
}

/** "8", "0.30": for a number field, which wants a point in every language and shows what its reader is used to. */
export function fieldText(name: NumberName, value: number): string {
  const decimals = decimalsOf(name, value);
  return decimals === null ? String(value) : value.toFixed(decimals);
}

/** What there is to choose from. */
export function choicesOf(name: ChoiceName): readonly string[] {
  const parameter = PARAMETERS[name];
  return parameter.type === "choice" ? parameter.choices : [];
}
