import { plainDigits } from "../lib/digits.ts";

/** What letters and digits are taken for at a glance: in small letters, and in capitals, where others are alike. */
const SMALL = takenFor(
  ["авекмнорстухѕјіӏԁһԛԝ", "abekmhopctyxsjlldhqw"],
  ["αβεικνορτυχςη", "abelkvoptuxσn"],
  ["սոօհցզյ", "unohgqj"],
  ["ɑɡɩıi015", "aglllols"],
  ["ىیېکہھە", "يييكههه"],
  ["ニカロエタトハヘー", "二力口工夕卜八へ一"],
);
const CAPITALS = takenFor(
  ["АВЕКМНОРСТУХЅЈІӀԚԜ", "ABEKMHOPCTYXSJIIQW"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
  ["ՍՕԼՏ", "UOLS"],
  ["ᎪᏴᏟᎠᎬᏀᎻᎥᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ", "ABCDEGHIJKLMPRSTVWZ"],
  ["ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ", "ABCDEFGHIJKLMNOPRSTUVWXYZ"],
  ["ⲀⲂⲈⲎⲒⲔⲘⲚⲞⲢⲤⲦⲬ", "ABEHIKMNOPCTX"],
  ["015", "OIS"],
);

function takenFor(...pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(pairs.flatMap(([from, to]) => [...from].map((letter, n) => [letter, [...to][n] ?? ""] as const)));
}

/**
 * What makes no difference at a glance: marks above and below, except those that turn one Japanese syllable into another; points of
 * Hebrew; joiners, punctuation, and letters that are written like it. In other scripts marks are vowels, and make another name.
 */
const SLIGHT = /(?![\u3099\u309a])\p{Script=Inherited}|(?=\p{M})\p{Script=Hebrew}|[\p{P}\p{Cf}\s\u02b0-\u02ff\u0640]/gu;

/** Whether one name could be taken for the other. */
export function looksLike(one: string, other: string): boolean {
  const outlines = outlinesOf(one);
  return outlinesOf(other).some((outline) => outlines.includes(outline));
}

/** A name as it looks at a glance, in two forms: names that share one of theirs could be taken for one another. */
export function outlinesOf(name: string): readonly string[] {
  const plain = plainDigits(name.normalize("NFKD").replaceAll(SLIGHT, ""));
  const small = seenAs(SMALL, plain.toLowerCase()).replaceAll("rn", "m").replaceAll("vv", "w");
  return [small, seenAs(CAPITALS, plain.toUpperCase())];
}

function seenAs(taken: ReadonlyMap<string, string>, letters: string): string {
  return [...letters].map((letter) => taken.get(letter) ?? letter).join("");
}
