import { batch, effect, signal } from "@preact/signals";
import type { Act, Join, Refusal } from "../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION, parseCode } from "../../shared/protocol/wire.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";
import { factsOf } from "../net/api.ts";
import { type Connection, enter } from "../net/connection.ts";
import { forgetSeat, freshKey, rememberedSeat, rememberSeat } from "../net/keys.ts";
import { createOutbox, type Outbox } from "./outbox.ts";

/** A seat in a classroom, from this device's side. */
interface Stay {
  readonly code: string;
  readonly connection: Connection<SeatView, Act>;
  readonly outbox: Outbox;
}

/** Why somebody is not in: a refusal, or no way to the server. */
export type JoinError = Refusal | "unreachable";

export const stay = signal<Stay | null>(null);
export const joining = signal(false);
export const joinError = signal<JoinError | null>(null);

const INSIDE = "masquerade.inside";

/** The code in the address, as the QR code on the screen has it. */
export function codeInAddress(): string | null {
  return parseCode(location.pathname.slice(1));
}

/** Whether this very tab was in the classroom: after a reload, or when the phone had put the page away. */
function wasInside(code: string): boolean {
  try {
    return sessionStorage.getItem(INSIDE) === code;
  } catch {
    return false;
  }
}

function setInside(code: string | null): void {
  try {
    if (code === null) sessionStorage.removeItem(INSIDE);
    else sessionStorage.setItem(INSIDE, code);
  } catch {
    // Then a reload asks once.
  }
}

/** A tab that was in goes back to its seat without a question. */
export function resume(): void {
  const code = codeInAddress();
  if (code !== null && wasInside(code) && rememberedSeat(code) !== null) goToSeat(code);
  joining.value = false;
}

export async function join(code: string, name: string): Promise<void> {
  if (!(await isEnterable(code))) return;
  const key = freshKey();
  // Kept before the answer: if the page closes now, the seat is still this device's.
  rememberSeat(code, { key, name });
  open(code, { as: "seat", version: PROTOCOL_VERSION, key, name }, true);
}

export function goToSeat(code: string): void {
  const seat = rememberedSeat(code);
  if (seat !== null) open(code, { as: "seat", version: PROTOCOL_VERSION, ...seat }, false);
}

export function comeBack(code: string, name: string, wayBack: string): void {
  open(code, { as: "return", version: PROTOCOL_VERSION, key: freshKey(), name, wayBack }, false);
}

export function leave(): void {
  setInside(null);
  close();
}

/** Out of the room, and back to its door. */
export function backToDoor(code: string, forget: boolean): void {
  if (forget) forgetSeat(code);
  leave();
}

function close(): void {
  stay.value?.outbox.close();
  stay.value?.connection.leave();
  batch(() => {
    joining.value = false;
    stay.value = null;
  });
}

async function isEnterable(code: string): Promise<boolean> {
  joining.value = true;
  joinError.value = null;
  const facts = await factsOf(code);
  const error = errorIn(facts);
  if (error !== null) {
    batch(() => {
      joining.value = false;
      joinError.value = error;
    });
  }
  return error === null;
}

function errorIn(facts: Awaited<ReturnType<typeof factsOf>>): JoinError | null {
  if (facts === null) return "unreachable";
  if ("refused" in facts) return facts.refused;
  if (!facts.value.open) return "closed";
  return facts.value.full ? "full" : null;
}

function open(code: string, as: Join & { readonly as: "seat" | "return" }, isNew: boolean): void {
  close();
  const connection = enter<SeatView, Act>(code, as);
  const outbox = createOutbox(connection);
  batch(() => {
    joining.value = true;
    joinError.value = null;
    stay.value = { code, connection, outbox };
  });
  const stop = effect(() => {
    const welcome = connection.welcome.value;
    if (welcome !== null) {
      // The host may have given the person another name since.
      rememberSeat(code, { key: as.key, name: connection.view.value?.name ?? welcome.name });
      setInside(code);
      // Not before: a door that stands at another address is another door, and what was typed at this one would be lost.
      history.replaceState(null, "", `/${code}`);
    }
    const refusal = connection.refusal.value;
    if (connection.view.value !== null) joining.value = false;
    else if (connection.status.value === "ended") refuse(refusal ?? "server-error");
  });

  /** Back to the form, with the reason in it. */
  function refuse(reason: JoinError): void {
    queueMicrotask(() => {
      stop();
      if (isNew) forgetSeat(code);
      leave();
      joinError.value = reason;
    });
  }
}
