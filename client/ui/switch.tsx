import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./controls.css";

interface SwitchProps {
  readonly label: string;
  readonly detail?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly picture?: ComponentChildren;
  readonly class?: string;
  readonly onTurn: (on: boolean) => void;
}

export function Switch({ label, detail, on, disabled = false, picture, class: more = "", onTurn }: SwitchProps) {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      class={`switch ${more}`}
      aria-checked={on}
      aria-labelledby={`${id}-label`}
      aria-describedby={detail === undefined ? undefined : `${id}-detail`}
      disabled={disabled}
      onClick={() => onTurn(!on)}
    >
      {picture}
      <span class="switch-words">
        <span id={`${id}-label`} class="switch-label">
          {label}
        </span>
        {detail !== undefined && (
          <span id={`${id}-detail`} class="switch-detail">
            {detail}
          </span>
        )}
      </span>
      <span class="switch-track">
        <span class="switch-thumb" />
      </span>
    </button>
  );
}
