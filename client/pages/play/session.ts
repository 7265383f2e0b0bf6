import { batch, effect, signal } from "@preact/signals";
import type { Act, Join, Refusal } from "../../../shared/protocol/messages.ts";
import { codeTyped, PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { classroomFacts } from "../../net/api.ts";
import { type Connection, enter } from "../../net/connection.ts";
import { forgetSeat, freshKey, type Remembered, rememberedSeats, rememberSeat } from "../../net/keys.ts";
import { knowTabs, type TabState } from "../../net/tabs.ts";
import { createOutbox, type Outbox } from "../../seat/outbox.ts";
import { keepAwake } from "../../seat/wake-lock.ts";
import { forgetOwnSeat, markShown, mayBeCopy, ownSeat, setOwnSeat } from "./own-tab.ts";

/** A seat in a classroom, from this device's side. */
interface Session {
  readonly code: string;
  /** What the device claims the seat with. */
  readonly key: string;
  readonly connection: Connection<SeatView, Act>;
  readonly outbox: Outbox;
}

/** Why somebody is not in: a refusal, or no way to the server. */
export type JoinError = Refusal | "unreachable";

export const session = signal<Session | null>(null);
export const joining = signal(false);
/** Whether this tab asks if another one still plays its seat. */
export const resuming = signal(false);
export const joinError = signal<JoinError | null>(null);

/** A seat of the device, and how another tab has it open. */
export interface DeviceSeat extends Remembered {
  readonly open: TabState | null;
}

/** Said of names, which only somebody is asked for who has no seat yet. */
const OF_NEWCOMERS: ReadonlySet<JoinError> = new Set<JoinError>([
  "name-taken",
  "bad-name",
  "name-unkind",
  "bad-request",
]);

/** How long another tab has to say that it plays a seat, ms. */
const TAB_PATIENCE = 1500;

const seen = () => (document.visibilityState === "visible" ? "shown" : "hidden");
const tabs = knowTabs(channel(), seen);

/** Null where there is none: in old browsers, and in Firefox where site data are blocked. */
function channel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel("masquerade");
  } catch {
    return null;
  }
}

// From the tap on: a browser that lets a page keep the phone awake only when touched may not be touched again for long.
effect(() => (joining.value ? keepAwake() : undefined));

/** The code in the address, as the QR code on the screen has it. */
export function codeInAddress(): string | null {
  return codeTyped(location.pathname);
}

/** The seats that this device has in a classroom. Read while a page is drawn, it is drawn again when another tab opens or closes. */
export function seatsHere(code: string): readonly DeviceSeat[] {
  return rememberedSeats(code).map((seat) => ({ ...seat, open: tabs.others.value.get(seat.key) ?? null }));
}

/** Begins the page. A tab that was in goes back to its seat without a question, unless it is a copy of one that still plays. */
export function resumeSession(): void {
  const code = codeInAddress();
  const seat = code === null ? null : ownSeat(code);
  const asks = mayBeCopy();
  keepMark();
  if (code === null || seat === null) return;
  if (asks) void resumeUnlessOpen(code, seat);
  else goBack(code, seat);
}

async function resumeUnlessOpen(code: string, seat: Remembered): Promise<void> {
  resuming.value = true;
  const isOpen = await tabs.isOpen(seat.key, TAB_PATIENCE);
  if (isOpen) forgetOwnSeat();
  else goBack(code, seat);
  resuming.value = false;
}

function goBack(code: string, seat: Remembered): void {
  goToSeat(code, seat);
  joining.value = false;
}

/** What is left of the mark when a page begins was copied from another tab, or left by a crash. */
function keepMark(): void {
  const show = () => {
    markShown(seen() === "shown");
    tabs.tell();
  };
  const goAway = () => {
    markShown(false);
    tabs.goAway();
  };
  document.addEventListener("visibilitychange", show);
  addEventListener("pageshow", show);
  addEventListener("pagehide", goAway);
  show();
}

export async function join(code: string, name: string): Promise<void> {
  if (!(await isEnterable(code))) return;
  const key = freshKey();
  // Kept before the answer: if the page closes now, the seat is still this device's.
  rememberSeat(code, { key, name });
  open(code, { as: "seat", version: PROTOCOL_VERSION, key, name }, true);
}

export function goToSeat(code: string, { key, name }: Remembered): void {
  open(code, { as: "seat", version: PROTOCOL_VERSION, key, name }, false);
}

export function returnToSeat(code: string, name: string, wayBack: string): void {
  open(code, { as: "return", version: PROTOCOL_VERSION, key: freshKey(), name, wayBack }, false);
}

/** Leaves the room, and the device forgets the seat: only its pseudonym and way back lead to it again. */
export function leaveSession(): void {
  const left = session.value;
  goOut();
  if (left !== null) forgetSeat(left.code, left.key);
}

/** Leaves the room for its door. The device keeps the seat, so that its player can come back to it. */
export function goOut(): void {
  forgetOwnSeat();
  tabs.sit(null);
  close();
}

/** Whether the seat that this tab has lost is played by another tab of this browser, and not by another device. */
export function isInOtherTab(): boolean {
  return session.value !== null && tabs.others.value.has(session.value.key);
}

/** Stops following the connection of the session. */
let unfollow = () => {};

function close(): void {
  unfollow();
  session.value?.outbox.close();
  session.value?.connection.leave();
  batch(() => {
    joining.value = false;
    session.value = null;
  });
}

async function isEnterable(code: string): Promise<boolean> {
  joining.value = true;
  joinError.value = null;
  const facts = await classroomFacts(code);
  const error = errorIn(facts);
  if (error !== null) {
    batch(() => {
      joining.value = false;
      joinError.value = error;
    });
  }
  return error === null;
}

function errorIn(facts: Awaited<ReturnType<typeof classroomFacts>>): JoinError | null {
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
    session.value = { code, key: as.key, connection, outbox };
  });
  tabs.sit(as.key);
  unfollow = effect(() => {
    const welcome = connection.welcome.value;
    const view = connection.view.value;
    if (connection.status.value === "ended") {
      if (view === null) refuse(connection.refusal.value ?? "server-error");
      else if (connection.refusal.value === "moved") lose();
      return;
    }
    if (welcome !== null) {
      // Nobody else has this name here: what the device knew under it is the same seat, under a key that opens it no more.
      if (as.as === "return") forgetNamesakes(welcome.name);
      // The host may have given the person another name since.
      rememberSeat(code, { key: as.key, name: view?.name ?? welcome.name });
      setOwnSeat(code, as.key);
      // Not before: a door that stands at another address is another door, and what was typed at this one would be lost.
      history.replaceState(null, "", `/${code}`);
    }
    if (view !== null) joining.value = false;
  });

  function forgetNamesakes(name: string): void {
    for (const seat of rememberedSeats(code)) {
      if (seat.name === name && seat.key !== as.key) forgetSeat(code, seat.key);
    }
  }

  /** Back to the form, with the reason in it. A seat of the device whose key opens nothing any more is offered no longer. */
  function refuse(reason: JoinError): void {
    queueMicrotask(() => {
      if (isNew || (as.as === "seat" && OF_NEWCOMERS.has(reason))) forgetSeat(code, as.key);
      goOut();
      joinError.value = reason;
    });
  }

  /** Somebody plays the seat elsewhere. Another device has a key of its own, and this one's opens nothing any more. */
  function lose(): void {
    forgetOwnSeat();
    tabs.sit(null);
    void tabs.isOpen(as.key, TAB_PATIENCE).then((isOpen) => {
      if (!isOpen) forgetSeat(code, as.key);
    });
  }
}
