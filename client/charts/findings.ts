import type { Share } from "../../shared/measures/measures.ts";
import { ALIGNMENT, COMPLIANCE } from "../text/charts.ts";
import { isFew, shareText } from "../text/format.ts";

/** What the charts come to: which sentence is true of the figures. */

export function complianceFinding(free: Share, paid: Share): string {
  return free.of === 0 || paid.of === 0 ? COMPLIANCE.oneTier : COMPLIANCE.finding(free, paid);
}

/** @param apparent as overseen, and `actual` over all tiers, as shares from 0 to 1; null where there are too few answers */
export function alignmentFinding(apparent: number | null, actual: number | null): string {
  return apparent === null || actual === null ? ALIGNMENT.few : ALIGNMENT.finding(apparent, actual);
}

/** Beside its mark: a percentage says how many it is of, a count has said so. */
export function shareLabel(share: Share): string {
  return isFew(share) ? shareText(share) : COMPLIANCE.shareOf(share);
}
