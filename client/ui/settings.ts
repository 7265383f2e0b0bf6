import { signal } from "@preact/signals";

export type Theme = "dark" | "light";

function kept(item: string): string | null {
  try {
    return localStorage.getItem(item);
  } catch {
    return null;
  }
}

function keep(item: string, value: string): void {
  try {
    localStorage.setItem(item, value);
  } catch {
    // Lasts until the page closes.
  }
}

/** theme.js has set it before the first paint. */
export const theme = signal<Theme>(document.documentElement.dataset.theme === "light" ? "light" : "dark");

export function setTheme(wanted: Theme): void {
  theme.value = wanted;
  document.documentElement.dataset.theme = wanted;
  keep("masquerade.theme", wanted);
}

export const canVibrate = "vibrate" in navigator;
export const vibration = signal(kept("masquerade.vibration") === "on");

export function setVibration(on: boolean): void {
  vibration.value = on;
  keep("masquerade.vibration", on ? "on" : "off");
}
