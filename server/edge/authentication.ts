import { ServerError } from "@colyseus/core";
import { type Join, joinSchema, type Refusal } from "../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/wire.ts";
import type { Registry } from "../classroom/registry.ts";
import { callRoom } from "../cluster/remote-rooms.ts";

/**
 * A refused join. The code is in the message, which is all that the SDK hands on. An error of the server's own is not a refusal:
 * it may pass, and a client that was not refused tries again.
 */
export function joinRefusal(code: Refusal): ServerError {
  return new ServerError(4403, code === "server-error" ? "The server could not let you in." : `refused:${code}`);
}

/** The code of a join that was refused; null for any other error. */
export function refusalIn(error: unknown): string | null {
  return error instanceof Error ? (/^refused:(.+)$/.exec(error.message)?.[1] ?? null) : null;
}

/** Reads what a client says of itself on joining. */
export function parseJoin(options: unknown): Join | Refusal {
  const version = typeof options === "object" && options !== null && "version" in options ? options.version : null;
  if (typeof version === "number" && version !== PROTOCOL_VERSION) return "wrong-version";
  const parsed = joinSchema.safeParse(options);
  return parsed.success ? parsed.data : "bad-request";
}

/** Whether a client that wants to join shows a key of this classroom: its host's, or that of a device that holds a seat. */
export async function hasKey(registry: Registry, code: string, options: unknown): Promise<boolean> {
  const join = parseJoin(options);
  if (typeof join === "string" || join.as === "screen" || join.as === "probe") return false;
  if (join.as === "seat") return (await callRoom(code, "isKnown", join.key)) === true;
  return join.as !== "return" && registry.isHost(code, join.key);
}
