import { useState } from "preact/hooks";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import type { HostView } from "../../../shared/views/host-view.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import { deleteClassroom } from "../../net/api.ts";
import { DEBRIEF, DELETION, HOST_CLOSED } from "../../text/host.ts";
import { Switch } from "../../ui/switch.tsx";
import { Action, useAskOnce } from "./action.tsx";
import { CheckPanel } from "./check-panel.tsx";
import { discussionQuestions } from "./course.ts";

/** How the last download went. */
export type Download = "none" | "fetching" | "saved" | "failed";

interface HostDebriefProps extends DownloadProps {
  readonly view: HostView;
  readonly pulse: Pulse;
  readonly hostKey: string;
  readonly act: (act: HostAct) => void;
}

/** After the last block: what to talk about, the data, and the end. */
export function HostDebrief({ view, pulse, hostKey, act, download, onDownload }: HostDebriefProps) {
  const end = useAskOnce(true, "end", () => act({ type: "close" }));
  return (
    <main class="middle debrief">
      <div class="phase-title">
        <p class="over">{DEBRIEF.lead}</p>
        <h1>{DEBRIEF.title}</h1>
      </div>
      <div class="now-actions two">
        <OwnPages code={view.code} hostKey={hostKey} main />
        <DownloadAction download={download} kind="plain" onDownload={onDownload} />
        <Action onPress={end.press} resting={end.resting}>
          <span aria-live="polite">{end.asked ? DEBRIEF.askEnd : DEBRIEF.end}</span>
        </Action>
      </div>
      <section class="panel questions" aria-labelledby="ask-title">
        <h2 id="ask-title">{DEBRIEF.ask}</h2>
        <p>
          <a href="/guide#discussion" target="_blank" rel="noreferrer">
            {DEBRIEF.guide}
          </a>
        </p>
        {discussionQuestions(view).map(({ title, questions, expects }, block) => (
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

interface HostClosedProps extends DownloadProps {
  readonly code: string;
  readonly hostKey: string;
}

/** The end. The data stay within reach, until they are deleted. */
export function HostClosed({ code, hostKey, download, onDownload }: HostClosedProps) {
  const [deleted, setDeleted] = useState(false);
  const again = (
    <a class="action plain" href="/host">
      {HOST_CLOSED.again}
    </a>
  );
  return (
    <main class="middle closed">
      <h1>{HOST_CLOSED.title}</h1>
      <p class="lead" role="status">
        {deleted ? DELETION.deleted : HOST_CLOSED.lead}
      </p>
      {deleted ? (
        <div class="now-actions two">{again}</div>
      ) : (
        <>
          <div class="now-actions two">
            <OwnPages code={code} hostKey={hostKey} />
            <DownloadAction download={download} onDownload={onDownload} />
            {again}
          </div>
          <Deletion code={code} hostKey={hostKey} onDeleted={() => setDeleted(true)} />
        </>
      )}
    </main>
  );
}

interface OwnPagesProps {
  readonly code: string;
  readonly hostKey: string;
  /** Whether the debrief is what comes next. */
  readonly main?: boolean;
}

/** In pages of their own: the console stays where it is. */
function OwnPages({ code, hostKey, main = false }: OwnPagesProps) {
  return (["debrief", "replay"] as const).map((page) => (
    <a
      key={page}
      class={main && page === "debrief" ? "action main" : "action plain"}
      href={`/${page}#${code}.${hostKey}`}
      target="_blank"
      rel="noreferrer"
    >
      {DEBRIEF.pages[page]}
    </a>
  ));
}

export interface DownloadProps {
  readonly download: Download;
  readonly onDownload: (names: boolean) => void;
}

interface DownloadActionProps extends DownloadProps {
  readonly kind?: "main" | "plain";
}

/** Fetches the data, and says how that went. */
export function DownloadAction({ download, kind = "main", onDownload }: DownloadActionProps) {
  const [names, setNames] = useState(false);
  return (
    <>
      <Switch class="download-names" label={DEBRIEF.names} detail={DEBRIEF.namesNote} on={names} onTurn={setNames} />
      <Action kind={kind} onPress={() => onDownload(names)} disabled={download === "fetching"}>
        {download === "fetching" ? DEBRIEF.downloading : DEBRIEF.download}
      </Action>
      <p class={`download-note ${download === "failed" ? "alert" : ""}`} role="status">
        {download === "saved" && DEBRIEF.downloaded}
        {download === "failed" && DEBRIEF.downloadFailed}
      </p>
    </>
  );
}

interface DeletionProps {
  readonly code: string;
  readonly hostKey: string;
  readonly onDeleted?: () => void;
}

/** Deletes a classroom that has ended, for good. Asks once. */
export function Deletion({ code, hostKey, onDeleted }: DeletionProps) {
  const [state, setState] = useState<"there" | "deleting" | "deleted" | "failed">("there");
  const remove = useAskOnce(true, code, () => {
    setState("deleting");
    void deleteClassroom(code, hostKey).then((deleted) => {
      setState(deleted ? "deleted" : "failed");
      if (deleted) onDeleted?.();
    });
  });
  if (state === "deleted") return <p role="status">{DELETION.deleted}</p>;
  return (
    <div class="deletion">
      <Action kind="quiet" onPress={remove.press} resting={remove.resting} disabled={state === "deleting"}>
        <span aria-live="polite">{remove.asked ? DELETION.ask : DELETION.delete}</span>
      </Action>
      <p class={state === "failed" ? "alert" : "note"} role={state === "failed" ? "alert" : undefined}>
        {state === "failed" ? DELETION.failed : DELETION.note}
      </p>
    </div>
  );
}
