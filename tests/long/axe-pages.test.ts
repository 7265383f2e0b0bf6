import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventLines } from "../../server/export/event-lines.ts";
import { PAGES } from "../../server/settings.ts";
import { lessonFile } from "../../shared/content/lessons/own.ts";
import { BEAT_TITLES } from "../../shared/content/reveal-script.ts";
import { seedFromNumber } from "../../shared/lib/draw.ts";
import { PAGE_NAMES, type PageName } from "../../shared/protocol/pages.ts";
import { BEATS, FIRST_BEAT } from "../../shared/rules/beats.ts";
import { type Form, Inspection, inspected } from "../support/browser/inspection.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { treatmentOf } from "../support/class/setting.ts";
import { playedThrough } from "../support/class/watch.ts";
import { Host, sit } from "../support/server/guest.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();

/** A laptop; the same at 200 %, and at 400 %. */
const CONSOLE: readonly Form[] = [
  { width: 1280, height: 800, target: 28 },
  { width: 640, height: 400, axe: "nothing" },
  { width: 320, height: 256, axe: "nothing" },
];
const LAPTOP: readonly Form[] = [
  { width: 1280, height: 800, theme: "dark" },
  { width: 1280, height: 800, theme: "light", spaced: true, axe: "colours" },
  { width: 640, height: 400, axe: "nothing" },
  { width: 320, height: 256, axe: "nothing" },
];
const REMOTE: readonly Form[] = [
  { width: 360, height: 640, target: 48 },
  { width: 320, height: 480, target: 48, spaced: true, axe: "nothing" },
];
const PHONE: readonly Form[] = [
  { width: 320, height: 480, theme: "dark", target: 48 },
  { width: 360, height: 640, theme: "light", target: 48, spaced: true, axe: "colours" },
];
/** A picture on a wall: it is always of this shape, and nobody touches it. */
const SCREEN: readonly Form[] = [{ width: 1280, height: 720, target: 0 }];

/** Everything that a screen can show: a check, a reveal, and two blocks to compare. */
const TWO_BLOCKS = lessonFile({
  title: "Two blocks",
  swapRoles: false,
  modelsPerLab: 2,
  check: true,
  blocks: [
    { scenario: "free-and-paid", treatment: { rounds: 4 } },
    { scenario: "hidden-tiers", treatment: { rounds: 2 } },
  ],
  script: {},
});

async function device(width: number, height: number): Promise<Page> {
  const context = await browser.context({ viewport: { width, height }, reducedMotion: "reduce" });
  return context.newPage();
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const tap = (page: Page, name: string | RegExp) => button(page, name).first().click();
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name }).first();

function ownerOf(page: Page) {
  const [code = "", key = ""] = new URL(page.url()).hash.slice(1).split(".");
  return { code, key };
}

