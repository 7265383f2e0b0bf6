import { useMemo } from "preact/hooks";
import { MARKS, type Mark, type Marks, type Step } from "../../../shared/replay/steps.ts";
import { MARK_NAMES, REPLAY } from "../../text/replay.ts";
import { Icon } from "../../ui/icon.tsx";
import { Select } from "../../ui/select.tsx";
import { PLAYBACK_SPEEDS, type ReplayPlayer } from "./player.ts";
import { stepText } from "./words.ts";

/** Play, speed, and the way from the first step to the last, with what there is to stop at. */
export function Transport({ player }: { readonly player: ReplayPlayer }) {
  const { steps } = player.replay.value;
  const index = player.index.value;
  const step = steps[index];
  const playing = player.playing.value;
  const marks = player.marks.value;
  // Hundreds of small parts, which stay as they are from step to step.
  const ticks = useMemo(() => <Ticks steps={steps} marks={marks} />, [steps, marks]);
  return (
    <div class="transport">
      <button
        type="button"
        class="button play"
        aria-label={playing ? REPLAY.pause : REPLAY.play}
        aria-keyshortcuts="Space"
        onClick={player.togglePlaying}
      >
        {playing ? <Icon name="pause" /> : <PlaySign />}
        <span aria-hidden="true">{playing ? REPLAY.pause : REPLAY.play}</span>
      </button>
      <div class="track">
        <input
          type="range"
          class="scrubber"
          aria-label={REPLAY.scrubber}
          aria-valuetext={step === undefined ? undefined : stepText(step)}
          min={0}
          max={steps.length - 1}
          step={1}
          value={index}
          onInput={({ currentTarget }) => player.goTo(currentTarget.valueAsNumber)}
        />
        {ticks}
      </div>
      <Select
        label={REPLAY.speed}
        value={String(player.speed.value)}
        options={PLAYBACK_SPEEDS.map((speed) => [String(speed), REPLAY.speedOf(speed)])}
        onPick={(picked) => {
          const speed = PLAYBACK_SPEEDS.find((each) => String(each) === picked);
          if (speed !== undefined) player.setSpeed(speed);
        }}
      />
      <Legend marks={marks} />
      <p class="note keys">{REPLAY.keys}</p>
    </div>
  );
}

function PlaySign() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="currentColor">
      <path d="M7 4.2v15.6L20 12z" />
    </svg>
  );
}

interface TicksProps {
  readonly steps: readonly Step[];
  readonly marks: readonly Marks[];
}

/** Rounds whose numbers all have room; of more, the first is numbered and every fifth. */
const MOST_NUMBERED = 12;

/** A tick for each step, the higher where a round begins, and under it a row for each kind of mark that there is. */
function Ticks({ steps, marks }: TicksProps) {
  const at = (index: number) => ({ left: `${(100 * index) / Math.max(1, steps.length - 1)}%` });
  const rounds = steps.filter(({ phase }) => phase === "decide").length;
  const isNumbered = (round: number) => rounds <= MOST_NUMBERED || round === 0 || (round + 1) % 5 === 0;
  return (
    <div class="ticks" aria-hidden="true">
      <div class="tick-row">
        {steps.map(({ phase, round }, n) => (
          <span key={`${phase} ${round}`} class={`tick tick-${phase}`} style={at(n)}>
            {phase === "decide" && round !== null && isNumbered(round) ? <b class="figures">{round + 1}</b> : null}
          </span>
        ))}
      </div>
      {kindsIn(marks).map((mark) => (
        <div key={mark} class="mark-row">
          {marks.map((each, n) =>
            each[mark] === 0 ? null : <span key={`${n} ${mark}`} class={`mark mark-${mark}`} style={at(n)} />,
          )}
        </div>
      ))}
    </div>
  );
}

function kindsIn(marks: readonly Marks[]): readonly Mark[] {
  return MARKS.filter((mark) => marks.some((each) => each[mark] > 0));
}

function Legend({ marks }: { readonly marks: readonly Marks[] }) {
  return (
    <ul class="legend" aria-label={REPLAY.marks}>
      {kindsIn(marks).map((mark) => (
        <li key={mark}>
          <span class={`mark mark-${mark}`} />
          {MARK_NAMES[mark](marks.reduce((sum, each) => sum + each[mark], 0))}
        </li>
      ))}
    </ul>
  );
}
