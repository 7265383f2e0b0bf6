import { ServerError } from "@colyseus/core";
import { MAX_PEOPLE } from "../../shared/game/plan.ts";
import { isPerson } from "../../shared/game/state.ts";
import { type Join, joinSchema, type Refusal } from "../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/wire.ts";
import type { OpenRoom } from "../classroom/registry.ts";

/**
 * A refusal at the door. The code is in the message, which is all that the SDK hands on. Trouble of the server's own is none:
 * it may pass, and who was not refused tries again.
 */
export function refusal(code: Refusal): ServerError {
  return new ServerError(4403, code === "server-error" ? "The server could not let you in." : `refused:${code}`);
}

/** Reads what a client says of itself on joining. */
export function parseJoin(options: unknown): Join | Refusal {
  const version = typeof options === "object" && options !== null && "version" in options ? options.version : null;
  if (typeof version === "number" && version !== PROTOCOL_VERSION) return "wrong-version";
  const parsed = joinSchema.safeParse(options);
  return parsed.success ? parsed.data : "bad-request";
}

/** The seat that a phone gets: its own again, another device's by the way back, or a new one. */
export async function seatFor(
  room: OpenRoom,
  join: Extract<Join, { as: "seat" | "return" }>,
): Promise<{ seat: number; wayBack: string } | { refused: Refusal }> {
  if (join.as === "return") return room.seats.moveTo(join.key, join.name, join.wayBack);
  return room.seats.claim(join.key, join.name);
}

/** Whether nobody else can get a seat. */
export function isFull(room: OpenRoom): boolean {
  return room.live.room.seats.filter(isPerson).length >= MAX_PEOPLE;
}
