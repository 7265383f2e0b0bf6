import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Plugin } from "vite";
import { LANGUAGES, type Language } from "../shared/protocol/languages.ts";

/**
 * Builds the pages in one language: a file of sentences that has a translation beside it, as `text/play.ts` has
 * `text/de/play.ts`, is replaced by it wherever it is imported, but for the translation itself.
 */
export function inLanguage(language: Language): Plugin {
  return {
    name: "language",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (language === LANGUAGES[0] || !source.endsWith(".ts")) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found === null) return null;
      const translation = join(dirname(found.id), language, basename(found.id));
      return translation !== importer && existsSync(translation) ? translation : null;
    },
  };
}

/** A build's mode names its language; any other mode is that of the language in which the sentences are written. */
export function languageOf(mode: string): Language {
  return LANGUAGES.find((language) => language === mode) ?? LANGUAGES[0];
}
