import { useEffect } from "preact/hooks";
import type { Act } from "../../shared/protocol/messages.ts";
import type { Pulse } from "../../shared/views/pulse.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";
import type { Status } from "../net/connection.ts";
import type { Obstacle } from "../net/join.ts";
import { PLAY } from "../text/play.ts";
import { Icon } from "../ui/icon.tsx";
import { canVibrate, vibration } from "../ui/settings.ts";
import { ShortcutsRest } from "../ui/shortcuts.ts";
import { ownTime } from "../ui/time-left.ts";
import { Announcer } from "./announcer.tsx";
import { Body } from "./body.tsx";
import { Menu } from "./menu.tsx";
import { OfflineBar, TroubleCard, useWaitsFor, WaitBar } from "./notices.tsx";
import type { Trouble } from "./outbox.ts";
import { placeText } from "./place.ts";
import { SeatTimer } from "./timer.tsx";
import { keepAwake } from "./wake-lock.ts";

export interface SeatPageProps {
  readonly view: SeatView;
  readonly pulse: Pulse | null;
  readonly wayBack: string | null;
  readonly status: Status;
  /** What keeps the page from coming back, where that is known. */
  readonly obstacle?: Obstacle | null;
  readonly trouble: Trouble | null;
  /** Counts refused answers: each makes the page begin again from what the server has. */
  readonly attempt: number;
  /** What is asked before leaving; in a class that a stand-in plays on. */
  readonly leaveAsk?: string;
  /** Somebody else plays on this device. */
  readonly onPassOn?: () => void;
  readonly onAct: (act: Act) => void;
  readonly onDismiss: () => void;
  readonly onHop: () => void;
  readonly onLeave: () => void;
}

/** One seat's page, whatever the moment. All of it follows from the view, the pulse and what is tapped here. */
export function SeatPage(props: SeatPageProps) {
  const {
    view,
    wayBack,
    status,
    obstacle = null,
    trouble,
    attempt,
    leaveAsk,
    onAct,
    onDismiss,
    onHop,
    onPassOn,
    onLeave,
  } = props;
  const pulse = ownTime(props.pulse, view.moreUntil);
  const waitsFor = useWaitsFor(pulse);
  const { phase, block, round } = view.moment;
  const paused = pulse?.paused === true;
  const over = view.kind === "debrief" || view.kind === "closed";
  useEffect(() => (over ? undefined : keepAwake()), [over]);
  useEffect(() => {
    if (canVibrate && vibration.value) navigator.vibrate(30);
  }, [phase, block, round]);
  return (
    <div class="phone" data-paused={paused}>
      <header class="bar">
        <span class="bar-place">{placeText(view)}</span>
        {pulse !== null && <SeatTimer pulse={pulse} />}
        <Menu
          person={wayBack === null ? undefined : { name: view.name, wayBack }}
          onPassOn={onPassOn}
          onLeave={onLeave}
          leaveAsk={leaveAsk}
        />
      </header>
      <div class="notices">
        <OfflineBar status={status} obstacle={obstacle} />
        {status === "on" && <WaitBar waitsFor={waitsFor} />}
        <TroubleCard trouble={trouble} onDismiss={onDismiss} />
      </div>
      <ShortcutsRest.Provider value={paused}>
        <fieldset class="contents" disabled={paused || waitsFor === "one"}>
          {/* A new moment, or a refused answer, begins with what the server has. */}
          <Body
            key={`${view.kind} ${block} ${round} ${attempt}`}
            view={view}
            pulse={pulse}
            wayBack={wayBack}
            onAct={onAct}
            onHop={onHop}
          />
        </fieldset>
      </ShortcutsRest.Provider>
      {paused && (
        <p class="veil" role="status">
          <Icon name="pause" size={28} />
          {PLAY.paused}
        </p>
      )}
      <Announcer view={view} pulse={pulse} status={status} />
    </div>
  );
}
