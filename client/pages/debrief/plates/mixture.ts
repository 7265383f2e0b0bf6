import { blockFigures } from "../../../../shared/measures/measures.ts";
import { MIXED } from "../../../../shared/measures/mixture.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import { LEGEND, MIXTURE_CHART, PAGE } from "../../../text/debrief.ts";
import { percent } from "../../../text/format.ts";
import type { BlockContext, Plate } from "../plate.ts";

const load = () => import("../../../charts/strategy-shares.ts").then((chart) => chart.drawStrategyShares);

/** How many of the class refuse, comply, fake, do the reverse, or answer like a coin: estimated over all model seats at once. */
export function mixturePlate({ block: { played }, results }: BlockContext): Plate {
  const { fakingSeats, mirrorSeats, modelSeats } = blockFigures(played.rows, played.deployments, "intentions");
  const mixture = results?.estimates.mixture ?? null;
  const { title, note, names, finding, tremble, source, patterns, empty } = MIXTURE_CHART;
  const isEmpty = mixture === null || mixture.tremble === null;
  const missing = mixture === null ? PAGE.computing : empty;
  return {
    id: "mixture",
    title,
    note,
    finding: isEmpty
      ? missing
      : finding(
          percent(mixture.shares.fake.value ?? 0),
          percent(mixture.shares.coin.value ?? 0),
          mixture.shares.fake.units,
        ),
    empty: isEmpty ? missing : null,
    sources: isEmpty
      ? []
      : [patterns(fakingSeats, mirrorSeats, modelSeats), `${source} ${tremble(percent(mixture.tremble ?? 0))}`],
    spoken: 0,
    legend: [{ mark: "interval", text: LEGEND.interval }],
    table: {
      columns: ["strategy", "share", "low", "high", "seats"],
      rows: isEmpty
        ? []
        : MIXED.map((strategy) => {
            const { value, interval, units } = mixture.shares[strategy];
            return {
              strategy: names[strategy],
              share: value,
              low: interval?.low ?? null,
              high: interval?.high ?? null,
              seats: units,
            };
          }),
    },
    drawing: drawingOf({ shares: mixture?.shares ?? null }, load),
  };
}
