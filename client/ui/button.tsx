import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./button.css";
import { Icon, type IconName } from "./icon.tsx";

interface ButtonProps {
  readonly look?: "main" | "plain" | "link";
  readonly icon?: IconName;
  readonly disabled?: boolean;
  readonly submit?: boolean;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

/** A button whose words are its name. `main` is the one thing to do on a page. */
export function Button({ look = "plain", icon, disabled = false, submit = false, onPress, children }: ButtonProps) {
  return (
    <button type={submit ? "submit" : "button"} class={`button button-${look}`} disabled={disabled} onClick={onPress}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface DecisionButtonProps {
  /** What it means: its colours. */
  readonly tone: "comply" | "refuse" | "object";
  readonly label: string;
  readonly detail?: string;
  readonly pressed?: boolean;
  /** Another one is chosen: this one stays in reach, and steps back. */
  readonly quiet?: boolean;
  readonly wide?: boolean;
  readonly onPress: () => void;
}

/** A decision: colour, shape and word. Its name is the word alone, what it earns is its description. */
export function DecisionButton({
  tone,
  label,
  detail,
  pressed,
  quiet = false,
  wide = false,
  onPress,
}: DecisionButtonProps) {
  const id = useId();
  return (
    <button
      type="button"
      class={`decision decision-${tone}${quiet ? " decision-quiet" : ""}${wide ? " decision-wide" : ""}`}
      aria-describedby={detail === undefined ? undefined : id}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Icon name={tone} size={28} />
      <span class="decision-label">{label}</span>
      {detail !== undefined && (
        // Hidden from the name, which would hold it too: a description is read where it is hidden.
        <span id={id} class="decision-detail" aria-hidden="true">
          {detail}
        </span>
      )}
    </button>
  );
}
