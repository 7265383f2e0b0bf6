import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { launchBrowser } from "./browser.ts";

/** The browser of a file of tests, and what went wrong on its pages. */
export class TestBrowser {
  /** What no page may do, errors that nobody caught, and with a strict browser errors on the console. A test takes out what it expects. */
  readonly troubles: string[] = [];
  readonly #isStrict: boolean;
  #browser: Browser | null = null;
  #kept: readonly BrowserContext[] = [];

  constructor(isStrict: boolean) {
    this.#isStrict = isStrict;
  }

  get browser(): Browser {
    if (this.#browser === null) throw new Error("The browser does not run.");
    return this.#browser;
  }

  async launch(more: readonly string[]): Promise<void> {
    this.#browser = await launchBrowser(more, (offence) => this.troubles.push(offence));
  }

  async close(): Promise<void> {
    await this.#browser?.close();
  }

  async context(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext(options);
    context.on("weberror", (error) => this.troubles.push(`${error.page()?.url()}: ${error.error().message}`));
    context.on("console", (message) => {
      if (this.#isStrict && message.type() === "error")
        this.troubles.push(`${message.page()?.url()}: ${message.text()}`);
    });
    return context;
  }

  /** A page on a device of its own. One as narrow as a phone is touched. */
  async page(width = 1280, height = 800, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.context({ viewport: { width, height }, hasTouch: width < 600, ...options });
    return context.newPage();
  }

  /** What is open now stays open after the test. */
  keep(): void {
    this.#kept = this.browser.contexts();
  }

  /** Closes what the test has opened: a page that nobody needs any more would take its time from the next one. */
  async tidy(): Promise<void> {
    const opened = this.browser.contexts().filter((context) => !this.#kept.includes(context));
    await Promise.all(opened.map((context) => context.close()));
  }
}

/**
 * A browser for all tests of the file. What a test opens is closed after it, and a test fails if anything went wrong on a page.
 * @param strict whether errors on the console count, too. A browser writes those also for what a server refuses.
 * @param more arguments of Chromium's own
 */
export function useBrowser({ strict = false, more = [] as readonly string[] } = {}): TestBrowser {
  const browser = new TestBrowser(strict);
  beforeAll(() => browser.launch(more));
  afterAll(() => browser.close());
  beforeEach(() => browser.keep());
  afterEach(async () => {
    await browser.tidy();
    expect(browser.troubles.splice(0)).toEqual([]);
  });
  return browser;
}
