import type { Share } from "../../shared/measures/measures.ts";
import type { DebriefBlock } from "../../shared/views/screen-view.ts";
import { ALIGNMENT, COMPLIANCE } from "../text/charts.ts";
import { percent, shareText } from "../text/format.ts";
import { TIER_ROW_NAMES } from "../text/tiers.ts";
import { countOf } from "../text/units.ts";
import { figureData } from "../ui/big-share.tsx";
import { TableHead } from "../ui/table.tsx";
import type { TierRow } from "./compliance-by-tier.ts";
import { Figure } from "./figure.tsx";
import { alignmentFinding, complianceFinding } from "./findings.ts";
import type { Published } from "./published.ts";

const loadCompliance = () => import("./compliance-by-tier.ts").then((chart) => chart.drawCompliance);
const loadAlignment = () => import("./alignment-by-round.ts").then((chart) => chart.drawAlignment);

interface ComplianceProps {
  readonly block: DebriefBlock;
  readonly title: string;
  readonly published: Published | null;
}

/** What models meant to do, tier by tier. */
export function ComplianceFigure({ block, title, published }: ComplianceProps) {
  const { compliance } = block.intentions;
  const asked = (["free", "pro", "paid", "deployment"] as const).filter(
    (tier) => tier !== "pro" || compliance.pro.of > 0,
  );
  const rows = asked.map((tier) => ({ tier, share: compliance[tier], published: publishedIn(published, tier) }));
  return (
    <Figure
      title={title}
      note={COMPLIANCE.basis.intentions}
      finding={complianceFinding(compliance.free, compliance.paid)}
      empty={rows.every(({ share }) => share.of === 0) ? COMPLIANCE.empty : null}
      data={{ rows }}
      load={loadCompliance}
      legend={published !== null && <Legend />}
      table={
        <table>
          <TableHead columns={COMPLIANCE.columns} />
          <tbody>
            {rows.map(({ tier, share, published: figure }) => (
              <tr key={tier}>
                <th scope="row">{TIER_ROW_NAMES[tier]}</th>
                <td {...(tier === "pro" ? {} : figureData(tier, share))}>
                  {share.of === 0 ? COMPLIANCE.none : shareText(share)}, {countOf(share)}
                </td>
                <td>{figure === null ? "" : percent(figure / 100)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

function publishedIn(published: Published | null, tier: TierRow): number | null {
  return published !== null && (tier === "free" || tier === "paid") ? published[tier] : null;
}

function Legend() {
  return (
    <p class="chart-legend">
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="7" fill="var(--ink)" />
        </svg>
        {COMPLIANCE.yours}
      </span>
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <rect x="2" y="2" width="12" height="12" fill="none" stroke="var(--published)" stroke-width="3" />
        </svg>
        {COMPLIANCE.language}
      </span>
    </p>
  );
}

/** What overseers saw and what happened, round by round. */
export function AlignmentFigure({ block }: { readonly block: DebriefBlock }) {
  const { alignment, responses } = block;
  return (
    <Figure
      title={ALIGNMENT.title}
      note={ALIGNMENT.basis}
      finding={alignmentFindingOf(block)}
      empty={alignment.every(({ actual }) => actual.of === 0) ? ALIGNMENT.empty : null}
      data={{ points: alignment, deployment: responses.compliance.deployment }}
      load={loadAlignment}
      table={
        <table>
          <TableHead columns={ALIGNMENT.columns} />
          <tbody>
            {alignment.map((point) => (
              <tr key={point.round}>
                <th scope="row">{point.round + 1}</th>
                <td>{cell(point.apparent)}</td>
                <td>{cell(point.actual)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

/** What there is to see in it, in one sentence. */
export function alignmentFindingOf({ alignment }: DebriefBlock): string {
  const apparent = total(alignment.map((point) => point.apparent));
  const actual = total(alignment.map((point) => point.actual));
  return alignmentFinding(shareOrNull(apparent), shareOrNull(actual));
}

function cell(share: Share): string {
  return share.of === 0 ? ALIGNMENT.none : countOf(share);
}

function total(shares: readonly Share[]): Share {
  return {
    count: shares.reduce((sum, share) => sum + share.count, 0),
    of: shares.reduce((sum, share) => sum + share.of, 0),
  };
}

/** A share worth a percentage: over a handful of answers there is none. */
function shareOrNull({ count, of }: Share): number | null {
  return of < 5 ? null : count / of;
}
