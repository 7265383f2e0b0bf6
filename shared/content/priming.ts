/**
 * Words that would tell people what to do. What phones, the screen or the instructor say before a classroom's first reveal
 * has none of them.
 */
const PRIMING = /mask|fake|faking|pretend|strateg/i;

export function primes(text: string): boolean {
  return PRIMING.test(text);
}
