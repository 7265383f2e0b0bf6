import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { mapCellText } from "../../client/pages/sandbox/words.ts";
import { forecastOf } from "../../client/theory/players.ts";
import { PAGES } from "../../server/settings.ts";
import { seedFromNumber } from "../../shared/lib/draw.ts";
import type { Treatment } from "../../shared/rules/treatment.ts";
import { learn } from "../../shared/theory/learn/learn.ts";
import { company } from "../../shared/theory/play/fixed-policies.ts";
import { bestResponse } from "../../shared/theory/solve/best-response.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { treatmentOf } from "../support/class/setting.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser({ strict: true });

async function open(address: string): Promise<Page> {
  const page = await browser.page();
  await page.goto(address);
  return page;
}

const moveSlider = (page: Page, name: string, value: number) =>
  page.getByRole("slider", { name, exact: true }).fill(String(value));

/** Waits until the page says what theory says of this treatment, to six digits. */
async function showsTheory(page: Page, changes: Partial<Treatment>): Promise<void> {
  const { responses, valueStrength, valuePoints } = bestResponse(treatmentOf(changes), company);
  const { free, paid, deployment } = responses.compliance;
  const figures = { gap: responses.gap, free, paid, deployment, valueStrength, valuePoints };
  for (const [name, value] of Object.entries(figures)) {
    await page.locator(`[data-figure="${name}"][data-value="${value?.toFixed(6)}"]`).waitFor();
  }
}

const mapIsDone = (page: Page) => page.locator('[role="grid"][aria-busy="false"]').waitFor();

test("the sandbox says what theory says, keeps it in its link, and does without the server", async () => {
  const page = await open(`${server.url}/sandbox`);
  await showsTheory(page, {});
  await mapIsDone(page);
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) requests.push(request.url());
  });

  await moveSlider(page, "Flag accuracy", 0.8);
  await showsTheory(page, { flagAccuracy: 0.8 });

  await page.waitForURL(/#.*flagAccuracy=0\.8/);
  const again = await open(page.url());
  await showsTheory(again, { flagAccuracy: 0.8 });
  await again.close();

  await mapIsDone(page);
  const here = page.locator('[role="gridcell"][aria-selected="true"]');
  await here.press("ArrowUp");
  await page.keyboard.press("Enter");
  const there = { flagAccuracy: 0.79, deployment: 11 };
  await showsTheory(page, there);
  const outcome = forecastOf({ treatment: treatmentOf(there), model: "best", trainer: "company" });
  const cell = { across: ["flagAccuracy", 0.79], up: ["deployment", 11], outcome } as const;
  expect(await here.getAttribute("aria-label")).toBe(mapCellText(cell, "gap", "responses"));

  await server.stop();
  await moveSlider(page, "Leak", 0.2);
  await showsTheory(page, { ...there, leak: 0.2 });
  await mapIsDone(page);
  await page.getByRole("button", { name: "More …" }).click();
  await moveSlider(page, "Reward weight", 1);
  await showsTheory(page, { ...there, leak: 0.2, rewardWeight: 1 });

  await page.getByRole("button", { name: "Learners" }).click();
  await page.locator('[data-games="4000"]').waitFor();
  const treatment = treatmentOf({ ...there, leak: 0.2, rewardWeight: 1, draws: "independent" });
  const course = { treatment, trainer: company, learners: 50, games: 4000, seed: seedFromNumber(1) };
  const learned = learn(course).at(-1)?.responses.compliance.free;
  await page.locator(`[data-learned="free"][data-value="${learned?.toFixed(6)}"]`).waitFor();

  expect(requests).toEqual([]);
});
