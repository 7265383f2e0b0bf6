import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { sit } from "../support/server/guest.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();

/** Counts what is played on a page, and how many players are open. Asking the page would count as touching it, so it tells. */
async function listenTo(page: Page): Promise<{ played: number; open: number }> {
  const heard = { played: 0, open: 0 };
  await page.exposeFunction("tell", (what: keyof typeof heard, change: number) => {
    heard[what] += change;
  });
  await page.addInitScript(() => {
    const { tell } = window as unknown as { tell: (what: string, change: number) => void };
    const { start } = AudioScheduledSourceNode.prototype;
    AudioScheduledSourceNode.prototype.start = function (...times) {
      tell("played", 1);
      start.apply(this, times);
    };
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        tell("open", 1);
      }
      override close() {
        tell("open", -1);
        return super.close();
      }
    };
  });
  return heard;
}

test("the screen is silent until the host turns the sound on, waits for a click, and is silent again", async () => {
  const { url } = server;
  const { code, key } = await server.create({ lesson: "quick-look", timers: "off" });
  const somebody = await sit(url, code, 0);
  const host = await browser.page();
  const screen = await browser.page(1280, 720);
  const scripts: string[] = [];
  screen.on("request", (request) => scripts.push(request.url()));
  const heard = await listenTo(screen);
  await Promise.all([screen.waitForRequest(/director/), screen.goto(`${url}/screen#${code}`)]);
  await host.goto(`${url}/host#${code}.${key}`);

  const turnSound = async () => {
    await host.getByRole("button", { name: /^Screen shows/ }).click();
    await host.getByRole("menuitemcheckbox", { name: /^Sound/ }).click();
    await host.keyboard.press("Escape");
  };
  const goOn = (name: RegExp) => host.getByRole("button", { name }).first().click();

  expect(scripts.filter((script) => script.includes("sound"))).toEqual([]);
  expect(heard).toEqual({ played: 0, open: 0 });

  await turnSound();
  // Until the part with the sounds has come, nothing may ask the page anything.
  await expect.poll(() => heard.open).toBe(1);
  const line = screen.getByText("Click on this page once, and it can be heard.");
  await line.waitFor();
  expect(await screen.evaluate(() => getComputedStyle(document.body).cursor)).toBe("auto");
  await screen.mouse.click(400, 300);
  await line.waitFor({ state: "detached" });
  expect(await screen.evaluate(() => getComputedStyle(document.body).cursor)).toBe("none");
  expect(heard).toEqual({ played: 0, open: 1 });

  await goOn(/^Start the briefing/);
  await screen.getByText("How it works").waitFor();
  await expect.poll(() => heard.played).toBeGreaterThan(0);

  await turnSound();
  await expect.poll(() => heard.open).toBe(0);
  const { played } = heard;
  await goOn(/^Go on to/);
  await screen.getByText("Round 1 of 4").waitFor();
  expect(heard.played).toBe(played);
  await somebody.leave();
});
