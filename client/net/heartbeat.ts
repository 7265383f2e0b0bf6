/** Between two questions, ms. */
const EVERY = 900;
/** So many unanswered in a row, and the other side is taken for gone: within 3 s. One alone may be a busy phone. */
const SILENT = 2;
/** A question that is asked so much later than it should be, ms, shows that this page itself stood still. */
const LATE = EVERY / 2;
/** Answers that came while this page was busy are read within this time, ms. */
const READING = 100;

/**
 * Asks again and again whether the other side is still there: a socket over a dead network stays open for minutes. A page that
 * stood still itself (a frozen tab, a busy phone) has read no answers, and does not take its own silence for the other side's.
 * Calls `lost` once. Returns how to stop.
 */
export function heartbeat(ping: (pong: () => void) => void, lost: () => void): () => void {
  let unanswered = 0;
  let asked = performance.now();
  let reading: ReturnType<typeof setTimeout> | undefined;
  const timer = setInterval(() => {
    const now = performance.now();
    if (now - asked > EVERY + LATE) unanswered = 0;
    asked = now;
    if (unanswered >= SILENT) {
      reading = setTimeout(judge, READING);
      return;
    }
    unanswered++;
    ping(() => {
      unanswered = 0;
    });
  }, EVERY);
  function judge(): void {
    if (unanswered < SILENT) return;
    clearInterval(timer);
    lost();
  }
  return () => {
    clearInterval(timer);
    clearTimeout(reading);
  };
}
