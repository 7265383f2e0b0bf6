import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { BLOCK_CHARTS } from "../../client/pages/debrief/plate.ts";
import { rehearse } from "../../server/rehearsal/rehearse.ts";
import { PAGES } from "../../server/settings.ts";
import type { Created } from "../../shared/protocol/messages.ts";
import { dropFile } from "../support/browser/drop-file.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { Analyst, type Counted, shareOf } from "../support/figures/analyst.ts";
import { uncounted } from "../support/figures/counted.ts";
import { type CsvRow, parseCsv } from "../support/files/csv.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();
let page: Page;
let room: Created;
let events: string;
let tables: Record<"blocks" | "decisions" | "seats" | "checks", CsvRow[]>;

/** Two blocks and the check, short. */
const LESSON = {
  masquerade: "lesson",
  version: 1,
  title: "Rehearsed",
  swapRoles: false,
  modelsPerLab: 2,
  check: true,
  blocks: [
    { scenario: "free-and-paid", treatment: { rounds: 6 } },
    { scenario: "hidden-tiers", treatment: { rounds: 6 } },
  ],
  script: {},
};

// A class of sixty: an agent fills the last lab, and is to be left out.
beforeAll(async () => {
  room = await server.create({ lesson: LESSON });
  const { files } = await rehearse({ url: server.url, people: 59, lesson: "own", seed: 7, room });
  const read = (name: string) => new TextDecoder().decode(files.get(name));
  events = read("events.ndjson");
  const table = (name: string) => parseCsv(read(`${name}.csv`));
  tables = {
    blocks: table("blocks"),
    decisions: table("decisions"),
    seats: table("seats"),
    checks: table("checks"),
  };
  page = await browser.page();
});

const drop = (text: string) => dropFile(page, "events.ndjson", text);

function percent(row: CsvRow | undefined, what: string): string {
  return `${Math.round((100 * Number(row?.[`${what}_count`])) / Number(row?.[`${what}_of`]))}\u00a0%`;
}

const titled = (name: string) => page.getByRole("figure", { name });

/** The table of a chart, which is in the page whether the chart or the table is shown: its rows by what they are called. */
async function shown(chart: string): Promise<CsvRow[]> {
  const rows = titled(chart).locator("tbody tr");
  return rows.evaluateAll((all) =>
    all.map((row) => {
      const cells = [...row.querySelectorAll<HTMLElement>("td")].map(({ dataset }) => [dataset.column, dataset.value]);
      return Object.fromEntries([["name", row.querySelector("th")?.textContent], ...cells]);
    }),
  );
}

/** Without what rounding does to sums of another order. */
const near = (value: number) => expect.closeTo(value, 12);
const numbers = (rows: readonly CsvRow[], ...columns: string[]) =>
  rows.map((row) => columns.map((column) => Number(row[column])));
const counts = ({ count, of }: Counted) => [count, of, near(count / of)];

