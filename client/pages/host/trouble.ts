import { wrongOriginText } from "../../net/refusals.ts";
import { TROUBLE } from "../../text/host.ts";

/** What a refusal means to the host. */
export function troubleText(refusal: string): string {
  if (refusal === "wrong-origin") return wrongOriginText();
  return TROUBLE.refused[refusal] ?? TROUBLE.refusedOther;
}
