import { REACH_HASH } from "../../net/reach.ts";
import { type Address, joinUrl } from "../../screen/address.ts";
import { Qr } from "../../screen/qr.tsx";
import { REACH_CONSOLE } from "../../text/reach.ts";

/** The address that phones are tried with, and its code. */
export function AddressStep({ code, address }: { readonly code: string; readonly address: Address }) {
  const url = joinUrl(address, code) + REACH_HASH;
  return (
    <>
      <p class="reach-address">{address.host}</p>
      <Qr text={url} label={REACH_CONSOLE.qr(joinUrl(address, code))} />
      <p class="note">{REACH_CONSOLE.addressNote}</p>
    </>
  );
}
