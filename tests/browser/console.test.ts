import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { readLessonFile } from "../../shared/content/lessons/own.ts";
import { requestById } from "../../shared/content/requests.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";
import { dropFile } from "../support/browser/drop-file.ts";
import { focusedAtOnce } from "../support/browser/keyboard.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { type Guest, play, sit } from "../support/server/guest.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();

const device = (width: number, height: number) => browser.page(width, height, { locale: "en-GB" });

/** A console over a class of three in its first round, without timers. */
async function inFirstRound(width = 1280): Promise<{ console: Page; guests: Guest<SeatView>[] }> {
  const { code, key } = await server.create();
  const console = await device(width, 800);
  await console.goto(`${server.url}/host#${code}.${key}`);
  await console.getByRole("button", { name: "Start the briefing" }).waitFor();
  const guests: Guest<SeatView>[] = [];
  for (let n = 0; n < 3; n++) guests.push(await sit(server.url, code, n));
  await console.getByRole("button", { name: "Start the briefing" }).click();
  await console.getByRole("button", { name: "Go on to Round 1" }).click();
  await heading(console, "Decide").waitFor();
  await Promise.all(guests.map((guest) => guest.at("decide")));
  return { console, guests };
}

function lessonText(rounds: number): string {
  const blocks = [{ scenario: "free-and-paid", treatment: { rounds } }];
  return JSON.stringify({ masquerade: "lesson", version: 1, title: "Mine", blocks });
}

const drop = (page: Page, text: string) => dropFile(page, "lesson.json", text);

const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

describe("the set-up", () => {
  test("says at the field what can't be played, loses nothing, and opens what was set", async () => {
    const page = await device(1280, 800);
    await page.goto(`${server.url}/host`);
    await page.getByText("A quick look", { exact: true }).click();
    await page.getByText("More …").click();
    await page.getByText("Rules of block 1").click();
    const rounds = page.getByRole("spinbutton", { name: "Rounds" });
    const pro = page.getByRole("spinbutton", { name: "Pro-tier share" });
    await rounds.fill("150");
    await pro.fill("0.9");
    await page.getByRole("button", { name: "Open the classroom" }).click();
    await page.getByText("A whole number from 1 to 40.").waitFor();
    await page.getByText("add up to more than 1").waitFor();
    expect([await rounds.inputValue(), await pro.inputValue()]).toEqual(["150", "0.90"]);
    await expect.poll(() => rounds.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.getByRole("button", { name: "Save as a file" }).isDisabled()).toBe(true);

    await rounds.fill("3");
    await page.getByRole("button", { name: "Reset Pro-tier share" }).click();
    await page.getByRole("button", { name: "Add a block" }).click();
    await page.getByLabel("Scenario of block 2").selectOption("token-audits");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a file" }).click();
    const saved = await readFile(await (await saving).path(), "utf8");
    expect(readLessonFile(saved)).toMatchObject({
      blocks: [{ treatment: { rounds: 3, conflictShare: 1 } }, { scenario: "token-audits", treatment: {} }],
    });

    await page.getByRole("button", { name: "Open the classroom" }).click();
    await page.getByRole("button", { name: "Start the briefing" }).waitFor();
    await page.getByText("2. Spot audits").waitFor();
    await page.getByText("1. Free and paid, 3\u00a0rounds").waitFor();
    await page.goto("about:blank");
    await page.goto(`${server.url}/host`);
    expect(await page.getByRole("radio", { name: "A quick look, changed" }).isChecked()).toBe(true);
  });

  test("keeps what is set when a file can't be read, and takes one that can", async () => {
    const page = await device(1280, 800);
    await page.goto(`${server.url}/host`);
    const load = (text: string) =>
      page.setInputFiles("input[type=file]", { name: "x.json", mimeType: "", buffer: Buffer.from(text) });
    await page.getByText("Five minutes", { exact: true }).click();
    await load("{ not a lesson");
    await page.getByRole("alert").getByText("It is damaged, or no lesson file").waitFor();
    expect(await page.getByRole("radio", { name: "Five minutes" }).isChecked()).toBe(true);
    await load('{ "masquerade": "lesson", "version": 1, "title": "Mine", "blocks": [{ "scenario": "no-conflict" }] }');
    await page.getByText("Loaded: Mine.").waitFor();
    expect(await page.getByRole("radio", { name: "Mine" }).isChecked()).toBe(true);
  });

  test("takes a lesson file that is dropped beside the form, and keeps what was set before", async () => {
    const page = await device(1280, 800);
    await page.goto(`${server.url}/host`);
    await page.getByText("Off: I end every phase").click();
    expect(await drop(page, "{ not a lesson")).toBe(true);
    await page.getByRole("alert").getByText("It is damaged, or no lesson file").waitFor();
    expect(await drop(page, lessonText(4))).toBe(true);
    await page.getByText("Loaded: Mine.").waitFor();
    expect(await page.getByRole("radio", { name: "Mine" }).isChecked()).toBe(true);
    expect(await page.getByRole("radio", { name: "Off: I end every phase" }).isChecked()).toBe(true);
    await page.getByRole("button", { name: "Open the classroom" }).click();
    // The set-up says the same of its lessons.
    await page.getByRole("button", { name: "Start the briefing" }).waitFor();
    await page.getByText("1. Free and paid, 4\u00a0rounds").waitFor();
  });

  test.each([
    ["en-GB", "Open the classroom", "Block 1, Rounds: A whole number from 1 to 40."],
    ["de-DE", "Klassenraum öffnen", "Block 1, Runden: Eine ganze Zahl von 1 bis 40."],
  ])("says in the page's own language what the server won't play: %s", async (locale, open, words) => {
    const page = await browser.page(1280, 800, { locale });
    await page.goto(`${server.url}/host`);
    await drop(page, lessonText(4));
    // As from a page whose rules are no longer the server's.
    await page.route("**/api/classrooms", (route) =>
      route.continue({ postData: route.request().postData()?.replace('"rounds":4', '"rounds":41') ?? "" }),
    );
    await page.getByRole("button", { name: open }).click();
    await page.getByRole("alert").getByText(words).waitFor();
  });
});

