import {
  alignmentByRound,
  blockFigures,
  byPeople,
  complianceByRound,
  conflicts,
  shareOf,
} from "../../../../shared/measures/measures.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import { FEWEST_FOR_POINT } from "../../../charts/few.ts";
import { ROUNDS } from "../../../text/charts.ts";
import { ROUNDS_CHART } from "../../../text/debrief.ts";
import type { BlockContext, Plate } from "../plate.ts";
import { ofShares } from "../words.ts";

const load = () => import("../../../charts/compliance-by-round.ts").then((chart) => chart.drawRounds);

/** Compliance in the free and the paid tier, round by round; in the table also as the overseers saw it, and over all tiers. */
export function roundsPlate({ block: { played }, basis, results }: BlockContext): Plate {
  const rows = byPeople(played.rows);
  const points = complianceByRound(rows, basis);
  const alignment = alignmentByRound(rows, basis);
  const { compliance } = blockFigures(played.rows, played.deployments, basis);
  const intervals = results?.estimates[basis].byRound;
  const { title, note, finding, oneTier, source, empty } = ROUNDS_CHART;
  return {
    id: "rounds",
    title,
    note: note[basis],
    finding: ofShares(finding[basis], compliance.free, compliance.paid) ?? oneTier,
    empty: conflicts(rows).length === 0 ? empty : null,
    sources: [source],
    spoken: 0,
    legend: [{ mark: "few", text: ROUNDS.few(FEWEST_FOR_POINT) }],
    table: {
      columns: [
        "round",
        "free_complied",
        "free_of",
        "free",
        "free_low",
        "free_high",
        "paid_complied",
        "paid_of",
        "paid",
        "paid_low",
        "paid_high",
        "apparent_share",
        "all_tiers",
      ],
      rows: points.map(({ round, compliance: { free, paid } }, n) => {
        const [inFree, inPaid] = [intervals?.free[round]?.interval, intervals?.paid[round]?.interval];
        const seen = alignment[n];
        return {
          round: round + 1,
          free_complied: free.count,
          free_of: free.of,
          free: shareOf(free),
          free_low: inFree?.low ?? null,
          free_high: inFree?.high ?? null,
          paid_complied: paid.count,
          paid_of: paid.of,
          paid: shareOf(paid),
          paid_low: inPaid?.low ?? null,
          paid_high: inPaid?.high ?? null,
          apparent_share: seen === undefined ? null : shareOf(seen.apparent),
          all_tiers: seen === undefined ? null : shareOf(seen.actual),
        };
      }),
    },
    drawing: drawingOf({ points, deployment: compliance.deployment }, load),
  };
}
