import { PARAMETER_NAMES, PARAMETERS, type Parameter, type ParameterName } from "./parameters.ts";

type ValueOf<P> = P extends { readonly choices: readonly (infer Choice)[] } ? Choice : number;

/** One full set of the parameters under which a block is played. SPEC.md, R1. */
export type Treatment = { readonly [Name in ParameterName]: ValueOf<(typeof PARAMETERS)[Name]> };

/** The treatment in which every parameter has its default. */
export const BASELINE: Treatment = Object.fromEntries(
  PARAMETER_NAMES.map((name) => [name, PARAMETERS[name].default]),
) as unknown as Treatment;

/** Two values that are each in range and contradict each other. The second is the one at fault. */
interface Contradiction {
  readonly between: readonly [ParameterName, ParameterName];
  readonly isIn: (treatment: Treatment) => boolean;
  readonly message: string;
}

const CONTRADICTIONS = {
  shares: {
    between: ["freeShare", "proShare"],
    // 1e-9: shares such as 0.7 + 0.3 come out a rounding error above 1.
    isIn: ({ freeShare, proShare }) => freeShare + proShare > 1 + 1e-9,
    message: "freeShare and proShare must add up to 1 or less.",
  },
  tokens: {
    between: ["rounds", "auditTokens"],
    isIn: ({ rounds, auditTokens }) => auditTokens > rounds,
    message: "auditTokens must not be more than rounds.",
  },
} as const satisfies Readonly<Record<string, Contradiction>>;
type ContradictionName = keyof typeof CONTRADICTIONS;
const CONTRADICTION_NAMES = Object.keys(CONTRADICTIONS) as ContradictionName[];

/** What is wrong with a treatment: the parameter at fault and one sentence. */
export interface TreatmentFault {
  /** "stranger": there is no such parameter; "value": it is out of range. */
  readonly problem: "stranger" | "value" | ContradictionName;
  readonly parameter: string;
  readonly message: string;
}

function faultOf(name: ParameterName, value: unknown): TreatmentFault | null {
  const parameter: Parameter = PARAMETERS[name];
  const fault = (range: string) =>
    ({ problem: "value", parameter: name, message: `${name} must be ${range}.` }) as const;
  if (parameter.type === "choice") {
    const isChoice = typeof value === "string" && parameter.choices.includes(value);
    return isChoice ? null : fault(`one of ${parameter.choices.join(", ")}`);
  }
  const { min, max, whole } = parameter;
  if (typeof value === "number" && value >= min && value <= max && (!whole || Number.isInteger(value))) return null;
  return fault(`a ${whole ? "whole " : ""}number from ${min} to ${max}`);
}

/** Whether a value is within the range of this parameter, whatever the others are. */
export function isInRange(name: ParameterName, value: unknown): boolean {
  return faultOf(name, value) === null;
}

/**
 * Everything that is wrong with a treatment, whose missing parameters have their defaults: unknown names, values out of range,
 * and contradictory pairs of values that are each in range.
 */
export function treatmentFaults(given: Readonly<Record<string, unknown>>): TreatmentFault[] {
  const strangers = Object.keys(given).filter((name) => !Object.hasOwn(PARAMETERS, name));
  const treatment = { ...BASELINE, ...given } as Treatment;
  const faults: TreatmentFault[] = [
    ...strangers.map((parameter) => {
      return { problem: "stranger", parameter, message: `There is no parameter named ${parameter}.` } as const;
    }),
    ...PARAMETER_NAMES.flatMap((name) => faultOf(name, treatment[name]) ?? []),
  ];
  const isSound = (name: ParameterName) => !faults.some(({ parameter }) => parameter === name);
  const contradictions = CONTRADICTION_NAMES.flatMap((problem) => {
    const { between, isIn, message } = CONTRADICTIONS[problem];
    return between.every(isSound) && isIn(treatment) ? [{ problem, parameter: between[1], message }] : [];
  });
  return [...faults, ...contradictions];
}

/**
 * Completes a treatment with defaults and checks it.
 * @returns the treatment, or the first fault found: an unknown name, a value out of range, or a contradictory pair.
 */
export function parseTreatment(given: Readonly<Record<string, unknown>>): Treatment | TreatmentFault {
  return treatmentFaults(given)[0] ?? ({ ...BASELINE, ...given } as Treatment);
}

/** Tells a fault from a treatment. */
export function isFault(result: Treatment | TreatmentFault): result is TreatmentFault {
  return "parameter" in result;
}
