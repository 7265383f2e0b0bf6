import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { GUIDE } from "../../shared/content/guide/index.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();

const shows = (page: Page, id: string) => page.locator(`#${id}-title`).isVisible();

test("the guide opens, leads to its parts, and prints one of them by itself, in light", async () => {
  const page = await browser.page(320, 640, { colorScheme: "dark" });
  await page.addInitScript(() => Object.assign(window, { print: () => document.body.setAttribute("data-asked", "") }));
  await page.goto(`${server.url}/guide`);
  const contents = page.getByRole("navigation", { name: "Contents" });
  await contents.getByRole("link", { name: "Glossary" }).click();
  await page.waitForURL(/#glossary$/);
  expect(await page.locator("#glossary").evaluate((part) => Math.abs(part.getBoundingClientRect().top))).toBeLessThan(
    40,
  );

  const leads = await contents.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(leads.length).toBeGreaterThan(15);
  const anchors = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => `#${id}`));
  expect(leads.filter((lead) => !anchors.includes(lead ?? ""))).toEqual([]);
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await page.locator("#plan-45").getByRole("button", { name: "Print this part" }).click();
  await page.locator("body[data-asked]").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  expect(await shows(page, "plan-45")).toBe(true);
  expect(await page.locator("#plan-45 .timeline").isVisible()).toBe(true);
  for (const other of ["plans", "plan-15", "lessons", "glossary", "contents"]) {
    expect(await shows(page, other), other).toBe(false);
  }
  await page.waitForFunction(() => document.documentElement.dataset.theme === "light");

  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  expect(await shows(page, "glossary")).toBe(true);
  await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
});

test("what is printed is what is read before class, unless everything is asked for", async () => {
  const page = await browser.page();
  await page.addInitScript(() => Object.assign(window, { print: () => document.body.setAttribute("data-asked", "") }));
  await page.goto(`${server.url}/guide`);
  await page.locator("#before").waitFor();
  await page.emulateMedia({ media: "print" });
  const lookedUp = ["plans", "discussion", "glossary", "facts", "handouts"];
  for (const id of ["before", ...GUIDE.lessonPages.map(({ id }) => `lesson-${id}`)])
    expect(await shows(page, id)).toBe(true);
  for (const id of lookedUp) expect(await shows(page, id), id).toBe(false);

  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Print everything" }).click();
  await page.locator("body[data-asked]").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  for (const id of ["before", ...lookedUp]) expect(await shows(page, id), id).toBe(true);
});

test("facts that are folded away, or cited by a number, stand in the list of facts", async () => {
  const page = await browser.page();
  await page.goto(`${server.url}/guide`);
  await page.locator("#facts").waitFor();
  const cited = await page
    .locator("main a[href^='#fact-']")
    .evaluateAll((links) => links.map((link) => [link.getAttribute("href")?.slice(1) ?? "", link.textContent ?? ""]));
  const listed = await page
    .locator("#facts .fact-list li")
    .evaluateAll((all) => all.map(({ id }, i) => [id, `${i + 1}`]));
  expect(new Set(cited.map(([id]) => id))).toEqual(new Set(listed.map(([id]) => id)));
  expect(cited.filter(([id, number]) => !listed.some(([one, n]) => one === id && n === number))).toEqual([]);
  const [folded] = await page.locator("#discussion .facts li").allTextContents();
  expect(await page.locator("#facts").textContent()).toContain(folded?.trim());
});

test("every question, misconception, term and handout is on the page", async () => {
  const page = await browser.page();
  await page.goto(`${server.url}/guide#handout-model`);
  await page.getByRole("heading", { name: "Model sheet" }).waitFor();
  const ids = [
    ...Object.values(GUIDE.discussion).flatMap((topics) => topics.map(({ id }) => `topic-${id}`)),
    ...GUIDE.misconceptions.map(({ id }) => `claim-${id}`),
    ...GUIDE.glossary.map(({ id }) => `term-${id}`),
  ];
  const there = await page.locator("main [id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id) => !there.includes(id))).toEqual([]);
  expect(await page.locator("#handout-numbers li").count()).toBe(100);
  expect(await page.locator("#handout-model .ladder td").allInnerTexts()).toEqual(expect.arrayContaining(["49", "79"]));
});
