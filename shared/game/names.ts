/** Names that somebody typed: who reads one must be able to tell it from every other, and find nothing hidden in it. */

/** The longest name that a person can be given, in characters. */
export const NAME_LENGTH = 16;

const ALLOWED = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’-]*$/u;
/** Marks heaped on a letter reach into the lines above and below. */
const HEAPED = /\p{M}{3}/u;
/** Scripts with letters that are drawn alike: a name has letters of one of them. */
const ALIKE = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** A typed name as it is shown: without surplus spaces. Null unless it is short, visible and of one script. */
export function tidyName(text: string): string | null {
  if (/\p{C}/u.test(text)) return null;
  const name = text.normalize("NFKC").trim().replaceAll(/\s+/gu, " ");
  if (name.length === 0 || [...name].length > NAME_LENGTH) return null;
  if (!ALLOWED.test(name) || HEAPED.test(name)) return null;
  return ALIKE.filter((script) => script.test(name)).length <= 1 ? name : null;
}

/** What letters of other scripts, and digits, are taken for at a glance. Lower case. */
const TAKEN_FOR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      а: "a",
      в: "b",
      е: "e",
      к: "k",
      м: "m",
      н: "h",
      о: "o",
      р: "p",
      с: "c",
      т: "t",
      у: "y",
      х: "x",
      ѕ: "s",
      ј: "j",
    },
    ...{ і: "l", α: "a", β: "b", ε: "e", ι: "l", κ: "k", ν: "v", ο: "o", ρ: "p", τ: "t", υ: "u", χ: "x" },
    ...{ "0": "o", "1": "l", "5": "s", i: "l", ı: "l" },
  }),
);

/** Whether one name could be taken for the other. */
export function looksLike(one: string, other: string): boolean {
  return outlineOf(one) === outlineOf(other);
}

/** A name as it looks at a glance: the same for two names of which one could be taken for the other. */
export function outlineOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/[\p{M} .'’-]/gu, "")
    .toLowerCase();
  const letters = [...plain].map((letter) => TAKEN_FOR.get(letter) ?? letter);
  return letters.join("").replaceAll("rn", "m").replaceAll("vv", "w");
}
