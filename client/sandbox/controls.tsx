import { useId, useState } from "preact/hooks";
import { PARAMETERS, type Treatment } from "../../shared/rules/treatment.ts";
import { CHOICE_NAMES, SANDBOX } from "../text/sandbox.ts";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/radio.tsx";
import type { NumberName } from "./axes.ts";
import { CHOICES_NAMES, type ChoiceName, type Place, placeOfScenario, withValues } from "./place.ts";
import { Slider } from "./slider.tsx";

const GROUPS = [
  ["stake", ["rounds", "deployment", "conflictShare"]],
  ["watching", ["freeShare", "proShare", "flagAccuracy", "auditRate", "auditTokens"]],
  ["training", ["trainingStrength", "leak"]],
] as const satisfies readonly (readonly [keyof typeof SANDBOX.groups, readonly NumberName[]])[];
const REST = ["auditStrength", "auditCost", "rewardWeight"] as const satisfies readonly NumberName[];

interface ControlsProps {
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

/** Everything that can be taken away. */
export function Controls({ place, onGo }: ControlsProps) {
  const id = useId();
  const [more, setMore] = useState(false);
  const { treatment } = place;
  const slider = (name: NumberName) => (
    <Slider
      key={name}
      name={name}
      treatment={treatment}
      note={
        name === "auditTokens" && treatment.auditTokens > 0 && place.trainer !== "auditor" ? SANDBOX.onlyAuditor : null
      }
      onMove={(value) => onGo(withValues(place, { [name]: value }))}
    />
  );
  return (
    <>
      {GROUPS.map(([group, names]) => (
        <fieldset key={group}>
          <legend>{SANDBOX.groups[group]}</legend>
          {names.map(slider)}
        </fieldset>
      ))}
      <div class="side-buttons">
        <button
          type="button"
          class="button button-plain"
          aria-expanded={more}
          aria-controls={id}
          onClick={() => setMore(!more)}
        >
          {more ? SANDBOX.less : SANDBOX.more}
        </button>
        <Button onPress={() => onGo(placeOfScenario(place.scenario, place))}>{SANDBOX.reset}</Button>
      </div>
      <div id={id} class="rest" hidden={!more}>
        {REST.map(slider)}
        {CHOICES_NAMES.map((name) => (
          <Choice
            key={name}
            name={name}
            treatment={treatment}
            onChoose={(value) => onGo(withValues(place, { [name]: value }))}
          />
        ))}
        <p class="slider-note">{SANDBOX.padNote}</p>
        <p class="slider-note">{SANDBOX.draws}</p>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly name: ChoiceName;
  readonly treatment: Treatment;
  readonly onChoose: (value: string) => void;
}

function Choice({ name, treatment, onChoose }: ChoiceProps) {
  const parameter = PARAMETERS[name];
  if (parameter.type !== "choice") return null;
  return (
    <div class="choice">
      <span aria-hidden="true">{CHOICE_NAMES[name]}</span>
      <RadioGroup
        row
        label={CHOICE_NAMES[name]}
        value={treatment[name]}
        options={parameter.choices.map((value) => ({ value, label: value }))}
        onChoose={onChoose}
      />
    </div>
  );
}
