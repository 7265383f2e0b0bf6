import { useId } from "preact/hooks";
import { type NumberName, PARAMETERS, stepOf } from "../../shared/rules/parameters.ts";
import { PARAMETER_LABELS } from "../text/parameters.ts";
import { fieldText, ParameterSymbol } from "./parameters.tsx";
import "./controls.css";

interface SliderProps {
  readonly name: NumberName;
  /** Not a number where the field has none. */
  readonly value: number;
  /** The largest that the slider goes to; the parameter's own largest if not given. */
  readonly max?: number;
  readonly note?: string | null;
  readonly error?: string | null;
  readonly onMove: (value: number) => void;
  /** Hears what was typed, and gives what stands in the field from then on. */
  readonly onType: (text: string) => string;
}

/** A number on a slider, and in a field for those who know which they want. */
export function Slider({ name, value, max: highest, note = null, error = null, onMove, onType }: SliderProps) {
  const id = useId();
  const { min, max: largest } = PARAMETERS[name];
  const step = stepOf(name);
  const max = highest ?? largest;
  const at = Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : min;
  const told = [error !== null && `${id}-error`, note !== null && `${id}-note`].filter((each) => each !== false);
  const described = told.length === 0 ? undefined : told.join(" ");
  return (
    <div class="slider">
      <label for={id}>
        {PARAMETER_LABELS[name]} <ParameterSymbol of={name} />
      </label>
      <input
        type="number"
        class="slider-value figures"
        aria-label={PARAMETER_LABELS[name]}
        aria-invalid={error !== null}
        aria-describedby={described}
        value={Number.isFinite(value) ? fieldText(name, value) : ""}
        min={min}
        max={max}
        step={step}
        onChange={({ currentTarget }) => {
          const text = onType(currentTarget.value);
          // What the browser could not read as a number stands there all the same, and counts as nothing.
          if (text !== currentTarget.value || currentTarget.validity.badInput) currentTarget.value = text;
        }}
      />
      <input
        id={id}
        type="range"
        aria-describedby={described}
        style={{ "--filled": max === min ? 0 : (at - min) / (max - min) }}
        min={min}
        max={max}
        step={step}
        value={at}
        disabled={max === min}
        onInput={({ currentTarget }) => onMove(currentTarget.valueAsNumber)}
      />
      {error !== null && (
        <p class="slider-note slider-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {note !== null && (
        <p class="slider-note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
