import { describe, expect, test } from "vitest";
import { lights, press, ReachPages } from "../support/browser/reach-pages.ts";

const REFUSED = "The server does not accept the address of this page";
/** What the page itself is told, which knows both addresses. */
const BOTH = /^This page is from http:.*but the request reached the server as/;

const pages = new ReachPages();

describe("the test of a phone", () => {
  test("says on phone and console that all is well, takes no seat, and leads to the door", async () => {
    const host = await pages.console(pages.url);
    await press(host, "Check");
    const tried = await pages.phone(pages.url, "#reach");
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

  test("tells of a proxy that changes the address on the way, which the console still hears of", async () => {
    const [bad, host] = [await pages.proxy({ host: "behind.test" }), await pages.console(pages.url)];
    await press(host, "Check");
    const tried = await pages.phone(bad.url, "#reach");
    await tried.getByText(BOTH).waitFor();
    expect(await lights(tried)).toEqual(["loads", "refused", "not tried"]);
    await host.locator(".reach-phone").getByText(REFUSED).waitFor();
    expect(await lights(host)).toEqual(["loads", "refused", "not tried"]);
  });

  test("tells of a network that answers in the server's place, and of one that is gone, once the page is there", async () => {
    const bad = await pages.proxy({});
    const tried = await pages.phone(bad.url, "#reach");
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
    const host = await pages.console(pages.url);
    await press(host, "Check");
    const tried = await pages.page(360, 640);
    // As in a browser that knows no modules of this kind.
    await tried.route("**/*.js", (route) =>
      /reach-no-scripts|theme/.test(route.request().url())
        ? route.continue()
        : route.fulfill({ contentType: "text/javascript", body: "an old browser stops here" }),
    );
    await tried.goto(`${pages.url}/${pages.code}#reach`);
    await host.locator(".reach-phone").getByText("The page does not start here").waitFor();
    expect(await lights(host)).toEqual(["does not start", "not tried", "not tried"]);
    for (const trouble of pages.troubles.splice(0)) expect(trouble).toContain("Unexpected identifier 'old'");
  });

  test("says by how much a phone's clock is wrong, and that it can play", async () => {
    const host = await pages.console(pages.url);
    await press(host, "Check");
    const tried = await pages.page(360, 640);
    await tried.clock.install({ time: Date.now() + 40 * 60_000 });
    await tried.goto(`${pages.url}/${pages.code}#reach`);
    for (const page of [tried, host])
      await page
        .getByText(/differ by 40.minutes.*so the phone can play/)
        .first()
        .waitFor();
    expect(await lights(host)).toEqual(["loads", "accepted", "messages arrive"]);
  });

  test("lists what keeps phones from showing up at all", async () => {
    const host = await pages.console(pages.url);
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

test("a phone whose origin is refused is told on joining", async () => {
  const bad = await pages.proxy({ host: "behind.test" });
  const joining = await pages.phone(bad.url);
  await press(joining, "Join");
  await joining.getByText(BOTH).waitFor();
});
