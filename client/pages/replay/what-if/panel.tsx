import "./what-if.css";
import { useState } from "preact/hooks";
import { SCENARIOS } from "../../../../shared/content/scenarios/index.ts";
import type { RecordedBlock } from "../../../../shared/replay/recording.ts";
import type { NoiseFit } from "../../../../shared/theory/fit/noise.ts";
import { spreadOf } from "../../../../shared/theory/fit/what-if.ts";
import { CHANGE_NAMES, WHAT_IF } from "../../../text/what-if.ts";
import {
  CHANGES,
  type Change,
  type Otherwise,
  SETTABLE_NAMES,
  setValuesOf,
  treatmentFor,
  typedNumber,
} from "../../../theory/what-if.ts";
import { fieldText } from "../../../ui/parameters.tsx";
import { Slider } from "../../../ui/slider.tsx";
import type { ReplayPlayer } from "../player.ts";
import { choicesIn, countModelSeats, figuresIn } from "./answer.ts";
import { WhatIfCheck } from "./check.tsx";
import { Result } from "./result.tsx";
import { useAnswer } from "./use-answer.ts";
import { answerText, fitText, spreadText } from "./words.ts";

/** Below this pseudo-R² a fit says hardly more than a coin. */
const POOR = 0.05;

/** The class of a block, imagined under another treatment, with what such a claim is worth. */
export function WhatIf({ player }: { readonly player: ReplayPlayer }) {
  const block = player.block.value;
  return (
    <main class="what-if" key={block.number}>
      <Imagining block={block} player={player} />
    </main>
  );
}

function Imagining({ block, player }: { readonly block: RecordedBlock; readonly player: ReplayPlayer }) {
  const { treatment: played } = block;
  const [otherwise, setOtherwise] = useState<Otherwise>({ kind: "change", change: "hidden" });
  const seats = countModelSeats(block.played);
  const { answer, busy, failed } = useAnswer({
    seen: { treatment: played, choices: choicesIn(block.played) },
    treatment: treatmentFor(played, otherwise),
    seats,
    seed: player.recording.seed,
  });
  const classes = answer?.classes ?? [];
  const told = { free: spreadText(spreadOf(classes, "free")), paid: spreadText(spreadOf(classes, "paid")) };
  return (
    <>
      <section class="asking" aria-labelledby="what-if-title">
        <h2 id="what-if-title">{WHAT_IF.title}</h2>
        <p class="note">{WHAT_IF.lead}</p>
        <Chooser block={block} otherwise={otherwise} onChoose={setOtherwise} />
        <Worth fit={answer?.fit ?? null} />
      </section>
      <section class="answering" aria-busy={busy} aria-label={WHAT_IF.chart}>
        <p class="answer" role="status">
          {failed
            ? WHAT_IF.failed
            : answer === null || busy
              ? WHAT_IF.computing
              : answer.fit === null
                ? WHAT_IF.nobody
                : answerText(otherwise, told)}
        </p>
        {classes.length > 0 && (
          <Result
            title={WHAT_IF.chart}
            note={WHAT_IF.chartNote(classes.length, seats)}
            finding={busy ? WHAT_IF.computing : answerText(otherwise, told)}
            classes={classes}
            real={figuresIn(block.played)}
          />
        )}
        <WhatIfCheck source={block} recording={player.recording} />
      </section>
    </>
  );
}

interface ChooserProps {
  readonly block: RecordedBlock;
  readonly otherwise: Otherwise;
  readonly onChoose: (otherwise: Otherwise) => void;
}

function Chooser({ block: { treatment }, otherwise, onChoose }: ChooserProps) {
  const values = otherwise.kind === "set" ? otherwise.values : setValuesOf(treatment);
  const choose = (picked: string) => {
    const [kind = "", id = ""] = picked.split(" ");
    if (kind === "change") onChoose({ kind, change: id as Change });
    else if (kind === "scenario") onChoose({ kind, id });
    else onChoose({ kind: "set", values });
  };
  return (
    <>
      <div class="pick">
        <label for="otherwise">{WHAT_IF.otherwise}</label>
        <select
          id="otherwise"
          value={optionOf(otherwise)}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <optgroup label={WHAT_IF.changes}>
            {(Object.keys(CHANGES) as Change[]).map((change) => (
              <option key={change} value={`change ${change}`}>
                {CHANGE_NAMES[change]}
              </option>
            ))}
          </optgroup>
          <optgroup label={WHAT_IF.scenarios}>
            {SCENARIOS.map(({ id, title }) => (
              <option key={id} value={`scenario ${id}`}>
                {title}
              </option>
            ))}
          </optgroup>
          <option value="set">{WHAT_IF.custom}</option>
        </select>
      </div>
      {otherwise.kind === "set" && (
        <div class="sliders">
          <p class="note">{WHAT_IF.customNote}</p>
          {SETTABLE_NAMES.map((name) => (
            <Slider
              key={name}
              name={name}
              value={values[name]}
              onMove={(value) => onChoose({ kind: "set", values: { ...values, [name]: value } })}
              onType={(text) => {
                const value = typedNumber(name, text) ?? values[name];
                onChoose({ kind: "set", values: { ...values, [name]: value } });
                return fieldText(name, value);
              }}
            />
          ))}
        </div>
      )}
    </>
  );
}

function optionOf(otherwise: Otherwise): string {
  if (otherwise.kind === "change") return `change ${otherwise.change}`;
  return otherwise.kind === "scenario" ? `scenario ${otherwise.id}` : "set";
}

function Worth({ fit }: { readonly fit: NoiseFit | null }) {
  return (
    <div class="worth">
      {fit !== null && (
        <>
          <p>{fitText(fit)}</p>
          <p>{WHAT_IF.foretold(fit.foretold)}</p>
          {fit.foretold < POOR && <p class="poor">{WHAT_IF.poor}</p>}
        </>
      )}
      <h3>{WHAT_IF.worth}</h3>
      <ul>
        {WHAT_IF.warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </div>
  );
}
