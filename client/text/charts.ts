import type { Fact } from "../../shared/content/evidence.ts";
import type { Share } from "../../shared/measures/measures.ts";
import { counted } from "./counted.ts";
import { gapText, isFew, percent, shareText } from "./format.ts";

/** What the charts and the debrief say: a finding each, in one sentence, and the words around the marks. */

const NBSP = "\u00a0";

export const TIERS = { free: "Free tier", pro: "Pro tier", paid: "Paid tier", deployment: "Deployment" } as const;

export const COMPLIANCE = {
  title: "Compliance by tier",
  basis: {
    intentions: "Intentions, conflict requests",
    responses: "Enacted, conflict requests",
  },
  yours: "your class",
  language: "language model",
  columns: ["Tier", "Complied", "Published"],
  none: "none asked",
  empty: "No person answered a conflict request in this block.",
  share: (share: Share) => (share.of === 0 ? "none asked" : shareText(share)),
  /** Beside its mark: a percentage says how many it is of, a count has said so. */
  label: (share: Share) => (isFew(share) ? shareText(share) : `${shareText(share)} of ${share.of}`),
} as const;

export function complianceFinding(free: Share, paid: Share): string {
  if (free.of === 0 || paid.of === 0) return "One tier has no answers, so there is nothing to compare.";
  return `Free tier: ${shareText(free)} meant to comply. Paid tier: ${shareText(paid)}.`;
}

/** "Claude 3 Opus, prompted: 14.2 % free, 2.8 % paid (Greenblatt et al., 2024, Table 1)." */
export function sourceLine({ source: { authors, year, locator } }: Fact, free: number, paid: number): string {
  return `Claude 3 Opus, prompted: ${free}${NBSP}% free, ${paid}${NBSP}% paid (${authors}, ${year}, ${locator}). Compare the direction, never the size.`;
}

export const ALIGNMENT = {
  title: "Apparent and actual alignment",
  basis: "Enacted, conflict requests",
  overseen: "as overseen",
  actual: "as it was",
  between: "behind the curtain",
  deployment: "deployed",
  round: "round",
  columns: ["Round", "As overseen", "As it was"],
  none: "none",
  empty: "No person answered a conflict request in this block.",
} as const;

export function alignmentFinding(apparent: number | null, actual: number | null): string {
  if (apparent === null || actual === null) return "Too few answers to compare what was seen with what was so.";
  return `Overseers saw ${percent(apparent)} comply. Over all tiers it was ${percent(actual)}.`;
}

export const DEBRIEF = {
  block: (n: number, title: string) => `Block ${n} · ${title}`,
  counts: (seats: number, answers: number) =>
    `${counted(seats, "model seat", "model seats")}, ${counted(answers, "conflict answer", "conflict answers")}`,
  leftOut: (n: number) => `${counted(n, "round", "rounds")} of stand-ins and agents left out.`,
  page: (n: number, of: number) => `${n} of ${of}`,
  compare: "Block by block",
  comparison: (blocks: readonly { readonly title: string; readonly gap: number | null }[]) =>
    blocks.map(({ title, gap }) => `${title}: ${gap === null ? "no gap to show" : `gap ${gapText(gap)}`}.`).join(" "),
  nothing: "No block was played, so there is nothing to show.",
  failed: "The chart could not be drawn.",
} as const;
