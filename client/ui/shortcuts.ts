import { createContext } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";

export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

/** What a key would do by itself where it was pressed: then it is not ours. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const { target } = event;
  if (!(target instanceof Element) || document.querySelector("dialog[open]") !== null) return true;
  if (target.matches("textarea, select, input:not([type=radio])")) return true;
  return event.key === "Enter" && target.matches("button, a, summary");
}

/** Whether the keys rest: while a classroom is paused, its controls do nothing. */
export const ShortcutsRest = createContext(false);

/** Keys that work wherever the focus is, as long as the caller is on the page. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const rest = useContext(ShortcutsRest);
  const current = useRef(shortcuts);
  current.current = rest ? {} : shortcuts;
  // Before the page is seen: who presses a key as soon as it shows is heard.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const act = current.current[event.key];
      if (act === undefined || isTaken(event)) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
}
