import { useRef, useState } from "preact/hooks";
import logo from "../../../assets/art/logo.svg";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import type { HostView } from "../../../shared/views/host-view.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import { codeText } from "../../text/format.ts";
import { BAR, REMOTE } from "../../text/host.ts";
import { WHO } from "../../text/who.ts";
import { Icon } from "../../ui/icon.tsx";
import { Qr } from "../../ui/qr.tsx";
import { rehearsalLabel } from "../../ui/rehearsal.ts";
import { Action } from "./action.tsx";
import { DemonstrationControls } from "./demonstration.tsx";
import { ScreenMenu } from "./screen-menu.tsx";

interface BarProps {
  readonly view: HostView;
  readonly pulse: Pulse;
  readonly act: (act: HostAct) => void;
  /** The address of the remote control. */
  readonly remote: string;
}

/** What holds for the whole classroom: the lesson, the code, who is here, what the screen shows. */
export function Bar({ view, pulse, act, remote }: BarProps) {
  const { block, phase } = view.moment;
  const away = pulse.people - pulse.here;
  const title = view.blocks[block]?.title;
  const inBlock = phase !== "lobby" && phase !== "debrief" && phase !== "closed" && title !== undefined;
  return (
    <header class={view.rehearsal ? "bar bar-in-rehearsal" : "bar"}>
      <img class="bar-logo" src={logo} alt="" width="40" height="40" />
      <div class="bar-title">
        <p class="bar-lesson">{view.title}</p>
        <p class="bar-block">
          {view.rehearsal && <strong class="bar-rehearsal">{rehearsalLabel(view)}</strong>}
          {inBlock && <span>{BAR.blockOf(block + 1, view.blocks.length, title)}</span>}
        </p>
      </div>
      <p class="bar-code">
        {BAR.code} <strong translate={false}>{codeText(view.code)}</strong>
      </p>
      <p class="bar-count">
        <Icon name="seats" />
        <span>
          <strong class="figures">{pulse.people}</strong> {WHO.people(pulse.people)}
        </span>
      </p>
      {pulse.agents > 0 && (
        <p class="bar-count">
          <Icon name="agent" />
          <span>
            <strong class="figures">{pulse.agents}</strong> {WHO.agents(pulse.agents)}
          </span>
        </p>
      )}
      {away > 0 && (
        <p class="bar-count alert">
          <Icon name="offline" />
          <span>
            <strong class="figures">{away}</strong> {BAR.away}
          </span>
        </p>
      )}
      {phase !== "lobby" && (
        <a class="action quiet" href={`/screen#${view.code}`} target="_blank" rel="noopener">
          {BAR.openScreen}
        </a>
      )}
      <DemonstrationControls view={view} pulse={pulse} act={act} />
      <RemoteOffer url={remote} />
      <ScreenMenu
        shown={view.screen}
        sound={view.sound}
        onPick={(screen) => act({ type: "showOnScreen", screen })}
        onSound={(on) => act({ type: "turnSound", on })}
      />
    </header>
  );
}

/** Offers the instructor's phone as a remote control. The code is drawn on demand only: laptops get mirrored. */
function RemoteOffer({ url }: { readonly url: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState(false);
  return (
    <>
      <Action kind="quiet" onPress={() => dialog.current?.showModal()}>
        {REMOTE.offer}
      </Action>
      <dialog class="dialog remote-offer" ref={dialog} aria-labelledby="remote-title" onClose={() => setShown(false)}>
        <h2 id="remote-title">{REMOTE.offerTitle}</h2>
        <p>{REMOTE.offerLead}</p>
        <p class="alert">{REMOTE.offerWarning}</p>
        {shown ? (
          <Qr text={url} label={REMOTE.offerQr} />
        ) : (
          <Action onPress={() => setShown(true)}>{REMOTE.offerShow}</Action>
        )}
        <Action kind="main" onPress={() => dialog.current?.close()}>
          {REMOTE.close}
        </Action>
      </dialog>
    </>
  );
}
