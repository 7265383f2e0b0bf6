import type { Plugin } from "vite";
import type { Language } from "../shared/protocol/languages.ts";
import * as en from "./text/browsers.ts";
import * as de from "./text/de/browsers.ts";

/** The oldest browsers that the pages run in. `ui/too-old.js` draws the same line, by what they can do. */
const OLDEST = { chrome: 109, firefox: 115, safari: 16 } as const;

const NAMES = [
  `Chrome ${OLDEST.chrome}`,
  `Edge ${OLDEST.chrome}`,
  `Firefox ${OLDEST.firefox}`,
  `Safari ${OLDEST.safari} (iOS ${OLDEST.safari})`,
];

/** What scripts and styles are built for. */
export const TARGETS = [
  `chrome${OLDEST.chrome}`,
  `edge${OLDEST.chrome}`,
  `firefox${OLDEST.firefox}`,
  `safari${OLDEST.safari}`,
  `ios${OLDEST.safari}`,
];

const TEXTS = { en: en.BROWSERS, de: de.BROWSERS } as const;

/** Gives every page what it says in a browser that is too old, or that runs no scripts. */
export function tooOldPage(language: Language): Plugin {
  const { tooOld, needed, noScript } = TEXTS[language];
  const page = '<div id="page"></div>';
  const added = [
    `<noscript><p>${noScript}</p></noscript>`,
    // Without a heading: the pages have one, and what looks for it must not find this.
    `<div id="too-old" hidden><p><strong>${tooOld}</strong></p><p>${needed(NAMES)}</p></div>`,
    '<script vite-ignore src="/ui/too-old.js"></script>',
  ];
  return {
    name: "too-old-page",
    enforce: "pre",
    transformIndexHtml: { order: "pre", handler: (html) => html.replace(page, [page, ...added].join("\n    ")) },
  };
}
