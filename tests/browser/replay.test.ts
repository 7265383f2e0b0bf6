import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventLines } from "../../server/export/event-lines.ts";
import { PAGES } from "../../server/settings.ts";
import { dropFile } from "../support/browser/drop-file.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { treatmentOf } from "../support/class/setting.ts";
import { playedThrough } from "../support/class/watch.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser({ strict: true });

const drop = (page: Page, text: string) => dropFile(page, "events.ndjson", text);

test("a recording that is dropped on the page is gone through by keyboard, with either eyes", async () => {
  const treatment = treatmentOf({ rounds: 4, deployment: 4 });
  const { events } = playedThrough({ treatment, people: 9, start: 5 });
  const lines = eventLines(events, { seed: true, notes: false });
  const page = await browser.page();
  await page.goto(`${server.url}/replay`);

  await drop(page, lines.slice(0, -40));
  await page.getByText("ends in the middle of line").waitFor();
  await drop(page, lines);
  const scrubber = page.getByRole("slider", { name: "Step" });
  await scrubber.waitFor();
  const at = () => scrubber.getAttribute("aria-valuetext");
  expect(await at()).toBe("Round 1, Decide");

  const places: (string | null)[] = [];
  for (const key of ["ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "ArrowLeft", "End", "ArrowLeft", "Home"]) {
    await page.keyboard.press(key);
    places.push(await at());
  }
  expect(places).toEqual([
    "Round 1, Judge",
    "Round 2, Decide",
    "Round 3, Decide",
    "Round 2, Outcome",
    "Reveal",
    "Deployment",
    "Round 1, Decide",
  ]);

  await page.getByRole("button", { name: "Round 3, Judge" }).click();
  expect(await at()).toBe("Round 3, Judge");
  const wasOverseen = await page.locator(".happened .here").innerText();
  await page.getByRole("button", { name: "As it was" }).click();
  // The arrow keys still go from step to step.
  await page.keyboard.press("ArrowRight");
  expect(await at()).toBe("Round 3, Outcome");
  await page.keyboard.press("ArrowLeft");
  expect(wasOverseen).toContain("nobody saw");
  expect(await page.locator(".happened .here").innerText()).toContain("curtain");
  await page.locator('canvas[data-scene="replay"]').waitFor();
});
