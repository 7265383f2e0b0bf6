import type { Cell } from "../../../shared/lib/csv.ts";
import type { BlockFigures, Estimate, Share, WhoseByRole } from "../../../shared/measures/measures.ts";
import { CHOICE_NAMES, NUMBER_NAMES } from "../../../shared/rules/parameters.ts";
import { BASELINE, type Treatment } from "../../../shared/rules/treatment.ts";
import type { Basis } from "../../../shared/rules/words.ts";
import type { ColumnKind } from "../../charts/table.ts";
import { FINDING, LEAD, LEGEND, NO_FIGURE, PAGE, REPORT } from "../../text/debrief.ts";
import { countedShare, gapText, isFew, percent, printedPercent, shareText } from "../../text/format.ts";
import { figure, fixed } from "../../text/numbers.ts";
import { CHOICE_LABELS, PARAMETER_LABELS } from "../../text/parameters.ts";
import { countOf } from "../../text/units.ts";
import { WHOSE } from "../../text/who.ts";
import { valueText } from "../../ui/parameters.tsx";
import { type Finding, holdsZero, WIDE } from "./finding.ts";
import type { LegendItem } from "./plate.ts";

/** Which sentences are true of the figures. */

/** The page's title, of figures on this basis. */
export function findingText({ kind, free, paid, missing }: Finding, basis: Basis): string {
  const say = kind === "few" ? (share: Share) => `**${countOf(share)}**` : strongShare;
  switch (kind) {
    case "empty":
      return FINDING.empty;
    case "one-tier":
      return missing === "free" ? FINDING.noFree : FINDING.noPaid;
    case "gap":
      return FINDING.gap[basis](say(free), say(paid));
    case "few":
    case "small":
    case "none":
    case "reverse":
      return FINDING[kind](say(free), say(paid));
    default:
      return kind satisfies never;
  }
}

/** A share in bold, with the count behind it. */
function strongShare(share: Share): string {
  return isFew(share) ? `**${countOf(share)}**` : `**${shareText(share)}** (${countOf(share)})`;
}

/** What the title comes to. `gap` is null while it is being computed. */
export function leadText({ kind, free, deployment }: Finding, gap: Estimate | null): string[] {
  if (kind === "empty") return [LEAD.empty];
  if (kind === "one-tier") return [LEAD.oneTier];
  // Where shares are given as counts, their difference alone is not given either.
  const isTold = gap !== null && gap.value !== null && (kind !== "few" || gap.interval !== null);
  const lines = isTold ? [gapLine(gap, gap.value ?? 0, kind !== "none")] : [];
  if (kind === "few") lines.push(LEAD.few);
  if (kind === "none" && deployment.of > 0) {
    const isLess = differ(free, deployment) >= WIDE;
    lines.push((isLess ? LEAD.otherDeployed : LEAD.deployment)(countedShare(deployment)));
  }
  if (kind === "gap" || kind === "small") lines.push(LEAD.behaviour);
  return lines;
}

/** How far the first share is above the second. */
function differ(one: Share, other: Share): number {
  return one.count / one.of - other.count / other.of;
}

/** Of what is hardly a gap it needn’t be said that it may be chance. */
function gapLine({ interval, units }: Estimate, gap: number, isWide: boolean): string {
  const text = gapText(gap);
  if (interval === null) return LEAD.unsure(text, units);
  const say = isWide && holdsZero(interval) ? LEAD.chance : LEAD.gap;
  return say(text, signedPoints(interval.low), signedPoints(interval.high));
}

/** "−12": a difference of shares, where its unit is said elsewhere. */
export function signedPoints(share: number): string {
  return figure(Math.round(share * 100));
}

/** The legend of theory's mark. Where one of the treatments has audit tokens, theory is told with what it assumes of them. */
export function theoryItem(treatments: readonly Treatment[]): LegendItem {
  const withTokens = treatments.some(({ auditTokens }) => auditTokens > 0);
  return { mark: "theory", text: withTokens ? LEGEND.theoryOfTokens : LEGEND.theory };
}

/** What was not counted. */
export function leftOutText({ leftOut, whose }: Pick<BlockFigures, "leftOut" | "whose">): string {
  return leftOut === 0 ? PAGE.allCounted[whose.model] : PAGE.leftOut(leftOut);
}

/** R44. Whose answers the figures of a block are over, where agents took people’s parts; null where none did. */
export function whoseText({ model, trainer }: WhoseByRole, rehearsal: boolean): string | null {
  if (model === "cast" && trainer === "cast") return WHOSE.all;
  if (model === "both" || trainer === "both") return WHOSE.both;
  if (model === "cast") return WHOSE.model;
  if (trainer === "cast") return WHOSE.trainer;
  return rehearsal ? WHOSE.people : null;
}

/** A sentence about two shares of few or of many; null over nothing. */
export function ofShares(say: (one: string, other: string) => string, one: Share, other: Share): string | null {
  return one.of === 0 || other.of === 0 ? null : say(countedShare(one), countedShare(other));
}

/** A cell of a table, as people read it. */
export function cellText(value: Cell, kind: ColumnKind): string {
  if (value === null) return NO_FIGURE;
  if (typeof value !== "number") return String(value);
  switch (kind) {
    case "share":
      return percent(value);
    case "printed":
      return printedPercent(value);
    case "difference":
      return signedPoints(value);
    case "points":
      return fixed(value, 1);
    case "score":
      return fixed(value, 2);
    case "count":
    case "text":
      return figure(value);
    default:
      return kind satisfies never;
  }
}

/** The parameters that are not as in the baseline, a line for each. */
export function changesText(treatment: Treatment): string[] {
  const numbers = NUMBER_NAMES.filter((name) => treatment[name] !== BASELINE[name]).map((name) =>
    REPORT.parameter(PARAMETER_LABELS[name], valueText(name, treatment[name])),
  );
  const choices = CHOICE_NAMES.filter((name) => treatment[name] !== BASELINE[name]).map((name) =>
    REPORT.parameter(PARAMETER_LABELS[name], CHOICE_LABELS[treatment[name]]),
  );
  return [...numbers, ...choices];
}
