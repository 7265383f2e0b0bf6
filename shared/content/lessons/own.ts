import type { ParameterName } from "../../rules/parameters.ts";
import { BASELINE, isInRange, type Treatment, type TreatmentFault, treatmentFaults } from "../../rules/treatment.ts";
import { PHASES } from "../../rules/words.ts";
import { primes } from "../priming.ts";
import { conflictsAbout } from "../requests.ts";
import { scenarioById } from "../scenarios/index.ts";
import { CHECK_SCRIPT, type Lesson, type LessonBlock, type ScriptMoment, USUAL_SCRIPT } from "./lesson.ts";

/** A lesson that a host made: what its file holds, and what a classroom is opened with. */
export type OwnLesson = Pick<Lesson, "title" | "swapRoles" | "modelsPerLab" | "check" | "blocks" | "script">;

/** The id of every lesson that is not one of ours. Stored in events. */
export const OWN_ID = "own";

/** In characters. */
export const TITLE_LENGTH = 60;
export const LINE_LENGTH = 200;
export const MAX_BLOCKS = 12;
/** The largest file that is read, in bytes: several times what the longest lesson takes. */
export const FILE_LENGTH = 64_000;

const MARK = "lesson";
const VERSION = 1;
const FIELDS = ["masquerade", "version", "title", "swapRoles", "modelsPerLab", "check", "blocks", "script"];
const MODELS_PER_LAB = [1, 2, 3, 4] as const;

/** The moments for which a lesson may have a line, in the order in which they come. */
export const SCRIPT_MOMENTS = PHASES.filter((phase): phase is ScriptMoment => phase !== "reveal");
/** Said after the last reveal, so that nothing can be given away any more. */
const LATE_MOMENTS: readonly ScriptMoment[] = ["debrief", "closed"];

/** What is wrong with a lesson, and where. What cannot be played at all is refused; nothing is guessed. */
export interface LessonFault {
  readonly problem:
    | "too-large"
    | "damaged"
    | "foreign"
    | "version"
    | "text"
    | "blocks"
    | "scenario"
    | "requests"
    | "gives-away"
    | TreatmentFault["problem"];
  /** From 0; null where it is not in one block. */
  readonly block: number | null;
  /** A field of the file, a parameter, or a moment of the script; null where it is none of them. */
  readonly field: string | null;
}

function fault(problem: LessonFault["problem"], field: string | null = null, block: number | null = null): LessonFault {
  return { problem, field, block };
}

/** For a file that is not even opened: it could be a film. */
export const TOO_LARGE = fault("too-large");

export function isLessonFault(read: OwnLesson | LessonFault): read is LessonFault {
  return "problem" in read;
}

/** The lesson as it is written in a file, and sent to the server. Only what differs from the scenarios is in it. */
export function lessonFile({ title, swapRoles, modelsPerLab, check = false, blocks, script }: OwnLesson) {
  const short = blocks.map(({ scenario, treatment }) => ({ scenario, treatment: differing(scenario, treatment) }));
  return { masquerade: MARK, version: VERSION, title, swapRoles, modelsPerLab, check, blocks: short, script };
}

/** Those of the values that are not the scenario's own. */
export function differing(scenario: string, treatment: Partial<Treatment>): Partial<Treatment> {
  const own = treatmentOf(scenario);
  return Object.fromEntries(Object.entries(treatment).filter(([name, value]) => own[name as ParameterName] !== value));
}

/** What a scenario plays where a block changes nothing. */
export function treatmentOf(scenario: string): Treatment {
  return { ...BASELINE, ...scenarioById(scenario)?.treatment };
}

/** Reads the text of a file. */
export function readLessonFile(text: string): OwnLesson | LessonFault {
  if (text.length > FILE_LENGTH) return TOO_LARGE;
  try {
    return readLesson(JSON.parse(text));
  } catch {
    return fault("damaged");
  }
}

