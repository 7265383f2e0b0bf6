import { useRef, useState } from "preact/hooks";
import { REMOTE } from "../../text/host.ts";
import { Qr } from "../../ui/qr.tsx";
import { Action } from "./action.tsx";

/** Offers the instructor's phone as a remote control. The code is drawn on demand only: laptops get mirrored. */
export function RemoteOffer({ url }: { readonly url: string }) {
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
