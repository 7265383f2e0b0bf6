import { useEffect, useState } from "preact/hooks";

/** Where phones reach this server. */
export interface Address {
  /** "https://play.example.edu", before the code. */
  readonly origin: string;
  /** The same as one would say it. */
  readonly host: string;
}

const ONLY_HERE = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** A phone can't reach "localhost": there, the server is asked for its addresses in the local network. */
export function useAddress(): Address {
  const [address, setAddress] = useState<Address>({ origin: location.origin, host: location.host });
  useEffect(() => {
    if (!ONLY_HERE.has(location.hostname)) return;
    let wanted = true;
    void localAddress().then((found) => {
      if (wanted && found !== null) setAddress(found);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return address;
}

async function localAddress(): Promise<Address | null> {
  try {
    const response = await fetch("/api/addresses");
    const { addresses } = (await response.json()) as { addresses?: readonly string[] };
    const first = addresses?.[0];
    if (first === undefined) return null;
    const { origin, host } = new URL(first);
    return { origin, host };
  } catch {
    return null;
  }
}

/** What the QR code says: a phone that reads it is at the door of the classroom, with the code filled in. */
export function joinUrl({ origin }: Address, code: string): string {
  return `${origin}/${code}`;
}
