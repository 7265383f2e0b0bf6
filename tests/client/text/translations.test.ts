import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseSync, Visitor } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../shared/protocol/languages.ts";
import { type Sources, sourcesIn } from "../../support/browser/in-language.ts";

const root = join(import.meta.dirname, "../../..");
const [FIRST, ...OTHERS] = LANGUAGES;

/** Files with sentences that are the same in every language, and why. */
const FOR_ALL: Readonly<Record<string, string>> = {
  "shared/content/check.ts": "tells whoever adds content what is wrong with it",
  "shared/content/evidence/works.ts": "names published works as they were published",
  "shared/content/guide/check.ts": "tells whoever adds to the guide what is wrong with it",
  "shared/content/guide/standards.ts": "names published frameworks as they were published",
  "shared/content/lessons/index.ts": "tells whoever adds content which block is wrong",
  "shared/content/names.ts": "makes names, and a name stays what it is",
};

/** What may be the same in two languages, and why. */
const SAME: Readonly<Record<string, string>> = {
  ". In ": "begins a sentence in English and in German",
  "In ": "begins a sentence in English and in German",
  "Block ": "is called the same",
  "Code ": "is called the same",
  "Masquerade: ": "is the game's name",
  "Pseudo-R² ": "is called the same",
  "+15 s": "is a number and its unit",
  "\u00a0kB.": "is a unit",
};

const isTranslation = (path: string) => OTHERS.some((language) => basename(dirname(path)) === language);
const inOther = (path: string, language: string) => join(dirname(path), language, basename(path));

const FILES = ["client/text", "shared/content"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);
const SOURCES = FILES.filter((path) => !isTranslation(path)).toSorted();

/** Words with a space, so that ids and names in the code are none. */
const isSentence = (text: string) => /\p{L}/u.test(text) && /\s/.test(text);

/** What a file says: its strings that are sentences, or parts of one, but for what is thrown. */
function sentencesIn(path: string): string[] {
  const found: { readonly text: string; readonly at: number }[] = [];
  const thrown: { readonly start: number; readonly end: number }[] = [];
  new Visitor({
    ThrowStatement: (statement) => thrown.push(statement),
    Literal: ({ value, start }) => typeof value === "string" && found.push({ text: value, at: start }),
    TemplateElement: ({ value, start }) => found.push({ text: value.cooked ?? value.raw, at: start }),
  }).visit(parseSync(path, readFileSync(join(root, path), "utf8")).program);
  const said = found.filter(({ at }) => !thrown.some(({ start, end }) => start <= at && at < end));
  return said.map(({ text }) => text).filter(isSentence);
}

type Visit = (path: string, source: unknown, translation: unknown) => string | null;

/** Walks two values side by side. What is said of a pair is a fault; so is what only one of them has. */
function walk(visit: Visit, source: unknown, translation: unknown, path: string): string[] {
  const fault = visit(path, source, translation);
  if (fault !== null) return [`${path}: ${fault}`];
  if (!isTree(source) || !isTree(translation)) return [];
  const names = Object.keys(source);
  const other = Object.keys(translation);
  return [
    ...names.filter((name) => !other.includes(name)).map((name) => `${path}.${name}: missing`),
    ...other.filter((name) => !names.includes(name)).map((name) => `${path}.${name}: only in the translation`),
    ...names
      .filter((name) => other.includes(name))
      .flatMap((name) => walk(visit, source[name], translation[name], `${path}.${name}`)),
  ];
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The same form: what is no sentence is the same, and every sentence is one. */
const sameForm: Visit = (_, source, translation) => {
  if (typeof source !== typeof translation) return `${typeof translation} and not ${typeof source}`;
  if (typeof source === "string") return source !== "" && translation === "" ? "empty" : null;
  if (typeof source === "function") {
    const [asked, given] = [source.length, (translation as typeof source).length];
    return asked === given ? null : `takes ${given} arguments and not ${asked}`;
  }
  if (isTree(source)) return Array.isArray(source) === Array.isArray(translation) ? null : "a list, or none";
  return Object.is(source, translation) ? null : `${translation} and not ${source}`;
};

/** Works are named as they were published. */
const isOfWork = (path: string) => /\.source\./.test(path);

const otherWords: Visit = (path, source, translation) =>
  typeof source === "string" && source === translation && isSentence(source) && !isOfWork(path) && !(source in SAME)
    ? `still „${source}“`
    : null;

const numbersIn = (text: string) =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(",", ".")).toSorted();

const sameNumbers: Visit = (_, source, translation) => {
  if (typeof source !== "string" || typeof translation !== "string") return null;
  const [written, kept] = [numbersIn(source), numbersIn(translation)];
  return `${written}` === `${kept}` ? null : `has the numbers ${kept}, and not ${written}`;
};

