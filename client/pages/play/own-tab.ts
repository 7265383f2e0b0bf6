import { type Remembered, rememberedSeats } from "../../net/keys.ts";

/** Which seat this very tab plays: what a reload, or a phone that had put the page away, comes back to. */
const INSIDE = "masquerade.inside";
/** There while the page is looked at: what finds it there when it begins is a copy of a tab, or comes after a crash. */
const SHOWN = "masquerade.shown";

function read(item: string): string | null {
  try {
    return sessionStorage.getItem(item);
  } catch {
    return null;
  }
}

function write(item: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(item);
    else sessionStorage.setItem(item, value);
  } catch {
    // Then a reload asks once.
  }
}

/** The seat that this tab played in a classroom; null if it played none, or the device has forgotten it. */
export function ownSeat(code: string): Remembered | null {
  const [inside, key] = (read(INSIDE) ?? "").split(" ");
  if (inside !== code) return null;
  const seats = rememberedSeats(code);
  // An earlier version kept the code alone: there was one seat.
  return (key === undefined ? seats[0] : seats.find((seat) => seat.key === key)) ?? null;
}

export function setOwnSeat(code: string, key: string): void {
  write(INSIDE, `${code} ${key}`);
}

export function forgetOwnSeat(): void {
  write(INSIDE, null);
}

/** Whether another tab may have been copied to this one while somebody looked at it. */
export function mayBeCopy(): boolean {
  return read(SHOWN) !== null;
}

export function markShown(isShown: boolean): void {
  write(SHOWN, isShown ? "yes" : null);
}
