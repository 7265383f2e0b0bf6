import { useLayoutEffect, useRef } from "preact/hooks";

export type Keys = Readonly<Record<string, () => void>>;

/** Keys that work anywhere on the console, but not while somebody types or moves within a control that needs them. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
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

/** True while a key is held down in this place. Letting go anywhere, or leaving the window, ends it. */
export function useHeld(key: string, place: "page" | "dialog", change: (held: boolean) => void): void {
  const latest = useRef(change);
  latest.current = change;
  useLayoutEffect(() => {
    const down = (event: KeyboardEvent) => {
      const { target } = event;
      const isHere = target instanceof Element && (target.closest("dialog") !== null) === (place === "dialog");
      if (event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || !isHere) return;
      if (target.closest(NEEDS_KEYS) === null) latest.current(true);
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
  }, [key, place]);
}

const NEEDS_KEYS = "input, select, textarea, [role=menu]";

function keepsForItself(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest(`${NEEDS_KEYS}, dialog`)) return true;
  // The space bar presses the button that has the focus.
  return key === " " && target.closest("button, a, summary") !== null;
}
