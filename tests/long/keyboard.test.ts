import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { BEAT_TITLES } from "../../shared/content/reveal-script.ts";
import { BEATS } from "../../shared/rules/beats.ts";
import { pressOn } from "../support/browser/keyboard.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { useServer } from "../support/server/use-server.ts";

const ROUNDS = 4;

const server = useServer({ pages: PAGES });
const browser = useBrowser();

/** A page that nobody points at: the pointer's events would be faults. */
async function newPage(width: number, height: number): Promise<Page> {
  const context = await browser.context({ viewport: { width, height } });
  await context.addInitScript(() => {
    addEventListener("pointerdown", () => document.documentElement.setAttribute("data-pointed", ""), true);
  });
  return context.newPage();
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name }).first();
const title = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("heading", { level: 1, name }).waitFor();

/** Waits until the console says that all who are asked have acted. */
function acted(page: Page, people: number): Promise<void> {
  return page.getByText(`${people} of ${people}`, { exact: true }).waitFor();
}

/** Types the code at the door. */
async function join(page: Page, code: string): Promise<void> {
  await page.goto(server.url);
  await pressOn(page, page.getByLabel("Code from the screen"), "End");
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await page.getByText("Your way back").waitFor();
}

async function readCards(page: Page): Promise<"model" | "trainer"> {
  await button(page, "Next").waitFor();
  const isModel = (await page.locator("main").innerText()).includes("You are a model");
  for (let card = 1; card < 4; card++) {
    await page.keyboard.press("Enter");
    await page.getByRole("list", { name: `Card ${card + 1} of 4` }).waitFor();
  }
  await page.keyboard.press("Enter");
  await page.getByText("One question about training").waitFor();
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await button(page, "Ready").waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("Ready.").waitFor();
  return isModel ? "model" : "trainer";
}

/** By number, by arrows, or after a second thought. */
async function choose(page: Page, round: number): Promise<void> {
  await title(page, /You are told/);
  await page.keyboard.press("1");
  if (round === 1) await pressOn(page, button(page, "Refuse"));
  if (round === 2) {
    await button(page, "Lock in").waitFor();
    await page.keyboard.press("Enter");
  } else await pressOn(page, button(page, "Lock in"));
  await title(page, "Locked in.");
}

async function explain(page: Page, round: number): Promise<void> {
  await title(page, "Why?");
  if (round === 2) {
    await pressOn(page, button(page, "Note"));
    await page.keyboard.type("By hand.");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Note");
    await pressOn(page, page.getByRole("radio").first(), " ");
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("radio").nth(1).isChecked()).toBe(true);
  } else {
    await page.keyboard.press("3");
  }
  await pressOn(page, button(page, "Done"));
  await title(page, "Waiting for the others.");
}

async function predict(page: Page, round: number): Promise<void> {
  await title(page, "What will they do?");
  if (round === 1) {
    for (const group of await page.getByRole("radiogroup").all()) {
      await pressOn(page, group.getByRole("radio").first(), " ");
      await page.keyboard.press("ArrowRight");
    }
  } else {
    await page.keyboard.press("1");
    await page.keyboard.press("2");
  }
  await button(page, "Lock in").waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("Locked in.").waitFor();
}

async function judge(page: Page): Promise<void> {
  await title(page, /Judge what you saw|Nothing to judge/);
  const rewards = page.getByRole("button", { name: /^Reward/ });
  for (let left = await rewards.count(); left > 0; left--) {
    await page.keyboard.press(left === 2 ? "1" : "2");
    await expect.poll(() => rewards.count()).toBe(left - 1);
  }
  await page
    .getByRole("status")
    .getByText(/Waiting for/)
    .first()
    .waitFor();
}

test("a class of two and its instructor, by keyboard alone, from the set-up to the end", async () => {
  const console = await newPage(1280, 800);
  await console.goto(`${server.url}/host`);
  const lesson = console.getByRole("radio", { name: /^A quick look/ });
  await pressOn(console, console.getByRole("radio", { checked: true }).first(), "ArrowDown");
  while (!(await lesson.isChecked())) await console.keyboard.press("ArrowDown");
  await pressOn(console, console.getByRole("radio", { name: /^On/ }).first(), "ArrowUp");
  await console.getByRole("radio", { name: /^Off/, checked: true }).waitFor();
  await pressOn(console, button(console, "Open the classroom"));
  await title(console, "Waiting for the class");
  const code = new URL(console.url()).hash.slice(1, 7);

  const phones = [await newPage(360, 640), await newPage(360, 640)] as const;
  for (const page of phones) await join(page, code);
  const [first] = phones;
  await pressOn(first, button(first, "Menu"));
  await first.getByRole("dialog").waitFor();
  await first.keyboard.press("Escape");
  expect(await first.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Menu");

  await pressOn(console, button(console, "Start the briefing"));
  await title(console, "Briefing");
  expect(await console.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  const roles = [await readCards(phones[0]), await readCards(phones[1])];
  expect(roles.toSorted()).toEqual(["model", "trainer"]);
  const [model, trainer] = roles[0] === "model" ? phones : [phones[1], phones[0]];
  await pressOn(console, button(console, /^Go on to Round 1/));

  for (let round = 0; round < ROUNDS; round++) {
    await choose(model, round);
    await predict(trainer, round);
    await acted(console, 2);
    await console.keyboard.press("PageDown");
    await explain(model, round);
    await judge(trainer);
    await acted(console, 2);
    await console.keyboard.press("ArrowRight");
    await title(console, "Outcome");
    await title(trainer, "Training done.");
    await console.keyboard.press("PageDown");
  }
  await title(model, "You are deployed");
  await model.keyboard.press("2");
  await title(trainer, "A last prediction");
  for (const group of await trainer.getByRole("radiogroup").all())
    await pressOn(trainer, group.getByRole("radio").first(), " ");
  await acted(console, 2);
  await pressOn(console, button(console, "Uncover"));
  await console.getByRole("button", { name: "Cover" }).waitFor();
  expect(await console.evaluate(() => document.activeElement?.textContent)).toBe("Behind the curtain");
  await console.keyboard.press("PageDown");

  for (const beat of BEATS.slice(0, -1)) {
    await title(console, BEAT_TITLES[beat]);
    await console.keyboard.press("PageDown");
  }
  for (const page of phones) await page.getByText("your story").waitFor();
  await pressOn(console, button(console, /^Go on to Debrief/));
  await title(console, "Debrief");
  await pressOn(console, button(console, "End the classroom"));
  const sure = button(console, "End it for everyone?");
  await expect.poll(() => sure.isEnabled()).toBe(true);
  await pressOn(console, sure);
  await title(console, "This classroom has ended");
  for (const page of phones) await title(page, /This classroom has ended/);
  for (const page of [console, ...phones]) expect(await page.locator("[data-pointed]").count()).toBe(0);
});
