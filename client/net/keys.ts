import { nanoid } from "nanoid";
import { forget, read, write } from "./storage.ts";
import { parsedUrl } from "./url.ts";

/** A fresh key: 132 random bits in 22 characters. */
export function freshKey(): string {
  return nanoid(22);
}

const seatsItem = (code: string) => `masquerade.seat.${code}`;

/** The seats that people on this device have in a classroom, in the order in which they joined. */
export function rememberedSeats(code: string): readonly Remembered[] {
  return parseSeats(read(seatsItem(code)));
}

/** Remembers a seat, or its new name. */
export function rememberSeat(code: string, seat: Remembered): void {
  const known = rememberedSeats(code);
  const all = withSeat(known, seat);
  if (all !== known) write(seatsItem(code), JSON.stringify(all));
}

export function forgetSeat(code: string, key: string): void {
  const rest = withoutSeat(rememberedSeats(code), key);
  if (rest.length === 0) forget(seatsItem(code));
  else write(seatsItem(code), JSON.stringify(rest));
}

const ALONE = "masquerade.alone";

/** A game that somebody plays alone on this device. */
export interface Alone {
  readonly code: string;
  readonly role: "model" | "trainer";
  /** The id of a lesson. */
  readonly lesson: string;
}

/** The game that was begun last on this device and not left; null if there is none. */
export function rememberedAlone(): Alone | null {
  try {
    const { code, role, lesson } = JSON.parse(read(ALONE) ?? "{}") as Partial<Alone>;
    if (typeof code !== "string" || typeof lesson !== "string") return null;
    return role === "model" || role === "trainer" ? { code, role, lesson } : null;
  } catch {
    return null;
  }
}

export function rememberAlone(game: Alone | null): void {
  if (game === null) forget(ALONE);
  else write(ALONE, JSON.stringify(game));
}

const ADDRESS = "masquerade.address";

/** The address for phones that the console was told to use, and the last that was typed. */
export interface KeptAddress {
  readonly chosen: string | null;
  readonly typed: string | null;
}

/** What this device was told of addresses, in any class. */
export function rememberedAddress(): KeptAddress {
  try {
    const { chosen, typed } = JSON.parse(read(ADDRESS) ?? "{}") as Partial<KeptAddress>;
    return { chosen: originOrNull(chosen), typed: originOrNull(typed) };
  } catch {
    return { chosen: null, typed: null };
  }
}

function originOrNull(text: unknown): string | null {
  return typeof text === "string" && parsedUrl(text)?.origin === text ? text : null;
}

export function rememberAddress(kept: KeptAddress): void {
  write(ADDRESS, JSON.stringify(kept));
}

/** Names this tab, so that a console is not asked to take over from itself after a reload. */
export function pageName(): string {
  const item = "masquerade.page";
  try {
    const known = sessionStorage.getItem(item);
    if (known !== null) return known;
    const fresh = freshKey();
    sessionStorage.setItem(item, fresh);
    return fresh;
  } catch {
    return freshKey();
  }
}

export function rememberedHostKey(code: string): string | null {
  return read(`masquerade.host.${code}`);
}

export function rememberHostKey(code: string, key: string): void {
  write(`masquerade.host.${code}`, key);
}

/** A seat that somebody on this device has in a classroom. */
export interface Remembered {
  readonly key: string;
  readonly name: string;
}

/** The seats in what was stored, by this version or by one that knew a single seat. What can't be read is passed over. */
export function parseSeats(text: string | null): readonly Remembered[] {
  try {
    const stored: unknown = JSON.parse(text ?? "[]");
    return (Array.isArray(stored) ? stored : [stored]).filter(isSeat).map(({ key, name }) => ({ key, name }));
  } catch {
    return [];
  }
}

function isSeat(stored: Partial<Remembered> | null): stored is Remembered {
  return typeof stored?.key === "string" && typeof stored.name === "string";
}

/** With this seat, under this name. The same list if nothing is new. */
export function withSeat(seats: readonly Remembered[], seat: Remembered): readonly Remembered[] {
  const known = seats.find(({ key }) => key === seat.key);
  if (known === undefined) return [...seats, seat];
  return known.name === seat.name ? seats : seats.map((each) => (each === known ? seat : each));
}

export function withoutSeat(seats: readonly Remembered[], key: string): readonly Remembered[] {
  return seats.filter((seat) => seat.key !== key);
}
