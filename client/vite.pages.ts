import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin } from "vite";
import type { Language } from "../shared/protocol/languages.ts";
import { PAGE_NAMES, PAGE_TABLE, type PageName, pageFile, pageRow } from "../shared/protocol/pages.ts";
import * as de from "./text/de/html.ts";
import * as en from "./text/html.ts";
import { OLDEST_NAMES } from "./vite.browsers.ts";

const TEXTS = { en, de } as const satisfies Readonly<Record<Language, unknown>>;

const here = (path: string) => normalizePath(fileURLToPath(new URL(path, import.meta.url)));

/** Makes every page of the table from one template, for builds and for the development server. */
export function pagesFromTemplate(language: Language): Plugin {
  const pages = new Map(PAGE_NAMES.map((name) => [here(`./${pageFile(name)}`), name]));
  const input = Object.fromEntries([...pages].map(([file, name]) => [name, file]));
  return {
    name: "pages-from-template",
    enforce: "pre",
    config: () => ({
      appType: "mpa",
      build: { rolldownOptions: { input } },
      // The development server would look for what the pages import in their files, which there are not.
      optimizeDeps: { entries: ["pages/*/main.tsx"] },
    }),
    resolveId: (id) => (pages.has(id) ? id : null),
    load(id) {
      const name = pages.get(id);
      return name === undefined ? null : htmlOf(name, language);
    },
    configureServer(server) {
      // Afterwards, so that addresses have been turned into names of files.
      return () => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? "").split("?")[0] ?? "";
          const name = pages.get(here(`.${path}`));
          if (name === undefined) return next();
          htmlOf(name, language)
            .then((html) => server.transformIndexHtml(path, html, request.originalUrl))
            .then((html) => response.setHeader("Content-Type", "text/html; charset=utf-8").end(html))
            .catch(next);
        });
      };
    },
  };
}

/** The HTML of a page, as Vite is to find it in `client/`. */
async function htmlOf(name: PageName, language: Language): Promise<string> {
  const { address, theme, icon } = pageRow(name);
  const head = [
    icon
      ? '<link rel="icon" href="../assets/art/core.svg" type="image/svg+xml" />'
      : '<link rel="icon" href="data:," />',
    ...(theme === "chosen" ? [plainScript("theme")] : []),
  ];
  const html = filled(await template("./page.html"), {
    page: name,
    title: TEXTS[language].PAGE_TITLES[name],
    head: head.join("\n    "),
    body: (address === null ? await fixedBody(name, language) : scriptedBody(name, language)).join("\n    "),
  });
  const inTheme = theme === "dark" ? html : html.replace(' data-theme="dark"', "");
  return inTheme.replace('lang="en"', `lang="${language}"`);
}

/** A body that scripts fill, and what it says in a browser that is too old, or that runs no scripts. */
function scriptedBody(name: PageName, language: Language): string[] {
  const { tooOld, needed, noScript } = TEXTS[language].BROWSERS;
  return [
    '<div id="page"></div>',
    `<noscript><p>${noScript}</p></noscript>`,
    // Without a heading: the pages have one, and what looks for it must not find this.
    `<div id="too-old" hidden><p><strong>${tooOld}</strong></p><p>${needed(OLDEST_NAMES)}</p></div>`,
    plainScript("too-old"),
    ...(pageRow(name).reportsNoScripts ? [plainScript("reach-no-scripts")] : []),
    `<script type="module" src="./pages/${name}/main.tsx"></script>`,
  ];
}

/** A body that is written in full, as it has no scripts. */
async function fixedBody(name: PageName, language: Language): Promise<string[]> {
  const addresses = { startAddress: PAGE_TABLE.play.address, hostAddress: PAGE_TABLE.host.address };
  const body = filled(await template(`./pages/${name}/body.html`), { ...TEXTS[language].NOT_FOUND, ...addresses });
  return body.trimEnd().split("\n");
}

/** A script of `ui/` that is not a module: it runs at once, and also in browsers without modules. */
function plainScript(name: "theme" | "too-old" | "reach-no-scripts"): string {
  return `<script vite-ignore src="/ui/${name}.js"></script>`;
}

function template(path: string): Promise<string> {
  return readFile(here(path), "utf8");
}

/** @throws if there is a gap for which there are no words. */
function filled(html: string, words: Readonly<Record<string, string>>): string {
  return html.replaceAll(/\{\{(\w+)\}\}/g, (_, gap: string) => {
    const word = words[gap];
    if (word === undefined) throw new Error(`A page's template asks for ${gap}, which nothing says.`);
    return word;
  });
}
