import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser/browser.ts";
import { Phone } from "../support/browser/phone.ts";
import { NOW, SECOND } from "../support/class/setting.ts";
import { Host, play, sit } from "../support/server/guest.ts";
import { TestServer } from "../support/server/test-server.ts";
import { FakeClock } from "../support/time/fake-clock.ts";

const clock = new FakeClock(NOW);
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([TestServer.withPages({ clock }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
});

test("a phone says aloud what is new, at half and at the end how many have acted, and when five seconds are left", async () => {
  const { code, key } = await server.create({ timers: "on" });
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await new Phone(page).joinFromQr(`${server.url}/${code}`);
  const polite = page.locator("[aria-live=polite]");
  const urgent = page.locator("[aria-live=assertive]");
  const others = [await sit(server.url, code, 900), await sit(server.url, code, 901)];
  const host = await Host.open(server.url, code, key);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.title()).toContain("Masquerade");

  await host.goTo("decide");
  await polite.getByText("Round 1 of 4.").waitFor();
  expect(await urgent.innerText()).toBe("");
  await page.getByRole("timer").waitFor();
  await clock.pass(Number(host.pulse.endsAt) - clock.now() - 6 * SECOND);
  // An answer that is not locked in yet brings the server's time.
  await page.keyboard.press("1");
  await urgent.getByText("5 seconds left").waitFor();

  await host.order({ type: "extend", from: host.view.moment, seconds: 60 });
  // The reason, or the other prediction.
  await page.keyboard.press("1");
  await page.getByRole("button", { name: "Lock in" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("Locked in.").waitFor();
  expect(await polite.innerText()).not.toContain("of 3");
  const [first, second] = others;
  if (first === undefined || second === undefined) throw new Error("There are two others.");
  await play(first);
  await polite.getByText("2 of 3").waitFor();
  await page.context().setOffline(true);
  await page.getByRole("alert").getByText("No connection. Trying again. Your choice is safe.").waitFor();
  // The alert says it, and nothing else speaks over it.
  expect(await polite.innerText()).toBe("");
  await page.context().setOffline(false);
  await polite.getByText("2 of 3").waitFor();
});
