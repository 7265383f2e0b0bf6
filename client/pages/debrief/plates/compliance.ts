import { scenarioById } from "../../../../shared/content/scenarios/index.ts";
import { blockFigures, shareOf } from "../../../../shared/measures/measures.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import { publishedFor } from "../../../charts/published.ts";
import { COMPLIANCE_CHART, LEGEND, SOURCES } from "../../../text/debrief.ts";
import { TIER_ROW_NAMES } from "../../../text/tiers.ts";
import { usualTrainer } from "../../../theory/players.ts";
import { findingOf } from "../finding.ts";
import type { BlockContext, LegendItem, Plate } from "../plate.ts";
import { findingText, theoryItem } from "../words.ts";

const load = () => import("../../../charts/compliance-by-tier.ts").then((chart) => chart.drawCompliance);

const ROWS = ["free", "pro", "paid", "deployment"] as const;

/** The class's compliance in each tier, beside theory and a published experiment. */
export function compliancePlate({ block, basis, results }: BlockContext): Plate {
  const { compliance } = blockFigures(block.played.rows, block.played.deployments, basis);
  const published = publishedFor(block.scenario);
  const estimates = results?.estimates[basis].compliance;
  const theory = results?.theory?.[basis].compliance;
  const rows = ROWS.filter((tier) => isAsked(tier, block.treatment, compliance[tier].of)).map((tier) => ({
    tier,
    share: compliance[tier],
    published: published !== null && (tier === "free" || tier === "paid") ? published[tier] : null,
    interval: estimates?.[tier].interval ?? null,
    theory: theory?.[tier] ?? null,
  }));
  const { title, note, empty } = COMPLIANCE_CHART;
  const ours: LegendItem[] = [{ mark: "interval", text: LEGEND.interval }, theoryItem([block.treatment])];
  const theirs: LegendItem[] =
    published === null
      ? []
      : [{ mark: "published", text: LEGEND.published(published.fact.source.authors, published.fact.source.year) }];
  return {
    id: "compliance",
    title,
    note: note[basis],
    finding: findingText(findingOf(compliance), basis),
    empty: rows.every(({ share }) => share.of === 0) ? empty : null,
    sources: [SOURCES.theory[usualTrainer(block.treatment)], ...besides(block.scenario)],
    spoken: 1,
    legend: [...ours, ...theirs],
    table: {
      columns: ["tier", "complied", "of", "share", "low", "high", "seats", "theory", "published_percent"],
      rows: rows.map(({ tier, share, interval, theory: expected, published: printed }) => ({
        tier: TIER_ROW_NAMES[tier],
        complied: share.count,
        of: share.of,
        share: shareOf(share),
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        seats: estimates?.[tier].units ?? null,
        theory: expected,
        published_percent: printed,
      })),
    },
    drawing: drawingOf({ rows }, load),
  };
}

/** A tier that the treatment does not have gets no row at all. */
function isAsked(tier: (typeof ROWS)[number], treatment: BlockContext["block"]["treatment"], answers: number): boolean {
  if (tier === "pro") return answers > 0;
  return tier !== "deployment" || treatment.deployment > 0;
}

/** The published experiment: its source, what is alike, and what is not. */
function besides(scenario: string): string[] {
  const published = publishedFor(scenario);
  const mirrors = scenarioById(scenario)?.mirrors;
  if (published === null)
    return [SOURCES.none, ...(mirrors === undefined ? [] : [SOURCES.different(mirrors.different)])];
  const { fact, free, paid } = published;
  return [
    `${SOURCES.published(fact, SOURCES.shares(free, paid))} ${SOURCES.basis}`,
    ...(mirrors === undefined ? [] : [SOURCES.alike(mirrors.alike), SOURCES.different(mirrors.different)]),
  ];
}
