import type { Source } from "../../shared/content/evidence/fact.ts";
import type { Share } from "../../shared/measures/measures.ts";
import { counted, plural } from "./counted.ts";
import { gapText, percent, printedPercent, shareText } from "./format.ts";

/** What the charts and the debrief say: a finding each, in one sentence, and the words around the marks. */

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
  shareOf: (share: Share) => `${shareText(share)} of ${share.of}`,
  oneTier: "One tier has no answers, so there is nothing to compare.",
  finding: (free: Share, paid: Share) =>
    `Free tier: ${shareText(free)} meant to comply. Paid tier: ${shareText(paid)}.`,
  /** "Claude 3 Opus, prompted: 14.2 % free, 2.8 % paid (Greenblatt et al., 2024, Table 1)." */
  source: ({ authors, year, locator }: Source, free: number, paid: number) =>
    `Claude 3 Opus, prompted: ${printedPercent(free)} free, ${printedPercent(paid)} paid (${authors}, ${year}, ${locator}). Compare the direction, never the size.`,
} as const;

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
  few: "Too few answers to compare what was seen with what was so.",
  finding: (apparent: number, actual: number) =>
    `Overseers saw ${percent(apparent)} comply. Over all tiers it was ${percent(actual)}.`,
} as const;

export const CHARTS = {
  block: (n: number, title: string) => `Block ${n} · ${title}`,
  counts: (seats: number, answers: number) =>
    `${counted(seats, { one: "model seat", other: "model seats" })}, ${counted(answers, { one: "conflict answer", other: "conflict answers" })}`,
  leftOut: (n: number) =>
    plural(n, {
      one: "1 round of stand-ins and agents left out.",
      other: `${n} rounds of stand-ins and agents left out.`,
    }),
  page: (n: number, of: number) => `${n} of ${of}`,
  compare: "Block by block",
  gapIn: (title: string, gap: number) => `${title}: gap ${gapText(gap)}.`,
  noGapIn: (title: string) => `${title}: no gap to show.`,
  nothing: "No block was played, so there is nothing to show.",
  failed: "The chart could not be drawn.",
} as const;
