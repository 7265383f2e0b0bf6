import type { PageName } from "../../shared/protocol/pages.ts";

/** What a browser calls each page. */
export const PAGE_TITLES: Readonly<Record<PageName, string>> = {
  play: "Masquerade",
  host: "Masquerade",
  screen: "Masquerade",
  sandbox: "Sandbox · Masquerade",
  debrief: "Debrief · Masquerade",
  watch: "Masquerade",
  alone: "Alone · Masquerade",
  replay: "Replay · Masquerade",
  guide: "Guide · Masquerade",
  "not-found": "Nothing here · Masquerade",
};

/** The page for an address that leads nowhere. It has no script to say anything. */
export const NOT_FOUND = {
  title: "There is nothing at this address",
  code: "Did you want to join a class? Its code has 6 characters, and none of them is 0, 1, I, L or O. Look at the screen again and type the code on the start page.",
  other: "Check the address, or go on from the start page. If you want to join a class, type its code there.",
  start: "Go to the start page",
  host: "Run a classroom",
} as const;

/** What a browser shows that can't run the pages. Built into every page, as text for the oldest of them. */
export const BROWSERS = {
  tooOld: "This browser is too old for Masquerade.",
  /** @param oldest the oldest versions that are supported, as "Firefox 115" */
  needed: (oldest: readonly string[]) =>
    `It needs one of these, or a newer version: ${oldest.join(", ")}. Update this browser, or use another one or another device.`,
  noScript: "Masquerade needs JavaScript. Turn it on in the settings of this browser, then reload the page.",
} as const;
