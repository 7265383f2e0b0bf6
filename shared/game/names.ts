/** Names that somebody typed: who reads one must be able to tell it from every other, and find nothing hidden in it. */

/** The longest name that a person can be given, in letters, digits and signs: marks and joiners on a letter belong to it. */
export const NAME_LENGTH = 16;
/** The longest that a name can be with all of them, in units of its text. */
export const NAME_UNITS = 64;

/** Apostrophes as people find them on their keyboards. */
const APOSTROPHES = /[`´′‵‛]/gu;
const MIDDLE_DOTS = /[•∙⋅‧]/gu;
/** Spaces, and the signs of direction that keyboards for scripts from right to left leave at the ends. */
const AT_ENDS = /^[\s\u200e\u200f\u061c]+|[\s\u200e\u200f\u061c]+$/gu;
/** All but letters that are spelt with these: their forms for compatibility are other spellings. */
const UNITED = /[^ªºևำຳໜໝ\u3131-\u318e]+/gu;

/** Characters that are invisible or change the direction of their neighbours, except joiners: `JOINED` says where those may stand. */
const HIDDEN = /(?![\u200c\u200d])[\p{C}\p{Default_Ignorable_Code_Point}]/u;
/** A joiner on either side of a virama, or behind a letter of a script that joins them, within a word or at its end. */
const JOINED = [
  /(?<kept>[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca])[\u200c\u200d]/gu,
  /(?<kept>\p{L}\p{M}*)[\u200c\u200d](?=[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca])/gu,
  /(?<kept>(?=\p{L})[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}]\p{M}*)[\u200c\u200d](?=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko} ]|$)/gu,
];

/** Letters and digits with their marks; between them what names are written with: dots, apostrophes, dashes, and signs like them. */
const ALLOWED = /^['’‘]?[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’‘՚׳״·・་॰‐‒–—―־֊゠-]*$/u;
/** Marks heaped on a letter reach into the lines above and below; those without a letter stand on nothing. */
const HEAPED = /\p{M}{5}|(\p{M})\1|(?:(?=\p{M})\p{Script=Inherited}){3}|[^\p{L}\p{M}\p{N}]\p{M}/u;
/** Scripts with letters that are drawn alike: a name has letters of one of them. */
const ALIKE = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
];

/** A typed name as it is shown: without surplus spaces. Null unless it is short, visible and of one script. */
export function tidyName(text: string): string | null {
  const bare = united(text).replaceAll(AT_ENDS, "");
  if (HIDDEN.test(bare)) return null;
  const name = bare.replaceAll(/\s+/gu, " ");
  const plain = JOINED.reduce((joined, joiner) => joined.replaceAll(joiner, "$<kept>"), name);
  if (!ALLOWED.test(plain) || HEAPED.test(plain)) return null;
  if (name.length > NAME_UNITS || [...plain.replaceAll(/\p{M}/gu, "")].length > NAME_LENGTH) return null;
  return ALIKE.filter((script) => script.test(name)).length <= 1 ? name : null;
}

/** With one character for what can be written with several, and in usual width. */
function united(text: string): string {
  const usual = text.replaceAll(APOSTROPHES, "’").replaceAll(MIDDLE_DOTS, "·");
  return usual.replaceAll(UNITED, (part) => part.normalize("NFKC")).normalize("NFC");
}
