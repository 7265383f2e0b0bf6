import { scenarioById } from "../../shared/content/scenarios/index.ts";
import { type NumberName, onStep, PARAMETERS } from "../../shared/rules/parameters.ts";
import { isFault, parseTreatment, type Treatment } from "../../shared/rules/treatment.ts";

/** One change of the treatment to ask about. */
export const CHANGES = {
  hidden: { flagAccuracy: 0.5 },
  audits: { auditRate: 0.3 },
  "no-stake": { deployment: 0 },
  "no-training": { trainingStrength: 0 },
  leak: { leak: 1 },
} as const satisfies Record<string, Partial<Treatment>>;
export type Change = keyof typeof CHANGES;

/** Which numbers can be set one by one. They stand on the page in this order. */
const SETTABLE = {
  flagAccuracy: true,
  auditRate: true,
  deployment: true,
  trainingStrength: true,
  leak: true,
  // Rounds and draws stay as they were played; what comes of the others is for the sandbox.
  rounds: false,
  conflictShare: false,
  freeShare: false,
  proShare: false,
  auditTokens: false,
  auditStrength: false,
  auditCost: false,
  rewardWeight: false,
} as const satisfies Readonly<Record<NumberName, boolean>>;
type SettableName = { [Name in NumberName]: (typeof SETTABLE)[Name] extends true ? Name : never }[NumberName];
export const SETTABLE_NAMES = Object.keys(SETTABLE).filter(
  (name): name is SettableName => SETTABLE[name as NumberName],
);

export type SetValues = Readonly<Record<SettableName, number>>;

/** What differs from the treatment that was played. */
export type Otherwise =
  | { readonly kind: "change"; readonly change: Change }
  | { readonly kind: "scenario"; readonly id: string }
  | { readonly kind: "set"; readonly values: SetValues };

export function setValuesOf(treatment: Treatment): SetValues {
  return Object.fromEntries(SETTABLE_NAMES.map((name) => [name, treatment[name]])) as SetValues;
}

/** The number typed into a field, within its range; null if it is not a number. */
export function typedNumber(name: NumberName, text: string): number | null {
  const value = Number(text.replace(",", "."));
  if (text.trim() === "" || !Number.isFinite(value)) return null;
  const { min, max } = PARAMETERS[name];
  return onStep(name, Math.min(max, Math.max(min, value)));
}

/** The treatment that this makes of a played one. Rounds and draws stay as they were, so that the classes can be compared. */
export function treatmentFor(played: Treatment, otherwise: Otherwise): Treatment {
  switch (otherwise.kind) {
    case "change":
      return { ...played, ...CHANGES[otherwise.change] };
    case "set":
      return { ...played, ...otherwise.values };
    case "scenario": {
      const { rounds, draws } = played;
      const scenario: Partial<Treatment> = scenarioById(otherwise.id)?.treatment ?? {};
      const auditTokens = Math.min(scenario.auditTokens ?? 0, rounds);
      const treatment = parseTreatment({ ...scenario, auditTokens, rounds, draws });
      return isFault(treatment) ? played : treatment;
    }
  }
}
