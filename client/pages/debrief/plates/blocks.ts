import { blockFigures, shareOf } from "../../../../shared/measures/measures.ts";
import type { RecordedBlock } from "../../../../shared/replay/recording.ts";
import type { Basis } from "../../../../shared/rules/words.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import { BLOCKS_CHART, LEGEND, PAGE } from "../../../text/debrief.ts";
import { gapText } from "../../../text/format.ts";
import type { BlockResults } from "../compute.ts";
import { SMALL } from "../finding.ts";
import type { Plate } from "../plate.ts";

const load = () => import("../../../charts/rows.ts").then((chart) => chart.drawDifferences);

/** The gap of every block, beside what theory expects of it. */
export function blocksPlate(
  blocks: readonly { readonly block: RecordedBlock; readonly results: BlockResults | null }[],
  basis: Basis,
): Plate {
  const { title, note, finding, level, empty, noGap, source } = BLOCKS_CHART;
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
  const widest = figures
    .flatMap(({ block, gap }) => (gap === null ? [] : [{ title: block.title, gap }]))
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap))[0];
  const told = () => {
    if (widest === undefined) return noGap;
    return Math.abs(widest.gap) < SMALL ? level : finding(widest.title, widest.gap);
  };
  return {
    id: "blocks",
    title,
    note,
    finding: told(),
    empty: blocks.length < 2 ? empty : null,
    sources: [source],
    spoken: 0,
    legend: [
      { mark: "interval", text: LEGEND.interval },
      { mark: "theory", text: LEGEND.theory },
    ],
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