describe("a file that is dropped on the debrief", () => {
  test("and is no recording is said to be none", async () => {
    await page.goto(`${server.url}/debrief`);
    await drop("not a class");
    await page.getByRole("alert").getByText("This is no recording of a classroom.").waitFor();
  });

  test("has its finding as the title, on either basis", async () => {
    await drop(events);
    const title = page.getByRole("heading", { level: 1 });
    const [first] = tables.blocks;
    await title.getByText(percent(first, "compliance_free_intentions")).first().waitFor();
    expect(await title.textContent()).toContain(percent(first, "compliance_paid_intentions"));
    await page.getByText("Responses", { exact: true }).click();
    await expect.poll(() => title.textContent()).toContain(percent(first, "compliance_paid_responses"));
    await page.getByText("Intentions", { exact: true }).click();
  });

  test("has the figures of the export in its tables, with their intervals", async () => {
    await page.getByLabel("Block", { exact: true }).selectOption({ index: 1 });
    await page.getByText("Debrief · Block 2").waitFor();
    await page.getByRole("button", { name: "Table: Compliance by tier" }).click();
    const value = async (column: string) =>
      (await shown("Compliance by tier")).find(({ name }) => name === "Paid tier")?.[column];
    const second = tables.blocks[1];
    // Not to the last digit, which has differed between the browser and the server.
    await expect
      .poll(async () => Number((await value("low")) || Number.NaN))
      .toEqual(near(Number(second?.compliance_paid_intentions_low)));
    expect(await value("complied")).toBe(second?.compliance_paid_intentions_count);
    expect(await value("of")).toBe(second?.compliance_paid_intentions_of);
    expect(Number(await value("high"))).toEqual(near(Number(second?.compliance_paid_intentions_high)));
  });

  describe.each([
    ["Intentions", "intention", 0],
    ["Intentions", "intention", 1],
    ["Responses", "response", 1],
    ["Responses", "response", 0],
  ])("has what an analyst computes from the export's decisions: %s, %s, block %i", (basis, column, number) => {
    let own: Analyst;
    beforeAll(async () => {
      own = new Analyst(tables.decisions, tables.seats, `${number + 1}`);
      await page.getByLabel("Block", { exact: true }).selectOption({ index: number });
      await page.getByText(basis, { exact: true }).click();
      await page.getByText(`Debrief · Block ${number + 1}`).waitFor();
    });

    test("compliance by tier, the gap in the title's line and block by block", async () => {
      const rows = await shown("Compliance by tier");
      expect(rows.map(({ name }) => name)).toEqual(["Free tier", "Paid tier", "Deployment"]);
      const [free, paid] = [own.compliance("free", column), own.compliance("paid", column)];
      expect(numbers(rows, "complied", "of", "share")).toEqual([free, paid, own.deployment(column)].map(counts));
      const gap = own.gap(column);
      const row = (await shown("Block by block"))[number];
      expect(numbers(row === undefined ? [] : [row], "gap", "free", "paid")).toEqual([
        [near(gap), near(shareOf(free)), near(shareOf(paid))],
      ]);
      const lead = page.locator(".head .lead");
      await expect.poll(() => lead.textContent()).toContain(`${Math.round(100 * gap)}`.replace("-", "−"));
    });

    test("compliance, as overseen and over all tiers, and value strength, by round", async () => {
      const rounds = await shown("Round by round");
      expect(rounds.length).toBeGreaterThan(3);
      const told = ({ count, of }: Counted) => (of === 0 ? 0 : near(count / of));
      expect(
        numbers(rounds, "free_complied", "free_of", "paid_complied", "paid_of", "apparent_share", "all_tiers"),
      ).toEqual(
        own
          .rounds(column)
          .map(({ free, paid, seen, actual }) => [free.count, free.of, paid.count, paid.of, told(seen), told(actual)]),
      );
      expect(numbers(await shown("Value strength"), "value")).toEqual(own.values().map((value) => [near(value)]));
    });

    test("points by strategy, overseers' error and Brier score, and reasoning", async () => {
      const points = (await shown("Points by strategy")).map(({ name, seats, points: mean }) => [
        name,
        Number(seats),
        Number(mean),
      ]);
      // A strategy that nobody followed is shown for what theory says of it.
      expect(points.filter(([, seats]) => seats !== 0).toSorted()).toEqual(
        own
          .points()
          .map(({ strategy, seats, points: mean }) => [strategy, seats, near(mean)])
          .toSorted(),
      );
      const { predictions, predicted, actual, brier } = own.overseers();
      expect((await shown("Overseers’ error"))[0]?.name).toBe(`${predictions}`);
      expect(numbers(await shown("Overseers’ error"), "predicted", "actual", "error", "brier")).toEqual([
        [near(predicted), near(actual), near(predicted - actual), near(brier)],
      ]);
      const reasoning = await shown("Alignment-faking reasoning");
      expect(numbers(reasoning, "complied", "of", "share")).toEqual([counts(own.reasoning())]);
    });
  });

  test("has the learning gain of those who answered both times", async () => {
    await page.getByText("Intentions", { exact: true }).click();
    await page.getByLabel("Block", { exact: true }).selectOption({ index: 1 });
    const people = new Set(tables.checks.map(({ seat }) => seat)).size;
    expect(people).toBe(59);
    const pairs = Map.groupBy(tables.checks, ({ pair }) => pair);
    const right = [...pairs.values()].map((answers) =>
      ["before", "after"].map((when) => answers.filter((row) => row.when === when && row.right === "true").length),
    );
    const rows = numbers(await shown("Learning gain"), "right_before", "right_after", "people");
    const counted = rows.map(([before = 0, after = 0, both = 0]) => [before * both, after * both].map(Math.round));
    expect(counted.toSorted()).toEqual(right.toSorted());
    expect(rows.every(([, , both]) => both === people)).toBe(true);
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
    await expect.poll(shown).toBe("rounds");
    await page.keyboard.press("PageDown");
    await expect.poll(shown).toBe("compliance");
    await page.locator(".slide .chart-room svg").first().waitFor();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(shown).toBe("rounds");
    const slides = new Set<string | null>();
    for (let place = 1; (await shown()) !== "learning"; place++) {
      slides.add(await shown());
      const [note, finding] = [page.locator(".slide-note"), page.locator(".slide h2")];
      expect(uncounted(`${await note.textContent()} ${await finding.textContent()}`)).toEqual([]);
      await page.keyboard.press("ArrowRight");
      await page.getByText(new RegExp(`^${place + 1} of`)).waitFor();
    }
    expect([...slides]).toEqual(expect.arrayContaining([...BLOCK_CHARTS, "blocks", "paired"]));
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog").count()).toBe(0);
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
