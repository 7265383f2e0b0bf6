import fc from "fast-check";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { buildTrees, play, type Step, type Tree, treesPage } from "../support/browser/translated-trees.ts";
import { MANNERS, translated, translatedTexts } from "../support/browser/translator.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();
let script: string;

beforeAll(async () => {
  script = await buildTrees();
});

const text: fc.Arbitrary<Tree> = fc.constantFrom("one ", "two ", "3 ", "four ", "", null);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    text,
    fc
      .tuple(
        fc.constantFrom("b", "i", "span", ""),
        fc.option(fc.constantFrom(1, 2, 3)),
        fc.array(tie("tree"), { maxLength: 3 }),
      )
      .map(([tag, key, children]): Tree => ({ tag, key, children })),
  ),
}));
/** Keys are a child's own among its siblings. */
const trees = fc.uniqueArray(tree, {
  maxLength: 4,
  selector: (each) => (each !== null && typeof each === "object" && each.key !== null ? each.key : {}),
});
const steps: fc.Arbitrary<Step[]> = fc.array(fc.tuple(trees, trees, fc.nat(4)), { minLength: 2, maxLength: 6 });

test.each(MANNERS)("whatever is rendered shows as it should where texts are translated: %s", async (manner) => {
  const page = await treesPage(browser.browser, script, manner);
  let translations = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const { outcomes, troubles } = await play(page, given);
      expect(troubles).toEqual([]);
      expect(outcomes.map(({ shown }) => shown)).toEqual(outcomes.map(({ meant }) => meant));
      translations += outcomes.filter((each) => each.translated).length;
    }),
    { numRuns: 24, seed: 20300107 },
  );
  if (manner !== "plain") expect(translations).toBeGreaterThan(40);
  await page.context().close();
});

async function device(width: number, height: number): Promise<{ page: Page; faults: ReadonlySet<string> }> {
  const context = await browser.context({ viewport: { width, height } });
  const faults = await translated(context);
  return { page: await context.newPage(), faults };
}

test("the countdown, the round and the console's main button go on where pages are translated", async () => {
  const { code, key } = await server.create({ timers: "on" });
  const console_ = await device(1280, 800);
  const screen = await device(1280, 720);
  const phone = await device(390, 844);
  const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
  await console_.page.goto(`${server.url}/host#${code}.${key}`);
  await screen.page.goto(`${server.url}/screen#${code}`);
  await phone.page.goto(`${server.url}/${code}`);
  await press(phone.page, "Join");
  await press(console_.page, "Start the briefing");
  await press(console_.page, "Go on to Round 1");
  // Whoever has not acted in time is asked about first.
  await console_.page.getByRole("button", { name: "Go on to Judge" }).waitFor();
  await press(console_.page, "Go on to Judge");
  await console_.page.getByRole("button", { name: /not acted. Go on/ }).waitFor();
  for (const { page } of [phone, screen]) {
    await page.getByText("Round 1 of 4").first().waitFor();
    const seconds = () => page.getByRole("timer").innerText();
    const before = await seconds();
    await expect.poll(seconds).not.toBe(before);
  }
  for (const { page, faults } of [console_, screen, phone]) {
    expect(await translatedTexts(page)).toBeGreaterThan(4);
    expect([...faults]).toEqual([]);
    await page.context().close();
  }
});
