import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const LAYERS = "client/ui/layers.css";
const TOKENS = "client/ui/tokens.css";

/** Every style sheet of the project: its text, without comments. */
const sheets = new Map(
  globSync("client/{ui,stage,charts,seat,reveal,pages}/**/*.css", { cwd: root }).map((file) => [
    file,
    readFileSync(root + file, "utf8").replace(/\/\*[\s\S]*?\*\//g, ""),
  ]),
);
/** Those with rules of their own. */
const ruled = [...sheets].filter(([file]) => file !== LAYERS);

/** What at least one of Chrome 109, Safari 16 and Firefox 115 can't read, and no build rewrites. */
const NEWER: Readonly<Record<string, RegExp>> = {
  // The one use that has a fallback beside it: where the keyboard is.
  ":has()": /:has\((?!:focus-visible\)|a\))/,
  "color-mix()": /color-mix\(/,
  "oklch() and the like": /\b(oklch|oklab|lch|lab|light-dark)\(/,
  subgrid: /\bsubgrid\b/,
  "sideways writing": /\bsideways-/,
  "the units lh and rlh": /\d(lh|rlh|cap|rcap|ric)\b/,
  "@scope, @starting-style and the like": /@(scope|starting-style|property|position-try|view-transition)\b/,
  "mathematical functions": /\b(round|mod|rem|abs|sign|calc-size)\(/,
  ":user-valid and the like": /:(user-valid|user-invalid|popover-open|open|state)\b/,
  "anchors and time lines": /\b(anchor\(|anchor-name|animation-timeline|field-sizing|text-box)/,
};

test.each(Object.entries(NEWER))("no style depends on %s", (_, pattern) => {
  expect(sheets.size).toBeGreaterThan(20);
  const found = [...sheets].flatMap(([file, text]) => (pattern.test(text) ? [file] : []));
  expect(found).toEqual([]);
});

test("keyboard focus also shows where :has() is unknown", () => {
  const text = [...sheets.values()].join("\n");
  const fallbacks = [...text.matchAll(/not selector\(:has\(a\)\) \{\s*(?:&|(\.[\w-]+)):focus-within/g)];
  expect(fallbacks.length).toBe([...text.matchAll(/:has\(:focus-visible\)/g)].length);
});

/** The layer that a sheet's rules are in, by its place; no two sheets of one layer compete by the order they load in. */
function layerOf(file: string): string {
  if (file === TOKENS) return "tokens";
  if (file === "client/ui/base.css") return "base";
  if (file.startsWith("client/ui/")) return "ui";
  return pageOf(file) === undefined ? "parts" : "page";
}

/** The page whose styles a sheet has. The reveal's scene is only on the screen, and refines what stands there. */
function pageOf(file: string): string | undefined {
  return file.startsWith("client/reveal/") ? "screen" : /^client\/pages\/([\w-]+)\//.exec(file)?.[1];
}

test("every sheet begins with the order of the layers, and keeps to its own", () => {
  for (const [file, text] of ruled) {
    expect(text, file).toMatch(/^\s*@import "[./]*(ui\/)?layers\.css";/);
    expect(text.match(/@layer [\w-]+/g), file).toEqual([`@layer ${layerOf(file)}`]);
    const [, order = ""] = /@layer ([^;]+);/.exec(sheets.get(LAYERS) ?? "") ?? [];
    expect(order.split(", "), file).toContain(layerOf(file));
  }
});

test("outside its layer a sheet has only imports, fonts and paper", () => {
  for (const [file, text] of ruled) {
    const outside = blocksOf(text).map(({ prelude }) => prelude);
    expect(
      outside.filter((prelude) => !/^@(layer|font-face|page)\b/.test(prelude)),
      file,
    ).toEqual([]);
  }
});

test("a page's styles are scoped to the page", () => {
  for (const [file, text] of ruled) {
    const page = pageOf(file);
    if (page === undefined) continue;
    const [layer] = blocksOf(text).filter(({ prelude }) => prelude.startsWith("@layer"));
    const inside = blocksOf(layer?.body ?? "").map(({ prelude }) => prelude);
    expect(
      inside.filter((prelude) => !prelude.startsWith("@keyframes")),
      file,
    ).toEqual([`[data-page="${page}"]`]);
  }
});

const LENGTH = /(?<![\w.#-])-?\d*\.?\d+(px|rem)\b/g;

/** What a layout may change at; `--lying` is no width, but a phone on its side. */
const BREAKPOINTS = ["--phone", "--tablet", "--laptop", "--lying"];

test("layouts change at named breakpoints, which have their sizes in one place", () => {
  const named = [...(sheets.get(LAYERS) ?? "").matchAll(/@custom-media (--\w+)/g)].map(([, name]) => name);
  expect(named).toEqual(BREAKPOINTS);
  for (const [file, text] of ruled) {
    const conditions = [...text.matchAll(/@(?:media|container) ([^{]+)\{/g)].map(([, condition]) => condition);
    expect(
      conditions.filter((condition) => condition?.match(LENGTH)),
      file,
    ).toEqual([]);
  }
});

test("scripts ask for the same breakpoints", () => {
  const asked = globSync("client/{ui,charts,seat,reveal,pages}/**/*.{ts,tsx}", { cwd: root }).flatMap((file) =>
    [...readFileSync(root + file, "utf8").matchAll(/"(\((?:min|max)-(?:width|height): [^"]+\))"/g)].map(
      ([, query]) => query,
    ),
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const query of asked) expect(sheets.get(LAYERS)).toContain(query);
});

/** Space, edges, corners, shadows and letters are sized by tokens alone. */
const BY_TOKENS =
  /^(padding|margin|border|outline)|^(gap|row-gap|column-gap|top|right|bottom|left|inset|font|font-size)$|(radius|shadow|offset|thickness|indent)$/;
/** Gradients and strokes are drawings. */
const DRAWN = /^(background|stroke|clip-path|mask)/;

/** What may have another size, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "client/ui/base.css: width: 1px": "is there for screen readers only",
  "client/ui/base.css: height: 1px": "is there for screen readers only",
  "client/seat/model/model.css: padding": "gives way on a low or narrow phone",
  "client/seat/model/model.css: font-size": "gives way on a low phone",
};

function declarationsOf(text: string): (readonly [property: string, value: string])[] {
  return [...text.matchAll(/(?<![\w-])([\w-]+):\s*([^;{}]+);/g)].map(([, property = "", value = ""]) => [
    property,
    value,
  ]);
}

test("sizes come from tokens, or are multiples of 4 px where they are a thing's own", () => {
  const found: string[] = [];
  const used = new Set<string>();
  for (const [file, text] of ruled) {
    if (file === TOKENS) continue;
    for (const [property, value] of declarationsOf(text)) {
      const lengths = (value.match(LENGTH) ?? []).map(
        (length) => Number.parseFloat(length) * (length.endsWith("rem") ? 16 : 1),
      );
      const isOff = BY_TOKENS.test(property) ? lengths.some((px) => px !== 0) : lengths.some((px) => px % 4 !== 0);
      if (!isOff || DRAWN.test(property)) continue;
      const exception = [`${file}: ${property}: ${value}`, `${file}: ${property}`].find((key) => key in EXCEPTIONS);
      if (exception === undefined) found.push(`${file}: ${property}: ${value}`);
      else used.add(exception);
    }
  }
  expect(found).toEqual([]);
  expect([...used].sort()).toEqual(Object.keys(EXCEPTIONS).sort());
});

/** The blocks of a text, without those inside them. */
function blocksOf(text: string): { readonly prelude: string; readonly body: string }[] {
  const blocks: { prelude: string; body: string }[] = [];
  let depth = 0;
  let from = 0;
  let prelude = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "{" && depth++ === 0) {
      prelude = text.slice(from, at).trim();
      from = at + 1;
    } else if (letter === "}" && --depth === 0) {
      blocks.push({ prelude, body: text.slice(from, at) });
      from = at + 1;
    } else if (letter === ";" && depth === 0) from = at + 1;
  }
  return blocks;
}
