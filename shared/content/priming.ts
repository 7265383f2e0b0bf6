/**
 * Words that would tell people what to do, by language. What phones, the screen or the instructor say before a classroom's
 * first reveal has none of them. A German who is disappointed (enttäuscht) gives nothing away.
 */
const PRIMING = {
  en: /mask|fake|faking|pretend|strateg/i,
  de: /mask|fake|gefakt|täusch|vorgeb|vorgib|vorgab|vorgegeb|verstell|strateg|heuch/i,
} as const;

const DISAPPOINTED = /enttäusch/gi;

/** Whether a text has such a word, in whichever language: an instructor may write a lesson in one that the page is not in. */
export function primes(text: string): boolean {
  // Put aside beforehand: Safari before 16.4 can't read a pattern that looks behind, nor then any script that has one.
  const judged = text.replace(DISAPPOINTED, "-");
  return Object.values(PRIMING).some((words) => words.test(judged));
}
