import type { HostAct } from "../../shared/protocol/messages.ts";
import type { HostView } from "../../shared/views/host-view.ts";
import type { Pulse } from "../../shared/views/pulse.ts";
import type { Address } from "../screen/address.ts";
import { Bar } from "./bar.tsx";
import { isRunning, scriptLine } from "./course.ts";
import { CourseList } from "./course-list.tsx";
import { Closed, Debrief, type Download } from "./end.tsx";
import { Labs } from "./labs.tsx";
import { Lobby, LobbySide } from "./lobby.tsx";
import { NeedsPanel } from "./needs-panel.tsx";
import { Notices } from "./notices.tsx";
import { Now } from "./now.tsx";
import { Reveal } from "./reveal.tsx";
import { SayNow } from "./say-now.tsx";
import { Truth } from "./truth.tsx";

export interface HostPageProps {
  readonly view: HostView;
  readonly pulse: Pulse;
  readonly online: boolean;
  readonly trouble: string | null;
  readonly address: Address;
  readonly hostKey: string;
  readonly download: Download;
  readonly act: (act: HostAct) => void;
  readonly onDownload: () => void;
}

/** The console: where we are, what happens and what needs the host, truth and script. */
export function HostPage(props: HostPageProps) {
  const { view, pulse, online, trouble, act, address, hostKey } = props;
  const { phase } = view.moment;
  return (
    <div class="console">
      <Bar view={view} pulse={pulse} act={act} remote={`${address.origin}/host#${view.code}.${hostKey}`} />
      <CourseList view={view} />
      <Middle {...props} />
      <aside class="side">
        {phase === "lobby" && <LobbySide view={view} act={act} />}
        <SayNow line={scriptLine(view)} />
        {phase !== "lobby" && phase !== "closed" && <Truth view={view} />}
      </aside>
      <Notices class="notices" online={online} trouble={trouble} />
    </div>
  );
}

function Middle({ view, pulse, address, trouble, act, download, onDownload }: HostPageProps) {
  const { phase } = view.moment;
  const free = (seat: number) => act({ type: "freeSeat", seat });
  if (phase === "lobby") return <Lobby view={view} address={address} act={act} />;
  if (phase === "reveal") return <Reveal view={view} act={act} />;
  if (phase === "debrief") return <Debrief view={view} act={act} download={download} onDownload={onDownload} />;
  if (!isRunning(phase)) return <Closed download={download} onDownload={onDownload} />;
  return (
    <main class="middle running">
      <Now view={view} pulse={pulse} act={act} />
      <Labs view={view} trouble={trouble} act={act} />
      <NeedsPanel view={view} onFree={free} />
    </main>
  );
}
