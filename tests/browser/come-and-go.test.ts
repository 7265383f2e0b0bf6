import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Created } from "../../shared/protocol/messages.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";
import { launchBrowser } from "../support/browser/browser.ts";
import { Phone } from "../support/browser/phone.ts";
import { type Guest, play, sit } from "../support/server/guest.ts";
import { TestServer } from "../support/server/test-server.ts";
import { fairTime } from "../support/time/fair-time.ts";
import { Tap } from "../support/wire/tap.ts";

let server: TestServer;
let browser: Browser;
let url: string;
let created: Created;
let consolePage: Page;
let contexts: BrowserContext[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([TestServer.withPages(), launchBrowser()]);
  url = server.url;
});

afterAll(async () => {
  await browser?.close();
  await server?.end();
});

beforeEach(async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  created = await server.create({ lesson: "quick-look", timers: "on" });
  consolePage = await device(1280, 800);
  await consolePage.goto(hostLink());
  await consolePage.getByRole("button", { name: "Start the briefing" }).waitFor();
});
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
});

const hostLink = () => `${url}/host#${created.code}.${created.key}`;

async function device(width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: width < 600 });
  contexts.push(context);
  return context.newPage();
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

/** One person at a real phone and two at sockets, in their first round. */
async function inFirstRound(): Promise<{ phone: Phone; others: Guest<SeatView>[] }> {
  const phone = new Phone(await device(360, 640));
  await phone.joinFromQr(`${url}/${created.code}`);
  const others = [await sit(url, created.code, 900), await sit(url, created.code, 901)];
  await press(consolePage, "Start the briefing");
  await press(consolePage, /^Go on to Round 1/);
  await Promise.all(others.map((guest) => guest.at("decide", 0)));
  return { phone, others };
}

const away = () => consolePage.locator(".bar-count.alert");
const offlineBar = ({ page }: Phone) => page.getByText("No connection. Trying again. Your choice is safe.");

describe("a phone without a network", () => {
  test("is away on the console within 3 s, notices within 5 s, and sends what was chosen once it is back", async () => {
    const { phone, others } = await inFirstRound();
    const bar = offlineBar(phone);
    await phone.page.context().setOffline(true);
    const [console_, own] = await Promise.all([fairTime(away().waitFor()), fairTime(bar.waitFor())]);
    expect(console_).toBeLessThan(3000);
    expect(own).toBeLessThan(5000);

    await phone.decide();
    for (const guest of others) await play(guest);
    await phone.page.context().setOffline(false);
    await consolePage.getByRole("heading", { name: "Judge" }).waitFor();
    await bar.waitFor({ state: "hidden" });
    expect(await phone.page.getByText(/stand-in/).count()).toBe(0);
  });

  test("notices within 5 s on a network that swallows everything, of which no browser tells", async () => {
    const tap = await Tap.into(server.port);
    const phone = new Phone(await device(360, 640));
    await phone.joinFromQr(`${tap.url}/${created.code}`);
    tap.deafen();
    const [console_, own] = await Promise.all([fairTime(away().waitFor()), fairTime(offlineBar(phone).waitFor())]);
    expect(console_).toBeLessThan(3000);
    expect(own).toBeLessThan(5000);
    tap.close();
  });

  test("says that the stand-in played if the round is over when it is back", async () => {
    const { phone } = await inFirstRound();
    await phone.page.context().setOffline(true);
    await phone.decide();
    await press(consolePage, "Go on to Judge");
    await press(consolePage, /have not acted|has not acted/);
    await consolePage.getByRole("heading", { name: "Judge" }).waitFor();
    await phone.page.context().setOffline(false);
    await phone.page.getByText("That round is over. Your stand-in played it.").waitFor();
  });
});

describe("the host", () => {
  test("is waited for while offline: the phones say so, and the class goes on once the console is back", async () => {
    const { phone, others } = await inFirstRound();
    await consolePage.context().setOffline(true);
    await consolePage.getByText("The classroom holds this phase until you are back.").waitFor();
    const [first] = others;
    await first?.until(() => first.pulse.hostAway === true);
    await phone.decide();
    for (const guest of others) await play(guest);
    await phone.page.getByText("The classroom waits for its host.").waitFor();
    await consolePage.context().setOffline(false);
    await consolePage.getByRole("heading", { name: "Judge" }).waitFor();
    await phone.page.getByText("The classroom waits for its host.").waitFor({ state: "hidden" });
  });

  test("opens the console on another device by its link: it asks, takes over, and the first is told", async () => {
    const laptop = await device(1280, 800);
    await laptop.goto(hostLink());
    await laptop.getByRole("heading", { name: "Another console is open" }).waitFor();
    await press(laptop, "Take over");
    await laptop.getByRole("button", { name: "Start the briefing" }).waitFor();
    await consolePage.getByRole("heading", { name: "The console is open somewhere else now" }).waitFor();
    await press(consolePage, "Take over");
    await consolePage.getByRole("button", { name: "Start the briefing" }).waitFor();
    await laptop.getByRole("heading", { name: "The console is open somewhere else now" }).waitFor();
  });

  test("is not asked after a reload of the very same page", async () => {
    await consolePage.reload();
    await consolePage.getByRole("button", { name: "Start the briefing" }).waitFor();
  });

  test("carries a phone beside the console: what to say, go on, pause", async () => {
    await inFirstRound();
    const remote = await device(390, 780);
    await remote.goto(hostLink());
    await remote.getByRole("heading", { name: "Decide" }).waitFor();
    await remote.getByRole("heading", { name: "Say now" }).waitFor();
    await press(remote, "Pause");
    await consolePage.getByRole("button", { name: "Resume" }).waitFor();
    await press(remote, "Resume");
    await press(remote, /^Go on to Judge/);
    await press(remote, /have not acted/);
    await remote.getByRole("heading", { name: "Judge" }).waitFor();
    await consolePage.getByRole("heading", { name: "Judge" }).waitFor();
    expect(await remote.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test("gives one person more time and another name, and the person is told both", async () => {
    const { phone } = await inFirstRound();
    await press(consolePage, /^Lab 1/);
    await press(consolePage, `Rename: ${phone.name}`);
    await consolePage.getByLabel(`New name for ${phone.name}`).fill("Anna-Lena");
    await press(consolePage, "Save");
    const seconds = async () => Number(/\d+/.exec(await phone.page.getByRole("timer").innerText())?.[0]);
    const before = await seconds();
    await press(consolePage, "Give 30 s more: Anna-Lena");
    await consolePage.getByText("has more time").waitFor();
    await expect.poll(seconds).toBeGreaterThan(before + 10);
    await phone.page.reload();
    await phone.page.getByRole("timer").waitFor();
    expect(await phone.page.evaluate(() => JSON.stringify(localStorage))).toContain("Anna-Lena");
  });

  test("shows the remote's code only when asked for it", async () => {
    await press(consolePage, "Phone as a remote");
    const code = consolePage.getByRole("img", { name: /remote control/ });
    expect(await code.count()).toBe(0);
    await press(consolePage, "Show the QR code");
    await code.waitFor();
  });
});
