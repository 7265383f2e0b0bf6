import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./controls.css";

export interface RadioOption<T extends string> {
  readonly value: T;
  readonly label: ComponentChildren;
  readonly class?: string;
}

interface RadioGroupProps<T extends string> {
  /** Names the group for those who do not see what it belongs to. */
  readonly label: string;
  readonly options: readonly RadioOption<T>[];
  readonly value: T | null;
  readonly row?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: (value: T) => void;
}

/** Classes, as the oldest browsers can't tell by what is in a label how it is to look. */
function classOf(option: RadioOption<string>, isChosen: boolean, isFixed: boolean): string {
  return `radio${isChosen ? " radio-chosen" : ""}${isFixed ? " radio-fixed" : ""} ${option.class ?? ""}`;
}

/** One of several, with the browser's own arrow keys. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { label, options, value, row = false, disabled = false, onChoose } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} aria-disabled={disabled} class={row ? "radios radios-row" : "radios"}>
      {options.map((option) => (
        <label key={option.value} class={classOf(option, option.value === value, disabled)}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
