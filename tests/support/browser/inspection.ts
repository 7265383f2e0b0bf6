import type { Page } from "playwright-core";
import { pageFor } from "../../../server/http/pages.ts";
import type { PageName } from "../../../shared/protocol/pages.ts";
import { axeFaults } from "./axe.ts";

/** In what form a page is looked at. */
export interface Form {
  readonly width: number;
  readonly height: number;
  /** Where the page has both; else it is as it is. */
  readonly theme?: "dark" | "light";
  /** With text set as wide as readers may set it by WCAG 1.4.12. */
  readonly spaced?: true;
  /** What axe looks at: everything, or less where the rest was seen in another form. */
  readonly axe?: "colours" | "nothing";
  /** Whether something on the page must have the focus, so that a keyboard is somewhere. */
  readonly focused?: true;
  /** The smallest that a control may be, CSS px; 24 (WCAG 2.5.8) where nothing else is said. */
  readonly target?: number;
}

/** High enough that nothing has to be scrolled: of what is out of sight axe does not see the colours. */
const TALL = 2400;

/** The pages that were looked at in this process. */
export const inspected = new Set<PageName>();

/** Goes from one state of a page to the next, looks at it in some forms, and keeps what is wrong. */
export class Inspection {
  /** A line for each fault: in which state and form, and what. */
  readonly faults: string[] = [];
  readonly states = new Set<string>();

  async look(page: Page, state: string, forms: readonly Form[]): Promise<void> {
    this.states.add(state);
    inspected.add(pageFor(new URL(page.url()).pathname) ?? "not-found");
    const before = page.viewportSize() ?? { width: 1280, height: 800 };
    for (const form of forms) {
      await take(page, form);
      const found = await layoutFaults(page, form.target ?? 24);
      if (form.focused && (await isFocusLost(page))) found.push("nothing has the focus");
      if (form.axe !== "nothing") {
        await page.setViewportSize({ width: form.width, height: Math.max(form.height, TALL) });
        found.push(...(await axeFaults(page, form.axe)));
      }
      const how = [form.width, form.theme, form.spaced && "spaced"].filter(Boolean).join(" ");
      this.faults.push(...found.map((fault) => `${state}, ${how}: ${fault}`));
    }
    await take(page, before);
  }
}

/** Constructed, for the pages' policy lets no other style in. */
const SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }";

async function take(page: Page, { width, height, theme, spaced }: Form): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    ({ theme, style }) => {
      if (theme !== undefined) document.documentElement.dataset.theme = theme;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
    },
    { theme, style: spaced ? SPACED : "" },
  );
}

function isFocusLost(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
}

/** How long a busy machine may take to draw a page in its new size, ms. */
const DRAWS_WITHIN = 20_000;

/** What of a layout keeps people from reading or reaching something: a line for each. */
async function layoutFaults(page: Page, target: number): Promise<string[]> {
  // Charts are drawn anew once the page has its new width. One that stays too wide is found below.
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  await page.waitForFunction(fits, undefined, { timeout: DRAWS_WITHIN }).catch(() => {});
  return page.evaluate((target) => {
    const CONTROLS =
      "button, select, summary, textarea, a[href], input:not([type=radio], [type=range], [type=file]), label:has(> input[type=radio])";
    const { clientWidth, scrollWidth } = document.documentElement;
    const modal = document.querySelector("dialog:modal");

    function isSeen(node: HTMLElement): boolean {
      if (modal !== null && !modal.contains(node)) return false;
      if (node.closest(".hidden, svg, [aria-hidden=true], [inert]") !== null) return false;
      return node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    }
    /** Whether it lies in a part of the page that can be scrolled sideways by itself, as a wide table may. */
    function isInScroller(node: Element | null): boolean {
      if (node === null || node.matches("main, body")) return false;
      const scrolls = /auto|scroll/.test(getComputedStyle(node).overflowX) && node.scrollWidth > node.clientWidth;
      return scrolls || isInScroller(node.parentElement);
    }
    function named(node: Element): string {
      const words = node.getAttribute("aria-label") ?? node.textContent ?? "";
      return `<${node.tagName.toLowerCase()} class="${node.className}"> ${words.trim().slice(0, 40)}`;
    }
    function textFaults(node: HTMLElement): string[] {
      const texts = [...node.childNodes].filter(
        ({ nodeType, data }: ChildNode & { data?: string }) => nodeType === 3 && data?.trim(),
      );
      const isCut = getComputedStyle(node).textOverflow === "ellipsis" && node.scrollWidth > node.clientWidth;
      const isOut = texts.some((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const { left, right } = range.getBoundingClientRect();
        return right > clientWidth + 1 || left < -1;
      });
      return [
        isCut && `${named(node)} is cut off`,
        isOut && !isInScroller(node) && `${named(node)} leaves the page`,
      ].filter((fault) => fault !== false);
    }
    function sizeFaults(node: HTMLElement): string[] {
      // A link within a sentence is as high as its line.
      if (!node.matches(CONTROLS) || (node.matches("a") && getComputedStyle(node).display === "inline")) return [];
      const { width, height } = node.getBoundingClientRect();
      const small = Math.min(width, height) + 0.5 < target;
      return small ? [`${named(node)} is ${Math.round(width)} × ${Math.round(height)}`] : [];
    }

    const seen = [...document.querySelectorAll<HTMLElement>("body *")].filter(isSeen);
    const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    return [...sideways, ...seen.flatMap((node) => [...textFaults(node), ...sizeFaults(node)])];
  }, target);
}
