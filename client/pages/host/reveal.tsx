import { useEffect, useRef } from "preact/hooks";
import { BEAT_TITLES, revealLine } from "../../../shared/content/reveal-script.ts";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import { BEATS, type Beat, hasReached, nextBeat, positionOf, previousBeat } from "../../../shared/rules/beats.ts";
import { ALL_DISCLOSED } from "../../../shared/views/at-beat.ts";
import type { HostView } from "../../../shared/views/host-view.ts";
import { revealFigures } from "../../../shared/views/reveal-figures.ts";
import { KEYS, NOW, REVEAL_CONTROLS, SAY } from "../../text/host.ts";
import { PHASE_NAMES } from "../../text/phases.ts";
import { Switch } from "../../ui/switch.tsx";
import { Scroll } from "../../ui/table.tsx";
import { Action } from "./action.tsx";
import { beatText, nextName } from "./course.ts";
import { useKeys } from "./keyboard.ts";

/** The reveal, stepped by the host. Nothing runs ahead. */
export function RevealControls({ view, act }: { readonly view: HostView; readonly act: (act: HostAct) => void }) {
  const { moment } = view;
  const { beat } = moment;
  const figures = revealFigures(view);
  const [before, after] = [previousBeat(beat), nextBeat(beat)];
  const step = (to: Beat | null) => {
    if (to !== null) act({ type: "stepReveal", from: moment, beat: to });
  };
  const next = () => step(after);
  const back = () => step(before);
  // At the last beat these keys do nothing: a clicker pressed once too often must not end the reveal.
  useKeys({ PageDown: next, ArrowRight: next, PageUp: back, ArrowLeft: back });
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: "nearest" }), [beat]);
  return (
    <main class="middle reveal">
      <div class="now-head">
        <div class="phase-title">
          <p class="over">
            {PHASE_NAMES.reveal} · {beatText(beat)}
          </p>
          <h1>{BEAT_TITLES[beat]}</h1>
        </div>
      </div>
      <div class="now-actions">
        <Action onPress={back} hint={KEYS.pageUp} keys="PageUp ArrowLeft" disabled={before === null}>
          {REVEAL_CONTROLS.back}
        </Action>
        <Action onPress={() => step(ALL_DISCLOSED)} disabled={hasReached(ALL_DISCLOSED, beat)}>
          {REVEAL_CONTROLS.skip}
        </Action>
        {after !== null ? (
          <Action kind="main" onPress={next} hint={KEYS.pageDown} keys="PageDown ArrowRight">
            {REVEAL_CONTROLS.next}
          </Action>
        ) : (
          <Action kind="main" onPress={() => act({ type: "goOn", from: moment })}>
            {NOW.goOn(nextName(view))}
          </Action>
        )}
      </div>
      <Switch
        label={REVEAL_CONTROLS.names}
        detail={REVEAL_CONTROLS.namesNote}
        on={view.names}
        onTurn={(on) => act({ type: "showNames", on })}
      />
      <Scroll class="panel beats" label={REVEAL_CONTROLS.list}>
        <h2 class="hidden">{REVEAL_CONTROLS.list}</h2>
        <ol>
          {BEATS.map((each) => (
            <li
              key={each}
              ref={each === beat ? current : null}
              class={each === beat ? "now" : hasReached(each, beat) ? "done" : "ahead"}
              aria-current={each === beat ? "step" : undefined}
            >
              <p class="beat-title">
                <span class="beat-number figures">{positionOf(each)}</span> {BEAT_TITLES[each]}
              </p>
              <p class="beat-line">{SAY.quoted(revealLine(each, figures))}</p>
            </li>
          ))}
        </ol>
      </Scroll>
    </main>
  );
}
