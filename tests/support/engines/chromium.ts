import { chromium } from "playwright-core";
import { PATIENCE } from "../browser/browser.ts";
import type { Tab } from "./engine.ts";

/** Chromium of any age. */
export async function openChromium(name: string, path: string, width: number, height: number): Promise<Tab> {
  const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage({ viewport: { width, height } });
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  return {
    name,
    faults,
    go: async (url) => void (await page.goto(url)),
    run: <T>(expression: string) => page.evaluate<T>(expression),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
