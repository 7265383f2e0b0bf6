import { useEffect, useRef } from "preact/hooks";
import { BEATS, revealLine } from "../../../shared/content/reveal-script.ts";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import type { HostView } from "../../../shared/views/host-view.ts";
import { KEYS, NOW, PHASE_NAMES, REVEAL, SAY } from "../../text/host.ts";
import { Scroll } from "../../ui/scroll.tsx";
import { Switch } from "../../ui/switch.tsx";
import { Action } from "./action.tsx";
import { nextName } from "./course.ts";
import { revealFigures } from "./figures.ts";
import { useKeys } from "./keyboard.ts";

const LAST = BEATS.length - 1;
/** The last beat of the screen's own: everything that there is to see is then to be seen. */
const ALL_FIGURES = LAST - 1;

/** The reveal, stepped by the host. Nothing runs ahead. */
export function Reveal({ view, act }: { readonly view: HostView; readonly act: (act: HostAct) => void }) {
  const { moment } = view;
  const { beat } = moment;
  const figures = revealFigures(view);
  const step = (to: number) => {
    if (to >= 0 && to <= LAST && to !== beat) act({ type: "stepReveal", from: moment, beat: to });
  };
  const next = () => step(beat + 1);
  const back = () => step(beat - 1);
  // At the last beat these keys do nothing: a clicker pressed once too often must not end the reveal.
  useKeys({ PageDown: next, ArrowRight: next, PageUp: back, ArrowLeft: back });
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: "nearest" }), [beat]);
  return (
    <main class="middle reveal">
      <div class="now-head">
        <div class="phase-title">
          <p class="over">
            {PHASE_NAMES.reveal} · {REVEAL.beat(beat)}
          </p>
          <h1>{BEATS[beat]?.title}</h1>
        </div>
      </div>
      <div class="now-actions">
        <Action onPress={back} hint={KEYS.pageUp} keys="PageUp ArrowLeft" disabled={beat === 0}>
          {REVEAL.back}
        </Action>
        <Action onPress={() => step(ALL_FIGURES)} disabled={beat >= ALL_FIGURES}>
          {REVEAL.skip}
        </Action>
        {beat < LAST ? (
          <Action kind="main" onPress={next} hint={KEYS.pageDown} keys="PageDown ArrowRight">
            {REVEAL.next}
          </Action>
        ) : (
          <Action kind="main" onPress={() => act({ type: "goOn", from: moment })}>
            {NOW.goOn(nextName(view))}
          </Action>
        )}
      </div>
      <Switch
        label={REVEAL.names}
        detail={REVEAL.namesNote}
        on={view.names}
        onTurn={(on) => act({ type: "showNames", on })}
      />
      <Scroll class="panel beats" label={REVEAL.list}>
        <h2 class="hidden">{REVEAL.list}</h2>
        <ol>
          {BEATS.map(({ title }, index) => (
            <li
              key={title}
              ref={index === beat ? current : null}
              class={index < beat ? "done" : index === beat ? "now" : "ahead"}
              aria-current={index === beat ? "step" : undefined}
            >
              <p class="beat-title">
                <span class="beat-number figures">{index}</span> {title}
              </p>
              <p class="beat-line">{SAY.quoted(revealLine(index, figures))}</p>
            </li>
          ))}
        </ol>
      </Scroll>
    </main>
  );
}
