import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesText } from "../client/pages/debrief/words.ts";
import { BlockEditor } from "../client/pages/host/block-editor.tsx";
import { Controls } from "../client/pages/sandbox/controls.tsx";
import { decode, encode, placeOfScenario, withValues } from "../client/pages/sandbox/place.ts";
import { ScreenBriefing } from "../client/pages/screen/briefing.tsx";
import { briefingCards } from "../client/seat/briefing-cards.ts";
import { CHOICE_LABELS, PARAMETER_LABELS } from "../client/text/parameters.ts";
import { forecastOf } from "../client/theory/players.ts";
import { valueText } from "../client/ui/parameters.tsx";
import { readSimulateArguments } from "../server/simulation/arguments.ts";
import {
  CHOICE_NAMES,
  GROUPS,
  isNumberName,
  NUMBER_NAMES,
  onStep,
  PARAMETER_NAMES,
  PARAMETERS,
  type ParameterName,
  stepOf,
  UNGROUPED,
} from "../shared/rules/parameters.ts";
import { BASELINE, isFault, parseTreatment, type Treatment, treatmentFaults } from "../shared/rules/treatment.ts";
import type { Pulse } from "../shared/views/pulse.ts";
import type { ScreenView } from "../shared/views/screen-view.ts";
import { shown } from "./support/browser/drawn.ts";
import { treatments } from "./support/chance/random.ts";

/** Every place that must have every parameter. Two of them are decisions, which a new parameter needs: READERS and MATTERS. */

type Reader = "model" | "trainer" | "screen";

/** Who is told of a parameter in the briefing: by the cards of the model and of the trainer, and by the screen. */
const READERS: Readonly<Record<ParameterName, readonly Reader[]>> = {
  rounds: ["model", "trainer", "screen"],
  deployment: ["model", "trainer", "screen"],
  freeShare: ["model", "trainer", "screen"],
  proShare: ["model", "trainer", "screen"],
  conflictShare: ["model", "trainer", "screen"],
  flagAccuracy: ["model", "screen"],
  trainingStrength: ["model", "trainer", "screen"],
  leak: ["model", "trainer"],
  auditTokens: ["model", "trainer", "screen"],
  auditRate: ["model", "trainer", "screen"],
  auditCost: ["trainer"],
  auditStrength: ["model", "trainer", "screen"],
  scratchpad: ["model", "trainer"],
  objection: ["model", "trainer"],
  rewardWeight: ["model"],
  mandate: ["model", "trainer", "screen"],
  carryOver: ["model", "trainer"],
  draws: [],
};

/** Whether a parameter changes what theory expects. */
const MATTERS: Readonly<Record<ParameterName, boolean>> = {
  rounds: true,
  deployment: true,
  freeShare: true,
  proShare: true,
  conflictShare: true,
  flagAccuracy: true,
  trainingStrength: true,
  leak: true,
  auditTokens: true,
  auditRate: true,
  auditCost: true,
  auditStrength: true,
  // Theory reads no scratchpads, and its draws are always independent.
  scratchpad: false,
  objection: true,
  rewardWeight: true,
  mandate: true,
  carryOver: true,
  draws: false,
};

/** Values of a parameter from one end of its range to the other. */
function valuesOf(name: ParameterName): readonly (number | string)[] {
  if (!isNumberName(name)) return PARAMETERS[name].choices;
  const { min, max } = PARAMETERS[name];
  return [min, onStep(name, min + stepOf(name)), onStep(name, min + (max - min) / 2), max];
}

/** Treatments that differ from the base in one parameter, and in nothing else. */
function varied(name: ParameterName, base: Partial<Treatment> = {}): Treatment[] {
  return valuesOf(name).flatMap((value) => {
    const treatment = parseTreatment({ ...base, [name]: value });
    return isFault(treatment) ? [] : [treatment];
  });
}

/** The last value that the baseline can have and does not. */
function changed(name: ParameterName): Treatment {
  const found = varied(name).findLast((treatment) => treatment[name] !== BASELINE[name]);
  if (found === undefined) throw new Error(`${name} has no other value beside the baseline.`);
  return found;
}

const form = shown(
  <BlockEditor
    {...{ index: 0, count: 1, block: { scenario: "free-and-paid", treatment: {} }, faults: [] }}
    {...{ onScenario() {}, onSet() {}, onMove() {}, onRemove() {} }}
  />,
);
const START = placeOfScenario("free-and-paid");
const sandbox = shown(<Controls place={START} onGo={() => {}} />);

function briefing(reader: Reader, treatment: Treatment): string {
  if (reader !== "screen") return JSON.stringify(briefingCards(reader, treatment, "free-and-paid"));
  const view = { code: "ABC234", blockCount: 1, moment: { block: 0 } } as ScreenView;
  return shown(<ScreenBriefing view={view} treatment={treatment} pulse={{ asked: 0, acted: 0 } as Pulse} />).text;
}

