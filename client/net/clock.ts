/** How far the server's clock is ahead of this device's, ms. The least delayed message tells it best. */
let ahead: number | null = null;

export function hearServerTime(serverNow: number): void {
  const difference = serverNow - Date.now();
  ahead = ahead === null ? difference : Math.max(ahead, difference);
}

/** The server's time now, ms since 1970, as well as this device can tell. */
export function serverNow(): number {
  return Date.now() + (ahead ?? 0);
}