/** Reads a lesson from whatever was in a file or a request, and checks it as our own lessons are checked. */
export function readLesson(value: unknown): OwnLesson | LessonFault {
  if (!isRecord(value) || value.masquerade !== MARK) return fault("foreign");
  if (value.version !== VERSION) return fault("version");
  const stranger = Object.keys(value).find((name) => !FIELDS.includes(name));
  if (stranger !== undefined) return fault("stranger", stranger);
  const { title, swapRoles = false, modelsPerLab = 2, check = false, blocks, script = {} } = value;
  if (typeof title !== "string" || title.trim() === "" || !isLine(title, TITLE_LENGTH)) return fault("text", "title");
  if (typeof swapRoles !== "boolean") return fault("value", "swapRoles");
  if (typeof check !== "boolean") return fault("value", "check");
  const models = MODELS_PER_LAB.find((count) => count === modelsPerLab);
  if (models === undefined) return fault("value", "modelsPerLab");
  if (!Array.isArray(blocks) || blocks.length === 0 || blocks.length > MAX_BLOCKS) return fault("blocks", "blocks");
  for (const [index, block] of blocks.entries()) {
    const wrong = shapeFault(block, index);
    if (wrong !== null) return wrong;
  }
  const wrong = scriptFault(script);
  if (wrong !== null) return wrong;
  const read = { title, swapRoles, modelsPerLab: models, check, blocks, script: script as Lesson["script"] };
  return lessonFaults(read)[0] ?? { ...read, blocks: read.blocks.map(complete) };
}

function complete({ scenario, treatment = {} }: { scenario: string; treatment?: Partial<Treatment> }): LessonBlock {
  return { scenario, treatment };
}

function shapeFault(block: unknown, index: number): LessonFault | null {
  if (!isRecord(block)) return fault("blocks", "blocks", index);
  const stranger = Object.keys(block).find((name) => name !== "scenario" && name !== "treatment");
  if (stranger !== undefined) return fault("stranger", stranger, index);
  if (typeof block.scenario !== "string") return fault("scenario", "scenario", index);
  return block.treatment === undefined || isRecord(block.treatment) ? null : fault("value", "treatment", index);
}

function scriptFault(script: unknown): LessonFault | null {
  if (!isRecord(script)) return fault("value", "script");
  for (const [moment, line] of Object.entries(script)) {
    if (!SCRIPT_MOMENTS.some((each) => each === moment)) return fault("stranger", moment);
    if (typeof line !== "string" || !isLine(line, LINE_LENGTH)) return fault("text", moment);
  }
  return null;
}

/** Everything that keeps a lesson of the right form from being played. */
export function lessonFaults({ title, blocks, script }: Pick<OwnLesson, "title" | "blocks" | "script">): LessonFault[] {
  const faults = blocks.flatMap(blockFaults);
  if (title.trim() === "") faults.push(fault("text", "title"));
  if (primes(title)) faults.push(fault("gives-away", "title"));
  for (const [moment, line] of Object.entries(script)) {
    if (primes(line) && !LATE_MOMENTS.some((late) => late === moment)) faults.push(fault("gives-away", moment));
  }
  return faults;
}

function blockFaults({ scenario: id, treatment = {} }: LessonBlock, index: number): LessonFault[] {
  const scenario = scenarioById(id);
  if (scenario === undefined) return [fault("scenario", "scenario", index)];
  const given: Readonly<Record<string, unknown>> = { ...scenario.treatment, ...treatment };
  const faults = treatmentFaults(given).map(({ problem, parameter }) => fault(problem, parameter, index));
  const rounds = treatment.rounds ?? treatmentOf(id).rounds;
  if (isInRange("rounds", rounds) && conflictsAbout(scenario.requestThemes).length < rounds) {
    faults.push(fault("requests", "rounds", index));
  }
  return faults;
}

/** About how long it takes, in minutes, to the next five: joining, and for each block its briefing, reveal and talk. */
function estimatedMinutes({ blocks }: Pick<OwnLesson, "blocks">): number {
  const perBlock = blocks.map(
    ({ scenario, treatment }) => 8 + 1.1 * (treatment.rounds ?? treatmentOf(scenario).rounds),
  );
  const minutes = perBlock.reduce((sum, each) => sum + each, 5);
  return Math.round(minutes / 5) * 5;
}

/** The lesson as one of ours: what a classroom is planned from. */
export function playable(own: OwnLesson): Lesson {
  const { title, swapRoles, modelsPerLab, check = false, blocks } = own;
  const rest = { minutes: estimatedMinutes(own), summary: "", script: spokenScript(own) };
  return { id: OWN_ID, title, swapRoles, modelsPerLab, check, blocks, ...rest };
}

/** The script as it is played: lines that the lesson does not have are the usual ones, and an empty one says nothing. */
function spokenScript({ script }: Pick<OwnLesson, "script">): Lesson["script"] {
  return { ...USUAL_SCRIPT, ...CHECK_SCRIPT, ...script };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One line of plain text: signs that can't be seen could hide something, or break the page that shows it. */
function isLine(text: string, length: number): boolean {
  return [...text].length <= length && !/\p{C}/u.test(text);
}
