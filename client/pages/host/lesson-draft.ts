import { LESSONS, type Lesson, lessonById } from "../../../shared/content/lessons/index.ts";
import { differing, OWN_ID, type OwnLesson } from "../../../shared/content/lessons/own.ts";
import { SCENARIOS } from "../../../shared/content/scenarios/index.ts";
import type { ParameterName } from "../../../shared/rules/parameters.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { MORE } from "../../text/setup.ts";
import type { Settings } from "./settings.ts";

/** The lesson that is being set up. Values may be out of range while somebody types: they are kept, and named as faults. */

type Blocks = OwnLesson["blocks"];

/** What would be played now. */
export function chosenLesson({ lesson, own }: Pick<Settings, "lesson" | "own">): OwnLesson {
  if (lesson === OWN_ID && own !== null) return own;
  const found = lessonById(lesson) ?? LESSONS[0];
  if (found === undefined) throw new Error("There are no lessons.");
  return copyOf(found);
}

function copyOf({ title, swapRoles, modelsPerLab, check = false, blocks, script }: Lesson): OwnLesson {
  return { title, swapRoles, modelsPerLab, check, blocks, script };
}

/** The settings with something changed about the lesson, which by that is the host's own. */
export function changed(settings: Settings, change: Partial<OwnLesson>): Settings {
  const lesson = chosenLesson(settings);
  const title = settings.lesson === OWN_ID ? lesson.title : MORE.changed(lesson.title);
  return { ...settings, lesson: OWN_ID, own: { ...lesson, title, ...change } };
}

/** The blocks with one value of one of them set. The scenario's own value does not count as a change. */
export function withValue(blocks: Blocks, index: number, name: ParameterName, value: number | string): Blocks {
  return withBlock(blocks, index, ({ scenario, treatment }) => ({
    scenario,
    treatment: differing(scenario, { ...treatment, [name]: value } as Partial<Treatment>),
  }));
}

/** The blocks with another scenario in one place. What was changed there stays changed. */
export function withScenario(blocks: Blocks, index: number, scenario: string): Blocks {
  return withBlock(blocks, index, ({ treatment }) => ({ scenario, treatment: differing(scenario, treatment) }));
}

function withBlock(blocks: Blocks, index: number, change: (block: Blocks[number]) => Blocks[number]): Blocks {
  return blocks.map((block, i) => (i === index ? change(block) : block));
}

/** The blocks with one in another place. */
export function moved(blocks: Blocks, from: number, to: number): Blocks {
  const block = blocks[from];
  if (block === undefined) return blocks;
  const others = blocks.filter((_, index) => index !== from);
  return [...others.slice(0, to), block, ...others.slice(to)];
}

/** The blocks with one more at the end: the first scenario, as it is. */
export function added(blocks: Blocks): Blocks {
  return [...blocks, { scenario: SCENARIOS[0]?.id ?? "", treatment: {} }];
}
