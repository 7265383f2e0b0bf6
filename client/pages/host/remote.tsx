import { useEffect, useMemo } from "preact/hooks";
import { BEAT_TITLES, revealLine } from "../../../shared/content/reveal-script.ts";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import { LAST_BEAT, previousBeat } from "../../../shared/rules/beats.ts";
import type { RemoteView } from "../../../shared/views/host-view.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import { revealFigures } from "../../../shared/views/reveal-figures.ts";
import { enter } from "../../net/connection.ts";
import type { Obstacle } from "../../net/join.ts";
import { COURSE, NOW, REMOTE, REVEAL_CONTROLS } from "../../text/host.ts";
import { PHASE_NAMES } from "../../text/phases.ts";
import { Icon } from "../../ui/icon.tsx";
import { ObstacleNote } from "../../ui/obstacle.tsx";
import { titled } from "../../ui/titles.ts";
import { Action, useAskOnce } from "./action.tsx";
import type { Owner } from "./console.tsx";
import { beatText, isRound, nextName, scriptLine } from "./course.ts";
import { HostTimer } from "./current-phase.tsx";
import { Notices } from "./notices.tsx";
import { requestsTo, troubleText } from "./requests.ts";
import { ScriptPanel } from "./script-panel.tsx";

/** The instructor's phone: what to say, and the two things that are done while walking through the room. */
export function Remote({ owner, onWhole }: { readonly owner: Owner; readonly onWhole: () => void }) {
  const { code, key } = owner;
  const connection = useMemo(
    () => enter<RemoteView, HostAct>(code, { as: "remote", version: PROTOCOL_VERSION, key }),
    [code, key],
  );
  const requests = useMemo(() => requestsTo(connection), [connection]);
  useEffect(() => () => connection.leave(), [connection]);
  const sent = connection.view.value;
  const view = useMemo(() => sent && titled(sent), [sent]);
  const pulse = connection.pulse.value;
  const refusal = connection.refusal.value;
  const over = view?.moment.phase === "closed";
  if (refusal !== null && !over) return <Alone>{troubleText(refusal)}</Alone>;
  const obstacle = connection.obstacle.value;
  if (view === null || pulse === null) return <Alone obstacle={obstacle}>{REMOTE.connecting(code)}</Alone>;
  return (
    <RemotePage
      view={view}
      pulse={pulse}
      online={over || connection.status.value === "on"}
      restarting={connection.status.value === "restarting"}
      obstacle={obstacle}
      trouble={requests.trouble.value}
      act={requests.act}
      onWhole={onWhole}
    />
  );
}

interface AloneProps {
  readonly obstacle?: Obstacle | null;
  readonly children: string;
}

function Alone({ obstacle = null, children }: AloneProps) {
  return (
    <main class="alone">
      <p role="status">{children}</p>
      <div role="alert">
        <ObstacleNote obstacle={obstacle} />
      </div>
    </main>
  );
}

interface RemotePageProps {
  readonly view: RemoteView;
  readonly pulse: Pulse;
  readonly online: boolean;
  readonly restarting: boolean;
  readonly obstacle: Obstacle | null;
  readonly trouble: string | null;
  readonly act: (act: HostAct) => void;
  readonly onWhole: () => void;
}

function RemotePage({ view, pulse, online, restarting, obstacle, trouble, act, onWhole }: RemotePageProps) {
  const { phase, beat } = view.moment;
  const line = phase === "reveal" ? revealLine(beat, revealFigures(view)) : scriptLine(view);
  return (
    <div class="remote">
      <header class="remote-head">
        <div>
          <p class="note">{placeOf(view)}</p>
          <h1>{phase === "reveal" ? BEAT_TITLES[beat] : PHASE_NAMES[phase]}</h1>
        </div>
        {phase !== "reveal" && <HostTimer pulse={pulse} />}
      </header>
      <main class="remote-middle">
        {pulse.asked > 0 && <p class="lead">{NOW.acted(pulse.acted, pulse.asked).join(" ")}</p>}
        <ScriptPanel line={line} />
        <button type="button" class="remote-whole" onClick={onWhole}>
          {REMOTE.whole}
        </button>
      </main>
      <Notices class="remote-notices" online={online} restarting={restarting} obstacle={obstacle} trouble={trouble} />
      <Controls view={view} pulse={pulse} act={act} />
    </div>
  );
}

function placeOf({ title, moment, roundCount }: RemoteView): string {
  if (moment.phase === "reveal") return `${PHASE_NAMES.reveal} · ${beatText(moment.beat)}`;
  return isRound(moment.phase) ? COURSE.round(moment.round + 1, roundCount) : title;
}

/** The last thing that a reveal shows is not passed by a thumb that presses once too often: it asks. */
function Controls({ view, pulse, act }: Pick<RemotePageProps, "view" | "pulse" | "act">) {
  const { moment } = view;
  const { phase, beat } = moment;
  const missing = phase === "briefing" ? 0 : pulse.asked - pulse.acted;
  const lastBeat = phase === "reveal" && beat === LAST_BEAT;
  const goOn = useAskOnce(missing > 0 || lastBeat, JSON.stringify(moment), () => act({ type: "goOn", from: moment }));
  if (phase === "debrief" || phase === "closed") {
    return (
      <footer>
        <p class="remote-rest note">{REMOTE.waiting}</p>
      </footer>
    );
  }
  const before = previousBeat(beat);
  const back = () => before !== null && act({ type: "stepReveal", from: moment, beat: before });
  const stepping = phase === "reveal" && !lastBeat;
  const asking = missing > 0 ? NOW.askGoOn(missing) : REMOTE.sure(nextName(view));
  return (
    <footer class="remote-controls">
      {phase === "reveal" ? (
        <Action onPress={back} disabled={before === null}>
          {REVEAL_CONTROLS.back}
        </Action>
      ) : (
        <Action onPress={() => act({ type: pulse.paused ? "resume" : "pause" })}>
          <Icon name="pause" />
          {pulse.paused ? NOW.resume : NOW.pause}
        </Action>
      )}
      <Action kind="main" onPress={goOn.press} resting={goOn.resting}>
        <span aria-live="polite">
          {goOn.asked ? asking : stepping ? REVEAL_CONTROLS.next : NOW.goOn(nextName(view))}
        </span>
      </Action>
    </footer>
  );
}
