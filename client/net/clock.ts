/** How far the server's clock is ahead of this page's, ms; null before it has been heard. */
let ahead: number | null = null;
/** The connection that it was heard from. */
let teller: unknown = null;

/** This page's clock, ms: it begins with the page and can't be set, as a device's can. On some devices it stops while they sleep. */
function ownNow(): number {
  return performance.now();
}

/**
 * The server says what time it is. A message may be late but never early, so of one connection the least delayed message
 * counts, also after a sleep, by which this page's own clock falls behind. Another connection may lead to another server with a
 * clock of its own, or follow a long sleep: its first message replaces all that was heard before.
 *
 * @param from the connection that it came by
 */
export function hearServerTime(serverNow: number, from: unknown): void {
  const difference = serverNow - ownNow();
  ahead = ahead === null || from !== teller ? difference : Math.max(ahead, difference);
  teller = from;
}

/** The server's time now, ms since 1970, as well as this device can tell. */
export function serverNow(): number {
  return ownNow() + (ahead ?? performance.timeOrigin);
}
