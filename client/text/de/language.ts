import type { Language } from "../../../shared/protocol/languages.ts";

export const LANGUAGE: Language = "de";