test("the console, from the set-up to the end", async () => {
  const inspection = new Inspection();
  const page = await device(1280, 800);
  const look = (state: string) => inspection.look(page, state, CONSOLE);
  await page.goto(`${server.url}/host`);
  await look("set-up");
  await page.getByText("A first encounter", { exact: true }).click();
  await page.getByText("Off: I end every phase").click();
  await page.getByText("More …").click();
  await page.getByText("Rules of block 1").click();
  await look("set-up, more");
  await page.getByRole("spinbutton", { name: "Rounds" }).fill("150");
  await tap(page, "Open the classroom");
  await page.getByText("A whole number from 1 to 40.").waitFor();
  await look("set-up, fault");
  await page.getByRole("spinbutton", { name: "Rounds" }).fill("1");
  await page.keyboard.press("Tab");
  await tap(page, "Remove block 2");
  await tap(page, "Open the classroom");
  await button(page, "Start the briefing").waitFor();
  await look("lobby, empty");
  const { code, key } = ownerOf(page);
  const guest = await sit(server.url, code, 0);
  await page.getByRole("spinbutton", { name: "How many" }).fill("6");
  await tap(page, "Rehearse with agents");
  await page.getByText("1 person and 6 agents are here").waitFor();
  await look("lobby, with a cast");
  await tap(page, /^Rename /);
  await look("lobby, renaming");
  await tap(page, "Cancel");
  await tap(page, "Phone as a remote");
  await tap(page, "Show the QR code");
  await look("remote offer");
  await tap(page, "Close");

  await tap(page, "Start the briefing");
  await heading(page, "Briefing").waitFor();
  await look("briefing");
  await tap(page, /^Screen shows/);
  await look("screen menu");
  await page.keyboard.press("Escape");
  await tap(page, /^Lab 1/);
  await look("lab");
  await page.getByRole("dialog").getByRole("button", { name: "Uncover" }).click();
  await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  await look("lab, uncovered");
  await page.keyboard.press("Escape");
  await tap(page, /^Go on/);
  await heading(page, "Check").waitFor();
  await look("check");
  await tap(page, /^Go on/);
  // The guest has answered nothing.
  await tap(page, /not acted. Go on/);
  await heading(page, "Decide").waitFor();
  await guest.leave();
  await tap(page, /^Go on to Judge/);
  await page.getByText("not acted. Go on?").waitFor();
  await look("decide, asking");
  await tap(page, "Pause");
  await button(page, "Resume").waitFor();
  await tap(page, "Uncover");
  await look("paused, uncovered");
  await tap(page, "Resume");

  const other = await device(1280, 800);
  await other.goto(page.url());
  await heading(other, "Another console is open").waitFor();
  await inspection.look(other, "another console", CONSOLE);
  await tap(other, "Take over");
  await heading(page, "The console is open somewhere else now").waitFor();
  await look("moved");
  await other.context().close();
  const host = await Host.open(server.url, code, key, { takeOver: true });
  await host.goTo("reveal");
  await host.leave();

  await tap(page, "Take over");
  await heading(page, /Lights/).waitFor();
  await look("reveal");
  for (const beat of BEATS.slice(1)) {
    await page.keyboard.press("PageDown");
    await heading(page, BEAT_TITLES[beat]).waitFor();
  }
  await look("reveal, last beat");
  await tap(page, /^Go on to Debrief/);
  await heading(page, "Debrief").waitFor();
  await look("debrief");
  await page.context().setOffline(true);
  await page.getByText("You are offline.").waitFor();
  await look("offline");
  await page.context().setOffline(false);
  await page.getByText("You are offline.").waitFor({ state: "hidden" });
  await tap(page, "End the classroom");
  await page.getByText("End it for everyone?").waitFor();
  await tap(page, "End it for everyone?");
  await heading(page, "This classroom has ended").waitFor();
  await look("closed");
  await page.goto("about:blank");
  await page.goto(`${server.url}/host#${code}.${"x".repeat(22)}`);
  await heading(page, /ended|does not open/).waitFor();
  await look("refused");
  await page.context().close();
  expect(inspection.faults).toEqual([]);
});

test("the screen and the remote control", async () => {
  const inspection = new Inspection();
  const { code, key } = await server.create({ lesson: TWO_BLOCKS, seed: seedFromNumber(3) });
  const screen = await device(1280, 720);
  const remote = await device(360, 640);
  const look = (state: string) => inspection.look(screen, state, SCREEN);
  await screen.goto(`${server.url}/screen`);
  await look("code entry");
  await screen.getByLabel("Code").fill(code);
  await screen.keyboard.press("Enter");
  await screen.getByText("Be the first.").waitFor();
  await look("lobby");
  await remote.goto(`${server.url}/host#${code}.${key}`);
  await heading(remote, "Lobby").waitFor();
  await inspection.look(remote, "remote, lobby", REMOTE);
  const host = await Host.open(server.url, code, key);
  await host.order({ type: "fillLobby", people: 9 });
  await host.goTo("briefing");
  await screen.getByText("how it works").waitFor();
  await look("briefing");
  await host.goTo("check");
  await screen.getByText("are ready").waitFor();
  await look("check");
  await host.goTo("judge");
  await look("sealed");
  await host.order({ type: "showOnScreen", screen: "open" });
  await screen.getByText("Open: you see everything").waitFor();
  await host.goTo("decide", 2);
  await look("open");
  await host.order({ type: "pause" });
  await button(remote, "Resume").waitFor();
  await inspection.look(remote, "remote, paused", REMOTE);
  await host.order({ type: "resume" });
  await host.order({ type: "showOnScreen", screen: "blank" });
  await screen.getByText("Open: you see everything").waitFor({ state: "hidden" });
  await look("blank");
  await host.order({ type: "showOnScreen", screen: "sealed" });
  await host.goTo("deployment");
  await look("deployment");
  await host.goTo("reveal");
  for (const beat of BEATS) {
    if (beat !== FIRST_BEAT) await host.order({ type: "stepReveal", from: host.view.moment, beat });
    await host.until(() => host.view.moment.beat === beat);
    await screen.locator(`[data-beat="${beat}"]`).waitFor();
    await look(`reveal ${beat}`);
  }
  await heading(remote, /phone|You/).waitFor();
  await inspection.look(remote, "remote, reveal", REMOTE);
  await host.goTo("debrief");
  const pageOf = screen.locator(".debrief-page");
  await pageOf.waitFor();
  const count = Number(/\d+$/.exec(await pageOf.innerText())?.[0]);
  for (let n = 1; n <= count; n++) {
    await look(`debrief ${n}`);
    await screen.keyboard.press("PageDown");
  }
  await inspection.look(remote, "remote, debrief", REMOTE);
  await host.order({ type: "close" });
  await screen.locator(".debrief-page").waitFor({ state: "hidden" });
  await look("closed");
  for (const page of [screen, remote]) await page.context().close();
  expect(inspection.faults).toEqual([]);
});

