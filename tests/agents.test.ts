import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LEFT_OUT, MODEL_NAMES, TRAINER_NAMES, TRAINERS } from "../client/theory/players.ts";
import { planFor } from "../server/classroom/planning.ts";
import { exportFiles } from "../server/export/archive.ts";
import {
  REHEARSAL_USAGE as REHEARSAL,
  readRehearsalArguments as readRehearsal,
} from "../server/rehearsal/arguments.ts";
import {
  readSimulateArguments as readSimulation,
  SIMULATE_USAGE as SIMULATION,
} from "../server/simulation/arguments.ts";
import { runSimulation } from "../server/simulation/report.ts";
import {
  MODEL_AGENT_NAMES,
  type ModelAgentName,
  TRAINER_AGENT_NAMES,
  TRAINER_AGENTS,
  type TrainerAgentName,
  USUAL_AGENTS,
} from "../shared/agents/agents.ts";
import { LANGUAGES } from "../shared/protocol/languages.ts";
import { createSchema } from "../shared/protocol/messages.ts";
import { readRecording } from "../shared/replay/recording.ts";
import { type Sources, sourcesIn } from "./support/browser/in-language.ts";
import { treatmentOf } from "./support/class/setting.ts";
import { Table } from "./support/class/table.ts";

/** Each agent in its seat, with the usual one in the other. */
const PAIRS: readonly { readonly name: string; readonly model: ModelAgentName; readonly trainer: TrainerAgentName }[] =
  [
    ...MODEL_AGENT_NAMES.map((model) => ({ ...USUAL_AGENTS, model, name: model })),
    ...TRAINER_AGENT_NAMES.map((trainer) => ({ ...USUAL_AGENTS, trainer, name: trainer })),
  ];
const README = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

test("no two agents share a name, whatever they play", () => {
  expect(new Set(PAIRS.map(({ name }) => name)).size).toBe(PAIRS.length);
});

describe.each(PAIRS)("$name", ({ name, model, trainer }) => {
  test("can be asked for, to fill seats and to stand in, and plays a class whose export can be opened", () => {
    const asked = { lesson: "quick-look", fillers: { model, trainer }, standIns: { model, trainer } };
    const create = createSchema.parse(asked);
    expect(planFor(create)).toMatchObject({ options: { fillers: asked.fillers, standIns: asked.standIns } });

    const table = new Table({ ...asked, blocks: [treatmentOf({ rounds: 1 })] }, 1);
    table.goTo("reveal");
    const lines = exportFiles(table.events).get("events.ndjson") ?? "";
    expect(lines).toContain(`"fillers":{"model":"${model}","trainer":"${trainer}"}`);
    expect(readRecording(lines)).toHaveProperty("recording");
  });

  test("plays on the command line, and its tools and the README name it", () => {
    const line = ["--model", model, "--trainer", trainer];
    expect(readRehearsal(line).habits).toEqual({ mix: { [model]: 1 }, trainer });
    const { points } = runSimulation(readSimulation([...line, "--plays", "20", "--set", "rounds=2"]));
    expect(Number.isFinite(points.model) && Number.isFinite(points.trainer)).toBe(true);
    expect(REHEARSAL).toMatch(new RegExp(`[ |]${name}[|\\]]`));
    expect(SIMULATION).toMatch(new RegExp(` ${name}[,;.]`));
    expect(README).toContain(`\`${name}\``);
  });
});

describe("the sandbox", () => {
  test.each(MODEL_AGENT_NAMES)("offers %s, or says why not", (name) => {
    const isOffered = MODEL_NAMES.some((each) => each === name);
    expect(isOffered).toBe(!(name in LEFT_OUT));
  });

  test.each(TRAINER_AGENT_NAMES)("has %s play as it plays in a class", (name) => {
    expect(TRAINER_NAMES).toContain(name);
    expect(TRAINERS[name]).toBe(TRAINER_AGENTS[name].policy);
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  let sources: Sources;
  beforeAll(async () => {
    sources = await sourcesIn(language);
  });
  afterAll(() => sources?.close());

  test("the console tells every agent from every other, by more than its id", async () => {
    const { MORE } = await sources.load<typeof import("../client/text/setup.ts")>("client/text/setup.ts");
    const said = PAIRS.map(({ name }) => MORE.agent(name as ModelAgentName | TrainerAgentName));
    expect(new Set(said).size).toBe(PAIRS.length);
    for (const line of said) expect(line).toMatch(/^\p{L}[\p{L}-]*: \p{L}.*\p{L}$/u);
  });
});
