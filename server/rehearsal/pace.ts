/** Below `maxMessagesPerSecond` of a classroom's room, which cuts off a client that sends more. */
const A_SECOND = 25;

/** A rate limit that a program sets itself: it would answer a fast server quicker than any person. */
export class Pace {
  readonly #asked: number[] = [];

  /** Fulfilled when one more may be sent: at once for the first 25 of any second. */
  async next(): Promise<void> {
    const before = this.#asked.length < A_SECOND ? Number.NEGATIVE_INFINITY : (this.#asked.shift() ?? 0);
    const early = before + 1000 - performance.now();
    this.#asked.push(Math.max(performance.now(), before + 1000));
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
  }
}
