import { type ChoiceName, PARAMETERS } from "../../shared/rules/parameters.ts";
import { CHOICE_LABELS, PARAMETER_LABELS } from "../text/parameters.ts";
import { RadioGroup } from "./radio.tsx";

interface ChoiceFieldProps {
  readonly name: ChoiceName;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** A parameter that is one of a few words. */
export function ChoiceField({ name, value, onChoose }: ChoiceFieldProps) {
  return (
    <div class="choice">
      <span aria-hidden="true">{PARAMETER_LABELS[name]}</span>
      <RadioGroup
        row
        label={PARAMETER_LABELS[name]}
        value={value}
        options={PARAMETERS[name].choices.map((each) => ({ value: each, label: CHOICE_LABELS[each] }))}
        onChoose={onChoose}
      />
    </div>
  );
}
