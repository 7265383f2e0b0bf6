import { beforeAll, describe, expect, test } from "vitest";
import type { RobotSpec, StageSpec } from "../../client/stage/spec.ts";
import { BEATS, type Beat, hasReached, LAST_BEAT } from "../../shared/rules/beats.ts";
import { buildStage, StagePage, type Staging } from "../support/browser/stage-page.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { range } from "../support/figures/statistics.ts";

const browser = useBrowser();
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await buildStage();
});

const open = (staging: Staging) => StagePage.open(browser.browser, files, staging);

const robot = (id: number, changes: Partial<RobotSpec> = {}): RobotSpec => ({
  id,
  eyes: "plain",
  core: 0.7,
  ...changes,
});
const crowd = (count: number, changes: Partial<RobotSpec> = {}) => range(count).map((id) => robot(id, changes));
const reveal = (beat: Beat): StageSpec => {
  const left = crowd(24, { eyes: "smile", masked: hasReached("masks", beat) });
  if (beat === "rounds")
    return { scene: "rounds", left, right: crowd(24), rounds: [{ left: [], right: [] }], round: null, pit: 0.4 };
  if (beat === "rewards") {
    const pillar = { height: 0.5, range: { low: 0.4, high: 0.6 }, coins: 20, squares: 3 };
    return { scene: "rewards", pillars: [{ ...pillar, robots: left }] };
  }
  return { scene: "reveal", beat, left, right: crowd(24), deployed: 10 };
};

/** One spec of every scene. */
const SCENES: readonly StageSpec[] = [
  { scene: "lobby", robots: crowd(40), hops: {} },
  { scene: "alone", robot: robot(1), hops: 0 },
  { scene: "tier", tier: "free", robot: robot(1) },
  { scene: "tier", tier: "pro", robot: robot(1) },
  { scene: "tier", tier: "paid", robot: robot(1) },
  { scene: "override", robot: robot(1) },
  { scene: "outcome", robot: robot(1), from: 1 },
  { scene: "sealed", lit: true, paused: false, eyes: "smile" },
  { scene: "deployment" },
  reveal("gap"),
  { scene: "story", left: robot(1, { masked: true }), right: robot(2) },
  { scene: "dark" },
];

/** How often all scenes are shown. */
const TIMES = 3;

// WebGL is imitated by the processor here: a small picture has to do.
test.each([
  ["canvas", 320, 180],
  ["webgl", 160, 90],
] as const)("dozens of changes of scene leave nothing behind, with %s", async (renderer, width, height) => {
  const page = await open({ renderer, width, height, reducedMotion: true });
  const change = async (times: number) => {
    for (const n of range(times)) await page.show(SCENES[n % SCENES.length] as StageSpec);
    await page.settled();
    return [await page.alive("HTMLCanvasElement.prototype"), await page.alive("WebGLTexture.prototype")] as const;
  };
  // Phaser keeps a few canvases to use again.
  await change(2 * SCENES.length);
  const [canvases, textures] = await change(SCENES.length);
  const [canvasesLater, texturesLater] = await change(TIMES * SCENES.length);
  expect(canvases).toBeGreaterThan(1);
  expect(textures > 1).toBe(renderer === "webgl");
  // Whatever stayed from a scene would have stayed each time. One or two more are only not collected yet.
  expect(canvasesLater).toBeLessThan(canvases + TIMES);
  expect(texturesLater).toBeLessThan(textures + TIMES);
  expect(page.troubles).toEqual([]);
  await page.close();
});

test("without motion a scene stands still, and the end of every beat is what stepping back shows", async () => {
  const page = await open({ width: 320, height: 180, reducedMotion: true });
  const shot = async (spec: StageSpec) => {
    await page.show(spec);
    await page.settled();
    return page.page.screenshot();
  };
  const forwards = new Map<Beat, Buffer>();
  for (const beat of BEATS) forwards.set(beat, await shot(reveal(beat)));
  // The guess and the gap move words only.
  const pictures = new Set([...forwards.values()].map((png) => png.toString("base64")));
  expect(pictures.size).toBeGreaterThanOrEqual(BEATS.length - 2);
  expect(await page.asksForFrames(20)).toBe(0);
  expect((await page.page.screenshot()).equals(forwards.get(LAST_BEAT) ?? Buffer.of())).toBe(true);
  for (const beat of BEATS.toReversed().slice(1)) {
    const back = await shot(reveal(beat));
    expect([beat, back.equals(forwards.get(beat) ?? Buffer.of())]).toEqual([beat, true]);
  }
  expect(page.troubles).toEqual([]);
  await page.close();
});

test("each round of the time-lapse has its own picture, the same by a step back, and all have passed as if none had", async () => {
  const page = await open({ width: 320, height: 180, reducedMotion: true });
  const face = (id: number, eyes: RobotSpec["eyes"]) => ({ id, eyes });
  const rounds = [
    { left: [face(0, "smile"), face(1, "plain")], right: [face(2, "plain")] },
    { left: [face(2, "forced")], right: [face(0, "smile")] },
  ];
  const shot = async (round: number | null) => {
    const left = crowd(6, { eyes: "smile", masked: true });
    await page.show({ scene: "rounds", left, right: crowd(6), rounds, round, pit: 0.4 });
    await page.settled();
    return (await page.page.screenshot()).toString("base64");
  };
  const all = [null, -1, 0, 1] as const;
  const pictures: string[] = [];
  for (const round of all) pictures.push(await shot(round));
  expect(new Set(pictures).size).toBe(all.length);
  expect(await shot(0)).toBe(pictures[2]);
  expect(await shot(null)).toBe(pictures[0]);
  expect(page.troubles).toEqual([]);
  await page.close();
});

describe("a WebGL context that is lost", () => {
  /** Takes the context away, or gives it back, and waits until the canvas has it so. */
  const setLost = async ({ page }: StagePage, isLost: boolean) => {
    const context = await page.evaluateHandle(() => document.querySelector("canvas")?.getContext("webgl") ?? null);
    // The extension can't be asked for once the context is lost.
    await page.evaluate(
      ([context, isLost]) => {
        window.taken ??= context?.getExtension("WEBGL_lose_context") ?? null;
        if (isLost) window.taken?.loseContext();
        else window.taken?.restoreContext();
      },
      [context, isLost] as const,
    );
    await page.waitForFunction(([context, isLost]) => context?.isContextLost() === isLost, [context, isLost] as const);
  };

  test("comes back with everything that was on it", async () => {
    const page = await open({ renderer: "webgl", width: 160, height: 90, reducedMotion: true });
    await page.show(reveal("gap"));
    await page.frames(3);
    const before = await page.page.screenshot();
    await setLost(page, true);
    await setLost(page, false);
    await page.frames(5);
    expect((await page.page.screenshot()).equals(before)).toBe(true);
    await page.show({ scene: "lobby", robots: crowd(10), hops: {} });
    expect(await page.page.evaluate(() => window.lost)).toBe(0);
    await page.close();
  });

  test("is given up if it doesn't, so that the page can draw without it", async () => {
    const page = await open({ renderer: "webgl", width: 160, height: 90 });
    await page.show(reveal("report"));
    await setLost(page, true);
    await page.page.waitForFunction(() => window.lost === 1);
    await page.page.evaluate(() => window.stage.destroy());
    expect(await page.page.locator("canvas").count()).toBe(0);
    await page.close();
  });
});
