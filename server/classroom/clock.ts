/** Time as an input: tests have one that moves when told. */
export interface Clock {
  /** ms since 1970. */
  now(): number;
  /** Calls back at a time, or as soon after as may be. Returns how to call it off. */
  at(time: number, run: () => void): () => void;
}

/** setTimeout wraps round beyond this and would fire at once. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  at(time, run) {
    const timer = setTimeout(run, Math.min(LONGEST_TIMEOUT, Math.max(0, time - Date.now())));
    timer.unref();
    return () => clearTimeout(timer);
  },
};
