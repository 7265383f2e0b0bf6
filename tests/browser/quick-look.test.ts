import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SocketPlayer } from "../../server/rehearsal/player.ts";
import { PAGES } from "../../server/settings.ts";
import { seedFromNumber } from "../../shared/lib/draw.ts";
import { BEATS } from "../../shared/rules/beats.ts";
import { axeFaults } from "../support/browser/axe.ts";
import { Phone } from "../support/browser/phone.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { type CsvRow, parseCsv } from "../support/files/csv.ts";
import { useServer } from "../support/server/use-server.ts";

const PHONES = 3;
const SOCKETS = 6;

const server = useServer({ pages: PAGES });
const browser = useBrowser({ strict: true });
/** What axe found, on whatever page. */
const faults = new Set<string>();

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

function countedIn(rows: readonly CsvRow[], tier: string): CsvRow[] {
  return rows.filter((row) => row.counted === "true" && row.kind === "conflict" && row.tier === tier);
}

test("a class of browsers and sockets plays a quick look to the debrief, and the screen's figures are the data's", async () => {
  const host = await browser.page();
  await host.goto(`${server.url}/host`);
  await host.getByText("A quick look", { exact: true }).click();
  await host.getByText("Off: I end every phase").click();
  await host.getByRole("button", { name: "Open the classroom" }).click();
  await host.getByRole("button", { name: "Start the briefing" }).waitFor();
  const code = new URL(host.url()).hash.slice(1, 7);

  const screen = await browser.page(1280, 720);
  await screen.goto(`${server.url}/screen#${code}`);

  const phones: Phone[] = [];
  for (let i = 0; i < PHONES; i++) {
    const phone = new Phone(await browser.page(360, 640));
    await phone.joinFromQr(`${server.url}/${code}`);
    phones.push(phone);
  }
  const sockets = Array.from({ length: SOCKETS }, () => new SocketPlayer(seedFromNumber(5)));
  await Promise.all(sockets.map((player, i) => player.join(server.url, code, 3000 + i)));
  await screen.getByText(`${PHONES} people and ${SOCKETS} agents are here`).waitFor();
  // R46. The sockets are programs, and say so.
  await host.getByRole("switch", { name: "Count agents as well" }).click();

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
    await allActed(PHONES + SOCKETS);
    await press("Go on to Outcome");
    await press(/^Go on to (Round|Deployment)/);
  }
  for (const phone of phones) await phone.deploy();
  await allActed(PHONES + SOCKETS);
  await press("Go on to Reveal");

  for (const phone of phones) await phone.page.getByText("Look at the screen.").waitFor();
  for (const beat of BEATS.slice(1)) {
    await press("Next beat");
    await screen.locator(`[data-beat="${beat}"]`).waitFor();
  }
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
  const [free, paid] = [countedIn(decisions, "free"), countedIn(decisions, "paid")];
  const intended = {
    free: share(free, "intention"),
    paid: share(paid, "intention"),
    deployment: share(seats, "standing_order"),
  };
  const predicted = `${paid.filter((row) => row.prediction === "true").length} of ${paid.length}`;
  expect(revealed).toEqual({ ...intended, predicted });
  expect(debriefed).toEqual(intended);
  expect(sockets.flatMap(({ log }) => [...log.refused, log.unacknowledged])).toEqual(sockets.map(() => 0));
  expect([...faults]).toEqual([]);

  expect(browser.troubles).toEqual([]);

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
  // Phones and screen are refused whenever they try to come back.
  await browser.tidy();
  browser.troubles.length = 0;

  /** One person goes on with another phone; the first one is told, and plays no more. */
  async function changeDevice(): Promise<void> {
    const [first] = phones;
    if (first === undefined) throw new Error("There is no phone.");
    phones[0] = await first.comeBackOn(await browser.page(360, 640), `${server.url}/${code}`);
    await first.page.getByText("You play somewhere else").waitFor();
  }
});
