import { useLayoutEffect, useRef } from "preact/hooks";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import type { HostView } from "../../../shared/views/host-view.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import { clockText } from "../../text/format.ts";
import { COURSE, KEYS, NOW } from "../../text/host.ts";
import { PHASE_NAMES } from "../../text/phases.ts";
import { Icon } from "../../ui/icon.tsx";
import { timeLeft, useServerNow } from "../../ui/time-left.ts";
import { Action, useAskOnce } from "./action.tsx";
import { isRound, nextName } from "./course.ts";
import { useKeys } from "./keyboard.ts";

interface CurrentPhaseProps {
  readonly view: HostView;
  readonly pulse: Pulse;
  readonly act: (act: HostAct) => void;
}

/** The phase that runs, how far it is, and the three things to do about it. */
export function CurrentPhase({ view, pulse, act }: CurrentPhaseProps) {
  const { moment } = view;
  const timed = pulse.endsAt > 0 || pulse.timeLeft > 0;
  const missing = moment.phase === "briefing" ? 0 : pulse.asked - pulse.acted;
  const goOn = useAskOnce(missing > 0, JSON.stringify(moment), () => act({ type: "goOn", from: moment }));
  const pause = () => act({ type: pulse.paused ? "resume" : "pause" });
  const extend = () => {
    if (timed && !pulse.paused) act({ type: "extend", from: moment, seconds: 15 });
  };
  useKeys({ " ": pause, e: extend, PageDown: goOn.press, ArrowRight: goOn.press });
  return (
    <section class="phase-now" aria-label={PHASE_NAMES[moment.phase]}>
      <div class="now-head">
        <PhaseTitle view={view} />
        <Acted view={view} pulse={pulse} timed={timed} />
        <HostTimer pulse={pulse} />
      </div>
      <div class="now-actions">
        <Action onPress={pause} hint={KEYS.space} keys="Space">
          <Icon name="pause" />
          {pulse.paused ? NOW.resume : NOW.pause}
        </Action>
        <Action onPress={extend} hint="E" disabled={!timed || pulse.paused}>
          {NOW.more}
        </Action>
        <Action kind="main" onPress={goOn.press} resting={goOn.resting} hint={KEYS.pageDown} keys="PageDown ArrowRight">
          <span class={goOn.asked ? "asking" : ""} aria-live="polite">
            {goOn.asked ? NOW.askGoOn(missing) : NOW.goOn(nextName(view))}
          </span>
        </Action>
      </div>
    </section>
  );
}

/** The heading takes the focus when the phase changes, so that a screen reader says where we are. */
export function PhaseTitle({ view }: { readonly view: HostView }) {
  const { phase, block, round } = view.moment;
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // Once for each phase, and not when the console opens. The focus stays on a control that has it.
  useLayoutEffect(() => {
    if (!first.current && (document.activeElement === document.body || document.activeElement === null))
      heading.current?.focus();
    first.current = false;
  }, [phase, block, round]);
  return (
    <div class="phase-title">
      <p class="over">{isRound(phase) ? COURSE.round(round + 1, view.roundCount) : NOW.block(block + 1)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {PHASE_NAMES[phase]}
      </h1>
    </div>
  );
}

function Acted({ view, pulse, timed }: { readonly view: HostView; readonly pulse: Pulse; readonly timed: boolean }) {
  const { phase } = view.moment;
  if (pulse.asked === 0) return <p class="acted-none">{NOW.nobodyAsked}</p>;
  const [figure, words] = (phase === "briefing" || phase === "check" ? NOW.ready : NOW.acted)(pulse.acted, pulse.asked);
  return (
    <div class="acted-bar">
      <p class="acted-words">
        <span>
          <strong class="figures">{figure}</strong> {words}
        </span>
        <span class="note">{timed ? NOW.endsWhenAll : NOW.youEnd}</span>
      </p>
      <div
        class="meter"
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={pulse.asked}
        aria-valuenow={pulse.acted}
      >
        <div class="meter-fill" style={{ width: `${(100 * pulse.acted) / pulse.asked}%` }} />
      </div>
    </div>
  );
}

export function HostTimer({ pulse }: { readonly pulse: Pulse }) {
  const left = timeLeft(pulse, useServerNow());
  if (pulse.paused) {
    return (
      <p class="timer paused">
        <span class="timer-word">{NOW.paused}</span>
        {left !== null && <span class="figures">{clockText(left)}</span>}
      </p>
    );
  }
  if (left === null) return <p class="timer none">{NOW.noLimit}</p>;
  return <p class={`timer figures ${left <= 5000 ? "last" : ""}`}>{clockText(left)}</p>;
}
