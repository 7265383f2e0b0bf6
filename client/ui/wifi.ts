import { useEffect, useState } from "preact/hooks";
import { forget, read, write } from "../net/storage.ts";

/** A Wi-Fi that the host typed. It is kept in this browser, and goes to no server. */
export interface Wifi {
  readonly name: string;
  /** Empty: everybody may use it. */
  readonly password: string;
  /** The classroom on whose screen it stands; null: on none. */
  readonly screen: string | null;
}

const ITEM = "masquerade.wifi";
/** Other windows of the browser hear of a change by the browser itself, this one by this event. */
const CHANGED = "masquerade-wifi";

/** The Wi-Fi that was typed in this browser, in any of its windows; null if none was. */
export function keptWifi(): Wifi | null {
  try {
    const { name, password, screen } = JSON.parse(read(ITEM) ?? "{}") as Partial<Wifi>;
    if (typeof name !== "string" || typeof password !== "string" || name === "") return null;
    return { name, password, screen: typeof screen === "string" ? screen : null };
  } catch {
    return null;
  }
}

export function keepWifi(wifi: Wifi | null): void {
  if (wifi === null) forget(ITEM);
  else write(ITEM, JSON.stringify(wifi));
  dispatchEvent(new Event(CHANGED));
}

/** The Wi-Fi that was typed in this browser, as it is now. */
export function useWifi(): Wifi | null {
  const [wifi, setWifi] = useState(keptWifi);
  useEffect(() => {
    const look = () => setWifi(keptWifi());
    addEventListener("storage", look);
    addEventListener(CHANGED, look);
    return () => {
      removeEventListener("storage", look);
      removeEventListener(CHANGED, look);
    };
  }, []);
  return wifi;
}

/** What a phone's camera reads to join a network: https://github.com/zxing/zxing/wiki/Barcode-Contents#wi-fi-network-config-android-ios-11 */
export function wifiText({ name, password }: Pick<Wifi, "name" | "password">): string {
  const kind = password === "" ? "T:nopass;" : "T:WPA;";
  return `WIFI:${kind}S:${escaped(name)};${password === "" ? "" : `P:${escaped(password)};`};`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,:"]/g, "\\$&");
}
