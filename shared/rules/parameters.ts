interface NumberParameter {
  readonly type: "number";
  /** As in SPEC.md: what follows "_" is a subscript. Empty where it has none. */
  readonly symbol: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** Whether it takes whole numbers only. */
  readonly whole: boolean;
  /** How finely a slider sets it. A finer value may be typed where it need not be whole. */
  readonly decimals: 0 | 1 | 2;
  /** Empty for shares, probabilities and strengths. */
  readonly unit: string;
  /** The parameters with which it is asked for; null: after all groups. */
  readonly group: string | null;
  /** Where it stands among the numbers in forms and reports: ascending, with gaps for new ones. */
  readonly place: number;
  readonly meaning: string;
}
interface ChoiceParameter {
  readonly type: "choice";
  readonly default: string;
  readonly choices: readonly string[];
  /** Where it stands among the choices. */
  readonly place: number;
  readonly meaning: string;
}
export type Parameter = NumberParameter | ChoiceParameter;

const COUNT = { type: "number", whole: true, decimals: 0 } as const;
const SHARE = { type: "number", min: 0, max: 1, whole: false, decimals: 2, unit: "" } as const;

/**
 * Every parameter. A new one is added here and nowhere else: `Treatment`, the lists below, forms and exports follow
 * from the table, and the compiler asks for its words and for what the briefing, theory and the what-if panel make of it.
 * Columns of exports come in this order.
 */
export const PARAMETERS = {
  rounds: {
    ...COUNT,
    symbol: "T",
    default: 8,
    min: 1,
    max: 40,
    unit: "rounds",
    group: "stake",
    place: 10,
    meaning: "Length of training, in rounds",
  },
  deployment: {
    ...COUNT,
    symbol: "D",
    default: 10,
    min: 0,
    max: 50,
    unit: "requests",
    group: "stake",
    place: 11,
    meaning: "Stake in the future: requests answered in deployment",
  },
  freeShare: {
    ...SHARE,
    symbol: "p",
    default: 0.5,
    group: "watching",
    place: 20,
    meaning: "Share of free-tier requests",
  },
  proShare: {
    ...SHARE,
    symbol: "r",
    default: 0,
    group: "watching",
    place: 21,
    meaning: "Share of pro-tier requests: rated, never trained on",
  },
  conflictShare: {
    ...SHARE,
    symbol: "q",
    default: 0.8,
    group: "stake",
    place: 12,
    meaning: "Share of requests that go against the model's own values",
  },
  flagAccuracy: {
    ...SHARE,
    symbol: "α",
    default: 1,
    group: "watching",
    place: 22,
    meaning: "Probability that the model is told the true tier",
  },
  trainingStrength: {
    ...SHARE,
    symbol: "η",
    default: 0.3,
    max: 0.95,
    group: "training",
    place: 30,
    meaning: "How hard a contradicting rating changes the values",
  },
  leak: {
    ...SHARE,
    symbol: "κ",
    default: 0,
    group: "training",
    place: 31,
    meaning: "How far rewarded compliance erodes the values all the same",
  },
  auditTokens: {
    ...COUNT,
    symbol: "A",
    default: 0,
    min: 0,
    max: 40,
    unit: "tokens",
    group: "watching",
    place: 24,
    meaning: "Audits that the trainer may spend in a block",
  },
  auditRate: {
    ...SHARE,
    symbol: "β",
    default: 0,
    group: "watching",
    place: 23,
    meaning: "Share of paid-tier responses audited at random, announced to the models",
  },
  auditCost: {
    ...COUNT,
    symbol: "",
    default: 3,
    min: 0,
    max: 50,
    unit: "points",
    group: null,
    place: 41,
    meaning: "Points per audit token spent",
  },
  auditStrength: {
    ...SHARE,
    symbol: "η_a",
    default: 0.5,
    max: 0.95,
    group: null,
    place: 40,
    meaning: "Training strength of an audited paid-tier response",
  },
  scratchpad: {
    type: "choice",
    default: "private",
    choices: ["private", "off", "visible"],
    place: 50,
    meaning: "Whether the model's reasoning is asked for, and read",
  },
  objection: {
    type: "choice",
    default: "off",
    choices: ["off", "on"],
    place: 51,
    meaning: "A legitimate way to say no",
  },
  rewardWeight: {
    ...SHARE,
    symbol: "λ",
    default: 0,
    max: 20,
    decimals: 1,
    unit: "points",
    group: null,
    place: 42,
    meaning: "How much the model wants reward for its own sake",
  },
  mandate: {
    type: "choice",
    default: "helpful",
    choices: ["helpful", "honest"],
    place: 52,
    meaning: "What the trainer is paid for",
  },
  carryOver: {
    type: "choice",
    default: "on",
    choices: ["on", "off"],
    place: 53,
    meaning: "off: a fresh model in every round",
  },
  draws: {
    type: "choice",
    default: "balanced",
    choices: ["balanced", "independent"],
    place: 54,
    meaning: "How tiers and kinds are dealt",
  },
} as const satisfies Readonly<Record<string, Parameter>>;

export type ParameterName = keyof typeof PARAMETERS;
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as ParameterName[];

type OfType<Type> = {
  [Name in ParameterName]: (typeof PARAMETERS)[Name]["type"] extends Type ? Name : never;
}[ParameterName];
export type NumberName = OfType<"number">;
export type ChoiceName = OfType<"choice">;
/** Every value that some choice can have. */
export type ChoiceValue = (typeof PARAMETERS)[ChoiceName]["choices"][number];
export type GroupName = Exclude<(typeof PARAMETERS)[NumberName]["group"], null>;

export function isNumberName(name: string): name is NumberName {
  return Object.hasOwn(PARAMETERS, name) && PARAMETERS[name as ParameterName].type === "number";
}

function isChoiceName(name: ParameterName): name is ChoiceName {
  return PARAMETERS[name].type === "choice";
}

const IN_ORDER = [...PARAMETER_NAMES].sort((a, b) => PARAMETERS[a].place - PARAMETERS[b].place);
export const NUMBER_NAMES: readonly NumberName[] = IN_ORDER.filter(isNumberName);
export const CHOICE_NAMES: readonly ChoiceName[] = IN_ORDER.filter(isChoiceName);

function numbersOf(group: GroupName | null): readonly NumberName[] {
  return NUMBER_NAMES.filter((name) => PARAMETERS[name].group === group);
}

const GROUP_NAMES = new Set(NUMBER_NAMES.flatMap((name) => PARAMETERS[name].group ?? []));

/** The groups of numbers, each with what is in it. */
export const GROUPS: readonly (readonly [GroupName, readonly NumberName[]])[] = [...GROUP_NAMES].map(
  (group) => [group, numbersOf(group)] as const,
);
/** The numbers in no group: they come after all groups. */
export const UNGROUPED = numbersOf(null);

/** How far one press of an arrow key moves a number. */
export function stepOf(name: NumberName): number {
  return 1 / 10 ** PARAMETERS[name].decimals;
}

/** The nearest value that a slider can stand at. */
export function onStep(name: NumberName, value: number): number {
  const step = stepOf(name);
  // Through text, so that 0.1 × 3 is 0.3.
  return Number((Math.round(value / step) * step).toFixed(2));
}
