import { CHOICE_NAMES, CHOICE_VALUES } from "../text/parameters.ts";
import "./choice.css";
import { type ChoiceName, choicesOf } from "./parameters.ts";
import { RadioGroup } from "./radio.tsx";

interface ChoiceProps {
  readonly name: ChoiceName;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** A parameter that is one of a few words. */
export function Choice({ name, value, onChoose }: ChoiceProps) {
  return (
    <div class="choice">
      <span aria-hidden="true">{CHOICE_NAMES[name]}</span>
      <RadioGroup
        row
        label={CHOICE_NAMES[name]}
        value={value}
        options={choicesOf(name).map((each) => ({ value: each, label: CHOICE_VALUES[each] ?? each }))}
        onChoose={onChoose}
      />
    </div>
  );
}
