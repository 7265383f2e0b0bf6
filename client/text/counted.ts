import { LANGUAGE } from "./language.ts";
import { figure } from "./numbers.ts";

const RULES = new Intl.PluralRules(LANGUAGE);

/** What is said of a number, by the plural forms of the page's language: English and German have `one` and `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The form for a number, whatever its sign. */
export function plural(n: number, forms: Forms): string {
  return forms[RULES.select(Math.abs(n))] ?? forms.other;
}

/** "21 labs", with a space at which no line breaks. */
export function counted(n: number, forms: Forms): string {
  return `${figure(n)}\u00a0${plural(n, forms)}`;
}
