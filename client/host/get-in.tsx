import { useRef } from "preact/hooks";
import { ADDRESSES, WIFI } from "../text/addresses.ts";
import { Action } from "./action.tsx";
import { AddressPick } from "./address-pick.tsx";
import "./get-in.css";
import { WifiCode } from "./wifi.tsx";

/** Opens what a host sets so that phones get in. */
export function GetInOffer({ code }: { readonly code: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Action kind="quiet" onPress={() => dialog.current?.showModal()}>
        {ADDRESSES.offer}
      </Action>
      <dialog class="dialog get-in" ref={dialog} aria-label={ADDRESSES.offer}>
        <div class="get-in-parts">
          <section aria-labelledby="address-title">
            <h2 id="address-title">{ADDRESSES.title}</h2>
            <AddressPick code={code} />
          </section>
          <section aria-labelledby="wifi-title">
            <h2 id="wifi-title">{WIFI.title}</h2>
            <WifiCode code={code} />
          </section>
        </div>
        <Action kind="main" onPress={() => dialog.current?.close()}>
          {ADDRESSES.close}
        </Action>
      </dialog>
    </>
  );
}
