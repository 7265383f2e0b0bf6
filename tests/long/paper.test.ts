import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { rehearse } from "../../server/rehearsal/rehearse.ts";
import { PAGES } from "../../server/settings.ts";
import { GUIDE } from "../../shared/content/guide/index.ts";
import { lessonFile } from "../../shared/content/lessons/own.ts";
import { LANGUAGES } from "../../shared/protocol/languages.ts";
import { dropFile } from "../support/browser/drop-file.ts";
import { printedPages } from "../support/browser/paper.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();

/** The margins that the pages ask for, mm. */
const MARGIN = { guide: 14, report: 15 };

const print = async (page: Page, margin: number) =>
  printedPages(await page.pdf({ format: "A4", preferCSSPageSize: true }), margin);

describe.each(LANGUAGES)("the guide on paper, in %s", (locale) => {
  async function open(): Promise<Page> {
    const page = await browser.page(1280, 800, { locale });
    await page.addInitScript(() =>
      Object.assign(window, { print: () => document.body.setAttribute("data-asked", "") }),
    );
    await page.goto(`${server.url}/guide`);
    await page.locator("#lessons").waitFor();
    return page;
  }

  async function part(page: Page, id: string) {
    await page.evaluate(() => document.body.removeAttribute("data-asked"));
    await page.locator(`#${id} > .part-head`).getByRole("button").click();
    await page.locator("body[data-asked]").waitFor({ state: "attached" });
    return print(page, MARGIN.guide);
  }

  test("every lesson fits on one sheet", async () => {
    const page = await open();
    const sheets: Record<string, number> = {};
    for (const { id } of GUIDE.lessonPages) sheets[id] = (await part(page, `lesson-${id}`)).length;
    expect(sheets).toEqual(Object.fromEntries(GUIDE.lessonPages.map(({ id }) => [id, 1])));
  });

  test("what is read before class is a sheet for each lesson and few more", async () => {
    const pages = await print(await open(), MARGIN.guide);
    expect(pages.length).toBeGreaterThan(GUIDE.lessonPages.length);
    expect(pages.length).toBeLessThanOrEqual(GUIDE.lessonPages.length + 4);
  });

  test("every handout fits on one sheet", async () => {
    const page = await open();
    const ids = await page.locator("#handouts > .part-3").evaluateAll((parts) => parts.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) expect(await part(page, id), id).toHaveLength(1);
  });
});

/** Five blocks, so that the first page has the most to hold. */
const FIVE = lessonFile({
  title: "Five blocks",
  swapRoles: true,
  modelsPerLab: 2,
  check: true,
  blocks: ["free-and-paid", "no-conflict", "never-trained-on", "rated-not-trained", "announced-audits"].map(
    (scenario) => ({ scenario, treatment: { rounds: 4 } }),
  ),
  script: {},
});

describe.each([
  ["two blocks", { lesson: "first-encounter" }],
  ["five blocks", { lesson: FIVE }],
] as const)("the report of a class of %s, on paper", (_, create) => {
  let events: string;
  beforeAll(async () => {
    const room = await server.create(create);
    const { files } = await rehearse({ url: server.url, people: 23, lesson: "own", seed: 7, room });
    events = new TextDecoder().decode(files.get("events.ndjson"));
  });

  test.each(LANGUAGES)("begins with one page that sums it up, and wastes none, in %s", async (locale) => {
    const page = await browser.page(1280, 800, { locale });
    await page.goto(`${server.url}/debrief`);
    await dropFile(page, "events.ndjson", events);
    await page.locator(".head-actions button").first().click();
    await page.locator(".report-summary").waitFor();
    // Intervals and drawings come after the page.
    await page
      .getByText(/\(−?\d+ (to|bis) −?\d+\)/)
      .first()
      .waitFor();
    await expect.poll(() => page.locator(".report .chart-room:empty").count()).toBe(0);

    const pages = await print(page, MARGIN.report);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.slice(0, -1).filter(({ filled }) => filled < 0.6)).toEqual([]);

    await page.evaluate(() => {
      for (const rest of document.querySelectorAll(".sheet-of-paper > :not(.report-summary)")) rest.remove();
    });
    expect(await print(page, MARGIN.report)).toHaveLength(1);
  });
});
