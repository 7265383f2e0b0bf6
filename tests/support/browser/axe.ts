import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 AA and what it builds on, and axe's own good practice; or contrast alone. */
const RULES = {
  all: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  colours: { type: "rule", values: ["color-contrast"] },
} as const satisfies Record<string, axe.RunOnly>;

type Violation = Pick<axe.Result, "id" | "help" | "nodes">;

/**
 * What axe finds on a page as it is now, a line for each element; none if all is well. Whatever moves is first let come to rest:
 * colours that fade are no one's colours. What is out of sight in a part that scrolls is not looked at.
 */
export async function axeFaults(page: Page, rules: keyof typeof RULES = "all"): Promise<string[]> {
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(SOURCE);
  await rest(page);
  const violations = await page.evaluate<Violation[], axe.RunOnly>(async (runOnly) => {
    const { axe: here } = window as unknown as { readonly axe: typeof axe };
    const target = runOnly.type === "tag" ? { rules: { "target-size": { enabled: true } } } : {};
    return (await here.run(document, { runOnly, resultTypes: ["violations"], ...target })).violations;
  }, RULES[rules]);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = "" }) => `${id} (${help}) at ${target}: ${failureSummary.replaceAll(/\s+/g, " ")}`,
    ),
  );
}

/** Waits until nothing on the page moves any more that will ever end. */
async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      const endless = effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY;
      return endless || playState !== "running";
    }),
  );
}
