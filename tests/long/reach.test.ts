import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { CUT, lights, press, ReachPages } from "../support/browser/reach-pages.ts";

// Each takes the five seconds and more that a page waits for a live connection.
const pages = new ReachPages();

test("tells of proxies that turn live connections down, let them hang, or let nothing back through", async () => {
  const bad = await Promise.all((["refuse", "hang", "swallow"] as const).map((live) => pages.proxy({ live })));
  const host = await pages.console(pages.url);
  await press(host, "Check");
  const words = ["turned down", "no answer in 5 s", "no answer in 5 s"];
  const phones: Page[] = [];
  for (const [n, { url }] of bad.entries()) {
    phones.push(await pages.phone(url, "#reach"));
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

test("phone, console and screen say so, and come in by themselves once they can", async () => {
  const bad = await pages.proxy({ live: "hang" });
  const joining = await pages.phone(bad.url);
  await press(joining, "Join");
  const host = await pages.console(bad.url);
  const screen = await pages.open(`${bad.url}/screen#${pages.code}`, 1280, 720);
  for (const page of [joining, host, screen]) await page.getByText(CUT).waitFor();
  bad.manners.live = "pass";
  await joining.getByText("You are in").waitFor();
  await host.getByText("1 person is here").waitFor();
  await screen.getByText("is here").waitFor();
  for (const page of [joining, host, screen]) expect(await page.getByText(CUT).count()).toBe(0);
});