test("alone", async () => {
  const inspection = new Inspection();
  const page = await device(360, 640);
  const look = (state: string) => inspection.look(page, state, PHONE);
  await page.goto(`${server.url}/alone`);
  await button(page, "Begin").waitFor();
  await look("choose");
  await tap(page, "Begin");
  for (let card = 0; card < 4; card++) await tap(page, "Next");
  await page.getByRole("radio").first().check({ force: true });
  await tap(page, "Sure");
  await tap(page, "Ready");
  for (let round = 1; round <= 4; round++) {
    await page.getByText(`Round ${round} of 4`).first().waitFor();
    await tap(page, "Refuse");
    await tap(page, "Lock in");
    await page.getByRole("radio").first().check({ force: true });
    await tap(page, "Done");
    await button(page, "Go on").waitFor();
    if (round === 1) await look("outcome");
    await tap(page, "Go on");
  }
  await tap(page, "Refuse");
  for (const beat of BEATS.slice(0, -1)) {
    await page.locator(`[data-beat="${beat}"]`).waitFor();
    if (beat === "lightsDown" || beat === "curtain" || beat === "values") await look(`reveal ${beat}`);
    await page.keyboard.press("Enter");
  }
  await page.getByText("your story").waitFor();
  await look("story");
  await tap(page, "Go on");
  await page.getByText("your story").waitFor({ state: "hidden" });
  await look("debrief");
  await page.context().close();
  expect(inspection.faults).toEqual([]);
});

test("the sandbox", async () => {
  const inspection = new Inspection();
  const page = await device(1280, 800);
  const look = (state: string) => inspection.look(page, state, LAPTOP);
  await page.goto(`${server.url}/sandbox`);
  await page.locator('[role="grid"][aria-busy="false"]').waitFor();
  await look("map");
  await tap(page, "More …");
  await tap(page, "Table");
  await look("table, more");
  await tap(page, "Learners");
  await page.locator('[data-games="4000"]').waitFor();
  await look("learners");
  await page.context().close();
  expect(inspection.faults).toEqual([]);
});

test("the guide", async () => {
  const inspection = new Inspection();
  const page = await device(1280, 800);
  await page.goto(`${server.url}/guide`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await inspection.look(page, "guide", LAPTOP);
  await page.context().close();
  expect(inspection.faults).toEqual([]);
});

/** What can be opened on them, one after the other. */
const VIEWS = { replay: ["", "As it was", "What if"], debrief: ["", /^Table/, "Report"] } as const;
const READY = { replay: "Play", debrief: "Present" } as const;

test.each(["replay", "debrief"] as const)("the %s page", async (name) => {
  const inspection = new Inspection();
  const { events } = playedThrough({ treatment: treatmentOf({ rounds: 4, deployment: 4 }), people: 9, start: 5 });
  const page = await device(1280, 800);
  const look = (state: string) => inspection.look(page, state, LAPTOP);
  await page.goto(`${server.url}/${name}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await look("empty");
  const files = {
    name: "events.ndjson",
    mimeType: "",
    buffer: Buffer.from(eventLines(events, { seed: true, notes: true })),
  };
  await page.setInputFiles("input[type=file]", files);
  await button(page, READY[name]).first().waitFor();
  for (const view of VIEWS[name]) {
    if (view !== "") await tap(page, view);
    await look(String(view));
  }
  await page.context().close();
  expect(inspection.faults).toEqual([]);
});

test("an address that leads nowhere", async () => {
  const inspection = new Inspection();
  const page = await device(1280, 800);
  await page.goto(`${server.url}/nowhere`);
  await inspection.look(page, "not found", [...LAPTOP, ...PHONE]);
  await page.context().close();
  expect(inspection.faults).toEqual([]);
});

test("no page was left out", () => {
  const elsewhere: readonly PageName[] = [
    // `axe.test.ts`, in every phase.
    "play",
    // Shows nothing by itself: the console has it in a frame.
    "watch",
  ];
  expect([...inspected, ...elsewhere].toSorted()).toEqual(PAGE_NAMES.toSorted());
});
