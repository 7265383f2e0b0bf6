import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventLines } from "../../server/export/event-lines.ts";
import { PAGES } from "../../server/settings.ts";
import { BEATS } from "../../shared/rules/beats.ts";
import { Phone } from "../support/browser/phone.ts";
import { translated, translatedTexts } from "../support/browser/translator.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { treatmentOf } from "../support/class/setting.ts";
import { playedThrough } from "../support/class/watch.ts";
import { useServer } from "../support/server/use-server.ts";

const PHONES = 3;

const server = useServer({ pages: PAGES });
const browser = useBrowser();

/** Devices of people who have every page translated, and what was wrong on any of them. */
class Devices {
  readonly #faults: ReadonlySet<string>[] = [];

  async open(width: number, height: number): Promise<Page> {
    const context = await browser.context({ viewport: { width, height }, hasTouch: width < 600 });
    this.#faults.push(await translated(context));
    return context.newPage();
  }

  get faults(): string[] {
    return this.#faults.flatMap((each) => [...each]);
  }
}

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();

/** Waits for a picture to be painted, and so to be looked at. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test("nothing is stale on a translated phone, console, remote control or screen through a whole lesson", async () => {
  const devices = new Devices();
  const host = await devices.open(1280, 800);
  await host.goto(`${server.url}/host`);
  await host.getByText("A quick look", { exact: true }).click();
  await host.getByText("Off: I end every phase").click();
  await host.getByText("More …").click();
  await host.getByText("Rules of block 1").click();
  await press(host, "Open the classroom");
  await host.getByRole("button", { name: "Start the briefing" }).waitFor();
  const code = new URL(host.url()).hash.slice(1, 7);
  const screen = await devices.open(1280, 720);
  await screen.goto(`${server.url}/screen#${code}`);
  const remote = await devices.open(390, 844);
  await remote.goto(host.url());
  await remote.getByRole("heading", { name: "Lobby" }).waitFor();
  const phones: Phone[] = [];
  for (let i = 0; i < PHONES; i++) {
    const phone = new Phone(await devices.open(360, 640));
    await phone.joinFromQr(`${server.url}/${code}`);
    phones.push(phone);
  }

  await press(host, "Start the briefing");
  await remote.getByRole("heading", { name: "Briefing" }).waitFor();
  for (const phone of phones) await phone.readBriefing();
  await press(host, /^Lab 1/);
  await host.getByRole("dialog").getByRole("button", { name: "Uncover" }).click();
  await host.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  await press(remote, /^Go on/);
  for (let round = 1; round <= 4; round++) {
    for (const { page } of [...phones, { page: screen }, { page: host }, { page: remote }]) {
      await page.getByText(`Round ${round} of 4`).first().waitFor();
    }
    for (const phone of phones) await phone.decide();
    if (round === 1) {
      await host.keyboard.press("Escape");
      await press(remote, "Pause");
      await phones[0]?.page.getByText("Paused").first().waitFor();
      await press(host, "Resume");
    }
    await press(host, "Go on to Judge");
    for (const phone of phones) await phone.judge();
    await press(host, "Go on to Outcome");
    await press(host, /^Go on to (Round|Deployment)/);
  }
  for (const phone of phones) await phone.deploy();
  await press(host, "Go on to Reveal");
  for (const beat of BEATS.slice(1)) {
    await press(host, "Next beat");
    await screen.locator(`[data-beat="${beat}"]`).waitFor();
  }
  for (const phone of phones) await phone.page.getByText("your story").waitFor();
  await press(host, "Go on to Debrief");
  await screen.locator(".debrief-page").waitFor();
  for (let page = 0; page < 3; page++) await screen.keyboard.press("PageDown");
  await press(host, "End the classroom");
  await press(host, "End it for everyone?");
  await host.getByText("This classroom has ended").first().waitFor();
  for (const page of [host, screen, remote, ...phones.map((phone) => phone.page)]) {
    await painted(page);
    expect(await translatedTexts(page)).toBeGreaterThan(2);
  }
  expect(devices.faults).toEqual([]);
});

test("nothing is stale on the translated pages of one person", async () => {
  const devices = new Devices();
  const alone = await devices.open(360, 640);
  await alone.goto(`${server.url}/alone`);
  await press(alone, "Begin");
  for (let card = 0; card < 4; card++) await press(alone, "Next");
  await alone.getByRole("radio").first().check({ force: true });
  await press(alone, "Sure");
  await press(alone, "Ready");
  for (let round = 1; round <= 4; round++) {
    await alone.getByText(`Round ${round} of 4`).first().waitFor();
    await press(alone, "Refuse");
    await press(alone, "Lock in");
    await alone.getByRole("radio").first().check({ force: true });
    await press(alone, "Done");
    await press(alone, "Go on");
  }
  await press(alone, "Refuse");
  for (const beat of BEATS.slice(0, -1)) {
    await alone.locator(`[data-beat="${beat}"]`).waitFor();
    await alone.keyboard.press("Enter");
  }
  await alone.getByText("your story").waitFor();
  await press(alone, "Go on");
  await painted(alone);

  const sandbox = await devices.open(1280, 800);
  await sandbox.goto(`${server.url}/sandbox`);
  await sandbox.locator('[role="grid"][aria-busy="false"]').waitFor();
  await press(sandbox, "More …");
  for (const slider of await sandbox.getByRole("slider").all()) {
    for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft"]) await slider.press(key);
  }
  await press(sandbox, "Table");
  await press(sandbox, "Learners");
  await sandbox.locator('[data-games="4000"]').waitFor();
  await painted(sandbox);

  const guide = await devices.open(1280, 800);
  await guide.goto(`${server.url}/guide`);
  await guide.getByRole("heading", { level: 1 }).waitFor();
  await painted(guide);

  const { events } = playedThrough({ treatment: treatmentOf({ rounds: 4, deployment: 4 }), people: 9, start: 5 });
  const buffer = Buffer.from(eventLines(events, { seed: true, notes: true }));
  const file = { name: "events.ndjson", mimeType: "", buffer };
  const replay = await devices.open(1280, 800);
  await replay.goto(`${server.url}/replay`);
  await replay.setInputFiles("input[type=file]", file);
  await press(replay, "As it was");
  for (let step = 0; step < 12; step++) await replay.keyboard.press("ArrowRight");
  await press(replay, "What if");
  await painted(replay);

  const debrief = await devices.open(1280, 800);
  await debrief.goto(`${server.url}/debrief`);
  await debrief.setInputFiles("input[type=file]", file);
  await press(debrief, /^Table/);
  await press(debrief, "Report");
  await painted(debrief);

  for (const page of [alone, sandbox, guide, replay, debrief]) {
    expect(await translatedTexts(page)).toBeGreaterThan(2);
  }
  expect(devices.faults).toEqual([]);
});
