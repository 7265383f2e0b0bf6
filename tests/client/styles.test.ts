import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const styles = globSync("client/{ui,stage,charts,seat,reveal,pages}/**/*.css", {
  cwd: root,
});

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

test.each(Object.entries(NEWER))("no style rests on %s", (_, pattern) => {
  expect(styles.length).toBeGreaterThan(30);
  const found = styles.filter((file) => pattern.test(readFileSync(root + file, "utf8")));
  expect(found).toEqual([]);
});

test("where the keyboard is shows also without :has()", () => {
  for (const file of styles) {
    const text = readFileSync(root + file, "utf8");
    const [uses, fallbacks] = [
      /(\.[\w-]+):has\(:focus-visible\)/g,
      /not selector\(:has\(a\)\) \{\s*(\.[\w-]+):focus-within/g,
    ];
    const of = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name);
    expect(of(fallbacks), file).toEqual(of(uses));
  }
});
