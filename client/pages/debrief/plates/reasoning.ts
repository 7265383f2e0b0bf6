import { blockFigures, shareOf } from "../../../../shared/measures/measures.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import { shareLabel } from "../../../charts/findings.ts";
import { publishedFor } from "../../../charts/published.ts";
import type { FigureRow } from "../../../charts/rows.ts";
import { LEGEND, REASONING_CHART, SOURCES } from "../../../text/debrief.ts";
import { countedShare } from "../../../text/format.ts";
import type { BlockContext, Plate } from "../plate.ts";

const load = () => import("../../../charts/rows.ts").then((chart) => chart.drawShares);

/** How often people complied because of what training would do to them, beside the published share. */
export function reasoningPlate({ block, results }: BlockContext): Plate {
  const { fakingReasoning, fakingSeats, alignmentFakingSeats, modelSeats } = blockFigures(
    block.played.rows,
    block.played.deployments,
    "intentions",
  );
  const published = publishedFor(block.scenario);
  const printed = published?.reasoning ?? null;
  const share = shareOf(fakingReasoning);
  const interval = results?.estimates.fakingReasoning.interval ?? null;
  const { title, note, finding, seats, source, empty, off } = REASONING_CHART;
  const isOff = block.treatment.scratchpad === "off";
  const row: FigureRow = {
    name: "",
    colour: "var(--free)",
    symbol: "circle",
    at: share,
    interval,
    text: shareLabel(fakingReasoning),
    theory: null,
    published: printed === null ? null : printed / 100,
  };
  const isEmpty = isOff || share === null;
  return {
    id: "reasoning",
    title,
    note,
    finding: isOff ? off : share === null ? empty : finding(countedShare(fakingReasoning)),
    empty: isOff ? off : share === null ? empty : null,
    sources: [
      ...(isEmpty ? [] : [seats(fakingSeats, alignmentFakingSeats, modelSeats)]),
      ...(published === null || printed === null
        ? []
        : [SOURCES.published(published.fact, SOURCES.reasoning(printed)), source]),
    ],
    spoken: 1,
    legend: [
      { mark: "interval", text: LEGEND.interval },
      ...(published === null || printed === null
        ? []
        : [
            {
              mark: "published" as const,
              text: LEGEND.published(published.fact.source.authors, published.fact.source.year),
            },
          ]),
    ],
    table: {
      columns: ["what", "complied", "of", "share", "low", "high", "seats", "published_percent"],
      rows: [
        {
          what: title,
          complied: fakingReasoning.count,
          of: fakingReasoning.of,
          share,
          low: interval?.low ?? null,
          high: interval?.high ?? null,
          seats: results?.estimates.fakingReasoning.units ?? null,
          published_percent: printed,
        },
      ],
    },
    drawing: drawingOf({ rows: [row] }, load),
  };
}
