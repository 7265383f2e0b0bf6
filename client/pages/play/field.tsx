import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: string;
  readonly class?: string;
  /** What the keyboard of a phone is to offer first. */
  readonly keyboard?: "names" | "capitals" | "digits";
  readonly onType: (value: string) => void;
  readonly children?: ComponentChildren;
}

const CAPITALS = { names: "words", capitals: "characters", digits: "off" } as const;

/**
 * One line to type in, with its label above and what is wrong with it below. It holds whatever is typed or pasted, and shows no
 * more and no less: what is wrong with it is said, and nothing is cut off or taken out.
 */
export function Field({ label, hint, error = null, value, class: more = "", keyboard = "names", onType }: FieldProps) {
  const id = useId();
  const told = error !== null || hint !== undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class={more}
        value={value}
        inputMode={keyboard === "digits" ? "numeric" : "text"}
        autocomplete="off"
        autocapitalize={CAPITALS[keyboard]}
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
