import { useEffect, useState } from "preact/hooks";
import { addressFacts } from "../net/api.ts";

/** Where phones reach this server. */
export interface Address {
  /** "https://play.example.edu", before the code. */
  readonly origin: string;
  /** The same as one would say it. */
  readonly host: string;
}

const ONLY_HERE = /^(localhost|127\.[\d.]+|\[::1\])$/;

/** Whether an address leads to the very computer that asks for it. */
export function isOnlyHere(hostname: string): boolean {
  return ONLY_HERE.test(hostname);
}

/** The first that leads to other devices; if none does, the first. Undefined if there is none. */
export function bestOf<Known extends { readonly kind: string }>(addresses: readonly Known[]): Known | undefined {
  return addresses.find(({ kind }) => kind !== "virtual" && kind !== "link-local") ?? addresses[0];
}

/** @param origin one of http or https */
export function addressOf(origin: string): Address {
  return { origin, host: new URL(origin).host };
}

/**
 * What the screen says: the address that the console chose. Without one it is the screen's own, or the best that the server
 * knows, for no phone can reach "localhost".
 * @param chosen null if the console did not say
 */
export function useAddress(chosen: string | null): Address {
  const [found, setFound] = useState(location.origin);
  useEffect(() => {
    if (!isOnlyHere(location.hostname)) return;
    let wanted = true;
    void addressFacts().then((facts) => {
      const best = facts !== null && "value" in facts ? bestOf(facts.value.addresses) : undefined;
      if (wanted && best !== undefined) setFound(best.origin);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return addressOf(chosen ?? found);
}

/** What the QR code says: a phone that reads it is at the door of the classroom, with the code filled in. */
export function joinUrl({ origin }: Address, code: string): string {
  return `${origin}/${code}`;
}
