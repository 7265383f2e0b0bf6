import { plainDigits } from "../lib/digits.ts";

/** What people type or paste for codes and ways back, on whatever keyboard. */

/** Codes: six characters that are hard to mistake for one another. */
export const CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
export const CODE_LENGTH = 6;

/** Capitals that look the same on the keyboards of other scripts. No code has another letter that they could stand for. */
const LATIN: ReadonlyMap<string, string> = new Map([
  ...pairs("АВЕКМНРСТУХЅЈ", "ABEKMHPCTYXSJ"),
  ...pairs("ΑΒΕΖΗΚΜΝΡΤΥΧ", "ABEZHKMNPTYX"),
]);

function pairs(from: string, to: string): (readonly [string, string])[] {
  return [...from].map((letter, n) => [letter, to[n] ?? ""] as const);
}

/** Spaces, dashes, and signs that cannot be seen. */
const BETWEEN = /[\s\p{Pd}\p{Cf}]/gu;
const STOPS = /[.,;:!?…。]+$/u;

/** A code as it may stand in an address: in any case, with spaces and dashes. Null unless it can be one. */
export function parseCode(text: string): string | null {
  const bare = plainDigits(text.normalize("NFKC")).toUpperCase().replaceAll(BETWEEN, "").replace(STOPS, "");
  const code = [...bare].map((letter) => LATIN.get(letter) ?? letter);
  return code.length === CODE_LENGTH && code.every((letter) => CODE_ALPHABET.includes(letter)) ? code.join("") : null;
}

/** The code that somebody typed, in quotes or brackets too, or pasted with the link that it is in. Null if there is none. */
export function codeTyped(text: string): string | null {
  const link = /\p{L}+:\/\/\S+/u.exec(text)?.[0];
  return parseCode(bare(decoded(text))) ?? codeInLink(text.trim()) ?? (link === undefined ? null : codeInLink(link));
}

/** The four digits that somebody typed, as 0 to 9. Null if they are not four. */
export function wayBackTyped(text: string): string | null {
  const digits = plainDigits(bare(text.normalize("NFKC")).replaceAll(BETWEEN, ""));
  return /^[0-9]{4}$/.test(digits) ? digits : null;
}

/** Without quotes, brackets and whatever else is neither letter nor digit. A slash stays at its place, unless it is the last. */
function bare(text: string): string {
  return text.replaceAll(/(?!\/)[\p{P}\p{S}]|\/\s*$/gu, "");
}

/** The code in what follows the host of a link: behind the #, else in the path, else behind the question mark. */
function codeInLink(link: string): string | null {
  const [, path = "", query = "", fragment = ""] =
    /^(?:[a-z]+:\/\/)?[^/?#]*([^?#]*)\??([^#]*)#?(.*)$/is.exec(link) ?? [];
  const parts = [fragment.split(".")[0] ?? "", ...path.split("/"), ...query.split(/[&=]/)];
  for (const part of parts) {
    const code = parseCode(bare(decoded(part)));
    if (code !== null) return code;
  }
  return null;
}

/** Without percent-encoding; as it is if that is broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
