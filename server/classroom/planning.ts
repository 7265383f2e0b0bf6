import { MODEL_AGENT_NAMES, TRAINER_AGENT_NAMES } from "../../shared/agents/agents.ts";
import { blockTreatment, type Lesson, lessonById } from "../../shared/content/lessons/index.ts";
import { BENIGN, CONFLICTS, conflictsAbout } from "../../shared/content/requests.ts";
import { scenarioById } from "../../shared/content/scenarios/index.ts";
import type { AgentNames, Options, Plan, PlannedBlock } from "../../shared/game/plan.ts";
import type { Create, Refusal } from "../../shared/protocol/messages.ts";

/** Who plays where the host named nobody. */
const USUAL_AGENTS: AgentNames = { model: "faker", trainer: "company" };

/** What the host asked for, as a plan with full treatments; or why it can't be played. */
export function planFor(create: Create): { plan: Plan; options: Options } | { refused: Refusal; detail: string } {
  const lesson = lessonById(create.lesson);
  if (lesson === undefined) {
    return { refused: "unknown-lesson", detail: `lesson: there is no lesson named ${create.lesson}.` };
  }
  const fillers = create.fillers ?? USUAL_AGENTS;
  const standIns = create.standIns ?? USUAL_AGENTS;
  for (const [field, { model, trainer }] of Object.entries({ fillers, standIns })) {
    if (!MODEL_AGENT_NAMES.some((name) => name === model)) return noAgent(`${field}.model`, model, MODEL_AGENT_NAMES);
    if (!TRAINER_AGENT_NAMES.some((name) => name === trainer)) {
      return noAgent(`${field}.trainer`, trainer, TRAINER_AGENT_NAMES);
    }
  }
  const plan: Plan = {
    lesson: lesson.id,
    title: lesson.title,
    swapRoles: lesson.swapRoles,
    modelsPerLab: create.modelsPerLab ?? lesson.modelsPerLab,
    blocks: lesson.blocks.map((_, i) => plannedBlock(lesson, i)),
    requests: { conflict: CONFLICTS.map(({ id }) => id), benign: BENIGN.map(({ id }) => id) },
  };
  return { plan, options: { timers: create.timers, screen: create.screen, fillers, standIns } };
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

function noAgent(field: string, name: string, names: readonly string[]): { refused: Refusal; detail: string } {
  return { refused: "bad-request", detail: `${field}: there is no agent named ${name}, but ${names.join(", ")}.` };
}