/** By these keys stands what is read; by all others, what is counted with. */
const READ = new Set([
  ...["title", "summary", "alike", "different", "expects", "discuss", "briefing", "script", "statement", "text", "why"],
  // Of the guide.
  ...["aim", "before", "screen", "say", "watch", "ask", "listen", "beware", "claim", "answer", "term", "means"],
  ...["fairUse", "handouts", "lines", "objectives", "subjects", "full", "part", "none"],
]);

/** A copy without anything that is read. */
function rulesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rulesOf);
  if (!isTree(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !READ.has(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, rulesOf(each)]));
}

test("sentences are found at all, and what is thrown is none of them", () => {
  expect(sentencesIn("shared/content/reveal-lines.ts")).toContain(" between the two sides of the curtain.");
  expect(sentencesIn("shared/content/reveal-script.ts")).toEqual([]);
  expect(SOURCES.length).toBeGreaterThan(50);
});

test("no list of exceptions names what is no exception", () => {
  for (const path of Object.keys(FOR_ALL)) expect(sentencesIn(path), path).not.toEqual([]);
});

describe.each(OTHERS)("in %s", (language) => {
  const translated = SOURCES.filter((path) => existsSync(join(root, inOther(path, language))));
  let sources: Sources;
  let translations: Sources;
  beforeAll(async () => {
    sources = await sourcesIn(FIRST);
    translations = await sourcesIn(language);
  });
  afterAll(async () => {
    await sources?.close();
    await translations?.close();
  });

  test("every file that says something is translated", () => {
    const missing = SOURCES.filter(
      (path) => !translated.includes(path) && !(path in FOR_ALL) && sentencesIn(path).length > 0,
    );
    expect(missing).toEqual([]);
  });

  test("every translation is of a file that there is", () => {
    const orphans = FILES.filter((path) => basename(dirname(path)) === language).filter(
      (path) => !SOURCES.includes(join(dirname(dirname(path)), basename(path))),
    );
    expect(orphans).toEqual([]);
  });

  describe.each(translated)("%s", (path) => {
    const both = (visit: Visit) => async () => {
      const faults = walk(visit, await sources.load(path), await translations.load(inOther(path, language)), "");
      expect(faults).toEqual([]);
    };

    test("has the same names, keys, lengths and arguments, and nothing empty", both(sameForm));

    test("says nothing in the same words", both(otherWords));

    test("has no sentence of the source in its code", () => {
      const said = new Set(sentencesIn(path));
      const left = sentencesIn(inOther(path, language)).filter((text) => said.has(text) && !(text in SAME));
      expect(left).toEqual([]);
    });
  });

  describe("the content", () => {
    const LISTS = [
      ["scenarios/index.ts", "SCENARIOS"],
      ["lessons/index.ts", "LESSONS"],
      ["lessons/index.ts", "SINGLE_SCENARIOS"],
      ["requests.ts", "REQUESTS"],
      ["evidence.ts", "FACTS"],
      ["questions.ts", "QUESTIONS"],
      ["briefings.ts", "BRIEFINGS"],
      ["guide/index.ts", "GUIDE"],
    ] as const;
    const listsOf = async (file: string, name: string) => {
      const path = `shared/content/${file}`;
      return [await sources.load(path), await translations.load(path)].map((module) => module[name]);
    };

    test.each(LISTS)(
      "%s: %s have the same ids, figures, treatments and sources in the same order",
      async (file, name) => {
        const [written, other] = await listsOf(file, name);
        expect(JSON.stringify(rulesOf(written))).toMatch(/"\w+":/);
        expect(rulesOf(other)).toEqual(rulesOf(written));
      },
    );

    test.each(LISTS)("%s: %s tell the same numbers", async (file, name) => {
      const [written, other] = await listsOf(file, name);
      expect(walk(sameNumbers, written, other, "")).toEqual([]);
    });

    test("keeps to all that content is checked for", async () => {
      const { contentFaults } =
        await translations.load<typeof import("../../../shared/content/check.ts")>("shared/content/check.ts");
      expect(contentFaults()).toEqual([]);
    });

    test("does not tell the right answers by their length", async () => {
      const { QUESTIONS } =
        await translations.load<typeof import("../../../shared/content/questions.ts")>("shared/content/questions.ts");
      const longest = QUESTIONS.filter(({ options, right }) => {
        const [first] = options.toSorted((a, b) => b.text.length - a.text.length);
        return first?.id === right;
      });
      expect(longest.length).toBeLessThanOrEqual(QUESTIONS.length / 3);
    });

    test("is calm, and keeps numbers and units on one line", async () => {
      for (const [file, name] of LISTS) {
        const [, other] = await listsOf(file, name);
        expect(JSON.stringify(other)).not.toMatch(/!|undefined|NaN|\d%|\d %|[„“]["']/);
      }
    });
  });
});
