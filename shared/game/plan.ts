import * as z from "zod/mini";
import { parseSeed, type Seed } from "../lib/draw.ts";
import { PARAMETER_NAMES } from "../rules/parameters.ts";
import { isFault, parseTreatment, type Treatment } from "../rules/treatment.ts";
import { KINDS, PHASES } from "../rules/words.ts";
import { between, list, MOST_BLOCKS, type Parsed, textUpTo, whole } from "./schema.ts";
import { MAX_MODELS, NAME_SETTINGS, ROLES, SCREEN_SETTINGS, TIMER_SETTINGS } from "./words.ts";

const MOST_LISTED = 1000;
const word = textUpTo(200);

export const seedSchema = z.custom<Seed>((given) => typeof given === "string" && parseSeed(given) !== null);

/** Complete: what an older game did not have is added when an event is read, see `stored-events.ts`. */
const treatmentSchema = z.custom<Treatment>(
  (given) =>
    typeof given === "object" &&
    given !== null &&
    PARAMETER_NAMES.every((name) => name in given) &&
    !isFault(parseTreatment({ ...given })),
);

const plannedBlockSchema = z.object({
  scenario: word,
  title: word,
  treatment: treatmentSchema,
  /** The conflict requests of this block, where it is about some themes only; else all of the plan's. */
  conflicts: z.exactOptional(list(word, MOST_LISTED)),
});
export type PlannedBlock = Parsed<typeof plannedBlockSchema>;

const scriptLineSchema = z.object({ phase: z.enum(PHASES), line: textUpTo(4000) });
export type ScriptLine = Parsed<typeof scriptLineSchema>;

const plannedQuestionSchema = z.object({
  id: word,
  topic: word,
  /** Of which pair of parallel questions it is a form. Missing in older classrooms: it is asked both times. */
  pair: z.exactOptional(word),
  /** The ids of what can be answered. */
  options: list(word, MOST_BLOCKS),
  right: word,
});
/** A check question. What it says stands in `shared/content`; what is right is kept here, so that old classrooms stay as they were. */
export type PlannedQuestion = Parsed<typeof plannedQuestionSchema>;

export const planSchema = z.object({
  lesson: word,
  title: word,
  swapRoles: z.boolean(),
  /** Model seats to a lab. */
  modelsPerLab: whole(1, MAX_MODELS),
  blocks: list(plannedBlockSchema, MOST_BLOCKS),
  /** What the instructor says in which phase of a lesson of the host's own. Missing where the lesson is one of ours. */
  script: z.exactOptional(list(scriptLineSchema, MOST_LISTED)),
  /** The ids of the requests that may be dealt. */
  requests: z.record(z.enum(KINDS), list(word, MOST_LISTED)),
  /** R36. The check questions: those that may be drawn, and once the classroom is open those that were. Without them there is no check. */
  questions: z.exactOptional(list(plannedQuestionSchema, MOST_LISTED)),
});
/** What a classroom will play: a lesson, resolved to full treatments when the classroom opens. */
export type Plan = Parsed<typeof planSchema>;

const agentNamesSchema = z.object({ model: word, trainer: word });
/** Which agents play: as seat fillers and as stand-ins. Names are those of `shared/agents`. */
export type AgentNames = Parsed<typeof agentNamesSchema>;

export const optionsSchema = z.object({
  timers: z.enum(TIMER_SETTINGS),
  screen: z.enum(SCREEN_SETTINGS),
  /** Whether the screen is heard from the start. Missing in older classrooms: it is not. */
  sound: z.exactOptional(z.boolean()),
  /** Missing in older classrooms: made up. */
  names: z.exactOptional(z.enum(NAME_SETTINGS)),
  fillers: agentNamesSchema,
  standIns: agentNamesSchema,
  /** R42. Set in a demonstration: how many times as fast as usual it goes on by itself, to begin with. */
  speed: z.exactOptional(between(0, 1000)),
  /** R43. Set where one person plays alone: in which role. */
  alone: z.exactOptional(z.enum(ROLES)),
});
/** What the host set before the classroom opened. */
export type Options = Parsed<typeof optionsSchema>;
