/** A text as an address; null if it is none. Newer browsers have this as `URL.parse`. */
export function parsedUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
