interface FilePickProps {
  readonly label: string;
  readonly look: "main" | "plain";
  readonly onFile: (file: File) => void;
}

/** The browser's own way to choose a file, in the look of a button. */
export function FilePick({ label, look, onFile }: FilePickProps) {
  return (
    <label class={`button button-${look} file-pick`}>
      {label}
      <input
        type="file"
        accept=".zip,.ndjson"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
