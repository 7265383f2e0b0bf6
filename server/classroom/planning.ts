import { MODEL_AGENT_NAMES, TRAINER_AGENT_NAMES, USUAL_AGENTS } from "../../shared/agents/agents.ts";
import { blockTreatment, type Lesson, lessonById } from "../../shared/content/lessons/index.ts";
import {
  isLessonFault,
  type LessonFault,
  OWN_ID,
  playable,
  readLesson,
  SCRIPT_MOMENTS,
} from "../../shared/content/lessons/own.ts";
import { questionsTaught } from "../../shared/content/questions.ts";
import { BENIGN, CONFLICTS, conflictsAbout } from "../../shared/content/requests.ts";
import { scenarioById } from "../../shared/content/scenarios/index.ts";
import type { AgentNames, Options, Plan, PlannedBlock, PlannedQuestion, ScriptLine } from "../../shared/game/plan.ts";
import type { Create, Refusal } from "../../shared/protocol/messages.ts";

/** R43. The agents that play with one person: a trainer as companies have them, or models that err as people do. */
const COMPANY: AgentNames = { model: "human-like", trainer: "company" };

/** Why a plan can't be played: `detail` in English for programmers, and `fault` for a page that shows what is wrong with a lesson. */
interface Unplayable {
  readonly refused: Refusal;
  readonly detail: string;
  readonly fault?: LessonFault;
}

/** The plan, with full treatments, of what the host asked for; or why it can't be played. */
export function planFor(create: Create): { plan: Plan; options: Options } | Unplayable {
  const lesson = lessonFor(create.lesson);
  if ("refused" in lesson) return lesson;
  const { screen, sound, alone, demonstration } = create;
  if (alone !== undefined && demonstration !== undefined) {
    return { refused: "bad-request", detail: "alone: nobody plays in a demonstration." };
  }
  const fillers = create.fillers ?? (alone === undefined ? USUAL_AGENTS : COMPANY);
  const standIns = create.standIns ?? USUAL_AGENTS;
  for (const [field, { model, trainer }] of Object.entries({ fillers, standIns })) {
    if (!MODEL_AGENT_NAMES.some((name) => name === model)) return noAgent(`${field}.model`, model, MODEL_AGENT_NAMES);
    if (!TRAINER_AGENT_NAMES.some((name) => name === trainer)) {
      return noAgent(`${field}.trainer`, trainer, TRAINER_AGENT_NAMES);
    }
  }
  const blocks = lesson.blocks.map((_, i) => plannedBlock(lesson, i));
  const questions = lesson.check === true ? plannedQuestions(blocks) : [];
  const plan: Plan = {
    lesson: lesson.id,
    title: lesson.title,
    swapRoles: lesson.swapRoles,
    modelsPerLab: create.modelsPerLab ?? (alone === "model" ? 1 : lesson.modelsPerLab),
    blocks,
    ...(lesson.id === OWN_ID && { script: linesOf(lesson) }),
    requests: { conflict: CONFLICTS.map(({ id }) => id), benign: BENIGN.map(({ id }) => id) },
    ...(questions.length > 0 && { questions }),
  };
  return { plan, options: { ...kindOf(create), screen, sound, fillers, standIns } };
}

/** R42, R43. What sets a class, a demonstration and somebody alone apart. */
function kindOf({
  timers,
  names,
  alone,
  demonstration,
}: Create): Pick<Options, "timers" | "names" | "alone" | "speed"> {
  if (alone !== undefined) return { timers: "off", names: "made-up", alone };
  return demonstration === undefined ? { timers, names } : { timers: "on", names, speed: demonstration.speed };
}

function linesOf({ script }: Lesson): readonly ScriptLine[] {
  return SCRIPT_MOMENTS.map((phase) => ({ phase, line: script[phase] ?? "" })).filter(({ line }) => line !== "");
}

/** One of ours by its id, or the host's own, which is checked as ours are. */
function lessonFor(wanted: Create["lesson"]): Lesson | Unplayable {
  if (typeof wanted === "string") {
    return lessonById(wanted) ?? { refused: "unknown-lesson", detail: `lesson: there is no lesson named ${wanted}.` };
  }
  const own = readLesson(wanted);
  if (!isLessonFault(own)) return playable(own);
  const where = ["lesson", own.block === null ? null : `block ${own.block + 1}`, own.field];
  const detail = `${where.filter((part) => part !== null).join(", ")}: ${own.problem}.`;
  return { refused: "bad-request", detail, fault: own };
}

/** R36. Those about what these blocks teach; none where they teach nothing that is asked about. */
function plannedQuestions(blocks: readonly PlannedBlock[]): PlannedQuestion[] {
  return questionsTaught(blocks.map(({ treatment }) => treatment)).map(({ id, about, options, right }) => ({
    id,
    topic: about.topic,
    pair: about.id,
    options: options.map((option) => option.id),
    right,
  }));
}

function plannedBlock(lesson: Lesson, block: number): PlannedBlock {
  const id = lesson.blocks[block]?.scenario ?? "";
  const scenario = scenarioById(id);
  const planned = { scenario: id, title: scenario?.title ?? id, treatment: blockTreatment(lesson, block) };
  const themes = scenario?.requestThemes;
  return themes === undefined
    ? planned
    : { ...planned, conflicts: conflictsAbout(themes).map((request) => request.id) };
}

function noAgent(field: string, name: string, names: readonly string[]): Unplayable {
  return { refused: "bad-request", detail: `${field}: there is no agent named ${name}, but ${names.join(", ")}.` };
}
