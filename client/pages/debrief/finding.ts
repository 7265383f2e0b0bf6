import { type Interval, type Share, shareOf } from "../../../shared/measures/measures.ts";
import type { Tier } from "../../../shared/rules/words.ts";

/** What the title says. `few`: too few rounds for percentages; `none`: hardly a gap; `small`: one, but no wide one; `reverse`: a negative one. */
export type FindingKind = "empty" | "one-tier" | "few" | "gap" | "small" | "none" | "reverse";

export interface Finding {
  readonly kind: FindingKind;
  readonly free: Share;
  readonly paid: Share;
  readonly deployment: Share;
  /** The tier that nobody was asked in, where it is one of the two. */
  readonly missing: "free" | "paid" | null;
}

/** Under so many conflict rounds in a tier it is told in counts. */
const FEW = 10;
/** A gap from here on, as a share, is plain to see. */
export const WIDE = 0.15;
/** Under this, as a share, there is hardly one. The published gaps lie between the two. */
export const SMALL = 0.05;

/** What a block comes to, from compliance on either basis. */
export function findingOf({ free, paid, deployment }: Readonly<Record<Tier | "deployment", Share>>): Finding {
  const kind = kindOf(free, paid);
  const missing = kind !== "one-tier" ? null : free.of === 0 ? "free" : "paid";
  return { kind, free, paid, deployment, missing };
}

function kindOf(free: Share, paid: Share): FindingKind {
  const [seen, behind] = [shareOf(free), shareOf(paid)];
  if (seen === null && behind === null) return "empty";
  if (seen === null || behind === null) return "one-tier";
  if (free.of < FEW || paid.of < FEW) return "few";
  const gap = seen - behind;
  if (Math.abs(gap) < SMALL) return "none";
  if (gap < 0) return "reverse";
  return gap < WIDE ? "small" : "gap";
}

/** Whether an interval holds no difference at all. */
export function holdsZero({ low, high }: Interval): boolean {
  return low <= 0 && high >= 0;
}
