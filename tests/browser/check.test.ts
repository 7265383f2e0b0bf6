import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { QUESTIONS, questionById } from "../../shared/content/questions.ts";
import { Phone } from "../support/browser/phone.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { Host, newKey } from "../support/server/guest.ts";
import { shortCheckedPlan, storeClassroom } from "../support/server/stored-classroom.ts";
import { useServer } from "../support/server/use-server.ts";

const CODE = "CHECK2";
const KEY = newKey();
const server = useServer({
  pages: PAGES,
  prepare: (data) => storeClassroom(data, { code: CODE, key: KEY, plan: shortCheckedPlan() }),
});
const browser = useBrowser();
let host: Host;
let page: Page;

beforeAll(async () => {
  host = await Host.open(server.url, CODE, KEY);
  page = await browser.page(320, 480);
  await new Phone(page).joinFromQr(`${server.url}/${CODE}`);
  await host.goTo("check");
});

/** Answers the question on the page by keys alone, and gives its id. @param number which of the three, from 1; `told`: what the phone says then */
async function answerByKeys(number: number, told: RegExp): Promise<string> {
  const text = await page.locator("h1").innerText();
  const id = QUESTIONS.find((question) => question.text === text)?.id ?? "";
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  for (const box of await page.getByRole("radio").locator("..").all()) {
    expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(56);
  }
  await page.keyboard.press(String(number));
  await page.getByRole("button", { name: "Sure" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText(told).waitFor();
  return id;
}

test("R37: a phone goes through four questions by keyboard, and in the debrief through those parallel to them, and is told why only then", async () => {
  await page.getByText("Question 1 of 4").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const asked: string[] = [];
  for (let n = 0; n < 4; n++) {
    await page.getByText(`Question ${n + 1} of 4`).waitFor();
    const id = await answerByKeys(1 + (n % 3), /^Your answer is in\./);
    asked.push(id);
    const body = await page.locator("body").innerText();
    expect(body).not.toContain(questionById(id)?.why);
    expect(body).not.toMatch(/Right\.|Not this one/);
    expect(await page.getByRole("radio").first().isDisabled()).toBe(true);
    await page.keyboard.press("Enter");
  }
  await page.getByRole("heading", { name: "Ready." }).waitFor();
  await page.getByText("1 of 1 are ready.").waitFor();
  await host.until(() => host.view.check?.questions.every(({ first }) => first.of === 1) === true);

  await host.goTo("debrief");
  await page.getByRole("button", { name: "A few more questions" }).click();
  for (let n = 0; n < 4; n++) {
    await page.getByText(`Question ${n + 1} of 4`).waitFor();
    const id = await answerByKeys(1, /^(Right|Not this one)\./);
    // The other form of the same pair.
    expect(id).not.toBe(asked[n]);
    expect(questionById(id)?.pair).toBe(questionById(asked[n] ?? "")?.pair);
    await page.getByText(questionById(id)?.why ?? "").waitFor();
    await page.keyboard.press("Enter");
  }
  await page.getByText("All answered.").waitFor();
  expect(await page.getByRole("button", { name: "A few more questions" }).count()).toBe(0);
  await host.until(() => host.view.check?.questions.every(({ after }) => after.of === 1) === true);
});
