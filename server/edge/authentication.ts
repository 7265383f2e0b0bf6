import { ServerError } from "@colyseus/core";
import { MAX_PEOPLE } from "../../shared/game/plan.ts";
import { type Classroom, isPerson } from "../../shared/game/state.ts";
import { isAlone } from "../../shared/game/time.ts";
import { type CodeFacts, type Join, joinSchema, type Refusal } from "../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/wire.ts";
import type { OpenRoom } from "../classroom/registry.ts";
import type { Tries } from "./rate-limits.ts";

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
  { visitor, wayBacks }: { readonly visitor: string; readonly wayBacks: Tries },
): Promise<{ seat: number; wayBack: string } | { refused: Refusal }> {
  if (join.as === "seat") return room.seats.claim(join.key, join.name);
  if (!wayBacks.take(visitor)) return { refused: "too-many-tries" };
  const held = await room.seats.moveTo(join.key, join.name, join.wayBack);
  if (!("refused" in held)) wayBacks.giveBack(visitor);
  return held;
}

/** What anybody may know of a classroom; null: of one that is closed. */
export function factsOf(room: Classroom | null): Omit<CodeFacts, "code"> {
  if (room === null || room.phase.name === "closed") {
    return { open: false, full: false, started: false, names: "made-up" };
  }
  const full = room.seats.filter(isPerson).length >= (isAlone(room) ? 1 : MAX_PEOPLE);
  return { open: true, full, started: room.phase.name !== "lobby", names: room.options.names ?? "made-up" };
}
