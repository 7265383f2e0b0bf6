import type { HostAct } from "../../shared/protocol/messages.ts";
import type { HostView } from "../../shared/views/host-view.ts";
import { CLOSED, DEBRIEF } from "../text/host.ts";
import { Action, useAskOnce } from "./action.tsx";
import { questionsOf } from "./course.ts";

/** How the last download went. */
export type Download = "none" | "fetching" | "saved" | "failed";

interface EndProps extends DownloadProps {
  readonly view: HostView;
  readonly act: (act: HostAct) => void;
}

/** After the last block: what to talk about, the data, and the end. */
export function Debrief({ view, act, download, onDownload }: EndProps) {
  const end = useAskOnce(true, "end", () => act({ type: "close" }));
  return (
    <main class="middle debrief">
      <div class="phase-title">
        <p class="over">{DEBRIEF.lead}</p>
        <h1>{DEBRIEF.title}</h1>
      </div>
      <div class="now-actions two">
        <DownloadAction download={download} onDownload={onDownload} />
        <Action onPress={end.press}>
          <span aria-live="polite">{end.asked ? DEBRIEF.askEnd : DEBRIEF.end}</span>
        </Action>
      </div>
      <section class="panel questions" aria-labelledby="ask-title">
        <h2 id="ask-title">{DEBRIEF.ask}</h2>
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
    </main>
  );
}

/** The end. The data stay within reach. */
export function Closed({ download, onDownload }: DownloadProps) {
  return (
    <main class="middle closed">
      <h1>{CLOSED.title}</h1>
      <p class="lead">{CLOSED.lead}</p>
      <div class="now-actions two">
        <DownloadAction download={download} onDownload={onDownload} />
        <a class="action plain" href="/host">
          {CLOSED.again}
        </a>
      </div>
    </main>
  );
}

export interface DownloadProps {
  readonly download: Download;
  readonly onDownload: () => void;
}

/** Fetches the data, and says how that went. */
export function DownloadAction({ download, onDownload }: DownloadProps) {
  return (
    <>
      <Action kind="main" onPress={onDownload} disabled={download === "fetching"}>
        {download === "fetching" ? DEBRIEF.downloading : DEBRIEF.download}
      </Action>
      <p class={`download-note ${download === "failed" ? "alert" : ""}`} role="status">
        {download === "saved" && DEBRIEF.downloaded}
        {download === "failed" && DEBRIEF.downloadFailed}
      </p>
    </>
  );
}
