import { useId } from "preact/hooks";
import { type LessonFault, type OwnLesson, treatmentOf } from "../../../shared/content/lessons/own.ts";
import { SCENARIOS } from "../../../shared/content/scenarios/index.ts";
import {
  CHOICE_NAMES,
  type ChoiceName,
  GROUPS,
  type NumberName,
  type ParameterName,
  UNGROUPED,
} from "../../../shared/rules/parameters.ts";
import { CHOICE_LABELS, GROUP_LABELS, NUMBER_MEANINGS, PARAMETER_LABELS } from "../../text/parameters.ts";
import { MORE } from "../../text/setup.ts";
import { ChoiceField } from "../../ui/choice.tsx";
import { valueText } from "../../ui/parameters.tsx";
import { Slider } from "../../ui/slider.tsx";
import { Action } from "./action.tsx";
import { faultText } from "./lesson-faults.ts";

interface BlockEditorProps {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly block: OwnLesson["blocks"][number];
  readonly faults: readonly LessonFault[];
  readonly onScenario: (scenario: string) => void;
  readonly onSet: (name: ParameterName, value: number | string) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One block of the lesson: its scenario, and every rule of it. */
export function BlockEditor(props: BlockEditorProps) {
  const { index, count, block, faults, onScenario, onMove, onRemove } = props;
  const number = index + 1;
  const differing = Object.keys(block.treatment).length;
  return (
    <section class="block-editor" aria-label={MORE.block(number)}>
      <div class="block-head">
        <h2>{MORE.block(number)}</h2>
        <select
          aria-label={MORE.scenario(number)}
          value={block.scenario}
          onChange={({ currentTarget }) => onScenario(currentTarget.value)}
        >
          {SCENARIOS.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <div class="block-order">
          <Action label={MORE.up(number)} disabled={index === 0} onPress={() => onMove(index - 1)}>
            ↑
          </Action>
          <Action label={MORE.down(number)} disabled={number === count} onPress={() => onMove(index + 1)}>
            ↓
          </Action>
          <Action label={MORE.remove(number)} disabled={count === 1} onPress={onRemove}>
            ×
          </Action>
        </div>
      </div>
      <details class="rules" open={faults.length > 0 ? true : undefined}>
        <summary>
          {MORE.rules(number)} <span class="note">{differing === 0 ? MORE.unchanged : MORE.changes(differing)}</span>
        </summary>
        <Rules {...props} />
      </details>
    </section>
  );
}

function Rules({ block, faults, onSet }: BlockEditorProps) {
  const fields = { block, faults, onSet };
  return (
    <div class="rule-groups">
      {GROUPS.map(([group, names]) => (
        <fieldset key={group}>
          <legend>{GROUP_LABELS[group]}</legend>
          {names.map((name) => (
            <NumberRule key={name} name={name} {...fields} />
          ))}
        </fieldset>
      ))}
      <fieldset>
        <legend>{MORE.rest}</legend>
        {UNGROUPED.map((name) => (
          <NumberRule key={name} name={name} {...fields} />
        ))}
      </fieldset>
      <fieldset class="rule-choices">
        {CHOICE_NAMES.map((name) => (
          <ChoiceRule key={name} name={name} {...fields} />
        ))}
      </fieldset>
    </div>
  );
}

type RuleProps = Pick<BlockEditorProps, "block" | "faults" | "onSet">;

function NumberRule({ name, block, faults, onSet }: RuleProps & { readonly name: NumberName }) {
  const usual = treatmentOf(block.scenario)[name];
  const differs = name in block.treatment;
  const fault = faults.find(({ field }) => field === name);
  return (
    <Rule name={PARAMETER_LABELS[name]} differs={differs} onReset={() => onSet(name, usual)}>
      <Slider
        name={name}
        value={block.treatment[name] ?? usual}
        error={fault === undefined ? null : faultText(fault)}
        note={differs ? MORE.inScenario(valueText(name, usual)) : NUMBER_MEANINGS[name]}
        onMove={(value) => onSet(name, value)}
        onType={(text) => {
          onSet(name, text.trim() === "" ? Number.NaN : Number(text));
          return text;
        }}
      />
    </Rule>
  );
}

function ChoiceRule({ name, block, onSet }: RuleProps & { readonly name: ChoiceName }) {
  const usual = treatmentOf(block.scenario)[name];
  const differs = name in block.treatment;
  return (
    <Rule name={PARAMETER_LABELS[name]} differs={differs} onReset={() => onSet(name, usual)}>
      <ChoiceField name={name} value={block.treatment[name] ?? usual} onChoose={(value) => onSet(name, value)} />
      {differs && <p class="slider-note">{MORE.inScenario(CHOICE_LABELS[usual])}</p>}
    </Rule>
  );
}

interface FrameProps {
  readonly name: string;
  readonly differs: boolean;
  readonly onReset: () => void;
  readonly children: preact.ComponentChildren;
}

/** Marks what differs from the scenario, with the way back to it. The focus stays here when that way has gone. */
function Rule({ name, differs, onReset, children }: FrameProps) {
  const id = useId();
  const reset = () => {
    onReset();
    document.getElementById(id)?.querySelector("input")?.focus();
  };
  return (
    <div id={id} class={differs ? "rule differs" : "rule"}>
      {children}
      {differs && (
        <Action kind="quiet" label={MORE.resetOf(name)} onPress={reset}>
          {MORE.reset}
        </Action>
      )}
    </div>
  );
}
