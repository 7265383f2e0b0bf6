import type { Language } from "../../shared/protocol/languages.ts";

/** The language of this build of the pages. */
export const LANGUAGE: Language = "en";
