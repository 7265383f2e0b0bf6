import { useRef } from "preact/hooks";

interface FilePickProps {
  readonly label: string;
  readonly main?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for the file of a recording, in the browser's own way. */
export function FilePick({ label, main = false, onFile }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={main ? "button button-main" : "button"} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        class="hidden"
        aria-label={label}
        tabIndex={-1}
        accept=".ndjson,.zip"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // Emptied, so that the same file can be chosen again.
          currentTarget.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
