import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Names that two files may export, with the reason. */
const TWICE: Readonly<Record<string, string>> = {
  freshKey: "the same key for server and client, which can't share it: shared/ has no randomness of its own",
};

const EXPORT =
  /^export (?:default )?(?:declare )?(?:async )?(?:abstract )?(?:function|const|class|type|interface|let)\*? (\w+)/gm;

/** Every file but content, whose files have the same form, and translations, which repeat the names of what they translate. */
const files = ["shared", "server", "client"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((f) => join(folder, f)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\/(?:dist|de|content)\//.test(file));

function exportedNames(): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, Set<string>>();
  for (const file of files) {
    for (const [, name = ""] of readFileSync(join(root, file), "utf8").matchAll(EXPORT)) {
      named.set(name, (named.get(name) ?? new Set()).add(file));
    }
  }
  return new Map([...named].map(([name, where]) => [name, [...where].toSorted()]));
}

test("a name is exported by one file only, so that it means one thing", () => {
  const names = exportedNames();
  expect(names.size).toBeGreaterThan(1000);
  const twice = [...names]
    .filter(([, where]) => where.length > 1)
    .map(([name, where]) => `${name}: ${where.join(", ")}`);
  expect(twice.filter((line) => TWICE[line.split(":")[0] ?? ""] === undefined)).toEqual([]);
});

test("no exception outlives its reason", () => {
  const names = exportedNames();
  expect(Object.keys(TWICE).filter((name) => (names.get(name)?.length ?? 0) < 2)).toEqual([]);
});

describe("the product's own words", () => {
  const [, list = ""] = readFileSync(join(root, "shared/SPEC.md"), "utf8").split("## The product's own words");
  const words = [...list.matchAll(/^- \*\*([^*]+)\*\*: /gm)].map(([, word = ""]) => word);
  // Names of the code, taken apart: "wayBackTyped" has way, back and typed.
  const code = files
    .filter((file) => !file.startsWith("client/"))
    .map((file) => readFileSync(join(root, file), "utf8"))
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
