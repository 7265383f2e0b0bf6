/** The languages of the pages. The first is the one in which sentences are written; the others are translations of it. */
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a language is called by those who read it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

/** The cookie in which a browser keeps the language that somebody chose. Without it the browser's own languages decide. */
export const LANGUAGE_COOKIE = "language";

/** The language chosen in a cookie header (or `document.cookie`); null if none is, or one that there is not. */
export function chosenLanguage(cookies: string): Language | null {
  const chosen = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=([a-z]+)`).exec(cookies)?.[1];
  return LANGUAGES.find((language) => language === chosen) ?? null;
}
