import { useState } from "preact/hooks";
import { codeTyped } from "../../../shared/protocol/wire.ts";
import { CODE_ENTRY } from "../../text/screen.ts";

interface CodeEntryProps {
  /** Why the last code did not work; null at first. */
  readonly fault: string | null;
  readonly onCode: (code: string) => void;
}

/** Which classroom to show, for a projector that was not opened from the console. */
export function CodeEntry({ fault, onCode }: CodeEntryProps) {
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const message = wrong ?? fault;
  return (
    <main class="code-entry">
      <h1 class="code-entry-title">{CODE_ENTRY.title}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const code = codeTyped(text);
          if (code === null) setWrong(CODE_ENTRY.wrong);
          else onCode(code);
        }}
      >
        <label for="code">{CODE_ENTRY.label}</label>
        <input
          id="code"
          value={text}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={message !== null}
          aria-describedby={message === null ? undefined : "code-fault"}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setWrong(null);
          }}
        />
        <button type="submit">{CODE_ENTRY.show}</button>
      </form>
      {message !== null && (
        <p id="code-fault" class="code-fault" role="alert">
          {message}
        </p>
      )}
    </main>
  );
}
