import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { SCREENS } from "../../../shared/protocol/wire.ts";
import type { HostView } from "../../../shared/views/host-view.ts";
import { BAR } from "../../text/host.ts";

type Shown = HostView["screen"];

interface ScreenMenuProps {
  readonly shown: Shown;
  readonly sound: boolean;
  readonly onPick: (screen: Shown) => void;
  readonly onSound: (on: boolean) => void;
}

/** Chooses what the projector shows, and whether it is heard. */
export function ScreenMenu({ shown, sound, onPick, onSound }: ScreenMenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>("[role=menuitemradio][aria-checked=true]")?.focus();
    const outside = (event: Event) => {
      if (!(event.target instanceof Node) || !root.current?.contains(event.target)) setOpen(false);
    };
    addEventListener("pointerdown", outside);
    return () => removeEventListener("pointerdown", outside);
  }, [open]);

  function close(): void {
    setOpen(false);
    opener.current?.focus();
  }

  function move(event: KeyboardEvent): void {
    if (event.key === "Escape" || event.key === "Tab") {
      if (event.key === "Escape") event.preventDefault();
      close();
      return;
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const items = [...(root.current?.querySelectorAll<HTMLElement>(".menu-item") ?? [])];
    const at = items.findIndex((item) => item.matches(":focus"));
    items[(at + step + items.length) % items.length]?.focus();
  }

  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        class="action plain"
        ref={opener}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {BAR.screenShows(BAR.screens[shown])}
        <span aria-hidden="true"> ▾</span>
      </button>
      {open && (
        <div class="menu-list" role="menu" tabIndex={-1} aria-label={BAR.screenShows("")} onKeyDown={move}>
          {SCREENS.map((choice) => (
            <button
              type="button"
              class="menu-item"
              key={choice}
              role="menuitemradio"
              aria-checked={choice === shown}
              onClick={() => {
                close();
                if (choice !== shown) onPick(choice);
              }}
            >
              <strong>{BAR.screens[choice]}</strong>
              <span class="note">{BAR.screenNotes[choice]}</span>
            </button>
          ))}
          <button
            type="button"
            class="menu-item menu-switch"
            role="menuitemcheckbox"
            aria-checked={sound}
            onClick={() => onSound(!sound)}
          >
            <strong>{BAR.sound}</strong>
            <span class="note">{BAR.soundNote}</span>
            <span class="switch-track">
              <span class="switch-thumb" />
            </span>
          </button>
        </div>
      )}
    </div>
  );
}
