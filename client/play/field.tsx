import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: string;
  readonly class?: string;
  readonly length: number;
  readonly digits?: boolean;
  readonly onType: (value: string) => void;
  readonly children?: ComponentChildren;
}

/** One line to type in, with its label above and what is wrong with it below. */
export function Field({ label, hint, error = null, value, class: more = "", length, digits, onType }: FieldProps) {
  const id = useId();
  const told = error !== null || hint !== undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class={more}
        value={value}
        maxLength={length}
        inputMode={digits === true ? "numeric" : "text"}
        autocomplete="off"
        autocapitalize={digits === true ? "off" : "words"}
        spellcheck={false}
        aria-invalid={error !== null}
        aria-describedby={told ? `${id}-told` : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {told && (
        <p
          id={`${id}-told`}
          class={error === null ? "field-hint" : "field-error"}
          role={error === null ? undefined : "alert"}
        >
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
