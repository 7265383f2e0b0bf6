import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Created } from "../../shared/protocol/messages.ts";
import { BadProxy, type Manners } from "../support/bad-proxy.ts";
import { launchBrowser } from "../support/browser.ts";
import { TestServer } from "../support/test-server.ts";

const CUT = "This network cuts live connections. Put all devices on another one, such as a hotspot.";
const REFUSED = "The server does not accept the address of this page";
/** What the page itself is told, which knows both addresses. */
const BOTH = /^This page is from http:.*but the request reached the server as/;
const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1";

let server: TestServer;
let browser: Browser;
let created: Created;
let contexts: BrowserContext[] = [];
let proxies: BadProxy[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([TestServer.withPages(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
});
beforeEach(async () => {
  created = await server.create();
});
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  for (const proxy of proxies) proxy.close();
  contexts = [];
  proxies = [];
});

async function open(url: string, { width, height }: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, userAgent: IPHONE });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function proxy(manners: Partial<Manners>): Promise<BadProxy> {
  const made = await BadProxy.before(server.port, manners);
  proxies.push(made);
  return made;
}

const phone = (url: string, end = "") => open(`${url}/${created.code}${end}`, { width: 360, height: 640 });
const consoleAt = (url: string) => open(`${url}/host#${created.code}.${created.key}`, { width: 1280, height: 800 });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();

/** What each light of the nth phone says, on the phone itself or in the console's list. */
function lights(page: Page, nth = 0): Promise<string[]> {
  return page.locator(".reach-lights").nth(nth).locator("dd").allInnerTexts();
}

