import { lessonById } from "../../shared/content/lessons/index.ts";
import { scenarioById } from "../../shared/content/scenarios/index.ts";

interface PlannedBlock {
  readonly scenario: string;
  readonly title: string;
}

interface Planned {
  readonly lesson: string;
  readonly title: string;
  readonly blocks: readonly PlannedBlock[];
}

/** What a block's scenario is called on this page; as it was planned, if the page does not know it. */
export function scenarioTitle({ scenario, title }: PlannedBlock): string {
  return scenarioById(scenario)?.title ?? title;
}

/**
 * A classroom as this page calls its lesson and scenarios. It was planned in the language in which content is written; a
 * lesson of the host's own keeps the title that the host gave it.
 */
export function titled<T extends Planned>(planned: T): T {
  return {
    ...planned,
    title: lessonById(planned.lesson)?.title ?? planned.title,
    blocks: planned.blocks.map((block) => ({ ...block, title: scenarioTitle(block) })),
  };
}
