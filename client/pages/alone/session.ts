import { batch, effect, signal } from "@preact/signals";
import { PSEUDONYM_COUNT, pseudonym } from "../../../shared/content/names.ts";
import type { Act, Refusal } from "../../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { createClassroom } from "../../net/api.ts";
import { type Connection, enter } from "../../net/connection.ts";
import {
  type Alone,
  forgetSeat,
  freshKey,
  rememberAlone,
  rememberedAlone,
  rememberedSeats,
  rememberSeat,
} from "../../net/keys.ts";
import { createOutbox, type Outbox } from "../../seat/outbox.ts";

/** What somebody alone chooses before playing. */
export type Wish = Pick<Alone, "role" | "lesson">;

/** The classroom that somebody plays alone, from this device's side. */
export interface AloneSession {
  readonly game: Alone;
  readonly connection: Connection<SeatView, Act>;
  readonly outbox: Outbox;
}

export const aloneSession = signal<AloneSession | null>(null);
export const opening = signal(false);
/** Why no classroom could be opened; null if nothing went wrong. */
export const fault = signal<Refusal | "unreachable" | null>(null);

/** Opens a classroom for one, and takes its seat. */
export async function begin({ role, lesson }: Wish): Promise<void> {
  batch(() => {
    opening.value = true;
    fault.value = null;
  });
  const opened = await createClassroom({ lesson, alone: role });
  batch(() => {
    opening.value = false;
    if (opened === null) fault.value = "unreachable";
    else if ("refused" in opened) fault.value = opened.refused;
  });
  if (opened === null || "refused" in opened) return;
  const { code } = opened.value;
  // Kept before the answer: a page that is loaded again in this moment still finds its seat.
  rememberSeat(code, { key: freshKey(), name: pseudonym(Math.floor(Math.random() * PSEUDONYM_COUNT)) });
  goIn({ code, role, lesson });
}

/** Back into a game that was under way on this device. */
export function resumeAlone(): void {
  const game = rememberedAlone();
  if (game !== null) goIn(game);
}

/** Out of the game, for good. */
export function leaveAlone(): void {
  const left = aloneSession.value;
  if (left === null) return;
  left.outbox.close();
  left.connection.leave();
  const [seat] = rememberedSeats(left.game.code);
  if (seat !== undefined) forgetSeat(left.game.code, seat.key);
  rememberAlone(null);
  aloneSession.value = null;
}

function goIn(game: Alone): void {
  const { code } = game;
  const [seat] = rememberedSeats(code);
  rememberAlone(seat === undefined ? null : game);
  if (seat === undefined) return;
  const connection = enter<SeatView, Act>(code, { as: "seat", version: PROTOCOL_VERSION, ...seat });
  aloneSession.value = { game, connection, outbox: createOutbox(connection) };
  const stop = effect(() => {
    if (connection.status.value !== "ended" || connection.refusal.value === "moved") return;
    // A game that is over is nothing to come back to.
    queueMicrotask(() => {
      stop();
      if (aloneSession.peek()?.connection === connection) leaveAlone();
    });
  });
}
