import { REHEARSAL } from "../text/rehearsal.ts";

/** What is said, wherever figures are shown, of a classroom in which agents take people's parts. */
export function rehearsalLabel({ castCounts }: { readonly castCounts: boolean }): string {
  return castCounts ? REHEARSAL.labelCounted : REHEARSAL.label;
}
