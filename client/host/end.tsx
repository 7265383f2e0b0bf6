import { useState } from "preact/hooks";
import type { HostAct } from "../../shared/protocol/messages.ts";
import type { HostView } from "../../shared/views/host-view.ts";
import type { Pulse } from "../../shared/views/pulse.ts";
import { CLOSED, DEBRIEF } from "../text/host.ts";
import { Switch } from "../ui/switch.tsx";
import { Action, useAskOnce } from "./action.tsx";
import { CheckPanel } from "./check-panel.tsx";
import { questionsOf } from "./course.ts";
import { Deletion } from "./deletion.tsx";

/** How the last download went. */
export type Download = "none" | "fetching" | "saved" | "failed";

interface EndProps extends DownloadProps {
  readonly view: HostView;
  readonly pulse: Pulse;
  readonly hostKey: string;
  readonly act: (act: HostAct) => void;
}

/** After the last block: what to talk about, the data, and the end. */
export function Debrief({ view, pulse, hostKey, act, download, onDownload }: EndProps) {
  const end = useAskOnce(true, "end", () => act({ type: "close" }));
  return (
    <main class="middle debrief">
      <div class="phase-title">
        <p class="over">{DEBRIEF.lead}</p>
        <h1>{DEBRIEF.title}</h1>
      </div>
      <div class="now-actions two">
        <DownloadAction download={download} onDownload={onDownload} />
        <Action onPress={end.press} resting={end.resting}>
          <span aria-live="polite">{end.asked ? DEBRIEF.askEnd : DEBRIEF.end}</span>
        </Action>
        <OwnPages code={view.code} hostKey={hostKey} />
      </div>
      <section class="panel questions" aria-labelledby="ask-title">
        <h2 id="ask-title">{DEBRIEF.ask}</h2>
        <p>
          <a href="/guide#discussion" target="_blank" rel="noreferrer">
            {DEBRIEF.guide}
          </a>
        </p>
        {questionsOf(view).map(({ title, questions, expects }, block) => (
          <article key={`${block} ${title}`}>
            <h3>{title}</h3>
            <ul class="question-list">
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
            <p class="note">
              <strong>{DEBRIEF.expected}:</strong> {expects}
            </p>
          </article>
        ))}
      </section>
      {view.check !== null && <CheckPanel check={view.check} pulse={pulse} again />}
    </main>
  );
}

interface ClosedProps extends DownloadProps {
  readonly code: string;
  readonly hostKey: string;
}

/** The end. The data stay within reach, until they are deleted. */
export function Closed({ code, hostKey, download, onDownload }: ClosedProps) {
  return (
    <main class="middle closed">
      <h1>{CLOSED.title}</h1>
      <p class="lead">{CLOSED.lead}</p>
      <div class="now-actions two">
        <DownloadAction download={download} onDownload={onDownload} />
        <a class="action plain" href="/host">
          {CLOSED.again}
        </a>
        <OwnPages code={code} hostKey={hostKey} />
      </div>
      <Deletion code={code} hostKey={hostKey} />
    </main>
  );
}

/** In pages of their own: the console stays where it is. */
function OwnPages({ code, hostKey }: { readonly code: string; readonly hostKey: string }) {
  return (["debrief", "replay"] as const).map((page) => (
    <a key={page} class="action plain" href={`/${page}#${code}.${hostKey}`} target="_blank" rel="noreferrer">
      {DEBRIEF.pages[page]}
    </a>
  ));
}

export interface DownloadProps {
  readonly download: Download;
  readonly onDownload: (names: boolean) => void;
}

/** Fetches the data, and says how that went. */
export function DownloadAction({ download, onDownload }: DownloadProps) {
  const [names, setNames] = useState(false);
  return (
    <>
      <Switch class="download-names" label={DEBRIEF.names} detail={DEBRIEF.namesNote} on={names} onTurn={setNames} />
      <Action kind="main" onPress={() => onDownload(names)} disabled={download === "fetching"}>
        {download === "fetching" ? DEBRIEF.downloading : DEBRIEF.download}
      </Action>
      <p class={`download-note ${download === "failed" ? "alert" : ""}`} role="status">
        {download === "saved" && DEBRIEF.downloaded}
        {download === "failed" && DEBRIEF.downloadFailed}
      </p>
    </>
  );
}
