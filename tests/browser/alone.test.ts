import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { TestServer } from "../support/test-server.ts";

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await TestServer.withPages();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
});

/** Moves the focus by keyboard alone until it is on the control, and presses it. */
async function press(page: Page, control: Locator, key = "Enter"): Promise<void> {
  await control.waitFor({ state: "attached" });
  for (let tabs = 0; tabs < 30; tabs++) {
    if (await control.evaluate((element) => element === document.activeElement)) return page.keyboard.press(key);
    await page.keyboard.press("Tab");
  }
  throw new Error(`The focus never came to ${control}.`);
}

function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

/** One round of a model: what it is told decides, and the first reason will do. */
async function playRound(page: Page): Promise<void> {
  const free = await page
    .getByText(/free tier/)
    .first()
    .isVisible();
  await press(page, button(page, free ? "Comply" : "Refuse"));
  await press(page, page.getByRole("radio").first(), " ");
  await press(page, button(page, "Lock in"));
}

test("R43: one short block alone, from the door to the reveal, by keyboard, across a reload", async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 }, reducedMotion: "reduce" });
  await page.goto(server.url);
  await page.getByRole("link", { name: "Try it alone" }).press("Enter");
  await press(page, button(page, "Begin"));
  for (let card = 0; card < 3; card++) {
    await button(page, "Next").waitFor();
    await page.keyboard.press("Enter");
  }
  await button(page, "Ready").waitFor();
  await page.keyboard.press("Enter");
  for (let round = 1; round <= 4; round++) {
    await page.getByText(`Round ${round} of 4`).first().waitFor();
    await playRound(page);
    await button(page, "Go on").waitFor();
    if (round === 1) await page.reload();
    await button(page, "Go on").waitFor();
    await page.keyboard.press("Enter");
  }
  await press(page, button(page, "Refuse"));
  await page.locator("[data-beat='0']").waitFor();
  for (let beat = 1; beat <= 3; beat++) {
    await page.keyboard.press("Enter");
    await page.locator(`[data-beat='${beat}']`).waitFor();
  }
  // A person who refused all that nobody saw, told as a count.
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("0 of 2 complied");
  await page.keyboard.press("ArrowLeft");
  await page.locator("[data-beat='2']").waitFor();
  expect(await page.getByText("0 of 2 complied").count()).toBe(0);
  await page.close();
});
