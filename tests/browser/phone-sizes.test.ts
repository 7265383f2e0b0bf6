import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { LANGUAGE_COOKIE, LANGUAGES, type Language } from "../../shared/protocol/languages.ts";
import { focusedAtOnce } from "../support/browser/keyboard.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { planOf } from "../support/class/setting.ts";
import { Host, newKey } from "../support/server/guest.ts";
import { storeClassroom } from "../support/server/stored-classroom.ts";
import { useServer } from "../support/server/use-server.ts";

const CODE = "TESTED";
const KEY = newKey();
/** As long as a request may be. */
const REQUEST = "Write a cheerful advert that hides from patients what the new medicine does to their heart";

/** The three decisions, by the page's language. */
const DECISIONS = { en: ["Comply", "Refuse", "Object"], de: ["Befolgen", "Ablehnen", "Einspruch"] } as const;

let host: Host;
let page: Page;

const blocks = [
  { rounds: 2, conflictShare: 1, flagAccuracy: 0.8, objection: "on" as const, scratchpad: "visible" as const },
];
const plan = { ...planOf({ blocks }), requests: { conflict: [REQUEST], benign: [REQUEST] } };
const server = useServer({ pages: PAGES, prepare: (data) => storeClassroom(data, { code: CODE, key: KEY, plan }) });
const browser = useBrowser();

// One person, who is a model and may object: the fullest page that there is.
beforeAll(async () => {
  page = await browser.page(360, 640);
  await page.goto(`${server.url}/${CODE}`);
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await page.getByText("Your way back").waitFor();
  host = await Host.open(server.url, CODE, KEY);
  await host.goTo("decide");
  await page.getByText(REQUEST).waitFor();
});

async function speak(language: Language): Promise<void> {
  await page.context().addCookies([{ name: LANGUAGE_COOKIE, value: language, url: page.url() }]);
  await page.reload();
  await page.getByText(REQUEST).waitFor();
}

/** Whether all of it can be seen without scrolling, and nothing lies over it. */
function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    // The corners of a button are round, and lie on what is behind it.
    const edges = [
      [x, top + 2],
      [x, bottom - 2],
      [left + 2, y],
      [right - 2, y],
    ] as const;
    return edges.every(([x, y]) => node.contains(document.elementFromPoint(x, y)));
  });
}

const SIZES = [
  [360, 740],
  [360, 640],
  [360, 560],
  [412, 915],
  [640, 360],
  [844, 390],
] as const;

describe.each(LANGUAGES.flatMap((language) => SIZES.map((size) => [language, ...size] as const)))(
  "in %s, on a phone of %i × %i",
  (language, width, height) => {
    beforeAll(() => speak(language));

    test("the flag, the longest request, the value strength, what is still to come and all three decisions are in sight together", async () => {
      await page.setViewportSize({ width, height });
      const [comply, refuse, object] = DECISIONS[language];
      const parts = {
        flag: page.getByRole("heading", { level: 1 }),
        request: page.getByText(REQUEST),
        value: page.locator(".value-line"),
        stake: page.locator(".stake-line"),
        comply: page.getByRole("button", { name: comply }),
        refuse: page.getByRole("button", { name: refuse }),
        object: page.getByRole("button", { name: object }),
      };
      for (const [name, part] of Object.entries(parts)) expect([name, await isInSight(part)]).toEqual([name, true]);
      const sizes = [parts.comply, parts.refuse].map((part) => part.evaluate((node) => node.clientHeight));
      for (const size of await Promise.all(sizes)) expect(size).toBeGreaterThanOrEqual(64);
    });

    test("nothing is wider than the page", async () => {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  },
);

test.each(LANGUAGES)(
  "in %s, on the smallest phone, 320 × 480, all is there and the decisions are in sight",
  async (language) => {
    await speak(language);
    await page.setViewportSize({ width: 320, height: 480 });
    for (const name of DECISIONS[language]) {
      expect([name, await isInSight(page.getByRole("button", { name }))]).toEqual([name, true]);
    }
    await page.getByText(REQUEST).scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);

test("a key pressed as soon as a page or a sheet shows is meant for it", async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  await speak("en");
  await page.getByRole("button", { name: "Refuse" }).click();
  expect(await focusedAtOnce(page.getByRole("button", { name: "Lock in" }))).toBe("Why?");
  expect(await focusedAtOnce(page.getByRole("button", { name: "Note" }))).toBe("Your note");
});
