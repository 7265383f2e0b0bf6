import {
  alignmentByRound,
  byPeople,
  conflicts,
  deploymentCompliance,
  playedBy,
  type Share,
  shareOf,
} from "../../../../shared/measures/measures.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import { ALIGNMENT_CHART } from "../../../text/debrief.ts";
import type { BlockContext, Plate } from "../plate.ts";
import { ofShares } from "../words.ts";

const load = () => import("../../../charts/alignment-by-round.ts").then((chart) => chart.drawAlignment);

/** What overseers saw and what happened, round by round. */
export function alignmentPlate({ block: { played }, basis, results }: BlockContext): Plate {
  const rows = byPeople(played.rows);
  const points = alignmentByRound(rows, basis);
  const deployment = deploymentCompliance(playedBy(played.deployments, "person"), basis);
  const actual = results?.estimates[basis].actual;
  const { title, note, finding, unseen, source, empty } = ALIGNMENT_CHART;
  return {
    id: "alignment",
    title,
    note: note[basis],
    finding:
      ofShares(finding, total(points.map(({ apparent }) => apparent)), total(points.map(({ actual: own }) => own))) ??
      unseen,
    empty: conflicts(rows).length === 0 ? empty : null,
    sources: [source],
    spoken: 0,
    legend: [],
    table: {
      columns: [
        "round",
        "apparent_complied",
        "apparent_of",
        "apparent_share",
        "complied",
        "of",
        "share",
        "low",
        "high",
      ],
      rows: points.map(({ round, apparent, actual: share }) => ({
        round: round + 1,
        apparent_complied: apparent.count,
        apparent_of: apparent.of,
        apparent_share: shareOf(apparent),
        complied: share.count,
        of: share.of,
        share: shareOf(share),
        low: actual?.[round]?.interval?.low ?? null,
        high: actual?.[round]?.interval?.high ?? null,
      })),
    },
    drawing: drawingOf({ points, deployment }, load),
  };
}

function total(shares: readonly Share[]): Share {
  return {
    count: shares.reduce((sum, share) => sum + share.count, 0),
    of: shares.reduce((sum, share) => sum + share.of, 0),
  };
}
