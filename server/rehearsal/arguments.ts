import { parseArgs } from "node:util";
import { MODEL_AGENT_NAMES, TRAINER_AGENT_NAMES } from "../../shared/agents/agents.ts";
import { type Mix, readMix } from "../../shared/agents/mix.ts";
import { LESSONS, lessonById, SINGLE_SCENARIOS } from "../../shared/content/lessons/index.ts";
import { parseCode } from "../../shared/protocol/wire.ts";
import type { Habits } from "../classroom/seat-player.ts";

export const REHEARSAL_USAGE = `npm run --silent rehearse -- [--people 24] [--lesson first-encounter] [--seed 7] [--out DIR]
    [--model ${MODEL_AGENT_NAMES.join("|")}] [--trainer ${TRAINER_AGENT_NAMES.join("|")}]
    [--mix coin=0.3,honest=0.2,obedient=0.15,burnt=0.35] [--url URL --key CODE.KEY]
  Plays a whole lesson over real sockets and prints its summary. Without --url it starts a server of its own.
  --mix is who plays the models, each with its share; they add up to 1. --model X is --mix X=1.
  --key is the part of the console's address behind #; the classroom must be in its lobby.`;

export interface RehearsalArguments {
  readonly people: number;
  readonly lesson: string;
  readonly seed: number;
  readonly out: string | undefined;
  readonly url: string | undefined;
  readonly habits: Habits;
  readonly room: { code: string; key: string } | undefined;
}

/** @throws with one sentence that names what is wrong. */
export function readRehearsalArguments(argv: readonly string[]): RehearsalArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      people: { type: "string", default: "24" },
      lesson: { type: "string", default: "first-encounter" },
      seed: { type: "string", default: "7" },
      out: { type: "string" },
      model: { type: "string" },
      mix: { type: "string" },
      trainer: { type: "string" },
      url: { type: "string" },
      key: { type: "string" },
    },
  });
  const people = wholeNumber("--people", values.people, 1, 500);
  const seed = wholeNumber("--seed", values.seed, 0, 2 ** 31);
  if (lessonById(values.lesson) === undefined) {
    const known = [...LESSONS, ...SINGLE_SCENARIOS].map(({ id }) => id).join(", ");
    throw new Error(`--lesson ${values.lesson}: there are ${known}.`);
  }
  if ((values.url === undefined) !== (values.key === undefined)) throw new Error("--url and --key go together.");
  if (values.url !== undefined && !URL.canParse(values.url)) {
    throw new Error(`--url must be an address like http://localhost:2567, not ${values.url}.`);
  }
  const mix = mixOf(values.model, values.mix);
  const trainer = agentOf("--trainer", values.trainer, TRAINER_AGENT_NAMES);
  const { lesson, out, url } = values;
  const habits = { ...(mix && { mix }), ...(trainer && { trainer }) };
  return { people, lesson, seed, out, habits, url, room: values.key === undefined ? undefined : roomOf(values.key) };
}

function wholeNumber(option: string, text: string, min: number, max: number): number {
  const n = text === "" ? Number.NaN : Number(text);
  if (Number.isInteger(n) && n >= min && n <= max) return n;
  throw new Error(`${option} must be a whole number from ${min} to ${max}, not ${text}.`);
}

function roomOf(text: string): { code: string; key: string } {
  const [first = "", key = ""] = text.split(".");
  const code = parseCode(first);
  if (code === null || key === "") throw new Error("--key must be CODE.KEY, as in the console's address behind #.");
  return { code, key };
}

function mixOf(model: string | undefined, mix: string | undefined): Mix | undefined {
  if (model !== undefined && mix !== undefined)
    throw new Error("--model and --mix say the same thing: give one of them.");
  if (mix !== undefined) return readMix("--mix", mix);
  const agent = agentOf("--model", model, MODEL_AGENT_NAMES);
  return agent && { [agent]: 1 };
}

function agentOf<T extends string>(option: string, text: string | undefined, names: readonly T[]): T | undefined {
  const found = names.find((name) => name === text);
  if (found === undefined && text !== undefined)
    throw new Error(`${option} ${text}: there is only ${names.join(", ")}.`);
  return found;
}
