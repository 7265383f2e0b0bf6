import type { RefObject } from "preact";
import { REACH_CONSOLE } from "../../../text/reach.ts";
import { Action } from "../action.tsx";

/** How to get a network that has no mind of its own. */
export function Hotspot({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
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
