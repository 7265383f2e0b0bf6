import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** The text of every source file in a folder, by path. Translations repeat the names of what they translate. */
function sourcesIn(folder: string): Map<string, string> {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const sources = paths.filter((path) => /\.tsx?$/.test(path) && !/(^|\/)(de|dist|node_modules)\//.test(path));
  return new Map(sources.map((path) => [join(folder, path), readFileSync(join(root, folder, path), "utf8")]));
}

const sources = new Map(["shared", "server"].flatMap((folder) => [...sourcesIn(folder)]));
const EXPORTED = /^export (?:async )?(?:abstract )?(?:function\*?|const|let|class|type|interface) (\w+)/gm;

test("a name is exported once in shared/ and server/, so that it has one meaning", () => {
  const exported = [...sources].flatMap(([path, text]) =>
    [...text.matchAll(EXPORTED)].map(([, name = ""]) => ({ name, path })),
  );
  const places = Map.groupBy(exported, ({ name }) => name);
  const twice = [...places].flatMap(([name, all]) => {
    const paths = [...new Set(all.map(({ path }) => path))];
    return paths.length > 1 ? [`${name}: ${paths.join(", ")}`] : [];
  });
  expect(exported.length).toBeGreaterThan(500);
  expect(twice).toEqual([]);
});

describe("the product's own words", () => {
  const [, list = ""] = readFileSync(join(root, "shared/SPEC.md"), "utf8").split("## The product's own words");
  const words = [...list.matchAll(/^- \*\*([^*]+)\*\*: /gm)].map(([, word = ""]) => word);
  // Names of the code, taken apart: "wayBackTyped" has way, back and typed.
  const code = [...sources]
    .flatMap(([path, text]) => (path.includes("/content/") ? [] : [text]))
    .join("\n")
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const names = ` ${code
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, " ")} `;

  test("are a list in order of the alphabet", () => {
    expect(words.length).toBeGreaterThan(10);
    expect(words).toEqual(words.toSorted());
  });

  test.each(words)("%s is a word of the code", (word) => {
    const forms = word
      .replace("-", " ")
      .split(" ")
      .map((part) => `${part}(s|ed)?`);
    expect(names).toMatch(new RegExp(` ${forms.join(" ")} `));
  });
});
