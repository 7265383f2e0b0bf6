import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import type { Created } from "../../shared/protocol/messages.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";
import { Phone } from "../support/browser/phone.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { type Guest, play, sit } from "../support/server/guest.ts";
import { useServer } from "../support/server/use-server.ts";
import { fairTime } from "../support/time/fair-time.ts";
import { Tap } from "../support/wire/tap.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();
let created: Created;
let consolePage: Page;

beforeEach(async () => {
  created = await server.create({ timers: "on" });
  consolePage = await browser.page(1280, 800);
  await consolePage.goto(hostLink());
  await consolePage.getByRole("button", { name: "Start the briefing" }).waitFor();
});

const hostLink = () => `${server.url}/host#${created.code}.${created.key}`;

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

/** One person at a real phone and two at sockets, in their first round, which lasts as long as a slow machine needs. */
async function inFirstRound(): Promise<{ phone: Phone; others: Guest<SeatView>[] }> {
  const phone = new Phone(await browser.page(360, 640));
  await phone.joinFromQr(`${server.url}/${created.code}`);
  const others = [await sit(server.url, created.code, 900), await sit(server.url, created.code, 901)];
  await press(consolePage, "Start the briefing");
  await press(consolePage, /^Go on to Round 1/);
  await Promise.all(others.map((guest) => guest.at("decide", 0)));
  const endsAt = () => Number(others[0]?.pulse.endsAt);
  for (let more = 0; more < 4; more++) {
    const before = endsAt();
    await press(consolePage, "+15 s");
    await others[0]?.until(() => endsAt() > before);
  }
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
    const phone = new Phone(await browser.page(360, 640));
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

  test("is asked on another device, not after a reload: it takes over, and the first is told", async () => {
    await consolePage.reload();
    await consolePage.getByRole("button", { name: "Start the briefing" }).waitFor();
    const laptop = await browser.page(1280, 800);
    await laptop.goto(hostLink());
    await laptop.getByRole("heading", { name: "Another console is open" }).waitFor();
    await press(laptop, "Take over");
    await laptop.getByRole("button", { name: "Start the briefing" }).waitFor();
    await consolePage.getByRole("heading", { name: "The console is open somewhere else now" }).waitFor();
    await press(consolePage, "Take over");
    await consolePage.getByRole("button", { name: "Start the briefing" }).waitFor();
    await laptop.getByRole("heading", { name: "The console is open somewhere else now" }).waitFor();
  });

  test("carries a phone beside the console, whose code is shown when asked for: what to say, go on, pause", async () => {
    await press(consolePage, "Phone as a remote");
    const code = consolePage.getByRole("img", { name: /remote control/ });
    expect(await code.count()).toBe(0);
    await press(consolePage, "Show the QR code");
    await code.waitFor();
    await consolePage.keyboard.press("Escape");
    await inFirstRound();
    const remote = await browser.page(390, 780);
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
});
