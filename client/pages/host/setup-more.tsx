import { useId } from "preact/hooks";
import { type AgentName, MODEL_AGENT_NAMES, TRAINER_AGENT_NAMES } from "../../../shared/agents/agents.ts";
import {
  type LessonFault,
  MAX_BLOCKS,
  type OwnLesson,
  playable,
  SCRIPT_MOMENTS,
} from "../../../shared/content/lessons/own.ts";
import { SCREEN_SETTINGS } from "../../../shared/protocol/wire.ts";
import { PHASE_NAMES } from "../../text/phases.ts";
import { MORE } from "../../text/setup.ts";
import { RadioGroup } from "../../ui/radio.tsx";
import { Switch } from "../../ui/switch.tsx";
import { Action } from "./action.tsx";
import { BlockEditor } from "./block-editor.tsx";
import { added, changed, chosenLesson, moved, withScenario, withValue } from "./lesson-draft.ts";
import { faultText } from "./lesson-faults.ts";
import type { Settings } from "./settings.ts";

const MODELS = ["1", "2", "3", "4"] as const;

interface MoreProps {
  readonly settings: Settings;
  readonly faults: readonly LessonFault[];
  readonly onChange: (settings: Settings) => void;
}

/** Everything about a lesson that can be set. */
export function More({ settings, faults, onChange }: MoreProps) {
  const lesson = chosenLesson(settings);
  const { blocks } = lesson;
  const change = (part: Partial<OwnLesson>) => onChange(changed(settings, part));
  const set = (next: OwnLesson["blocks"]) => change({ blocks: next });
  return (
    <div class="more-inside">
      <p class="note">{MORE.note}</p>
      <LessonFields lesson={lesson} settings={settings} faults={faults} change={change} onChange={onChange} />
      {blocks.map((block, index) => (
        <BlockEditor
          // A block has no name but its place.
          key={index}
          index={index}
          count={blocks.length}
          block={block}
          faults={faults.filter((fault) => fault.block === index)}
          onScenario={(scenario) => set(withScenario(blocks, index, scenario))}
          onSet={(name, value) => set(withValue(blocks, index, name, value))}
          onMove={(to) => set(moved(blocks, index, to))}
          onRemove={() => set(blocks.filter((_, each) => each !== index))}
        />
      ))}
      <Action disabled={blocks.length >= MAX_BLOCKS} onPress={() => set(added(blocks))}>
        {MORE.add}
      </Action>
      <Script lesson={lesson} faults={faults} change={change} />
    </div>
  );
}

interface LessonFieldsProps extends MoreProps {
  readonly lesson: OwnLesson;
  readonly change: (part: Partial<OwnLesson>) => void;
}

function LessonFields({ lesson, settings, faults, change, onChange }: LessonFieldsProps) {
  const { standIns } = settings;
  return (
    <fieldset class="lesson-fields">
      <legend>{MORE.lesson}</legend>
      <Line
        label={MORE.title}
        value={lesson.title}
        fault={faults.find(({ field }) => field === "title")}
        onType={(title) => change({ title })}
      />
      <Labelled label={MORE.modelsPerLab}>
        <RadioGroup
          row
          label={MORE.modelsPerLab}
          value={MODELS[lesson.modelsPerLab - 1] ?? null}
          options={MODELS.map((value) => ({ value, label: value }))}
          onChoose={(count) => change({ modelsPerLab: Number(count) as OwnLesson["modelsPerLab"] })}
        />
      </Labelled>
      <Switch
        label={MORE.swapRoles}
        detail={MORE.swapRolesNote}
        on={lesson.swapRoles}
        onTurn={(swapRoles) => change({ swapRoles })}
      />
      <Switch
        label={MORE.check}
        detail={MORE.checkNote}
        on={lesson.check === true}
        onTurn={(check) => change({ check })}
      />
      <Labelled label={MORE.screen} note={MORE.screenNote}>
        <RadioGroup
          row
          label={MORE.screen}
          value={settings.screen}
          options={SCREEN_SETTINGS.map((value) => ({ value, label: MORE.screens[value] }))}
          onChoose={(screen) => onChange({ ...settings, screen })}
        />
      </Labelled>
      <Labelled label={MORE.standIns}>
        <Agent
          label={MORE.standInModel}
          names={MODEL_AGENT_NAMES}
          value={standIns.model}
          onPick={(model) => onChange({ ...settings, standIns: { ...standIns, model } })}
        />
        <Agent
          label={MORE.standInTrainer}
          names={TRAINER_AGENT_NAMES}
          value={standIns.trainer}
          onPick={(trainer) => onChange({ ...settings, standIns: { ...standIns, trainer } })}
        />
      </Labelled>
    </fieldset>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly note?: string;
  readonly children: preact.ComponentChildren;
}

function Labelled({ label, note, children }: LabelledProps) {
  return (
    <div class="labelled">
      <p>{label}</p>
      {children}
      {note !== undefined && <p class="note">{note}</p>}
    </div>
  );
}

interface AgentProps<Name extends AgentName> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly value: Name;
  readonly onPick: (name: Name) => void;
}

function Agent<Name extends AgentName>({ label, names, value, onPick }: AgentProps<Name>) {
  return (
    <label class="agent">
      <span class="note">{label}</span>
      <select value={value} onChange={({ currentTarget }) => onPick(currentTarget.value as Name)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {MORE.agent(name)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Script({ lesson, faults, change }: Pick<LessonFieldsProps, "lesson" | "faults" | "change">) {
  const { script } = playable(lesson);
  const wrong = faults.some(({ field }) => SCRIPT_MOMENTS.some((moment) => moment === field));
  return (
    <details class="rules" open={wrong ? true : undefined}>
      <summary>{MORE.script}</summary>
      <p class="note">{MORE.scriptNote}</p>
      <div class="script-lines">
        {SCRIPT_MOMENTS.map((moment) => (
          <Line
            key={moment}
            label={PHASE_NAMES[moment]}
            value={script[moment] ?? ""}
            fault={faults.find(({ field }) => field === moment)}
            onType={(line) => change({ script: { ...lesson.script, [moment]: line } })}
          />
        ))}
      </div>
    </details>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly fault: LessonFault | undefined;
  readonly onType: (text: string) => void;
}

/** One line of plain text, with what is wrong with it below. */
function Line({ label, value, fault, onType }: LineProps) {
  const id = useId();
  return (
    <div class="line">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        autoComplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} class="slider-note slider-error">
          {faultText(fault)}
        </p>
      )}
    </div>
  );
}
