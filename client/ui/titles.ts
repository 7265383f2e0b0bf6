import { lessonById } from "../../shared/content/lessons/index.ts";
import { scenarioById } from "../../shared/content/scenarios/index.ts";

/*
 * A classroom is planned in the language in which content is written. The page has the same content in its own, and knows by
 * the id what something is called there.
 */

/** What a block's scenario is called; as it was planned, if this page does not know it. */
export function scenarioTitle({ scenario, title }: { readonly scenario: string; readonly title: string }): string {
  return scenarioById(scenario)?.title ?? title;
}

/** What a lesson is called; as its host wrote it, if it is not one of ours. */
export function lessonTitle({ lesson, title }: { readonly lesson: string; readonly title: string }): string {
  return lessonById(lesson)?.title ?? title;
}
