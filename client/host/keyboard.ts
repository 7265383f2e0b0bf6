import { useEffect, useRef } from "preact/hooks";

export type Keys = Readonly<Record<string, () => void>>;

/** Keys that work anywhere on the console, but not while somebody types or moves within a control that needs them. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
      const action = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (action === undefined || keepsForItself(event.target, event.key)) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

/** True while a key is held down. Letting go anywhere, or leaving the window, ends it. */
export function useHeld(key: string, change: (held: boolean) => void): void {
  const latest = useRef(change);
  latest.current = change;
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === key && !event.ctrlKey && !event.metaKey && !keepsForItself(event.target, key)) {
        latest.current(true);
      }
    };
    const up = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === key) latest.current(false);
    };
    const leave = () => latest.current(false);
    addEventListener("keydown", down);
    addEventListener("keyup", up);
    addEventListener("blur", leave);
    return () => {
      removeEventListener("keydown", down);
      removeEventListener("keyup", up);
      removeEventListener("blur", leave);
    };
  }, [key]);
}

function keepsForItself(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("input, select, textarea, dialog, [role=menu]")) return true;
  // The space bar presses the button that has the focus.
  return key === " " && target.closest("button, a, summary") !== null;
}
