import type { Share } from "../../shared/measures/measures.ts";
import { COMPLIANCE } from "../text/charts.ts";
import { isFew, shareText } from "../text/format.ts";

/** What the charts come to: which sentence is true of the figures. */

export function complianceFinding(free: Share, paid: Share): string {
  return free.of === 0 || paid.of === 0 ? COMPLIANCE.oneTier : COMPLIANCE.finding(free, paid);
}

/** Beside its mark: a percentage says how many it is of, a count has said so. */
export function shareLabel(share: Share): string {
  return isFew(share) ? shareText(share) : COMPLIANCE.shareOf(share);
}
