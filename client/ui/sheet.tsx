import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import "./sheet.css";

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Slides over the lower part of the page. The browser keeps the focus in it, and Esc closes it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const latest = useRef(onClose);
  latest.current = onClose;
  // Before the page is seen: a key pressed as soon as the sheet shows is meant for the sheet.
  useLayoutEffect(() => {
    const sheet = dialog.current;
    if (sheet === null) return;
    if (!sheet.open) sheet.showModal();
    // The dialog's own box is all inside; what is pressed beside it is the backdrop.
    const pressed = (event: Event) => {
      if (event.target === sheet) sheet.close();
    };
    const closed = () => latest.current();
    sheet.addEventListener("click", pressed);
    sheet.addEventListener("close", closed);
    return () => {
      sheet.removeEventListener("click", pressed);
      sheet.removeEventListener("close", closed);
      // What opened it has the focus again, also where its owner takes it off the page.
      sheet.close();
    };
  }, []);
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={id}>
      <div class="sheet-inside">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
