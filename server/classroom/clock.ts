/** Time as an input: tests have one that moves when told. */
export interface Clock {
  /** ms since 1970, a whole number. Never less than before. */
  now(): number;
  /** Calls back at a time, or as soon after as may be. Returns how to call it off. */
  at(time: number, run: () => void): () => void;
  /**
   * Calls back with the length, ms, of each time in which the server stood still and nobody could play, before `now` tells the
   * time after it. Returns how to stop. A clock that never stands still need not have it.
   */
  onStandstill?(hear: (ms: number) => void): () => void;
}

/** What a clock is read from, ms. */
export interface TimeSource {
  /** The computer's date: anybody may set it, and it goes on while the computer sleeps. */
  date(): number;
  /** Nobody can set it. While the computer sleeps it goes on with some systems (Windows), and stands still with others. */
  steady(): number;
}

/** How often the clock is checked, ms: a longer gap shows that the process or the computer was not running. */
const BEAT = 250;
/** A gap of at least this many ms counts as a standstill; a shorter one is a busy moment and counts as time. */
const STANDSTILL = 1000;
/** setTimeout wraps round beyond this and would fire at once. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/**
 * Shows the date, but can't be set. It goes on with the steady source, and follows the date forwards only: so it makes up for
 * sleep in which the steady source stood still, and for a computer that learns the date late. A date that was set back leaves
 * it ahead until the server starts again; no phase is longer or shorter for it.
 *
 * Every leap is reported as a standstill, as its causes can't be told apart: the process was stopped, the computer slept, or its
 * date was set forwards. A listener that adds the standstill to the time that was left loses nothing.
 */
export class SteadyClock implements Clock {
  readonly #source: TimeSource;
  readonly #listeners = new Set<(ms: number) => void>();
  #beat: ReturnType<typeof setInterval> | undefined;
  /** The time at the last look, and what the steady source said then. */
  #time: number;
  #steady: number;

  constructor(source: TimeSource) {
    this.#source = source;
    this.#time = source.date();
    this.#steady = source.steady();
  }

  now(): number {
    this.look();
    return Math.floor(this.#time);
  }

  at(time: number, run: () => void): () => void {
    const timer = setTimeout(run, Math.min(LONGEST_TIMEOUT, Math.max(0, time - this.now())));
    timer.unref();
    return () => clearTimeout(timer);
  }

  onStandstill(hear: (ms: number) => void): () => void {
    this.look();
    this.#listeners.add(hear);
    this.#beat ??= setInterval(() => this.look(), BEAT).unref();
    return () => {
      this.#listeners.delete(hear);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#beat);
      this.#beat = undefined;
    };
  }

  /**
   * Brings the clock up to date. After a standstill the timers that are overdue run first, and the beat last. So every caller of
   * `now` looks, and the standstill is reported before anything is decided by the time after it.
   */
  look(): void {
    const before = this.#time;
    const steady = this.#source.steady();
    this.#time = Math.max(before + Math.max(0, steady - this.#steady), this.#source.date());
    this.#steady = steady;
    const passed = this.#time - before;
    if (passed >= STANDSTILL) for (const hear of this.#listeners) hear(Math.round(passed));
  }
}

export const SYSTEM_CLOCK: Clock = new SteadyClock({ date: () => Date.now(), steady: () => performance.now() });
