import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { HostAct } from "../../../../shared/protocol/messages.ts";
import { canPlay, type ReachedPhone } from "../../../../shared/protocol/reach.ts";
import { ADDRESSES, WIFI } from "../../../text/addresses.ts";
import { REACH_CONSOLE } from "../../../text/reach.ts";
import type { Address } from "../../../ui/address.ts";
import { reachSentence } from "../../../ui/reach-words.ts";
import { useLasting } from "../../../ui/time-left.ts";
import { Action } from "../action.tsx";
import { AddressPick } from "../address-pick.tsx";
import { WifiCode } from "../wifi.tsx";
import { PhoneCard } from "./phone-card.tsx";
import "./reach.css";

/** A phone that can load the page has done so by then, even if its owner had to look for the camera, ms. */
const NOBODY_AFTER = 20_000;

export interface ReachCheckPageProps {
  readonly code: string;
  readonly address: Address;
  readonly phones: readonly ReachedPhone[];
  readonly act: (act: HostAct) => void;
  readonly onBack: () => void;
}

/** "Can phones get in?": the host tries it before the class comes, with a phone in hand. */
export function ReachCheckPage({ code, address, phones, act, onBack }: ReachCheckPageProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <main class="reach">
      <header class="reach-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {REACH_CONSOLE.title}
          </h1>
          <p class="lead">{REACH_CONSOLE.lead}</p>
        </div>
        <Action onPress={onBack}>{REACH_CONSOLE.back}</Action>
      </header>
      <div class="reach-steps">
        <ReachStep number={1} title={ADDRESSES.title} kind="address">
          <AddressPick code={code} />
        </ReachStep>
        <ReachStep number={2} title={WIFI.title} kind="wifi">
          <WifiCode code={code} />
        </ReachStep>
        <ReachStep number={3} title={REACH_CONSOLE.scan} kind="scan" aside={<Count phones={phones} />}>
          <Phones phones={phones} secure={address.origin.startsWith("https:")} act={act} />
        </ReachStep>
      </div>
    </main>
  );
}

interface ReachStepProps {
  readonly number: number;
  readonly title: string;
  readonly kind: "address" | "wifi" | "scan";
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One of the columns, as many as there are steps. */
function ReachStep({ number, title, kind, aside, children }: ReachStepProps) {
  return (
    <section class={`panel reach-step reach-${kind}`} aria-labelledby={`reach-${kind}`}>
      <div class="panel-head">
        <h2 id={`reach-${kind}`}>
          <span class="reach-number">{number}</span> {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

function Count({ phones }: { readonly phones: readonly ReachedPhone[] }) {
  if (phones.length === 0) return null;
  const able = phones.filter((phone) => canPlay(phone) === true).length;
  return <strong>{REACH_CONSOLE.count(able, phones.length)}</strong>;
}

function Phones({ phones, secure, act }: Pick<ReachCheckPageProps, "phones" | "act"> & { readonly secure: boolean }) {
  const hotspot = useRef<HTMLDialogElement>(null);
  const nobody = useLasting(phones.length === 0, NOBODY_AFTER);
  const showHotspot = () => hotspot.current?.showModal();
  return (
    <>
      <p class="hidden" role="status">
        {newsOf(phones)}
      </p>
      <ol class="reach-phones">
        {phones.map((phone) => (
          <PhoneCard
            key={phone.phone}
            phone={phone}
            onAgain={() => act({ type: "reachAgain", phone: phone.phone })}
            onHotspot={showHotspot}
          />
        ))}
        <li class="reach-next">
          <span class="reach-spot" aria-hidden="true" />
          {phones.length === 0 ? REACH_CONSOLE.first : REACH_CONSOLE.next}
        </li>
      </ol>
      <div aria-live="polite">{nobody && <Causes secure={secure} onHotspot={showHotspot} />}</div>
      <Hotspot dialog={hotspot} />
    </>
  );
}

/** For those who don't see the cards: the phone that had news last, once it is through. */
function newsOf(phones: readonly ReachedPhone[]): string {
  const through = phones.filter((phone) => canPlay(phone) !== null);
  const latest = through.reduce<ReachedPhone | null>((a, b) => (a === null || b.at >= a.at ? b : a), null);
  return latest === null ? "" : REACH_CONSOLE.news(REACH_CONSOLE.devices[latest.device], reachSentence(latest));
}

interface CausesProps {
  /** Whether phones come by https, which a wrong clock keeps them from. */
  readonly secure: boolean;
  readonly onHotspot: () => void;
}

/** What keeps a phone from loading the page at all: then only the console is left to tell. */
function Causes({ secure, onHotspot }: CausesProps) {
  const { network, firewall, guest, clock, old } = REACH_CONSOLE.causes;
  const causes = [network, firewall, guest, ...(secure ? [clock] : []), old];
  return (
    <div class="reach-causes">
      <h3>{REACH_CONSOLE.noneTitle}</h3>
      <dl>
        {causes.map(([cause, advice]) => (
          <div key={cause}>
            <dt>{cause}</dt>
            <dd>{advice}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="reach-link" onClick={onHotspot}>
        {REACH_CONSOLE.hotspot}
      </button>
    </div>
  );
}

/** How to get a network that has no mind of its own. */
function Hotspot({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog class="dialog reach-hotspot" ref={dialog} aria-labelledby="hotspot-title">
      <h2 id="hotspot-title">{REACH_CONSOLE.hotspot}</h2>
      <p>{REACH_CONSOLE.hotspotLead}</p>
      <dl>
        {REACH_CONSOLE.hotspots.map(([system, how]) => (
          <div key={system}>
            <dt>{system}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <p>{REACH_CONSOLE.hotspotLast}</p>
      <Action kind="main" onPress={() => dialog.current?.close()}>
        {REACH_CONSOLE.close}
      </Action>
    </dialog>
  );
}
