import type { Refusal } from "../../shared/protocol/messages.ts";
import { REFUSALS, WRONG_ORIGIN } from "../text/refusals.ts";
import { mismatch } from "./wrong-origin.ts";

export function refusalText(refusal: Refusal): string {
  if (refusal === "wrong-origin") return wrongOriginText();
  // A newer server may know refusals that this page does not.
  return REFUSALS[refusal] ?? REFUSALS["server-error"];
}

/** Refusals that only mean that a tap came too late: no error, and nothing to try again. */
export function isTooLate(refusal: Refusal): boolean {
  return (
    refusal === "time-up" ||
    refusal === "wrong-phase" ||
    refusal === "wrong-round" ||
    refusal === "closed" ||
    refusal === "already-answered"
  );
}

/** What to say where the page's address is not the server's. */
export function wrongOriginText(): string {
  const { page, server } = mismatch();
  return server === null ? REFUSALS["wrong-origin"] : WRONG_ORIGIN(page, server);
}
