import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import type { ReachedPhone } from "../../../shared/protocol/reach.ts";
import type { HostView, WatchedView } from "../../../shared/views/host-view.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { Obstacle } from "../../net/join.ts";
import { SIDE } from "../../text/host.ts";
import type { Address } from "../../ui/address.ts";
import { CheckPanel } from "./check-panel.tsx";
import { ComprehensionPanel } from "./comprehension-panel.tsx";
import { isRunning, scriptLine } from "./course.ts";
import { CourseList } from "./course-list.tsx";
import { CurrentPhase } from "./current-phase.tsx";
import { type Download, HostClosed, HostDebrief } from "./debrief.tsx";
import { Labs } from "./labs.tsx";
import { HostLobby, LobbySide } from "./lobby.tsx";
import { NeedsPanel } from "./needs-panel.tsx";
import { Notices } from "./notices.tsx";
import { ReachCheckPage } from "./reach/reach.tsx";
import { RevealControls } from "./reveal.tsx";
import { ScriptPanel } from "./script-panel.tsx";
import { Bar } from "./top-bar.tsx";
import { Truth } from "./truth.tsx";

export interface HostPageProps {
  readonly view: HostView;
  readonly pulse: Pulse;
  readonly online: boolean;
  readonly restarting: boolean;
  /** What keeps the console from coming back, where that is known. */
  readonly obstacle: Obstacle | null;
  readonly trouble: string | null;
  /** The phones that were tried before the class. */
  readonly reached: readonly ReachedPhone[];
  /** The seat that is watched, as its phone shows it. */
  readonly watched: WatchedView | null;
  readonly address: Address;
  readonly hostKey: string;
  readonly download: Download;
  readonly act: (act: HostAct) => void;
  readonly onDownload: (names: boolean) => void;
}

/** The console: where we are, what happens and what needs the host, truth and script. */
export function HostPage(props: HostPageProps) {
  const { view, pulse, online, restarting, obstacle, trouble, reached, act, address, hostKey } = props;
  const { phase } = view.moment;
  const [reaching, setReaching] = useState(false);
  const closeReach = () => {
    setReaching(false);
    // Once the lobby is there again.
    requestAnimationFrame(() => document.getElementById("reach-open")?.focus());
  };
  const [sideOpen, setSideOpen] = useState(false);
  const side = useRef<HTMLElement>(null);
  const closeSide = () => {
    if (!sideOpen) return;
    setSideOpen(false);
    document.getElementById("side-toggle")?.focus();
  };
  return (
    <div class={phase === "lobby" ? "console in-lobby" : "console"}>
      <Bar view={view} pulse={pulse} act={act} remote={`${address.origin}/host#${view.code}.${hostKey}`} />
      <CourseList view={view} />
      {reaching && phase === "lobby" ? (
        <ReachCheckPage code={view.code} address={address} phones={reached} act={act} onBack={closeReach} />
      ) : (
        <>
          <Middle {...props} onReach={() => setReaching(true)} />
          <SideToggle open={sideOpen} side={side} onTurn={setSideOpen} />
          <aside
            id="side"
            ref={side}
            tabIndex={-1}
            class={sideOpen ? "side side-open" : "side"}
            aria-label={SIDE.title}
            onKeyDown={(event) => {
              if (event.key === "Escape") closeSide();
            }}
          >
            {phase === "lobby" && <LobbySide view={view} act={act} />}
            <ScriptPanel line={scriptLine(view)} />
            {phase !== "lobby" && phase !== "closed" && <Truth view={view} />}
          </aside>
        </>
      )}
      <Notices class="notices" online={online} restarting={restarting} obstacle={obstacle} trouble={trouble} />
    </div>
  );
}

interface SideToggleProps {
  readonly open: boolean;
  readonly side: RefObject<HTMLElement | null>;
  readonly onTurn: (open: boolean) => void;
}

/** Where there is no room for a third column it is a drawer, which takes the focus when it opens. */
function SideToggle({ open, side, onTurn }: SideToggleProps) {
  useLayoutEffect(() => {
    if (open) side.current?.focus({ preventScroll: true });
  }, [open]);
  return (
    <button
      type="button"
      id="side-toggle"
      class="action plain side-toggle"
      aria-expanded={open}
      aria-controls="side"
      onClick={() => onTurn(!open)}
    >
      {open ? SIDE.close : SIDE.title}
    </button>
  );
}

function Middle(props: HostPageProps & { readonly onReach: () => void }) {
  const { view, pulse, online, watched, address, trouble, act, download, onDownload, hostKey } = props;
  const { phase } = view.moment;
  const free = (seat: number) => act({ type: "freeSeat", seat });
  if (phase === "lobby") {
    return <HostLobby view={view} address={address} act={act} reached={props.reached} onReach={props.onReach} />;
  }
  if (phase === "reveal") return <RevealControls view={view} act={act} />;
  if (phase === "debrief")
    return (
      <HostDebrief view={view} pulse={pulse} hostKey={hostKey} act={act} download={download} onDownload={onDownload} />
    );
  if (!isRunning(phase))
    return <HostClosed code={view.code} hostKey={hostKey} download={download} onDownload={onDownload} />;
  return (
    <main class="middle running">
      <CurrentPhase view={view} pulse={pulse} act={act} />
      {phase === "briefing" && view.moment.block === 0 && view.comprehension !== null && (
        <ComprehensionPanel counts={view.comprehension} />
      )}
      {phase === "check" && view.check !== null && <CheckPanel check={view.check} pulse={pulse} again={false} />}
      <Labs view={view} pulse={pulse} online={online} watched={watched} trouble={trouble} act={act} />
      <NeedsPanel view={view} online={online} onFree={free} />
    </main>
  );
}
