import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import type { Created } from "../../shared/protocol/messages.ts";
import { PAGE_NAMES, PAGE_TABLE } from "../../shared/protocol/pages.ts";
import { chromiumPath } from "../support/browser/browser.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { openChromium } from "../support/engines/chromium.ts";
import { type Tab, until } from "../support/engines/engine.ts";
import { ENGINES } from "../support/engines/installed.ts";
import { OLD, oldChromium } from "../support/engines/old-chromium.ts";
import { Person } from "../support/engines/person.ts";
import { useServer } from "../support/server/use-server.ts";

/** Two short blocks, so that everybody is a trainer and a model. */
const ROUNDS = 2;
const LESSON = {
  masquerade: "lesson",
  version: 1,
  title: "Of all makes",
  swapRoles: true,
  modelsPerLab: 2,
  check: false,
  blocks: Array.from({ length: 2 }, () => ({ scenario: "free-and-paid", treatment: { rounds: ROUNDS } })),
  script: {},
};

const installed = ENGINES.filter(({ missing }) => missing === null);

const server = useServer({ pages: PAGES });
const browser = useBrowser();
let room: Created;
let archive: string;
/** What is to be closed, also where a test fails. */
const tabs: Tab[] = [];

beforeAll(async () => {
  room = await server.create({ lesson: LESSON });
});
afterAll(async () => {
  for (const tab of tabs) await tab.close();
});

async function opened(coming: Promise<Tab>): Promise<Tab> {
  const tab = await coming;
  tabs.push(tab);
  return tab;
}

/** Closes it, so that all its faults are known. */
async function closed(tab: Tab): Promise<readonly string[]> {
  tabs.splice(tabs.indexOf(tab), 1);
  await tab.close();
  return tab.faults;
}

/** Pictures to look at, where somebody wants them. */
async function keepPicture(tab: Tab, what: string): Promise<void> {
  const { PICTURES } = process.env;
  if (PICTURES === undefined) return;
  await mkdir(PICTURES, { recursive: true });
  await writeFile(join(PICTURES, `${tab.name} ${what}.png`.replaceAll(" ", "-")), await tab.picture());
}

for (const { name, missing } of ENGINES) {
  if (missing !== null) test.skip(`${name} plays along (needs: ${missing})`);
}

test("phones with browsers of all makes play one class, and are told the same", async () => {
  const host = await browser.page(1280, 800);
  const screen = await browser.page(1280, 720);
  await host.goto(`${server.url}/host#${room.code}.${room.key}`);
  await screen.goto(`${server.url}/screen#${room.code}`);
  const people: Person[] = [];
  for (const { open } of installed) {
    const person = new Person(await opened(open(390, 844)));
    await person.join(server.url, room.code);
    people.push(person);
  }
  await screen.getByText(String(people.length), { exact: true }).first().waitFor();
  const everybody = async (does: "readBriefing" | "decide" | "judge" | "deploy") => {
    for (const person of people) await person[does]();
  };
  const pictures = (what: string) => Promise.all(people.map(({ tab }) => keepPicture(tab, what)));

  await press(host, "Start the briefing");
  for (let block = 0; block < 2; block++) {
    await everybody("readBriefing");
    await press(host, /^Go on to/);
    for (let round = 0; round < ROUNDS; round++) {
      await everybody("decide");
      await pictures(`decide ${block} ${round}`);
      await press(host, "Go on to Judge");
      await everybody("judge");
      await press(host, "Go on to Outcome");
      await pictures(`outcome ${block} ${round}`);
      await press(host, /^Go on to (Round|Deployment)/);
    }
    await everybody("deploy");
    await press(host, "Go on to Reveal");
    // A press while the last one is still on its way does nothing.
    const next = host.getByRole("button", { name: "Next beat" });
    await until("the last beat is reached", async () => {
      if (await next.isVisible()) await next.click();
      return people[0]?.tab.run(`document.body.textContent.includes("your story")`);
    });
    for (const person of people) await person.see("your story");
    await pictures(`story ${block}`);
    await press(host, /^Go on to/);
  }

  for (const role of ["trainer", "model"]) {
    const told = people.map(({ briefings }) => briefings.get(role));
    expect(told, role).toEqual(told.map(() => told[0]));
    expect(told[0]).toHaveLength(4);
  }
  for (const { tab } of people) expect(await closed(tab), tab.name).toEqual([]);
  const headers = { authorization: `Bearer ${room.key}` };
  const response = await fetch(`${server.url}/api/classrooms/${room.code}/export`, { headers });
  archive = Buffer.from(await response.arrayBuffer()).toString("base64");
});