test("R39: at a door where names are typed, one that is refused stays in the field, with the reason", async () => {
  const { code } = await server.create({ names: "typed" });
  await sit(server.url, code, 0).then((guest) => guest.leave());
  const phone = await device(360, 640);
  // The code is typed, too: the door must stay the same door.
  await phone.goto(server.url);
  await phone.getByLabel("Code from the screen").fill(code);
  const name = phone.getByRole("textbox", { name: "Your name here" });
  const join = phone.getByRole("button", { name: "Join", exact: true });
  await name.fill("<Ada>");
  await join.click();
  await phone.getByRole("alert").getByText("letters, digits and spaces").waitFor();
  expect(await name.inputValue()).toBe("<Ada>");
  await name.fill("Ada");
  await join.click();
  await phone.getByText("You are in").waitFor();
  expect(await phone.locator("main").innerText()).toContain("Ada");
});

describe("nothing closes a phase on people by a slip", () => {
  /** What the console asked for before comes before this at the server. */
  async function isStillDeciding(console: Page): Promise<boolean> {
    await console.getByRole("button", { name: /^Pause/ }).click();
    await console.getByRole("button", { name: /^Resume/ }).waitFor();
    return heading(console, "Decide").isVisible();
  }

  test.each(["PageDown", "ArrowRight", "Enter"])("%s held down asks and goes no further", async (key) => {
    const { console } = await inFirstRound();
    if (key === "Enter") await console.getByRole("button", { name: "Go on to Judge" }).focus();
    const hold = async () => {
      for (let n = 0; n < 10; n++) await console.keyboard.down(key);
    };
    await hold();
    const question = console.getByRole("button", { name: "3 have not acted. Go on?" });
    await question.waitFor();
    await expect.poll(() => question.isEnabled()).toBe(true);
    await hold();
    await console.keyboard.up(key);
    expect(await isStillDeciding(console)).toBe(true);
  });

  test("a double press only asks", async () => {
    const { console } = await inFirstRound();
    await console.getByRole("button", { name: "Go on to Judge" }).dblclick();
    await console.getByRole("button", { name: "3 have not acted. Go on?" }).waitFor();
    expect(await isStillDeciding(console)).toBe(true);
  });

  test("who answers the question goes on", async () => {
    const { console } = await inFirstRound();
    await console.getByRole("button", { name: "Go on to Judge" }).click();
    await console.getByRole("button", { name: "3 have not acted. Go on?" }).click();
    await heading(console, "Judge").waitFor();
  });

  test("Space pauses, whatever button has the focus, and does not press it", async () => {
    const { console } = await inFirstRound();
    await console.getByRole("button", { name: "Go on to Judge" }).focus();
    await console.keyboard.press("Space");
    await console.getByRole("button", { name: /^Resume/ }).waitFor();
    expect(await console.getByRole("button", { name: "3 have not acted. Go on?" }).count()).toBe(0);
    await console.keyboard.press("Space");
    await console.getByRole("button", { name: /^Pause/ }).waitFor();
    expect(await heading(console, "Decide").isVisible()).toBe(true);
  });

  test("where all have acted nothing is asked", async () => {
    const { console, guests } = await inFirstRound();
    for (const guest of guests) await play(guest);
    await console.getByText("3 of 3").waitFor();
    await console.keyboard.press("PageDown");
    await heading(console, "Judge").waitFor();
  });
});

