/** What the stage costs in a browser: `npm run bench`. WebGL is imitated by the processor where there is no graphics card. */

import type { Page } from "playwright-core";
import type { Eyes, RobotSpec, StageSpec } from "../../client/stage/spec.ts";
import { BEATS, type Beat, FIRST_BEAT } from "../../shared/rules/beats.ts";
import { launchBrowser } from "../support/browser/browser.ts";
import { buildStage, StagePage } from "../support/browser/stage-page.ts";
import { range } from "../support/figures/statistics.ts";
import { figure, quantile } from "./figure.ts";

const ROBOTS = 250;
const FRAMES = 240;
/** Long enough for every beat's movement, ms: the rewards' are the longest. */
const BEAT = 5000;

declare global {
  interface Window {
    /** Of each frame: when it began, and how long its scripts ran, ms. */
    drawn: { readonly at: number; readonly spent: number }[];
  }
}

/** Has every frame's scripts timed. */
async function timeFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const request = window.requestAnimationFrame.bind(window);
    window.drawn = [];
    window.requestAnimationFrame = (callback) =>
      request((time) => {
        const began = performance.now();
        callback(time);
        const spent = performance.now() - began;
        const last = window.drawn.at(-1);
        if (last?.at === time) window.drawn[window.drawn.length - 1] = { at: time, spent: last.spent + spent };
        else window.drawn.push({ at: time, spent });
      });
  });
}

const framesOf = (page: Page) => page.evaluate(() => window.drawn.splice(0));

const crowd = (count: number, changes: Partial<RobotSpec>) =>
  range(count).map((id): RobotSpec => ({ id, robot: id, eyes: "plain", core: (id % 11) / 10, ...changes }));

const lobby: StageSpec = { scene: "lobby", robots: crowd(ROBOTS, {}), hops: {} };
/** Every second one answers, on one side or the other. */
const faces = (round: number, eyes: Eyes) =>
  range(ROBOTS / 2).flatMap((id) => ((id + round) % 2 === 0 ? [{ id, eyes }] : []));
function reveal(beat: Beat, round: number | null = null): StageSpec {
  const left = crowd(ROBOTS / 2, { eyes: "smile", masked: true });
  const right = crowd(ROBOTS / 2, {});
  if (beat === "rewards") {
    const pillar = { height: 0.5, range: { low: 0.4, high: 0.6 }, coins: 20, squares: 10 };
    const groups = range(2).map((n) => left.filter(({ id }) => id % 2 === n));
    return { scene: "rewards", pillars: groups.map((robots) => ({ ...pillar, robots })) };
  }
  if (beat !== "rounds") return { scene: "reveal", beat, left, right, deployed: 10 };
  const rounds = range(3).map((round) => ({ left: faces(round, "smile"), right: faces(round + 1, "plain") }));
  return { scene: "rounds", left, right, rounds, round, pit: 0.4 };
}

const [browser, files] = await Promise.all([launchBrowser(), buildStage()]);
for (const renderer of ["canvas", "webgl"] as const) {
  const stage = await StagePage.open(browser, files, { renderer });
  await stage.show(lobby);
  await timeFrames(stage.page);
  await stage.frames(30);
  await framesOf(stage.page);
  await stage.page.waitForFunction((count) => window.drawn.length >= count, renderer === "canvas" ? FRAMES : 20, {
    timeout: 120_000,
  });
  const frames = await framesOf(stage.page);
  const spent = frames.map((frame) => frame.spent);
  const seconds = ((frames.at(-1)?.at ?? 0) - (frames[0]?.at ?? 0)) / 1000;
  figure(`${ROBOTS} robots, ${renderer}: scripts per frame, median`, quantile(spent, 0.5), "ms");
  figure(`${ROBOTS} robots, ${renderer}: scripts per frame, 95 %`, quantile(spent, 0.95), "ms");
  figure(`${ROBOTS} robots, ${renderer}`, (frames.length - 1) / seconds, "frames/s");
  await stage.close();
}

const stage = await StagePage.open(browser, files, { renderer: "canvas" });
await stage.show(reveal(FIRST_BEAT));
await stage.frames(60);
await timeFrames(stage.page);
for (const beat of BEATS.slice(1)) {
  await stage.frames(2);
  await framesOf(stage.page);
  const rounds = beat === "rounds" ? [-1, 0, 1, 2, null] : [null];
  for (const [step, round] of rounds.entries()) {
    await stage.page.evaluate((spec) => window.stage.show(spec), reveal(beat, round));
    await stage.page.waitForFunction(
      (ms) => (window.drawn.at(-1)?.at ?? 0) - (window.drawn[0]?.at ?? 0) > ms,
      (BEAT * (step + 1)) / rounds.length,
    );
  }
  const frames = await framesOf(stage.page);
  const gaps = frames.slice(1).map(({ at }, i) => at - (frames[i]?.at ?? at));
  figure(`reveal, ${ROBOTS} robots, beat ${beat}: longest frame`, Math.max(...gaps), "ms");
  figure(
    `reveal, ${ROBOTS} robots, beat ${beat}: scripts, median`,
    quantile(
      frames.map((each) => each.spent),
      0.5,
    ),
    "ms",
  );
  figure(`reveal, ${ROBOTS} robots, beat ${beat}: longest script`, Math.max(...frames.map((each) => each.spent)), "ms");
}
await browser.close();
