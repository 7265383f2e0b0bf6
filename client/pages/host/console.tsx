import { useEffect, useMemo, useState } from "preact/hooks";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import type { HostView } from "../../../shared/views/host-view.ts";
import { downloadExport } from "../../net/api.ts";
import { type Connection, enter } from "../../net/connection.ts";
import { pageName } from "../../net/keys.ts";
import { CONSOLES, DEBRIEF, TROUBLE } from "../../text/host.ts";
import { ObstacleNote } from "../../ui/obstacle.tsx";
import { saveFile } from "../../ui/save.ts";
import { titled } from "../../ui/titles.ts";
import { Action } from "./action.tsx";
import { Deletion, type Download, DownloadAction, type DownloadProps } from "./debrief.tsx";
import { HostPage } from "./page.tsx";
import { chosenOrigin, publicAddress, useServerAddresses } from "./public-address.ts";
import { requestsTo, troubleText } from "./requests.ts";

/** Somebody who owns a classroom's key. */
export interface Owner {
  readonly code: string;
  readonly key: string;
}

/** The console of one classroom. Where another is open, it asks before it takes that one's place. */
export function Console({ owner }: { readonly owner: Owner }) {
  const [takeOvers, setTakeOvers] = useState(0);
  return (
    <OneConsole
      key={takeOvers}
      owner={owner}
      takeOver={takeOvers > 0}
      onTakeOver={() => setTakeOvers((times) => times + 1)}
    />
  );
}

interface OneConsoleProps {
  readonly owner: Owner;
  readonly takeOver: boolean;
  readonly onTakeOver: () => void;
}

function OneConsole({ owner, takeOver, onTakeOver }: OneConsoleProps) {
  const { code, key } = owner;
  const connection = useMemo(() => {
    const join = { as: "host", version: PROTOCOL_VERSION, key, page: pageName(), takeOver } as const;
    return enter<HostView, HostAct>(code, join);
  }, [code, key]);
  const requests = useMemo(() => requestsTo(connection), [connection]);
  useEffect(() => () => connection.leave(), [connection]);
  const [download, save] = useDownload(owner);
  useServerAddresses();
  useTellScreen(connection);
  const address = publicAddress.value;
  const sent = connection.view.value;
  const view = useMemo(() => sent && titled(sent), [sent]);
  const pulse = connection.pulse.value;
  const refusal = connection.refusal.value;
  // A classroom that has ended lets nobody in, and its last view is what the host still needs.
  const over = view?.moment.phase === "closed";
  if (refusal === "console-open" || (refusal === "moved" && !over)) {
    return <OtherConsole moved={refusal === "moved"} onTakeOver={onTakeOver} />;
  }
  if (refusal !== null && !over)
    return <Refused refusal={refusal} owner={owner} download={download} onDownload={save} />;
  if (view === null || pulse === null) {
    return (
      <main class="alone">
        <p role="status">{TROUBLE.connecting(code)}</p>
        <div role="alert">
          <ObstacleNote obstacle={connection.obstacle.value} />
        </div>
      </main>
    );
  }
  return (
    <HostPage
      view={view}
      pulse={pulse}
      online={over || connection.status.value === "on"}
      restarting={connection.status.value === "restarting"}
      obstacle={connection.obstacle.value}
      trouble={requests.trouble.value}
      reached={connection.reached.value}
      watched={connection.watched.value}
      address={address}
      hostKey={key}
      download={download}
      act={requests.act}
      onDownload={save}
    />
  );
}

/** Tells the screen, by way of the server, which address to show. A server that was started again is told again. */
function useTellScreen({ status, request }: Connection<HostView, HostAct>): void {
  const isOn = status.value === "on";
  const origin = chosenOrigin.value;
  useEffect(() => {
    if (isOn && origin !== null) void request({ type: "useAddress", origin });
  }, [isOn, origin]);
}

/** Only one console acts: this one is not it, and says how it can be. */
function OtherConsole({ moved, onTakeOver }: { readonly moved: boolean; readonly onTakeOver: () => void }) {
  const words = moved ? CONSOLES.moved : CONSOLES.open;
  return (
    <main class="alone">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Action kind="main" onPress={onTakeOver}>
        {CONSOLES.takeOver}
      </Action>
    </main>
  );
}

/** The data of a classroom outlive it. */
const MAY_HAVE_DATA = new Set(["unknown-code", "closed"]);

interface RefusedProps extends DownloadProps {
  readonly refusal: string;
  readonly owner: Owner;
}

function Refused({ refusal, owner, ...downloading }: RefusedProps) {
  return (
    <main class="alone">
      <h1>{troubleText(refusal)}</h1>
      {MAY_HAVE_DATA.has(refusal) && <DownloadAction {...downloading} />}
      {refusal === "closed" && <Deletion code={owner.code} hostKey={owner.key} />}
      <a class="action plain" href="/host">
        {TROUBLE.again}
      </a>
    </main>
  );
}

function useDownload({ code, key }: Owner): [Download, (names: boolean) => void] {
  const [download, setDownload] = useState<Download>("none");
  const save = async (names: boolean) => {
    setDownload("fetching");
    const file = await downloadExport(code, key, names);
    if (file === null) return setDownload("failed");
    saveFile(file, (names ? DEBRIEF.namedFile : DEBRIEF.fileName)(code));
    setDownload("saved");
  };
  return [download, (names) => void save(names)];
}