test("a seat is watched behind a curtain: its own page, which can't be touched", async () => {
  const { console, guests } = await inFirstRound();
  expect(await focusedAtOnce(console.getByRole("button", { name: /^Lab 1/ }))).toBe("Lab 1");
  const drawer = console.getByRole("dialog");
  await drawer.getByText("Covered. Hold H to look.").waitFor();
  expect(await drawer.locator("iframe").count()).toBe(0);
  await drawer.getByRole("button", { name: "Uncover" }).click();
  const model = guests.find(({ view }) => view.kind === "model-decide");
  if (model?.view.kind !== "model-decide") throw new Error("There is no model.");
  await drawer.getByRole("radio", { name: model.view.name }).check({ force: true });
  const phone = drawer.frameLocator("iframe");
  await phone.getByText(requestById(model.view.request)?.text ?? "").waitFor();
  await play(model);
  await phone.getByText("Locked in.").first().waitFor();
  expect(await drawer.locator(".watched-phone").evaluate((each) => (each as HTMLElement).inert)).toBe(true);
  expect(await phone.locator(".phone").evaluate((each) => (each as HTMLElement).inert)).toBe(true);
  await drawer.getByRole("button", { name: "Cover" }).click();
  await drawer.getByText("Covered. Hold H to look.").waitFor();
  expect(await drawer.locator("iframe").count()).toBe(0);
});

test("where there is no room for it the right column is a drawer, which takes the focus and gives it back", async () => {
  const { console } = await inFirstRound(1000);
  const toggle = console.getByRole("button", { name: "Script and curtain" });
  const side = console.getByRole("complementary");
  expect(await side.isVisible()).toBe(false);
  await toggle.click();
  await expect.poll(() => side.evaluate((each) => each === document.activeElement)).toBe(true);
  await console.keyboard.press("Escape");
  expect(await side.isVisible()).toBe(false);
  expect(await toggle.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await console.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("the page of a watched seat can be framed by our own pages only, and shows nothing by itself", async () => {
  const { headers } = await fetch(`${server.url}/watch`);
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
  const page = await device(360, 640);
  await page.goto(`${server.url}/watch`);
  expect(await page.locator("body").innerText()).toBe("");
});
