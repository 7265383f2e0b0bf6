import { LESSONS, lessonById } from "../../shared/content/lessons/index.ts";
import type { HostView } from "../../shared/views/host-view.ts";

/** What the host chose last time, kept on this device. */
export interface Settings {
  readonly lesson: string;
  readonly timers: HostView["timers"];
}

export const TIMERS: readonly Settings["timers"][] = ["on", "slow", "off"];

const ITEM = "masquerade.settings";

/** The last settings, as far as they still make sense. */
export function lastSettings(): Settings {
  const kept = keptSettings();
  return {
    lesson: lessonById(kept.lesson ?? "")?.id ?? LESSONS[0]?.id ?? "",
    timers: TIMERS.find((timers) => timers === kept.timers) ?? "on",
  };
}

function keptSettings(): Partial<Settings> {
  try {
    return JSON.parse(localStorage.getItem(ITEM) ?? "{}") as Partial<Settings>;
  } catch {
    return {};
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(ITEM, JSON.stringify(settings));
  } catch {
    // A private window: the next classroom starts from the defaults.
  }
}
