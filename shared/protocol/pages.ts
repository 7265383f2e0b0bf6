/** What the build, the server and the tests know of a page. */
interface PageRow {
  /** Null: it is sent in place of every page that does not exist, and is made of `body.html` instead of scripts. */
  readonly address: `/${string}` | null;
  /** Always dark, or as the reader has chosen. */
  readonly theme: "dark" | "chosen";
  /** Whether its tab shows the icon. */
  readonly icon: boolean;
  /** Whether it can tell the console of a phone that doesn't run its scripts. */
  readonly reportsNoScripts?: true;
  /** Whether other pages may show it in a frame. */
  readonly framed?: true;
}

/**
 * Every page, by the name of its folder in `client/pages`. Beside a row, a page needs that folder with a `main.tsx`, and a
 * title in every language (`client/text/page-titles.ts`).
 */
export const PAGE_TABLE = {
  play: { address: "/", theme: "chosen", icon: true, reportsNoScripts: true },
  host: { address: "/host", theme: "dark", icon: true },
  screen: { address: "/screen", theme: "dark", icon: true },
  sandbox: { address: "/sandbox", theme: "chosen", icon: false },
  debrief: { address: "/debrief", theme: "chosen", icon: false },
  watch: { address: "/watch", theme: "chosen", icon: true, framed: true },
  alone: { address: "/alone", theme: "chosen", icon: true },
  replay: { address: "/replay", theme: "chosen", icon: false },
  guide: { address: "/guide", theme: "chosen", icon: true },
  "not-found": { address: null, theme: "chosen", icon: true },
} as const satisfies Readonly<Record<string, PageRow>>;

export type PageName = keyof typeof PAGE_TABLE;
export const PAGE_NAMES = Object.keys(PAGE_TABLE) as PageName[];

/** The pages that have an address. */
export type PageWithAddress = {
  [Name in PageName]: (typeof PAGE_TABLE)[Name]["address"] extends string ? Name : never;
}[PageName];

/** What is known of a page. */
export function pageRow(name: PageName): PageRow {
  return PAGE_TABLE[name];
}

/** The page at an address; undefined if there is none. */
export function pageAt(address: string): PageName | undefined {
  return PAGE_NAMES.find((name) => PAGE_TABLE[name].address === address);
}

/** The file of a page among the built ones, and the path at which the development server has it. */
export function pageFile(name: PageName): `${PageName}.html` {
  return `${name}.html`;
}