async function press(host: Page, name: string | RegExp): Promise<void> {
  await host.getByRole("button", { name }).first().click();
}

/** Lets the archive of the class fall on the page. */
const DROP = () => `(() => {
  const bytes = Uint8Array.from(atob("${archive}"), (each) => each.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], "class.zip"));
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  return true;
})()`;

/** The charts come when their part of the page is drawn, and the figures when the worker has them. */
const DRAWN = `!document.body.textContent.includes("being computed") && document.querySelectorAll("figure svg text").length > 40
  && [...document.querySelectorAll("figure .chart-room")].every((room) => room.querySelector("svg") !== null)`;

/** All that the charts and the headings say. */
const SAID = `[...document.querySelectorAll("h1, h2, figcaption, figure svg text")]
  .map((each) => each.textContent.replace(/\\s+/g, " ").trim())
  .sort()`;

describe("the pages that need no classroom", () => {
  const said = new Map<string, string[]>();

  test.each(installed)(
    "are there in $name",
    async ({ name, open }) => {
      const tab = await opened(open(1280, 800));
      const shows = (text: string) =>
        until(`${name} shows "${text}"`, () => tab.run(`document.body.textContent.includes(${JSON.stringify(text)})`));
      for (const [path, text] of [
        ["/guide", "Guide for instructors"],
        ["/sandbox", "Value strength at the end"],
        ["/alone", "Try it alone"],
      ] as const) {
        await tab.go(server.url + path);
        await shows(text);
        await keepPicture(tab, path.slice(1));
      }
      await tab.go(`${server.url}/debrief`);
      await shows("Choose a file");
      await tab.run(DROP());
      await shows("Compliance by tier");
      await until(`${name} has drawn the charts`, () => tab.run(DRAWN));
      await keepPicture(tab, "debrief");
      said.set(name, await tab.run(SAID));
      await tab.go(`${server.url}/replay`);
      await shows("Choose a recording");
      await tab.run(DROP());
      await until("there is something to replay", () => tab.run(`document.querySelector("[aria-valuetext]") !== null`));
      await until("the stage is there", () => tab.run(`document.querySelector("canvas") !== null`));
      await keepPicture(tab, "replay");
      await closed(tab);
      expect(tab.faults).toEqual([]);
    },
    240_000,
  );

  test("say the same of a class in all of them", () => {
    const [first, ...others] = [...said.values()];
    expect(first?.length).toBeGreaterThan(40);
    for (const other of others) expect(other).toEqual(first);
  });
});

test.runIf(process.platform === "linux" && process.arch === "x64")(
  "a browser that is too old says so on every page, and one that is not does not",
  async () => {
    const addresses = PAGE_NAMES.flatMap((name) => PAGE_TABLE[name].address ?? []);
    for (const path of addresses) {
      // Each in a browser of its own: Chrome 103 hangs on its way from one page to the next, with the styles in its cache.
      const tab = await opened(openChromium("Chrome 103", await oldChromium(OLD.chrome103), 390, 844));
      await tab.go(server.url + path);
      const text = await tab.run<string>("document.body.innerText");
      expect(text, path).toMatch(
        /^This browser is too old for Masquerade\.\s+It needs one of these, or a newer version: Chrome 109, .*$/,
      );
      expect(await tab.run("document.documentElement.scrollWidth"), path).toBe(390);
      await keepPicture(tab, "too old");
      await closed(tab);
    }
    const current = await opened(openChromium("Chromium", await chromiumPath(), 390, 844));
    await current.go(server.url);
    expect(await current.run("document.body.innerText")).not.toContain("too old");
    await closed(current);
  },
);
