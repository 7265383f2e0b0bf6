import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { QUESTIONS } from "../../shared/content/questions.ts";
import { BEATS } from "../../shared/rules/beats.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { shortCheckedPlan, storeClassroom } from "../support/server/stored-classroom.ts";
import { useServer } from "../support/server/use-server.ts";

const CHECKED = "CHECK2";
// A game with check questions that is soon over.
const server = useServer({
  pages: PAGES,
  prepare: (data) => storeClassroom(data, { code: CHECKED, plan: shortCheckedPlan(), options: { alone: "model" } }),
});
const browser = useBrowser();

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
  await press(page, button(page, "Lock in"));
  await press(page, page.getByRole("radio").first(), " ");
  await press(page, button(page, "Done"));
}

test("R43: one short block alone, from the door to the reveal, by keyboard, across a reload", async () => {
  const page = await browser.page(360, 640);
  await page.goto(server.url);
  await page.getByRole("link", { name: "Try it alone" }).press("Enter");
  await press(page, button(page, "Begin"));
  for (let card = 0; card < 4; card++) {
    await button(page, "Next").waitFor();
    await page.keyboard.press("Enter");
  }
  await page.getByText("One question about training").waitFor();
  await page.keyboard.press("1");
  await button(page, "Sure").waitFor();
  await page.keyboard.press("Enter");
  // Not the answer that was given, and nobody is told so.
  await page.getByText("The answer: 7 of 10.").waitFor();
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
  await page.locator("[data-beat='lightsDown']").waitFor();
  for (const beat of BEATS.slice(1, 4)) {
    await page.keyboard.press("Enter");
    await page.locator(`[data-beat='${beat}']`).waitFor();
  }
  // A person who refused all that nobody saw, told as a count.
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("0 of 2 complied");
  await page.keyboard.press("ArrowLeft");
  await page.locator("[data-beat='guess']").waitFor();
  expect(await page.getByText("0 of 2 complied").count()).toBe(0);
  await page.close();
});

test("R36, R37: alone, too, four questions come before the first round and others at the end, and what was learned is told", async () => {
  const page = await browser.page(360, 640);
  await page.route("**/api/classrooms", (route) => route.fulfill({ json: { code: CHECKED } }));
  await page.goto(`${server.url}/alone`);
  await button(page, "Begin").click();
  for (let card = 0; card < 4; card++) await button(page, "Next").click();
  await page.getByRole("radio").first().check({ force: true });
  await button(page, "Sure").click();
  await button(page, "Ready").click();

  /** Answers all four, the first `right` of them rightly, by the words of the answers. */
  const answer = async (right: number, told: (isRight: boolean) => string) => {
    for (let n = 0; n < 4; n++) {
      await page.getByText(`Question ${n + 1} of 4`).waitFor();
      const title = await page.locator("h1").innerText();
      const question = QUESTIONS.find(({ text }) => text === title);
      const option = question?.options.find(({ id }) => (id === question.right) === n < right);
      await page.getByRole("radio", { name: option?.text ?? "", exact: true }).check({ force: true });
      await button(page, "Sure").click();
      await page.getByText(told(n < right)).waitFor();
      await button(page, "Next").click();
    }
  };
  await answer(1, () => "Your answer is in.");
  await page.getByRole("heading", { name: "Ready." }).waitFor();
  expect(await page.locator("main").innerText()).not.toContain("are ready");
  await button(page, "Go on").click();
  await page.getByText("Round 1 of 1").first().waitFor();
  await playRound(page);
  await button(page, "Go on").click();
  await button(page, "Refuse").click();
  for (const beat of BEATS.slice(0, -1)) {
    await page.locator(`[data-beat='${beat}']`).waitFor();
    await button(page, "Go on").click();
  }
  await page.getByText("Block 1: your story").waitFor();
  await button(page, "Go on").click();
  await button(page, "A few more questions").click();
  await answer(3, (isRight) => (isRight ? "Right." : "Not this one."));
  await page.getByText("Right answers: 1 of 4 before the game, 3 of 4 now.").waitFor();
  await page.close();
});
