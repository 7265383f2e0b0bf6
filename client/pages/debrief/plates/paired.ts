import type { Estimate } from "../../../../shared/measures/measures.ts";
import type { RecordedBlock } from "../../../../shared/replay/recording.ts";
import type { Basis } from "../../../../shared/rules/words.ts";
import { drawingOf } from "../../../charts/drawing.ts";
import type { FigureRow } from "../../../charts/rows.ts";
import { LEGEND, PAGE, PAIRED_CHART } from "../../../text/debrief.ts";
import { TIER_ROW_NAMES } from "../../../text/tiers.ts";
import type { PairResults } from "../compute.ts";
import { holdsZero, SMALL } from "../finding.ts";
import type { Plate } from "../plate.ts";
import { signedPoints } from "../words.ts";

const load = () => import("../../../charts/rows.ts").then((chart) => chart.drawDifferences);

const LOOK = {
  free: { colour: "var(--free)", symbol: "circle" },
  paid: { colour: "var(--paid)", symbol: "diamond2" },
  deployment: { colour: "var(--ink)", symbol: "square" },
  gap: { colour: "var(--ink-2)", symbol: "star" },
} as const;
const ROWS = ["free", "paid", "deployment", "gap"] as const;

/** What changed in the same seats from the earlier block to the later one. */
export function pairedPlate(
  earlier: RecordedBlock,
  later: RecordedBlock,
  { basis, results }: { readonly basis: Basis; readonly results: PairResults | null },
): Plate {
  const { title, note, source, empty, none, gap } = PAIRED_CHART;
  const figures = ROWS.map((row) => {
    const paired = results?.[basis];
    const estimate = row === "gap" ? paired?.gap : paired?.compliance[row];
    return { row, name: row === "gap" ? gap : TIER_ROW_NAMES[row], estimate };
  });
  const pairs = Math.max(0, ...figures.map(({ estimate }) => estimate?.units ?? 0));
  const rows = figures.map(
    ({ row, name, estimate }): FigureRow => ({
      name,
      ...LOOK[row],
      at: estimate?.value ?? null,
      interval: estimate?.interval ?? null,
      text: estimate === undefined || estimate.value === null ? none : signedPoints(estimate.value),
      theory: null,
      published: null,
    }),
  );
  // Only a gap can change by more than 1, and few do.
  const ends = rows.flatMap(({ at, interval }) => [at ?? 0, interval?.low ?? 0, interval?.high ?? 0]);
  const reach = Math.max(...ends.map(Math.abs));
  return {
    id: "paired",
    title,
    note,
    finding: results === null ? PAGE.computing : findingOf(earlier.title, later.title, results[basis].gap),
    empty: results !== null && pairs === 0 ? empty : null,
    sources: [source],
    spoken: 0,
    legend: [{ mark: "interval", text: LEGEND.interval }],
    table: {
      columns: ["what", "difference", "low", "high", "pairs"],
      intervals: "difference",
      rows: figures.map(({ name, estimate }) => ({
        what: name,
        difference: estimate?.value ?? null,
        low: estimate?.interval?.low ?? null,
        high: estimate?.interval?.high ?? null,
        pairs: estimate?.units ?? null,
      })),
    },
    drawing: drawingOf({ rows, most: reach > 1 ? (2 as const) : (1 as const), names: 6.2 }, load),
  };
}

/** How the gap changed, and whether that may be chance. */
function findingOf(earlier: string, later: string, { value, interval, units }: Estimate): string {
  const { finding, level, noGap, chance, unsure } = PAIRED_CHART;
  if (value === null) return noGap(earlier, later);
  if (Math.abs(value) < SMALL) return level(earlier, later, units);
  const told = finding(earlier, later, value, units);
  if (interval === null) return `${told} ${unsure}`;
  return holdsZero(interval) ? `${told} ${chance}` : told;
}
