import type { Refusal } from "../../shared/protocol/messages.ts";
import { REFUSALS } from "../text/refusals.ts";

export function refusalText(refusal: Refusal): string {
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
