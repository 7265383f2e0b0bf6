import { parseArgs } from "node:util";
import {
  MODEL_AGENT_NAMES,
  type ModelAgentName,
  TRAINER_AGENT_NAMES,
  type TrainerAgentName,
} from "../../shared/agents/agents.ts";
import { type Mix, readMix } from "../../shared/agents/mix.ts";
import { SCENARIOS, scenarioById } from "../../shared/content/scenarios/index.ts";
import { isNumberName } from "../../shared/rules/parameters.ts";
import { isFault, parseTreatment, type Treatment } from "../../shared/rules/treatment.ts";
import { BASES, type Basis } from "../../shared/rules/words.ts";
import { readSweep, type Sweep } from "./sweep.ts";

export const SIMULATE_USAGE = `npm run --silent simulate -- [--scenario ID] [--set name=value]… [--model rational | --mix NAME=SHARE,…] [--trainer company]
    [--plays 20000] [--seed 1] [--basis responses|intentions] [--sweep name=from:to:steps]…
  Plays blocks and prints the figures as JSON. Draws are independent unless --set draws=balanced.
  The models are ${MODEL_AGENT_NAMES.join(", ")}; the trainers ${TRAINER_AGENT_NAMES.join(", ")}.
  --mix coin=0.3,honest=0.2,obedient=0.15,burnt=0.35: who plays, each with its share; they add up to 1.
  --model learner: 50 learners share the plays, each game after game; the figures are of the last tenth of their games.
  With --sweep (once or twice) it prints a CSV grid: steps is the number of values, both ends included.
npm run --silent simulate -- --classes 100 [--seed 1]
  Plays so many whole classes of every kind in the guide's table, and prints its rows as JSON.`;

/** What is played, and how often. */
export interface SimulationOptions {
  readonly treatment: Treatment;
  /** One agent, or several of which each play draws one. */
  readonly model: ModelAgentName | Mix;
  readonly trainer: TrainerAgentName;
  readonly plays: number;
  readonly seed: number;
  readonly basis: Basis;
}

export interface SimulateArguments extends SimulationOptions {
  readonly sweeps: readonly Sweep[];
}

/** @throws with one sentence that names what is wrong. */
export function readSimulateArguments(argv: readonly string[]): SimulateArguments {
  const values = readOptions(argv);
  const given: Record<string, unknown> = { draws: "independent", ...scenarioTreatment(values.scenario) };
  const set = new Set<string>();
  for (const text of values.set ?? []) {
    const [name, value] = pair("--set", text);
    if (set.has(name)) throw new Error(`--set ${name} is given twice.`);
    set.add(name);
    given[name] = valueFor(name, value);
  }
  const treatment = parseTreatment(given);
  if (isFault(treatment)) throw new Error(treatment.message);
  const sweeps = (values.sweep ?? []).map((text) => readSweep(...pair("--sweep", text)));
  for (const { name } of sweeps) if (set.has(name)) throw new Error(`${name} is both set and swept.`);
  if (sweeps.length > 2) throw new Error("--sweep can be given twice at most.");
  if (sweeps.length === 2 && sweeps[0]?.name === sweeps[1]?.name) throw new Error(`${sweeps[0]?.name} is swept twice.`);
  return {
    treatment,
    model: modelFor(values.model, values.mix),
    trainer: oneOf("--trainer", values.trainer ?? "company", TRAINER_AGENT_NAMES),
    plays: wholeNumber("--plays", values.plays ?? "20000", 1, 1e7),
    seed: wholeNumber("--seed", values.seed ?? "1", 0, 2 ** 31),
    basis: oneOf("--basis", values.basis ?? "responses", BASES),
    sweeps,
  };
}

export interface ClassesArguments {
  /** Of each kind. */
  readonly classes: number;
  /** Of the first class; each has the next. */
  readonly seed: number;
}

/**
 * Reads `--classes 100 --seed 1`; null where it is about something else.
 * @throws with one sentence that names what is wrong.
 */
export function readClassesArguments(argv: readonly string[]): ClassesArguments | null {
  if (!argv.some((text) => /^--classes\b/.test(text))) return null;
  const one = { type: "string" } as const;
  const { classes = "", seed = "1" } = parsed(
    () => parseArgs({ args: [...argv], options: { classes: one, seed: one } }).values,
  );
  return { classes: wholeNumber("--classes", classes, 1, 1e5), seed: wholeNumber("--seed", seed, 0, 2 ** 31) };
}

function readOptions(argv: readonly string[]) {
  const one = { type: "string" } as const;
  const many = { type: "string", multiple: true } as const;
  const options = {
    scenario: one,
    set: many,
    model: one,
    mix: one,
    trainer: one,
    plays: one,
    seed: one,
    basis: one,
    sweep: many,
  };
  return parsed(() => parseArgs({ args: [...argv], options }).values);
}

function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    // Node adds advice to the sentence that says what is wrong.
    throw new Error(`${error instanceof Error ? error.message.split(/\.(?:\s|$)/)[0] : error}.`);
  }
}

function modelFor(model: string | undefined, text: string | undefined): ModelAgentName | Mix {
  if (text === undefined) return oneOf("--model", model ?? "rational", MODEL_AGENT_NAMES);
  if (model !== undefined) throw new Error("--model and --mix say the same thing: give one of them.");
  const mix = readMix("--mix", text);
  if (mix.learner) throw new Error("--mix learner: it learns from game to game, and plays by itself: --model learner.");
  return mix;
}

function scenarioTreatment(id: string | undefined): Partial<Treatment> {
  if (id === undefined) return {};
  const scenario = scenarioById(id);
  if (scenario !== undefined) return scenario.treatment;
  throw new Error(`There is no scenario named ${id}, but ${SCENARIOS.map((each) => each.id).join(", ")}.`);
}

function pair(option: string, text: string): [name: string, value: string] {
  const at = text.indexOf("=");
  if (at <= 0) throw new Error(`${option} ${text}: write it as name=value.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Numbers as numbers; the rest is left as it is, for the treatment to refuse. */
function valueFor(name: string, text: string): unknown {
  return isNumberName(name) && text.trim() !== "" ? Number(text) : text;
}

function oneOf<T extends string>(option: string, text: string, names: readonly T[]): T {
  const found = names.find((name) => name === text);
  if (found !== undefined) return found;
  throw new Error(`${option} ${text}: there is only ${names.join(", ")}.`);
}

function wholeNumber(option: string, text: string, min: number, max: number): number {
  const n = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isInteger(n) && n >= min && n <= max) return n;
  throw new Error(`${option} must be a whole number from ${min} to ${max}, not ${text}.`);
}
