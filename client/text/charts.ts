import type { Source } from "../../shared/content/evidence/fact.ts";
import type { Share } from "../../shared/measures/measures.ts";
import { counted, plural } from "./counted.ts";
import { countedShare, gapText, printedPercent, shareText } from "./format.ts";
import { figure } from "./numbers.ts";

/** What the charts and the debrief say: a finding each, in one sentence, and the words around the marks. */

export const COMPLIANCE = {
  title: "Compliance by tier",
  basis: {
    intentions: "Intentions, conflict requests",
    responses: "Enacted, conflict requests",
  },
  yours: "your class, 95\u00a0% interval",
  language: "language model",
  columns: ["Tier", "Complied", "Published"],
  none: "none asked",
  empty: "No person answered a conflict request in this block.",
  shareOf: (share: Share) => `${shareText(share)} of ${share.of}`,
  oneTier: "One tier has no answers, so there is nothing to compare.",
  finding: (free: Share, paid: Share) =>
    `Free tier: ${countedShare(free)} meant to comply. Paid tier: ${countedShare(paid)}.`,
  /** "Claude 3 Opus, prompted: 14.2 % free, 2.8 % paid (Greenblatt et al., 2024, Table 1)." */
  source: ({ authors, year, locator }: Source, free: number, paid: number) =>
    `Claude 3 Opus, prompted: ${printedPercent(free)} free, ${printedPercent(paid)} paid (${authors}, ${year}, ${locator}). Compare the direction, never the size.`,
} as const;

export const ROUNDS = {
  title: "Round by round",
  note: "Intentions, share of conflict requests, %",
  deployment: "deployed",
  few: (fewest: number) => `hollow: fewer than ${fewest} answers`,
  columns: ["Round", "Free tier", "Paid tier"],
  none: "none",
  empty: "No person answered a conflict request in this block.",
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
  /** Of a gap in points; the seats are those of the models. */
  intervalIn: (title: string, low: number, high: number, seats: number) =>
    `${title}: 95\u00a0% interval ${figure(low)} to ${figure(high)}, ${counted(seats, { one: "model seat", other: "model seats" })}.`,
  unsureIn: (title: string, seats: number) =>
    `${title}: ${counted(seats, { one: "model seat", other: "model seats" })}, too few labs for an interval.`,
  gapWithInterval: (gap: number, low: number, high: number, seats: number) =>
    `Gap ${gapText(gap)}, 95\u00a0% interval ${figure(low)} to ${figure(high)}, ${counted(seats, { one: "model seat", other: "model seats" })}.`,
  gapUnsure: (gap: number, seats: number) =>
    `Gap ${gapText(gap)}, ${counted(seats, { one: "model seat", other: "model seats" })}: too few labs for an interval.`,
  fewIn: (title: string) => `${title}: too few answers for a gap.`,
  noGapIn: (title: string) => `${title}: no gap to show.`,
  nothing: "No block was played, so there is nothing to show.",
  failed: "The chart could not be drawn.",
} as const;
