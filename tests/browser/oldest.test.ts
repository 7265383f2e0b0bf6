import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { exportArchive } from "../../server/export/archive.ts";
import { PAGES } from "../../server/settings.ts";
import { PAGE_NAMES, PAGE_TABLE, type PageWithAddress, pageFile } from "../../shared/protocol/pages.ts";
import { dropFile } from "../support/browser/drop-file.ts";
import { asOldest } from "../support/browser/older.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { treatmentOf } from "../support/class/setting.ts";
import { playedThrough } from "../support/class/watch.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser({ strict: true });

/** A page that finds no more than Chrome 109, Safari 16 and Firefox 115 have. */
async function olderPage(): Promise<Page> {
  const context = await browser.context({ viewport: { width: 1280, height: 800 } });
  await asOldest(context);
  return context.newPage();
}

/** What the pages show first, but for those that need a file, and the one in the console's frame, which shows nothing by itself. */
const HEADINGS: Readonly<Record<Exclude<PageWithAddress, "debrief" | "replay" | "watch">, string | RegExp>> = {
  play: /Masquerade/,
  host: "Open a classroom",
  screen: "The screen of a classroom",
  sandbox: "Sandbox",
  alone: "Try it alone",
  guide: "Guide for instructors",
};

test("pages find all they need in the oldest browsers that are supported", async () => {
  const page = await olderPage();
  for (const [name, heading] of Object.entries(HEADINGS)) {
    await page.goto(server.url + PAGE_TABLE[name as keyof typeof HEADINGS].address);
    await page.getByRole("heading", { name: heading }).first().waitFor();
  }
  expect(await page.evaluate(() => "groupBy" in Map || "toSorted" in [])).toBe(false);

  const { events } = playedThrough({ treatment: treatmentOf({ rounds: 4, deployment: 4 }), people: 9, start: 5 });
  const archive = exportArchive(events);
  await page.goto(`${server.url}/debrief`);
  await page.getByText("Choose a file").waitFor();
  await dropFile(page, "class.zip", archive);
  await page.waitForFunction(() => document.querySelectorAll("figure svg text").length > 40);
  // What the worker is asked for.
  await page.waitForFunction(() => !document.body.textContent?.includes("being computed"));
  await page.goto(`${server.url}/replay`);
  await page.getByText("Choose a recording").waitFor();
  await dropFile(page, "class.zip", archive);
  await page.getByRole("slider", { name: "Step" }).waitFor();
});

test("no script has a pattern that looks behind, or what else Safari 16 can't read", () => {
  const scripts = globSync("**/*.js", { cwd: PAGES });
  expect(scripts.length).toBeGreaterThan(50);
  const found = scripts.filter((file) =>
    /\(\?<[=!]|\(\?[ims]*-?[ims]+:|\bstatic\{/.test(readFileSync(join(PAGES, file), "utf8")),
  );
  expect(found).toEqual([]);
});

test("every page carries its name, by which its styles are scoped", () => {
  for (const name of PAGE_NAMES)
    expect(readFileSync(join(PAGES, pageFile(name)), "utf8")).toContain(`data-page="${name}"`);
});

test("styles are built without nesting or names of breakpoints, and with their layers in order", () => {
  const [, order = ""] = /@layer ([^;]+);/.exec(readFileSync("client/ui/layers.css", "utf8")) ?? [];
  const sheets = globSync("**/*.css", { cwd: PAGES }).map((file) => readFileSync(join(PAGES, file), "utf8"));
  expect(sheets.length).toBeGreaterThan(10);
  for (const sheet of sheets) {
    const text = sheet.replace(/"[^"]*"|url\([^)]*\)/g, "");
    expect(text).not.toMatch(/&|@custom-media|@media[^{]*\(--/);
    // A rule that opens within a rule.
    expect(text).not.toMatch(/(?:^|[{};])[^@{};]+\{[^{}]*\{/);
    const layers = [...text.matchAll(/@layer ([^{;]+)/g)].flatMap(([, names = ""]) => names.split(/,\s*/));
    expect([...new Set(layers)]).toEqual(order.split(", "));
  }
});

test("a browser that is too old says so, without the page or its styles", async () => {
  const page = await olderPage();
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (property: string, value?: string) =>
      property !== "container-type" && (value === undefined ? supports(property) : supports(property, value));
  });
  for (const [language, words] of [
    [
      "en",
      /^This browser is too old for Masquerade\.\s+It needs one of these, or a newer version: Chrome 109, Edge 109, Firefox 115, Safari 16 /,
    ],
    [
      "de",
      /^Dieser Browser ist zu alt für Masquerade\.\s+Nötig ist einer von diesen oder eine neuere Version: Chrome 109, Edge 109, Firefox 115, Safari 16 /,
    ],
  ] as const) {
    await page.setExtraHTTPHeaders({ "accept-language": language });
    await page.goto(`${server.url}/host`, { waitUntil: "load" });
    expect(await page.locator("body").innerText()).toMatch(words);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
  }
});

test("a browser that runs no scripts is told that they are needed", async () => {
  const page = await browser.page(1280, 800, { javaScriptEnabled: false });
  await page.goto(server.url);
  expect((await page.locator("body").innerText()).trim()).toMatch(/^Masquerade needs JavaScript\./);
});
