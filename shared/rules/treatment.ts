/** One full set of the parameters under which a block is played. SPEC.md, R1. */
export interface Treatment {
  readonly rounds: number;
  readonly deployment: number;
  readonly freeShare: number;
  readonly proShare: number;
  readonly conflictShare: number;
  readonly flagAccuracy: number;
  readonly trainingStrength: number;
  readonly leak: number;
  readonly auditTokens: number;
  readonly auditRate: number;
  readonly auditCost: number;
  readonly auditStrength: number;
  readonly scratchpad: "off" | "private" | "visible";
  readonly objection: "off" | "on";
  readonly rewardWeight: number;
  readonly mandate: "helpful" | "honest";
  readonly carryOver: "on" | "off";
  readonly draws: "balanced" | "independent";
}

export type ParameterName = keyof Treatment;

interface NumberParameter {
  readonly type: "number";
  readonly symbol: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  readonly meaning: string;
}
interface ChoiceParameter {
  readonly type: "choice";
  readonly default: string;
  readonly choices: readonly string[];
  readonly meaning: string;
}
export type Parameter = NumberParameter | ChoiceParameter;

function share(symbol: string, value: number, meaning: string, max = 1): NumberParameter {
  return { type: "number", symbol, default: value, min: 0, max, whole: false, meaning };
}
function count(symbol: string, value: number, min: number, max: number, meaning: string): NumberParameter {
  return { type: "number", symbol, default: value, min, max, whole: true, meaning };
}
function choice(choices: readonly [string, ...string[]], meaning: string): ChoiceParameter {
  return { type: "choice", default: choices[0], choices, meaning };
}

/** Every parameter with its default, its range and what it stands for. The one place where they are written down. */
export const PARAMETERS: Readonly<Record<ParameterName, Parameter>> = {
  rounds: count("T", 8, 1, 40, "Length of training, in rounds"),
  deployment: count("D", 10, 0, 50, "Stake in the future: requests answered in deployment"),
  freeShare: share("p", 0.5, "Share of free-tier requests"),
  proShare: share("r", 0, "Share of pro-tier requests: rated, never trained on"),
  conflictShare: share("q", 0.8, "Share of requests that go against the model's own values"),
  flagAccuracy: share("α", 1, "Probability that the model is told the true tier"),
  trainingStrength: share("η", 0.3, "How hard a contradicting rating changes the values", 0.95),
  leak: share("κ", 0, "How far rewarded compliance erodes the values all the same"),
  auditTokens: count("A", 0, 0, 40, "Audits that the trainer may spend in a block"),
  auditRate: share("β", 0, "Share of paid-tier responses audited at random, announced to the models"),
  auditCost: count("", 3, 0, 50, "Points per audit token spent"),
  auditStrength: share("η_a", 0.5, "Training strength of an audited paid-tier response", 0.95),
  scratchpad: choice(["private", "off", "visible"], "Whether the model's reasoning is asked for, and read"),
  objection: choice(["off", "on"], "A legitimate way to say no"),
  rewardWeight: { ...share("λ", 0, "How much the model wants reward for its own sake"), max: 20 },
  mandate: choice(["helpful", "honest"], "What the trainer is paid for"),
  carryOver: choice(["on", "off"], "off: a fresh model in every round"),
  draws: choice(["balanced", "independent"], "How tiers and kinds are dealt"),
};

export const PARAMETER_NAMES = Object.keys(PARAMETERS) as ParameterName[];

/** The treatment in which every parameter has its default. */
export const BASELINE: Treatment = Object.fromEntries(
  PARAMETER_NAMES.map((name) => [name, PARAMETERS[name].default]),
) as unknown as Treatment;

/** What is wrong with a treatment: the parameter at fault and one sentence. */
export interface TreatmentFault {
  readonly parameter: string;
  readonly message: string;
}

function faultOf(name: ParameterName, value: unknown): TreatmentFault | null {
  const parameter = PARAMETERS[name];
  if (parameter.type === "choice") {
    if (typeof value === "string" && parameter.choices.includes(value)) return null;
    return { parameter: name, message: `${name} must be one of ${parameter.choices.join(", ")}.` };
  }
  const { min, max, whole } = parameter;
  if (typeof value === "number" && value >= min && value <= max && (!whole || Number.isInteger(value))) return null;
  return { parameter: name, message: `${name} must be a ${whole ? "whole " : ""}number from ${min} to ${max}.` };
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
  const faults = [
    ...strangers.map((name) => ({ parameter: name, message: `There is no parameter named ${name}.` })),
    ...PARAMETER_NAMES.flatMap((name) => faultOf(name, treatment[name]) ?? []),
  ];
  const isSound = (name: ParameterName) => !faults.some(({ parameter }) => parameter === name);
  // 1e-9: shares such as 0.7 + 0.3 come out a rounding error above 1.
  if (isSound("freeShare") && isSound("proShare") && treatment.freeShare + treatment.proShare > 1 + 1e-9) {
    faults.push({ parameter: "proShare", message: "freeShare and proShare must add up to 1 or less." });
  }
  if (isSound("auditTokens") && isSound("rounds") && treatment.auditTokens > treatment.rounds) {
    faults.push({ parameter: "auditTokens", message: "auditTokens must not be more than rounds." });
  }
  return faults;
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
