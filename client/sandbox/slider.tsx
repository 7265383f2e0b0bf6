import { useId } from "preact/hooks";
import type { Treatment } from "../../shared/rules/treatment.ts";
import { NUMBER_NAMES, valueText } from "../text/sandbox.ts";
import { maxOf, type NumberName, rangeOf, tidied } from "./axes.ts";
import { ParameterSymbol } from "./symbol.tsx";

interface SliderProps {
  readonly name: NumberName;
  readonly treatment: Treatment;
  readonly note?: string | null;
  readonly onMove: (value: number) => void;
}

/** A number on a slider, and in a field for those who know which they want. */
export function Slider({ name, treatment, note = null, onMove }: SliderProps) {
  const id = useId();
  const { min, step } = rangeOf(name);
  const max = maxOf(name, treatment);
  const value = treatment[name];
  const type = (field: HTMLInputElement) => {
    const typed = tidied(name, treatment, field.value);
    field.value = valueText(name, typed ?? value);
    if (typed !== null) onMove(typed);
  };
  return (
    <div class="slider">
      <label for={id}>
        {NUMBER_NAMES[name]} <ParameterSymbol of={name} />
      </label>
      <input
        type="number"
        class="slider-value figures"
        aria-label={NUMBER_NAMES[name]}
        value={valueText(name, value)}
        min={min}
        max={max}
        step={step}
        onChange={({ currentTarget }) => type(currentTarget)}
      />
      <input
        id={id}
        type="range"
        aria-describedby={note === null ? undefined : `${id}-note`}
        style={{ "--filled": max === min ? 0 : (value - min) / (max - min) }}
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={max === min}
        onInput={({ currentTarget }) => onMove(currentTarget.valueAsNumber)}
      />
      {note !== null && (
        <p class="slider-note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
