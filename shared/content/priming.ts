/**
 * Words that would tell people what to do, by language. What phones, the screen or the instructor say before a classroom's
 * first reveal has none of them. A German who is disappointed (enttäuscht) gives nothing away.
 */
const PRIMING = {
  en: /mask|fake|faking|pretend|strateg/i,
  de: /mask|fake|gefakt|(?<!ent)täusch|vorgeb|vorgib|vorgab|vorgegeb|verstell|strateg|heuch/i,
} as const;

/** Whether a text has such a word, in whichever language: an instructor may write a lesson in one that the page is not in. */
export function primes(text: string): boolean {
  return Object.values(PRIMING).some((words) => words.test(text));
}
