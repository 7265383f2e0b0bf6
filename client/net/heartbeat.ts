/** Between two questions, ms. */
const EVERY = 900;
/** So many unanswered in a row, and the other side is taken for gone: within 3 s. One alone may be a busy phone. */
const SILENT = 2;

/**
 * Asks again and again whether the other side is still there: a socket over a dead network stays open for minutes. Calls
 * `lost` once. Returns how to stop.
 */
export function heartbeat(ping: (pong: () => void) => void, lost: () => void): () => void {
  let unanswered = 0;
  const timer = setInterval(() => {
    if (unanswered >= SILENT) {
      clearInterval(timer);
      lost();
      return;
    }
    unanswered++;
    ping(() => {
      unanswered = 0;
    });
  }, EVERY);
  return () => clearInterval(timer);
}
