/** What could not be kept: it lasts until the page closes. */
const memory = new Map<string, string>();

/** What this browser keeps under a name; null if nothing. Where storage is closed (private windows), this page's own memory has it. */
export function read(item: string): string | null {
  try {
    return memory.get(item) ?? localStorage.getItem(item);
  } catch {
    return memory.get(item) ?? null;
  }
}

export function write(item: string, value: string): void {
  try {
    localStorage.setItem(item, value);
    // What another tab forgets later must not come back from here.
    memory.delete(item);
  } catch {
    memory.set(item, value);
  }
}

export function forget(item: string): void {
  memory.delete(item);
  try {
    localStorage.removeItem(item);
  } catch {
    // Nothing was kept.
  }
}
