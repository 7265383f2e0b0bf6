import { useId, useState } from "preact/hooks";
import { GROUPS, type NumberName, UNGROUPED } from "../../../shared/rules/parameters.ts";
import { GROUP_LABELS } from "../../text/parameters.ts";
import { SANDBOX } from "../../text/sandbox.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceField } from "../../ui/choice.tsx";
import { fieldText } from "../../ui/parameters.tsx";
import { Slider } from "../../ui/slider.tsx";
import { maxOf, tidied } from "./axes.ts";
import { CHANGEABLE_CHOICES, placeOfScenario, type SandboxPlace, withValues } from "./place.ts";

interface ControlsProps {
  readonly place: SandboxPlace;
  readonly onGo: (place: SandboxPlace) => void;
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
      value={treatment[name]}
      max={maxOf(name, treatment)}
      note={
        name === "auditTokens" && treatment.auditTokens > 0 && place.trainer !== "auditor" ? SANDBOX.onlyAuditor : null
      }
      onMove={(value) => onGo(withValues(place, { [name]: value }))}
      onType={(text) => {
        const value = tidied(name, treatment, text);
        if (value !== null) onGo(withValues(place, { [name]: value }));
        return fieldText(name, value ?? treatment[name]);
      }}
    />
  );
  return (
    <>
      {GROUPS.map(([group, names]) => (
        <fieldset key={group}>
          <legend>{GROUP_LABELS[group]}</legend>
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
        {UNGROUPED.map(slider)}
        {CHANGEABLE_CHOICES.map((name) => (
          <ChoiceField
            key={name}
            name={name}
            value={treatment[name]}
            onChoose={(value) => onGo(withValues(place, { [name]: value }))}
          />
        ))}
        <p class="slider-note">{SANDBOX.padNote}</p>
        <p class="slider-note">{SANDBOX.draws}</p>
      </div>
    </>
  );
}
