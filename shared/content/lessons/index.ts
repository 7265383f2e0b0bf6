import { isFault, parseTreatment, type Treatment, type TreatmentFault } from "../../rules/treatment.ts";
import { SCENARIOS, type Scenario, scenarioById } from "../scenarios/index.ts";
import { firstEncounter } from "./first-encounter.ts";
import { fiveMinutes } from "./five-minutes.ts";
import type { Lesson, LessonBlock } from "./lesson.ts";
import { ninetyMinutes } from "./ninety-minutes.ts";
import { quickLook } from "./quick-look.ts";
import { saidAndUnsaid } from "./said-and-unsaid.ts";
import { secondLook } from "./second-look.ts";
import { whatWouldHelp } from "./what-would-help.ts";

export type { Lesson, LessonBlock, ScriptMoment } from "./lesson.ts";

/** Every lesson, in the order in which they are offered; the first is the one that the console proposes. */
export const LESSONS: readonly Lesson[] = [
  firstEncounter,
  quickLook,
  secondLook,
  fiveMinutes,
  whatWouldHelp,
  saidAndUnsaid,
  ninetyMinutes,
];

/** Any scenario by itself, as a lesson of one block. */
export const SINGLE_SCENARIOS: readonly Lesson[] = SCENARIOS.map(({ id, title, summary }) => ({
  id: `scenario-${id}`,
  title,
  minutes: 20,
  summary,
  swapRoles: false,
  modelsPerLab: 2,
  blocks: [{ scenario: id, treatment: {} }],
  script: quickLook.script,
}));

const BY_ID = new Map([...LESSONS, ...SINGLE_SCENARIOS].map((lesson) => [lesson.id, lesson]));

export function lessonById(id: string): Lesson | undefined {
  return BY_ID.get(id);
}

/** A scenario's treatment with a block's own values over it. */
export function treatmentIn(scenario: Scenario, block: LessonBlock): Treatment | TreatmentFault {
  return parseTreatment({ ...scenario.treatment, ...block.treatment });
}

/** The full treatment of a lesson's block. Throws if there is no such block, or if its content is faulty. */
export function blockTreatment(lesson: Lesson, blockIndex: number): Treatment {
  const where = `lessons/${lesson.id}, block ${blockIndex + 1}`;
  const block = lesson.blocks[blockIndex];
  if (block === undefined) throw new RangeError(`${where}: there is no such block.`);
  const scenario = scenarioById(block.scenario);
  if (scenario === undefined) throw new Error(`${where}: there is no scenario named ${block.scenario}.`);
  const treatment = treatmentIn(scenario, block);
  if (isFault(treatment)) throw new Error(`${where}: ${treatment.message}`);
  return treatment;
}
