/** How long a page waits for an answer over HTTP, ms: on a network that swallows everything none ever comes. */
const PATIENCE = 8000;

/** Asks, and gives up where the answer takes too long. */
export async function withTimeout<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const hurry = new AbortController();
  const late = setTimeout(() => hurry.abort(), PATIENCE);
  try {
    return await ask(hurry.signal);
  } finally {
    clearTimeout(late);
  }
}
