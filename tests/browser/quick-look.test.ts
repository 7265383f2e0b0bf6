import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SocketPlayer } from "../../server/rehearsal/player.ts";
import { type RunningServer, startServer } from "../../server/server.ts";
import { PAGES } from "../../server/settings.ts";
import { seedFromNumber } from "../../shared/lib/draw.ts";
import { BEATS } from "../../shared/rules/beats.ts";
import { axeFaults } from "../support/browser/axe.ts";
import { launchBrowser } from "../support/browser/browser.ts";
import { Phone } from "../support/browser/phone.ts";
import { type CsvRow, parseCsv } from "../support/files/csv.ts";

const PHONES = 3;
const SOCKETS = 6;

let folder: string;
let server: RunningServer;
let browser: Browser;
let url: string;
const troubles: string[] = [];
/** What axe found, on whatever page. */
const faults = new Set<string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "masquerade-test-"));
  server = await startServer({ port: 0, hostname: "127.0.0.1", data: join(folder, "test.db"), pages: PAGES });
  url = `http://127.0.0.1:${server.port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function device(width: number, height: number): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: width < 600 });
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`${page.url()}: ${message.text()}`);
  });
  return { page, context };
}

/** As a class meets them; every other state is looked at by the long tests. */
async function look(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) for (const fault of await axeFaults(page)) faults.add(`${page.url()}: ${fault}`);
}

const pagesOf = (phones: readonly Phone[]) => phones.map(({ page }) => page);

/** A share as the screen states it: the exact count behind the rounded figure. */
async function figure(screen: Page, name: string): Promise<string> {
  const element = screen.locator(`[data-figure="${name}"]`).first();
  await element.waitFor({ state: "attached" });
  return `${await element.getAttribute("data-count")} of ${await element.getAttribute("data-of")}`;
}

function share(rows: readonly CsvRow[], column: string): string {
  return `${rows.filter((row) => row[column] === "comply").length} of ${rows.length}`;
}

function peopleIn(rows: readonly CsvRow[], tier: string): CsvRow[] {
  return rows.filter(
    (row) =>
      row.person_or_agent === "person" && row.stand_in === "false" && row.kind === "conflict" && row.tier === tier,
  );
}

test("a class of browsers and sockets plays a quick look to the debrief, and the screen's figures are the data's", async () => {
  const { page: host } = await device(1280, 800);
  await host.goto(`${url}/host`);
  await host.getByText("A quick look", { exact: true }).click();
  await host.getByText("Off: I end every phase").click();
  await host.getByRole("button", { name: "Open the classroom" }).click();
  await host.getByRole("button", { name: "Start the briefing" }).waitFor();
  const code = new URL(host.url()).hash.slice(1, 7);

  const { page: screen } = await device(1280, 720);
  await screen.goto(`${url}/screen#${code}`);

  const phones: Phone[] = [];
  for (let i = 0; i < PHONES; i++) {
    const phone = new Phone((await device(360, 640)).page);
    await phone.joinFromQr(`${url}/${code}`);
    phones.push(phone);
  }
  const sockets = Array.from({ length: SOCKETS }, () => new SocketPlayer(seedFromNumber(5)));
  await Promise.all(sockets.map((player, i) => player.join(url, code, 3000 + i)));
  await screen
    .getByText(String(PHONES + SOCKETS), { exact: true })
    .first()
    .waitFor();

  const press = (name: string | RegExp) => host.getByRole("button", { name }).first().click();
  const allActed = (of: number) => host.getByText(`${of} of ${of}`).first().waitFor();
  await look(host, screen, ...pagesOf(phones.slice(0, 1)));
  await press("Start the briefing");
  for (const phone of phones) await phone.readBriefing();
  await allActed(PHONES + SOCKETS);
  await press(/^Go on to/);

  for (let round = 0; round < 4; round++) {
    if (round === 2) await changeDevice();
    if (round === 0) await look(host, screen, ...pagesOf(phones));
    for (const phone of phones) await phone.decide();
    await allActed(PHONES + SOCKETS);
    await press("Go on to Judge");
    if (round === 0) await look(...pagesOf(phones));
    for (const phone of phones) await phone.judge();
    await allActed((PHONES + SOCKETS) / 3);
    await press("Go on to Outcome");
    await press(/^Go on to (Round|Deployment)/);
  }
  for (const phone of phones) await phone.deploy();
  await allActed(PHONES + SOCKETS);
  await press("Go on to Reveal");

  for (const phone of phones) await phone.page.getByText("Look at the screen.").waitFor();
  for (const _ of BEATS.slice(1)) await press("Next beat");
  const revealed = {
    free: await figure(screen, "free"),
    paid: await figure(screen, "paid"),
    deployment: await figure(screen, "deployment"),
    predicted: await figure(screen, "predicted"),
  };
  for (const phone of phones) await phone.page.getByText("your story").waitFor();
  await look(host, screen, ...pagesOf(phones));
  await press("Go on to Debrief");
  const debriefed = {
    free: await figure(screen, "free"),
    paid: await figure(screen, "paid"),
    deployment: await figure(screen, "deployment"),
  };

  const downloading = host.waitForEvent("download");
  await press("Download the data");
  const files = unzipSync(new Uint8Array(await readFile(await (await downloading).path())));
  const decisions = parseCsv(new TextDecoder().decode(files["decisions.csv"]));
  const seats = parseCsv(new TextDecoder().decode(files["seats.csv"])).filter((row) => row.role === "model");

  expect(decisions).toHaveLength(4 * ((PHONES + SOCKETS) * (2 / 3)));
  expect(decisions.filter((row) => row.stand_in === "true")).toEqual([]);
  const [free, paid] = [peopleIn(decisions, "free"), peopleIn(decisions, "paid")];
  expect(revealed).toEqual({
    free: share(free, "response"),
    paid: share(paid, "response"),
    deployment: `${seats.reduce((sum, row) => sum + Number(row.deployment_complied), 0)} of ${seats.length * 10}`,
    predicted: `${paid.filter((row) => row.prediction === "true").length} of ${paid.length}`,
  });
  expect(debriefed).toEqual({
    free: share(free, "intention"),
    paid: share(paid, "intention"),
    deployment: share(seats, "standing_order"),
  });
  expect(sockets.flatMap(({ log }) => [...log.refused, log.unacknowledged])).toEqual(sockets.map(() => 0));
  expect(troubles).toEqual([]);
  expect([...faults]).toEqual([]);

  // What is deleted is not offered any more.
  for (const name of [
    "End the classroom",
    "End it for everyone?",
    "Delete this classroom",
    "Delete all its data for good?",
  ])
    await press(name);
  await host.getByText("Nothing of this classroom is left on the server.").waitFor();
  expect(await host.getByRole("main").getByRole("link").allInnerTexts()).toEqual(["Open another classroom"]);
  expect(await host.getByRole("main").getByRole("button").count()).toBe(0);

  /** One person goes on with another phone; the first one is told, and plays no more. */
  async function changeDevice(): Promise<void> {
    const [first] = phones;
    if (first === undefined) throw new Error("There is no phone.");
    const { page } = await device(360, 640);
    phones[0] = await first.comeBackOn(page, `${url}/${code}`);
    await first.page.getByText("You play somewhere else").waitFor();
  }
});
