import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SocketPlayer } from "../../server/rehearsal/player.ts";
import { PAGES } from "../../server/settings.ts";
import { seedFromNumber } from "../../shared/lib/draw.ts";
import { BEATS, type Beat } from "../../shared/rules/beats.ts";
import type { RevealBody } from "../../shared/views/screen-view.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { range } from "../support/figures/statistics.ts";
import { Host, watchScreen } from "../support/server/guest.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();

const SCREENS = {
  ordinary: { reducedMotion: "no-preference" },
  "without motion": { reducedMotion: "reduce" },
  "without a stage": {},
} as const;

async function openScreen(name: keyof typeof SCREENS, code: string): Promise<Page> {
  const page = await browser.page(640, 360, SCREENS[name]);
  const isStageless = name === "without a stage";
  // A browser reports what it could not fetch, and here that is meant.
  page.on("console", (message) => {
    if (message.type() === "error" && !isStageless) browser.troubles.push(`${name}: ${message.text()}`);
  });
  if (isStageless) await page.route(/\/assets\/director-/, (route) => route.abort());
  await page.goto(`${server.url}/screen#${code}`);
  return page;
}

/** Which figures a screen shows, by name, as exact counts; once no number runs any more. */
async function figuresOn(page: Page, beat: Beat): Promise<Record<string, string>> {
  await page.locator(`[data-beat="${beat}"]`).waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>("main .big[data-value]")].every(({ dataset, textContent }) => {
      const shown = Number.parseInt(textContent ?? "", 10);
      return !textContent?.includes("%") || shown === Math.round(Number(dataset.value) * 100);
    }),
  );
  return page.evaluate(() => {
    // What leaves is still on the page while it goes.
    const all = [...document.querySelectorAll<HTMLElement>("main [data-figure]")].filter(
      (element) => element.closest("[aria-hidden=true]") === null,
    );
    const exact = ({ count, of, value }: DOMStringMap) =>
      of === undefined ? Number(value).toFixed(6) : `${count} of ${of}`;
    return Object.fromEntries(all.map(({ dataset }) => [dataset.figure, exact(dataset)]));
  });
}

/** The figures that a beat is to show, from what the server has sent for it. */
function figuresOf({ report, predicted, curtain, gap, deployment, values }: RevealBody, beat: Beat) {
  // The picture of a beat that has a scene of its own has figures of its own.
  if (beat === "rounds" || beat === "rewards") return {};
  const of = (share: { count: number; of: number }) => `${share.count} of ${share.of}`;
  return {
    ...(report && { free: of(report.free) }),
    // On the curtain, and again beside the gap.
    ...(predicted && (beat === "guess" || gap !== null) && { predicted: of(predicted) }),
    ...(curtain && { paid: of(curtain.paid) }),
    ...(gap?.value != null && { gap: gap.value.toFixed(6) }),
    ...(deployment && { deployment: of(deployment) }),
    ...(values?.mean != null && { value: values.mean.toFixed(6) }),
  };
}

test("every screen shows every beat's figures, forwards and backwards: with motion, without, and without a stage", async () => {
  const { code, key } = await server.create({ lesson: "quick-look", timers: "off", seed: seedFromNumber(2) });
  const names = Object.keys(SCREENS) as (keyof typeof SCREENS)[];
  const screens = await Promise.all(names.map((name) => openScreen(name, code)));
  const players = range(24).map(() => new SocketPlayer(seedFromNumber(2)));
  await Promise.all(players.map((player, i) => player.join(server.url, code, i)));
  const host = await Host.open(server.url, code, key);
  const watched = await watchScreen(server.url, code);
  await host.playTo("reveal");

  const there = [...BEATS, ...BEATS.toReversed().slice(1)];
  const shown = new Set<string>();
  for (const beat of there) {
    if (beat !== host.view.moment.beat) {
      await host.order({ type: "stepReveal", from: host.view.moment, beat });
      await host.until(() => host.view.moment.beat === beat);
    }
    await watched.until(() => watched.view.moment.beat === beat && watched.view.moment.phase === "reveal");
    const { view } = watched;
    if (view.kind !== "reveal") throw new Error(`The screen is sent ${view.kind}.`);
    const expected = figuresOf(view, beat);
    for (const name of Object.keys(expected)) shown.add(name);
    for (const [i, screen] of screens.entries()) {
      expect([names[i], beat, await figuresOn(screen, beat)]).toEqual([names[i], beat, expected]);
    }
  }
  expect([...shown].toSorted()).toEqual(["deployment", "free", "gap", "paid", "predicted", "value"]);
  const canvases = await Promise.all(screens.map((screen) => screen.locator("canvas").count()));
  expect(canvases.map((count) => count > 0)).toEqual([true, true, false]);
});
