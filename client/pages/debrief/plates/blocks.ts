import { blockFigures, type Estimate, type Interval, shareOf } from "../../../../shared/measures/measures.ts";
import type { RecordedBlock } from "../../../../shared/replay/recording.ts";
import type { Basis } from "../../../../shared/rules/words.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import { BLOCKS_CHART, LEGEND, PAGE } from "../../../text/debrief.ts";
import { gapText } from "../../../text/format.ts";
import type { BlockResults } from "../compute.ts";
import { SMALL } from "../finding.ts";
import type { Plate } from "../plate.ts";
import { theoryItem } from "../words.ts";

const load = () => import("../../../charts/rows.ts").then((chart) => chart.drawDifferences);

/** The gap of every block, beside what theory expects of it. */
export function blocksPlate(
  blocks: readonly { readonly block: RecordedBlock; readonly results: BlockResults | null }[],
  basis: Basis,
): Plate {
  const { title, note, empty, noGap, source } = BLOCKS_CHART;
  const figures = blocks.map(({ block, results }) => {
    const { compliance, gap } = blockFigures(block.played.rows, block.played.deployments, basis);
    return {
      block,
      name: PAGE.blockName(block.number + 1, block.title),
      gap,
      compliance,
      estimate: results?.estimates[basis].gap ?? null,
      theory: results?.theory?.[basis].gap ?? null,
    };
  });
  return {
    id: "blocks",
    title,
    note,
    finding: findingOf(figures),
    empty: blocks.length < 2 ? empty : null,
    sources: [source],
    spoken: 0,
    legend: [{ mark: "interval", text: LEGEND.interval }, theoryItem(blocks.map(({ block }) => block.treatment))],
    table: {
      columns: ["block", "scenario", "free", "paid", "gap", "low", "high", "seats", "theory"],
      intervals: "difference",
      rows: figures.map(({ block, name, gap, compliance, estimate, theory }) => ({
        block: name,
        scenario: block.scenario,
        free: shareOf(compliance.free),
        paid: shareOf(compliance.paid),
        gap,
        low: estimate?.interval?.low ?? null,
        high: estimate?.interval?.high ?? null,
        seats: estimate?.units ?? null,
        theory,
      })),
    },
    drawing: drawingOf(
      {
        most: 1 as const,
        names: 14,
        rows: figures.map(({ name, gap, estimate, theory }) => ({
          name,
          colour: "var(--ink)",
          symbol: "circle" as const,
          at: gap,
          interval: estimate?.interval ?? null,
          text: gap === null ? noGap : gapText(gap),
          theory,
          published: null,
        })),
      },
      load,
    ),
  };
}

interface BlockGap {
  readonly block: RecordedBlock;
  readonly gap: number | null;
  readonly estimate: Estimate | null;
}

/** One gap is called the widest only where its interval is farther from none than all of every other's. */
function findingOf(figures: readonly BlockGap[]): string {
  const { finding, only, unsure, level, noGap } = BLOCKS_CHART;
  const gaps = figures.flatMap(({ block, gap, estimate }) =>
    gap === null
      ? []
      : [{ title: block.title, gap, units: estimate?.units ?? 0, interval: estimate?.interval ?? null }],
  );
  const [widest, ...others] = gaps.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  if (widest === undefined) return noGap;
  if (Math.abs(widest.gap) < SMALL) return level;
  const { title, gap, units, interval } = widest;
  const isWidest =
    interval !== null &&
    others.every((other) => other.interval !== null && farthest(other.interval) < nearest(interval));
  if (isWidest) return finding(title, gap, Math.round(interval.low * 100), Math.round(interval.high * 100), units);
  if (others.length === 0) return only(title, gap, units);
  const values = gaps.map((each) => each.gap);
  return unsure(Math.min(...values), Math.max(...values), gaps.length);
}

/** From no gap at all. */
function farthest({ low, high }: Interval): number {
  return Math.max(Math.abs(low), Math.abs(high));
}

function nearest({ low, high }: Interval): number {
  return low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
}
