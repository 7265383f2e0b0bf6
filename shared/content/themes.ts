import type { Theme } from "./requests/request.ts";

/**
 * Whose conflict requests are about some themes only, by the scenario's id. Apart from the scenarios, because phones load it,
 * and must load nothing of the rest.
 */
export const REQUEST_THEMES = { "animal-welfare": ["animals"] } as const satisfies Readonly<
  Record<string, readonly Theme[]>
>;

/** The themes of a scenario's conflict requests; undefined where they may be about anything. */
export function requestThemesOf(scenario: string): readonly Theme[] | undefined {
  return Object.hasOwn(REQUEST_THEMES, scenario) ? REQUEST_THEMES[scenario as keyof typeof REQUEST_THEMES] : undefined;
}
