import { useLayoutEffect, useRef } from "preact/hooks";

export type Keys = Readonly<Record<string, () => void>>;

/**
 * Keys that work anywhere on the console, but not while somebody types or moves within a control that needs them. They come
 * before a focused button: who clicked it and then presses Space means the key's own action. Enter still presses it.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    let taken: string | null = null;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
      const action = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (action === undefined || needsKeys(event.target)) return;
      event.preventDefault();
      taken = event.key;
      action();
    };
    // Firefox presses the focused button when Space comes up.
    const release = (event: KeyboardEvent) => {
      if (event.key === taken) event.preventDefault();
      taken = null;
    };
    addEventListener("keydown", press);
    addEventListener("keyup", release);
    return () => {
      removeEventListener("keydown", press);
      removeEventListener("keyup", release);
    };
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

function needsKeys(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(`${NEEDS_KEYS}, dialog`) !== null;
}
