import type { Estimate } from "../../../../shared/measures/measures.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import type { FigureRow } from "../../../charts/rows.ts";
import { CONSISTENCY_CHART, LEGEND, PAGE, POINTS_CHART } from "../../../text/debrief.ts";
import { percent } from "../../../text/format.ts";
import type { BlockContext, Plate } from "../plate.ts";

const load = () => import("../../../charts/rows.ts").then((chart) => chart.drawNamedShares);

/** How often a seat gave the same answer where the tier differed, and where only the theme of the request did. */
export function consistencyPlate({ basis, results }: BlockContext): Plate {
  const { title, note, rows: names, none, seats, finding, source, empty } = CONSISTENCY_CHART;
  const tiers = results?.estimates[basis].consistency ?? null;
  const themes = results?.estimates[basis].themeConsistency ?? null;
  const figures = [
    { name: names.tiers, estimate: tiers, colour: "var(--free)", symbol: "circle" },
    { name: names.themes, estimate: themes, colour: "var(--ink)", symbol: "square" },
  ] as const;
  const missing = results === null ? PAGE.computing : tiers?.value === null && themes?.value === null ? empty : null;
  const say = (estimate: Estimate | null) =>
    estimate === null || estimate.value === null ? none : seats(percent(estimate.value), estimate.units);
  return {
    id: "consistency",
    title,
    note: note[basis],
    finding: missing ?? finding(say(tiers), say(themes)),
    empty: missing,
    sources: [source],
    spoken: 0,
    legend: [{ mark: "interval", text: LEGEND.interval }],
    table: {
      columns: ["what", "share", "low", "high", "seats"],
      rows: figures.map(({ name, estimate }) => ({
        what: name,
        share: estimate?.value ?? null,
        low: estimate?.interval?.low ?? null,
        high: estimate?.interval?.high ?? null,
        seats: estimate?.units ?? null,
      })),
    },
    drawing: drawingOf(
      {
        names: 8.5,
        rows: figures.map(
          ({ name, estimate, colour, symbol }): FigureRow => ({
            // Of how many seats it is the mean.
            name: POINTS_CHART.row(name, estimate?.units ?? 0),
            colour,
            symbol,
            at: estimate?.value ?? null,
            interval: estimate?.interval ?? null,
            text: estimate === null || estimate.value === null ? none : percent(estimate.value),
            theory: null,
            published: null,
          }),
        ),
      },
      load,
    ),
  };
}
