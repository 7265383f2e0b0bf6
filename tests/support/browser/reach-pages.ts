import type { Page } from "playwright-core";
import { beforeEach, onTestFinished } from "vitest";
import { PAGES } from "../../../server/settings.ts";
import type { Created } from "../../../shared/protocol/messages.ts";
import { useServer } from "../server/use-server.ts";
import { BadProxy, type Manners } from "../wire/bad-proxy.ts";
import { useBrowser } from "./use-browser.ts";

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1";

/** What a page says on a network that lets no live connection through. */
export const CUT = "This network cuts live connections. Put all devices on another one, such as a hotspot.";

/** A classroom whose pages are opened directly, or through proxies that behave badly. */
export class ReachPages {
  readonly #server = useServer({ pages: PAGES });
  readonly #browser = useBrowser();
  #created!: Created;

  /** Has a new classroom for each test of the file. */
  constructor() {
    beforeEach(async () => {
      this.#created = await this.#server.create();
    });
  }

  get url(): string {
    return this.#server.url;
  }

  /** Errors that nobody caught on a page, which a test takes out that expects them. */
  get troubles(): string[] {
    return this.#browser.troubles;
  }

  get code(): string {
    return this.#created.code;
  }

  /** A page in a browser of its own, which is an iPhone's for the server. */
  page(width: number, height: number): Promise<Page> {
    return this.#browser.page(width, height, { userAgent: IPHONE });
  }

  async open(url: string, width: number, height: number): Promise<Page> {
    const page = await this.page(width, height);
    await page.goto(url);
    return page;
  }

  async proxy(manners: Partial<Manners>): Promise<BadProxy> {
    const proxy = await BadProxy.before(this.#server.port, manners);
    onTestFinished(() => proxy.close());
    return proxy;
  }

  /** @param end `#reach`: the test of the phone */
  phone(url: string, end = ""): Promise<Page> {
    return this.open(`${url}/${this.code}${end}`, 360, 640);
  }

  console(url: string): Promise<Page> {
    return this.open(`${url}/host#${this.code}.${this.#created.key}`, 1280, 800);
  }
}

export const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();

/** What each light of the nth phone says, on the phone itself or in the console's list. */
export function lights(page: Page, nth = 0): Promise<string[]> {
  return page.locator(".reach-lights").nth(nth).locator("dd").allInnerTexts();
}
