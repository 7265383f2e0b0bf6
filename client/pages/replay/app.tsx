import type { ReadonlySignal } from "@preact/signals";
import logo from "../../../assets/art/logo.svg";
import type { Recording } from "../../../shared/replay/recording.ts";
import { FilePick } from "../../recording/file-pick.tsx";
import { RECORDING_FAULTS, REPLAY, type ReplayFault } from "../../text/replay.ts";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { ReplayPage } from "./page.tsx";
import type { ReplayPlayer } from "./player.ts";

export type State =
  | { readonly kind: "empty" }
  | { readonly kind: "reading" }
  | { readonly kind: "fault"; readonly code: ReplayFault; readonly line: number | null }
  /** Without a player where nothing has been revealed. */
  | { readonly kind: "open"; readonly recording: Recording; readonly player: ReplayPlayer | null };

interface ReplayAppProps {
  readonly state: ReadonlySignal<State>;
  readonly onFile: (file: Blob) => void;
}

export function ReplayApp({ state, onFile }: ReplayAppProps) {
  const now = state.value;
  if (now.kind === "open" && now.player !== null) {
    return <ReplayPage key={now.recording.code} player={now.player} onFile={onFile} />;
  }
  return (
    <main class="door">
      <img src={logo} alt="" width="72" height="72" />
      <h1>{REPLAY.title}</h1>
      <p class="door-lead">{REPLAY.lead}</p>
      <Notice state={now} />
      {now.kind !== "reading" && (
        <>
          <FilePick label={now.kind === "empty" ? REPLAY.open : REPLAY.another} onFile={onFile} main />
          <p class="door-note">{REPLAY.drop}</p>
          <p class="door-note">{REPLAY.files}</p>
          <LanguageSwitch />
        </>
      )}
    </main>
  );
}

function Notice({ state }: { readonly state: State }) {
  return (
    <div role="status">
      {state.kind === "reading" && <p class="door-lead">{REPLAY.reading}</p>}
      {state.kind === "open" && <p class="notice">{REPLAY.nothing}</p>}
      {state.kind === "fault" && <p class="notice alert">{RECORDING_FAULTS[state.code](state.line)}</p>}
    </div>
  );
}