describe("the test of a phone", () => {
  test("says on phone and console that all is well, takes no seat, and leads to the door", async () => {
    const host = await consoleAt(server.url);
    await press(host, "Check");
    const tried = await phone(server.url, "#reach");
    await tried.getByText("This phone can play.").waitFor();
    expect(await lights(tried)).toEqual(["loads", "accepted", "messages arrive"]);
    await host.locator(".reach-phone").getByText("This phone can play.").waitFor();
    expect(await lights(host)).toEqual(["loads", "accepted", "messages arrive"]);
    expect(await host.getByRole("heading", { name: "iPhone" }).count()).toBe(1);
    await host.getByText("1 of 1 can play").waitFor();
    await press(host, "Back to the lobby");
    await host.getByText("Nobody yet").first().waitFor();
    await expect.poll(() => host.evaluate(() => document.activeElement?.id)).toBe("reach-open");
    expect(await host.locator(".reach-line li").allTextContents()).toEqual([
      "Page works",
      "Origin works",
      "Live works",
    ]);
    await tried.getByRole("link", { name: "Join with this phone" }).click();
    await tried.getByRole("button", { name: "Join" }).waitFor();
  });

  test("tells of proxies that turn live connections down, let them hang, or let nothing back through", async () => {
    const bad = await Promise.all((["refuse", "hang", "swallow"] as const).map((live) => proxy({ live })));
    const host = await consoleAt(server.url);
    await press(host, "Check");
    const words = ["turned down", "no answer in 5 s", "no answer in 5 s"];
    const phones: Page[] = [];
    for (const [n, { url }] of bad.entries()) {
      phones.push(await phone(url, "#reach"));
      // The console lists them in the order in which they came.
      await host.locator(".reach-phone").nth(n).waitFor();
    }
    for (const [n, tried] of phones.entries()) {
      await tried.getByText(CUT).waitFor();
      expect(await lights(tried)).toEqual(["loads", "accepted", words[n]]);
      await host.locator(".reach-phone").nth(n).getByText(CUT).waitFor();
      expect(await lights(host, n)).toEqual(["loads", "accepted", words[n]]);
    }
    await host.getByText("0 of 3 can play").waitFor();
    for (const { manners } of bad) manners.live = "pass";
    await press(host, "Check again");
    await host.getByText("1 of 3 can play").waitFor();
    expect(await lights(host)).toEqual(["loads", "accepted", "messages arrive"]);
  });

  test("tells of a proxy that changes the address on the way, which the console still hears of", async () => {
    const [bad, host] = [await proxy({ host: "behind.test" }), await consoleAt(server.url)];
    await press(host, "Check");
    const tried = await phone(bad.url, "#reach");
    await tried.getByText(BOTH).waitFor();
    expect(await lights(tried)).toEqual(["loads", "refused", "not tried"]);
    await host.locator(".reach-phone").getByText(REFUSED).waitFor();
    expect(await lights(host)).toEqual(["loads", "refused", "not tried"]);
  });

  test("tells of a network that answers in the server's place, and of one that is gone, once the page is there", async () => {
    const bad = await proxy({});
    const tried = await phone(bad.url, "#reach");
    await tried.getByText("This phone can play.").waitFor();
    bad.manners.captive = true;
    await press(tried, "Check again");
    await tried.getByText("Something on this network answers in the server’s place.").waitFor();
    bad.close();
    await press(tried, "Check again");
    await tried.getByText("The server does not answer.").waitFor();
    expect(await lights(tried)).toEqual(["loads", "no answer", "not tried"]);
  });

  test("tells the console of a browser that does not start the page", async () => {
    const host = await consoleAt(server.url);
    await press(host, "Check");
    const context = await browser.newContext({ userAgent: IPHONE });
    contexts.push(context);
    const tried = await context.newPage();
    // As in a browser that knows no modules of this kind.
    await tried.route("**/*.js", (route) =>
      /reach-no-scripts|theme/.test(route.request().url())
        ? route.continue()
        : route.fulfill({ contentType: "text/javascript", body: "an old browser stops here" }),
    );
    await tried.goto(`${server.url}/${created.code}#reach`);
    await host.locator(".reach-phone").getByText("The page does not start here").waitFor();
    expect(await lights(host)).toEqual(["does not start", "not tried", "not tried"]);
  });

  test("says by how much a phone's clock is wrong, and that it can play", async () => {
    const host = await consoleAt(server.url);
    await press(host, "Check");
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    contexts.push(context);
    const tried = await context.newPage();
    await tried.clock.install({ time: Date.now() + 40 * 60_000 });
    await tried.goto(`${server.url}/${created.code}#reach`);
    for (const page of [tried, host])
      await page
        .getByText(/differ by 40.minutes.*so the phone can play/)
        .first()
        .waitFor();
    expect(await lights(host)).toEqual(["loads", "accepted", "messages arrive"]);
  });

  test("lists what keeps phones from showing up at all", async () => {
    const host = await consoleAt(server.url);
    await host.clock.install();
    await press(host, "Check");
    expect(await host.getByText("A guest Wi-Fi").count()).toBe(0);
    await host.clock.fastForward(21_000);
    for (const cause of ["Another network", "A firewall", "A guest Wi-Fi", "An old browser"]) {
      await host.getByText(cause, { exact: true }).waitFor();
    }
    await press(host, "How to make a hotspot");
    await host.getByText("Personal Hotspot").waitFor();
  });
});

describe("on a network that lets no live connection through", () => {
  test("phone, console and screen say so, and come in by themselves once they can", async () => {
    const bad = await proxy({ live: "hang" });
    const joining = await phone(bad.url);
    await press(joining, "Join");
    const host = await consoleAt(bad.url);
    const screen = await open(`${bad.url}/screen#${created.code}`, { width: 1280, height: 720 });
    for (const page of [joining, host, screen]) await page.getByText(CUT).waitFor();
    bad.manners.live = "pass";
    await joining.getByText("You are in").waitFor();
    await host.getByText("1 person is here").waitFor();
    await screen.getByText("is here").waitFor();
    for (const page of [joining, host, screen]) expect(await page.getByText(CUT).count()).toBe(0);
  });

  test("a phone whose origin is refused is told on joining", async () => {
    const bad = await proxy({ host: "behind.test" });
    const joining = await phone(bad.url);
    await press(joining, "Join");
    await joining.getByText(BOTH).waitFor();
  });
});