/** Some parameters are told of only where others have certain values. */
const BASES: readonly Partial<Treatment>[] = [{}, { auditTokens: 2 }, { auditRate: 0.1, trainingStrength: 0 }];

function isTold(name: ParameterName, reader: Reader): boolean {
  return BASES.some((base) => new Set(varied(name, base).map((treatment) => briefing(reader, treatment))).size > 1);
}

const BUSY: Partial<Treatment> = {
  ...{ rounds: 4, auditTokens: 1, auditRate: 0.2, flagAccuracy: 0.8, leak: 0.2, proShare: 0.2, objection: "on" },
};

function mattersToTheory(name: ParameterName): boolean {
  const outcomes = (["best", "honest"] as const).map((model) =>
    varied(name, BUSY).map((treatment) => JSON.stringify(forecastOf({ treatment, model, trainer: "auditor" }))),
  );
  return outcomes.some((texts) => new Set(texts).size > 1);
}

const random = fc.sample(treatments(12), { numRuns: 200, seed: 20300107 });

const SPEC = readFileSync(new URL("../shared/SPEC.md", import.meta.url), "utf8");
const SYMBOLS = new Set(
  [...SPEC.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].flatMap(([, text = ""]) => text.match(/[a-z]+|[α-ω](_[a-z])?/gi)),
);

function isInSpec(name: ParameterName): boolean {
  const symbol = isNumberName(name) ? PARAMETERS[name].symbol : "";
  if (symbol !== "") return SYMBOLS.has(symbol);
  return new RegExp(`\\b(${name}|${name.replace(/[A-Z]/g, (letter) => ` ${letter}`)})\\b`, "i").test(SPEC);
}

describe.each(PARAMETER_NAMES)("%s", (name) => {
  test("can be set in the host's form", () => expect(form.labels).toContain(PARAMETER_LABELS[name]));

  test("is in the report where it was changed", () => {
    const treatment = changed(name);
    const value = isNumberName(name) ? valueText(name, treatment[name]) : CHOICE_LABELS[treatment[name]];
    const lines = changesText(treatment);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(PARAMETER_LABELS[name]);
    expect(lines[0]).toContain(value);
  });

  test("is told in the briefing to those who are to know of it", () => {
    const readers = (["model", "trainer", "screen"] as const).filter((reader) => isTold(name, reader));
    expect(readers).toEqual(READERS[name]);
  });

  test("matters to theory, or does not", () => expect(mattersToTheory(name)).toBe(MATTERS[name]));

  test("can be set for a simulation", () => {
    const treatment = changed(name);
    expect(readSimulateArguments(["--set", `${name}=${treatment[name]}`]).treatment[name]).toBe(treatment[name]);
  });

  test("varies in random treatments", () => {
    const drawn = new Set(random.map((treatment) => treatment[name]));
    expect(drawn.size).toBeGreaterThan(1);
    if (!isNumberName(name)) expect(drawn).toEqual(new Set(PARAMETERS[name].choices));
  });

  test("is in the rules", () => expect(isInSpec(name)).toBe(true));
});

describe("in the sandbox", () => {
  // Draws are always independent there.
  test.each(PARAMETER_NAMES.filter((name) => name !== "draws"))("%s can be set, and comes back from a link", (name) => {
    expect(sandbox.labels).toContain(PARAMETER_LABELS[name]);
    const place = withValues(START, { [name]: changed(name)[name] });
    expect(place).not.toEqual(START);
    expect(decode(encode(place))).toEqual({ place, unread: [] });
  });

  test.each(PARAMETER_NAMES)("%s takes along what its values would contradict", (name) => {
    const tight = withValues(START, { freeShare: 0.4, proShare: 0.6, auditTokens: START.treatment.rounds });
    for (const value of valuesOf(name))
      expect(treatmentFaults(withValues(tight, { [name]: value }).treatment)).toEqual([]);
  });

  test.each(NUMBER_NAMES)("%s can stand on either axis of the map", (name) => {
    for (const axis of ["across", "up"] as const) expect(decode(`${axis}=${name}`).place[axis]).toBe(name);
  });
});

test("every parameter has a place and a name of its own", () => {
  expect(new Set(PARAMETER_NAMES.map((name) => PARAMETERS[name].place)).size).toBe(PARAMETER_NAMES.length);
  expect(new Set(Object.values(PARAMETER_LABELS)).size).toBe(PARAMETER_NAMES.length);
});

test("numbers are asked for group by group, then choices", () => {
  expect([...GROUPS.flatMap(([, names]) => names), ...UNGROUPED]).toEqual(NUMBER_NAMES);
  expect([...NUMBER_NAMES, ...CHOICE_NAMES].toSorted()).toEqual(PARAMETER_NAMES.toSorted());
});
