import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cellText } from "../../client/pages/sandbox/words.ts";
import { forecastOf } from "../../client/theory/players.ts";
import { type RunningServer, startServer } from "../../server/server.ts";
import { PAGES } from "../../server/settings.ts";
import { seedFromNumber } from "../../shared/lib/draw.ts";
import type { Treatment } from "../../shared/rules/treatment.ts";
import { learn } from "../../shared/theory/learn/learn.ts";
import { company } from "../../shared/theory/play/fixed-policies.ts";
import { bestResponse } from "../../shared/theory/solve/best-response.ts";
import { launchBrowser } from "../support/browser/browser.ts";
import { treatmentOf } from "../support/class/setting.ts";

let server: RunningServer | null;
let browser: Browser;
let url: string;
const troubles: string[] = [];

beforeAll(async () => {
  server = await startServer({ port: 0, hostname: "127.0.0.1", data: ":memory:", pages: PAGES });
  url = `http://127.0.0.1:${server.port}/sandbox`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  await page.goto(address);
  return page;
}

/** Moves a slider by keyboard, one step at a press. */
async function press(page: Page, name: string, key: string, times: number): Promise<void> {
  const slider = page.getByRole("slider", { name, exact: true });
  for (let i = 0; i < times; i++) await slider.press(key);
}

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
  const page = await open(url);
  await showsTheory(page, {});
  await mapIsDone(page);
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) requests.push(request.url());
  });

  await press(page, "Flag accuracy", "ArrowLeft", 20);
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
  expect(await here.getAttribute("aria-label")).toBe(cellText(cell, "gap", "responses"));

  await server?.stop();
  server = null;
  await press(page, "Leak", "ArrowRight", 20);
  await showsTheory(page, { ...there, leak: 0.2 });
  await mapIsDone(page);
  await page.getByRole("button", { name: "More …" }).click();
  await press(page, "Reward weight", "ArrowRight", 10);
  await showsTheory(page, { ...there, leak: 0.2, rewardWeight: 1 });

  await page.getByRole("button", { name: "Learners" }).click();
  await page.locator('[data-games="4000"]').waitFor();
  const treatment = treatmentOf({ ...there, leak: 0.2, rewardWeight: 1, draws: "independent" });
  const course = { treatment, trainer: company, learners: 50, games: 4000, seed: seedFromNumber(1) };
  const learned = learn(course).at(-1)?.responses.compliance.free;
  await page.locator(`[data-learned="free"][data-value="${learned?.toFixed(6)}"]`).waitFor();

  expect(requests).toEqual([]);
  expect(troubles).toEqual([]);
});
