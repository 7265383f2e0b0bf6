import "../../ui/base.css";
import "./screen.css";
import "./between.css";
import { render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { codeTyped, PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import type { ScreenView } from "../../../shared/views/screen-view.ts";
import { type Connection, enter } from "../../net/connection.ts";
import { wrongOriginText } from "../../net/refusals.ts";
import { CONNECTION } from "../../text/screen.ts";
import { useAddress } from "../../ui/address.ts";
import { keepTrueWhenTranslated } from "../../ui/translation.ts";
import { CodeEntry } from "./code-entry.tsx";
import { ScreenPage } from "./page.tsx";
import type { Hops } from "./scene.ts";
import { SoundLine } from "./sound-line.tsx";

function App() {
  const [code, setCode] = useState(() => codeTyped(location.hash));
  const [fault, setFault] = useState<string | null>(null);
  const show = (wanted: string) => {
    history.replaceState(null, "", `/screen#${wanted}`);
    setFault(null);
    setCode(wanted);
  };
  const giveUp = (refusal: string) => {
    setFault(refusal === "wrong-origin" ? wrongOriginText() : (CONNECTION.refused[refusal] ?? CONNECTION.refusedOther));
    setCode(null);
  };
  return code === null ? <CodeEntry fault={fault} onCode={show} /> : <Screen code={code} onRefused={giveUp} />;
}

interface ScreenProps {
  readonly code: string;
  readonly onRefused: (refusal: string) => void;
}

/** The screen of one classroom, connected. */
function Screen({ code, onRefused }: ScreenProps) {
  const connection = useMemo(() => enter<ScreenView, never>(code, { as: "screen", version: PROTOCOL_VERSION }), [code]);
  useEffect(() => () => connection.leave(), [connection]);
  const address = useAddress(connection.address.value);
  const hops = useHops(connection);
  const refusal = connection.refusal.value;
  const view = connection.view.value;
  const ended = connection.status.value === "ended";
  const online = connection.status.value === "on" || ended;
  // A classroom that was shown here stays on the wall: its last picture is better than a question.
  const refused = ended && view === null ? refusal : null;
  useEffect(() => {
    if (refused !== null) onRefused(refused);
  }, [refused]);
  const pulse = connection.pulse.value;
  return (
    <>
      <ScreenPage
        code={code}
        view={view}
        pulse={pulse}
        online={online}
        obstacle={connection.obstacle.value}
        address={address}
        hops={hops}
      />
      {view !== null && pulse !== null && <SoundLine view={view} pulse={pulse} online={online} />}
    </>
  );
}

function useHops(connection: Connection<ScreenView, never>): Hops {
  const [hops, setHops] = useState<Hops>({});
  useEffect(
    () => connection.onHop((seat) => setHops((before) => ({ ...before, [seat]: (before[seat] ?? 0) + 1 }))),
    [connection],
  );
  return hops;
}

const page = document.getElementById("page");
if (page !== null) {
  keepTrueWhenTranslated(page);
  render(<App />, page);
}
// Another code, pasted over this one, is another classroom.
addEventListener("hashchange", () => location.reload());
