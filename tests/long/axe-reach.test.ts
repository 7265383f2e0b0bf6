import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { type Form, Inspection } from "../support/browser/inspection.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { useServer } from "../support/server/use-server.ts";
import { BadProxy } from "../support/wire/bad-proxy.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();
let proxy: BadProxy;

beforeAll(async () => {
  proxy = await BadProxy.before(server.port, { live: "refuse" });
});
afterAll(async () => {
  proxy?.close();
});

const CONSOLE: readonly Form[] = [
  { width: 1280, height: 800, target: 28 },
  { width: 640, height: 400, axe: "nothing" },
  { width: 320, height: 256, axe: "nothing" },
];
const PHONE: readonly Form[] = [
  { width: 320, height: 480, theme: "dark", target: 48 },
  { width: 360, height: 640, theme: "light", target: 48, spaced: true, axe: "colours" },
];

async function device(url: string, width: number, height: number): Promise<Page> {
  const context = await browser.context({ viewport: { width, height }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

test("the test of phones before a class, on console and phone", async () => {
  const inspection = new Inspection();
  const created = await server.create();
  const host = await device(`${server.url}/host#${created.code}.${created.key}`, 1280, 800);
  await host.getByRole("button", { name: "Check", exact: true }).click();
  await inspection.look(host, "no phone yet", CONSOLE);
  const good = await device(`${server.url}/${created.code}#reach`, 360, 640);
  await good.getByText("This phone can play.").waitFor();
  await inspection.look(good, "a phone that can play", PHONE);
  const bad = await device(`${proxy.url}/${created.code}#reach`, 360, 640);
  await bad.getByText("This network cuts live connections.").waitFor();
  await inspection.look(bad, "a phone that can't", PHONE);
  await host.getByText("1 of 2 can play").waitFor();
  await inspection.look(host, "two phones", CONSOLE);
  await host.getByRole("button", { name: "How to make a hotspot" }).click();
  await inspection.look(host, "how to make a hotspot", CONSOLE);
  await host.getByRole("button", { name: "Close", exact: true }).click();
  await host.getByRole("button", { name: "Back to the lobby" }).click();
  await inspection.look(host, "the lobby after it", CONSOLE);
  const joining = await device(`${proxy.url}/${created.code}`, 360, 640);
  await joining.getByRole("button", { name: "Join", exact: true }).click();
  await joining.getByText("This network cuts live connections.").waitFor();
  await inspection.look(joining, "a phone that can't join", PHONE);
  expect(inspection.faults).toEqual([]);
});
