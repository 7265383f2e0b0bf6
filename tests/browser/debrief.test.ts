import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rehearse } from "../../server/rehearsal/rehearse.ts";
import type { Created } from "../../shared/protocol/messages.ts";
import { launchBrowser } from "../support/browser.ts";
import { type CsvRow, parseCsv } from "../support/csv.ts";
import { TestServer } from "../support/test-server.ts";

let server: TestServer;
let browser: Browser;
let page: Page;
let room: Created;
let events: string;
let blocks: CsvRow[];
const troubles: string[] = [];

beforeAll(async () => {
  server = await TestServer.withPages();
  browser = await launchBrowser();
  room = await server.create({ lesson: "first-encounter" });
  const { files } = await rehearse({ url: server.url, people: 15, lesson: "first-encounter", seed: 7, room });
  const read = (name: string) => new TextDecoder().decode(files.get(name));
  events = read("events.ndjson");
  blocks = parseCsv(read("blocks.csv"));
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("pageerror", (error) => troubles.push(error.message));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.end();
});

/** Drops a file on the page, as from a folder. */
async function drop(text: string): Promise<void> {
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([given], "events.ndjson"));
    dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
}

function percent(row: CsvRow | undefined, what: string): string {
  return `${Math.round((100 * Number(row?.[`${what}_count`])) / Number(row?.[`${what}_of`]))}\u00a0%`;
}

const titled = (name: string) => page.getByRole("figure", { name });

describe("a file that is dropped on the debrief", () => {
  test("and is no recording is said to be none", async () => {
    await page.goto(`${server.url}/debrief`);
    await drop("not a class");
    await page.getByRole("alert").getByText("This is no recording of a classroom.").waitFor();
  });

  test("has its finding as the title, on either basis", async () => {
    await drop(events);
    const title = page.getByRole("heading", { level: 1 });
    const [first] = blocks;
    await title.getByText(percent(first, "compliance_free_intentions")).first().waitFor();
    expect(await title.textContent()).toContain(percent(first, "compliance_paid_intentions"));
    await page.getByText("Responses", { exact: true }).click();
    await expect.poll(() => title.textContent()).toContain(percent(first, "compliance_paid_responses"));
    await page.getByText("Intentions", { exact: true }).click();
  });

  test("has the figures of the export in its tables, with their intervals", async () => {
    await page.getByLabel("Block", { exact: true }).selectOption({ index: 1 });
    await page.getByRole("button", { name: "Table: Compliance by tier" }).click();
    const row = titled("Compliance by tier").getByRole("row", { name: /^Paid tier/ });
    const value = (column: string) => row.locator(`[data-column=${column}]`).getAttribute("data-value");
    const second = blocks[1];
    await expect.poll(() => value("low")).toBe(second?.compliance_paid_intentions_low);
    expect(await value("complied")).toBe(second?.compliance_paid_intentions_count);
    expect(await value("of")).toBe(second?.compliance_paid_intentions_of);
    expect(await value("high")).toBe(second?.compliance_paid_intentions_high);
  });

  test("gives a chart as a picture and as a table to save", async () => {
    const save = async (what: string) => {
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name: `${what}: Overseers’ error` }).click();
      return readFile(await (await saved).path());
    };
    const png = await save("PNG");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    // Width and height stand at the beginning; a picture of one colour would be far smaller than this one.
    expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
    expect(png.length).toBeGreaterThan(20_000);
    expect((await save("SVG")).toString()).toMatch(/^<svg[\s\S]*Overseers’ error[\s\S]*<\/svg>$/);
    expect((await save("CSV")).toString()).toMatch(/^predictions,predicted,actual,error,/);
  });

  test("is presented one chart at a time, by the keyboard", async () => {
    await page.getByRole("button", { name: "Present" }).click();
    const shown = () => page.locator(".slide").getAttribute("data-slide");
    await expect.poll(shown).toBe("alignment");
    await page.keyboard.press("PageDown");
    await expect.poll(shown).toBe("compliance");
    await page.locator(".slide .chart-room svg").first().waitFor();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(shown).toBe("alignment");
    for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowRight");
    await expect.poll(shown).toBe("learning");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog").count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});

test("the console's link has the notes, covered, and presents only those that are chosen", async () => {
  await page.goto(`${server.url}/debrief#${room.code}.${room.key}`);
  const covered = page.getByRole("button", { name: /^Read note/ });
  await covered.first().waitFor();
  const wall = page.getByRole("region", { name: "Scratchpad wall" });
  expect(await wall.locator("blockquote").count()).toBe(0);
  await covered.first().click();
  const words = await wall.locator("blockquote p").textContent();
  await wall.getByRole("switch").click();
  await page.getByRole("button", { name: "Present" }).click();
  const slides = page.locator(".slide-notes");
  for (let i = 0; i < 20 && (await slides.count()) === 0; i++) await page.keyboard.press("PageDown");
  expect(await slides.locator("p").allTextContents()).toEqual([words]);
});
