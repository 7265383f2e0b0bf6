import type { BrowserContext, Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import type { Created } from "../../shared/protocol/messages.ts";
import { Phone } from "../support/browser/phone.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { Host, sit } from "../support/server/guest.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
// By this name the browser takes the server for no secure place, as it does with the addresses that phones use in a class.
const browser = useBrowser({ more: ["--host-resolver-rules=MAP class.test 127.0.0.1"] });
let created: Created;
let context: BrowserContext;

beforeEach(async () => {
  created = await server.create();
  context = await browser.context({ viewport: { width: 390, height: 844 }, hasTouch: true });
});

const address = () => `${server.url}/${created.code}`;
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const isIn = (page: Page, name: string) => page.getByRole("heading", { name: `You are in, ${name}.` }).waitFor();

async function joined(): Promise<Phone> {
  const phone = new Phone(await context.newPage());
  await phone.joinFromQr(address());
  return phone;
}

async function newTab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address());
  return page;
}

/** As where a tab lies behind another one. Here each tab is in front of all. */
async function putBehind(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

describe("a browser with several people", () => {
  test("gives each tab a person of its own, also after a reload", async () => {
    const first = await joined();
    const page = await newTab();
    await page.getByText(`${first.name} is open in another tab.`).waitFor();
    const second = new Phone(page);
    await second.join();
    expect(second.name).not.toBe(first.name);

    await Promise.all([first.page.reload(), second.page.reload()]);
    await Promise.all([isIn(first.page, first.name), isIn(second.page, second.name)]);
  });

  test("moves a seat that is open in a tab only when told to, and can give it back", async () => {
    const { page, name } = await joined();
    const other = await newTab();
    await press(other, `Continue as ${name}`);
    await isIn(other, name);
    await page.getByRole("heading", { name: "You play somewhere else" }).waitFor();

    await page.reload();
    await page.getByText(`${name} is open in another tab.`).waitFor();
    await isIn(other, name);
    await press(page, `Continue as ${name}`);
    await isIn(page, name);
  });

  test("takes a code that is scanned again for the same person first, while the old tab lies behind", async () => {
    const { page, name } = await joined();
    await putBehind(page);
    const again = await newTab();
    await again.getByText(`Welcome back, ${name}.`).waitFor();
    await again.getByRole("button", { name: "Somebody else plays here" }).waitFor();
    await again.locator("button[type=submit]").click();
    await isIn(again, name);
  });

  test("offers the seat of a tab that has been closed", async () => {
    const { page, name } = await joined();
    const other = await newTab();
    const note = other.getByText(`${name} is open in another tab.`);
    await note.waitFor();
    await page.close();
    await note.waitFor({ state: "hidden" });
    await other.getByText(`Welcome back, ${name}.`).waitFor();
    await press(other, `Continue as ${name}`);
    await isIn(other, name);
  });

  test("asks in a tab that was copied from one that still plays", async () => {
    const { page, name } = await joined();
    const [copy] = await Promise.all([context.waitForEvent("page"), page.evaluate("void open(location.href)")]);
    await copy.getByText(`${name} is open in another tab.`).waitFor();
    await isIn(page, name);
  });

  test("is passed on and back, and offers every person's seat", async () => {
    const { page, name } = await joined();
    await press(page, "Menu");
    await press(page, "Somebody else plays here");
    const second = new Phone(page);
    await second.join();
    await press(page, "Menu");
    await press(page, "Somebody else plays here");

    await page.getByText("Who is playing?").waitFor();
    await page.getByRole("button", { name: `Continue as ${second.name}` }).waitFor();
    await press(page, `Continue as ${name}`);
    await isIn(page, name);
    await page.reload();
    await isIn(page, name);
  });

  test("keeps the seat of an earlier version", async () => {
    const { page, name } = await joined();
    await page.evaluate((item) => {
      const [seat] = JSON.parse(localStorage.getItem(item) ?? "[]");
      localStorage.setItem(item, JSON.stringify(seat));
      sessionStorage.setItem("masquerade.inside", item.slice(-6));
    }, `masquerade.seat.${created.code}`);
    await page.reload();
    await isIn(page, name);
  });
});

test("who leaves is asked once, told how to come back, and forgotten", async () => {
  const phone = await joined();
  const { page, name, wayBack } = phone;
  await press(page, "Menu");
  await press(page, "Leave");
  const question = page.getByRole("alert");
  await question.getByText(/this device forgets your seat/).waitFor();
  await question.getByText(`${name}, ${wayBack}`).waitFor();
  await press(page, "Yes, leave");
  await page.getByRole("button", { name: "Join" }).waitFor();
  expect(await page.locator("#page").innerText()).not.toContain(name);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(created.code);

  await phone.comeBackOn(page, address());
  await isIn(page, name);
});

test("the menu says who plays and the way back, in a round too", async () => {
  const { page, name, wayBack } = await joined();
  await sit(server.url, created.code, 900);
  const host = await Host.open(server.url, created.code, created.key);
  await host.goTo("decide");
  await page.locator(".bar-place", { hasText: "Round 1" }).waitFor();
  await page.reload();
  await page.locator(".bar-place", { hasText: "Round 1" }).waitFor();
  await press(page, "Menu");
  const menu = page.getByRole("dialog");
  await menu.getByText(`You are ${name}.`).waitFor();
  await menu.getByText(`Your way back: ${wayBack}`).waitFor();
});

test("a page that may not ask for a wake lock stays awake by a film, as long as it is played and seen", async () => {
  const page = await context.newPage();
  await page.goto(`http://class.test:${server.port}/${created.code}`);
  expect(await page.evaluate(() => [isSecureContext, "wakeLock" in navigator])).toEqual([false, false]);
  expect(await page.locator("video").count()).toBe(0);
  await press(page, "Join");
  await page.getByText(/Your way back/).waitFor();
  const film = page.locator("video");
  await film.waitFor({ state: "attached" });
  const turnsBack = (video: HTMLVideoElement) =>
    new Promise<void>((resolve) => {
      let last = 0;
      video.addEventListener("timeupdate", () => {
        if (video.currentTime < last) resolve();
        last = video.currentTime;
      });
    });
  await film.evaluate(turnsBack);
  await film.evaluate(turnsBack);
  expect(await film.evaluate((video: HTMLVideoElement) => video.muted)).toBe(true);
  // As much of the page as Chromium wants to see of it, and in nobody's way.
  expect(await film.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  const isPaused = () => film.evaluate((video: HTMLVideoElement) => video.paused);
  await putBehind(page);
  await expect.poll(isPaused).toBe(true);
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect.poll(isPaused).toBe(false);
  await press(page, "Menu");
  await press(page, "Leave");
  await press(page, "Yes, leave");
  await expect.poll(isPaused).toBe(true);
});

test("a secure page has no film", async () => {
  const { page } = await joined();
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
  expect(await page.locator("video").count()).toBe(0);
});
