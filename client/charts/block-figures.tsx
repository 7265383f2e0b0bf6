import type { Share } from "../../shared/measures/measures.ts";
import type { DebriefBlock } from "../../shared/views/screen-view.ts";
import { COMPLIANCE, ROUNDS } from "../text/charts.ts";
import { countedShare, percent } from "../text/format.ts";
import { TIER_ROW_NAMES } from "../text/tiers.ts";
import { countOf } from "../text/units.ts";
import { figureData } from "../ui/big-share.tsx";
import { TableHead } from "../ui/table.tsx";
import type { TierRow } from "./compliance-by-tier.ts";
import { FEWEST_FOR_POINT } from "./few.ts";
import { Figure } from "./figure.tsx";
import { complianceFinding } from "./findings.ts";
import type { Published } from "./published.ts";

const loadCompliance = () => import("./compliance-by-tier.ts").then((chart) => chart.drawCompliance);
const loadRounds = () => import("./compliance-by-round.ts").then((chart) => chart.drawRounds);

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
  const rows = asked.map((tier) => ({
    tier,
    share: compliance[tier],
    published: publishedIn(published, tier),
    interval: block.estimates.compliance[tier].interval,
  }));
  return (
    <Figure
      title={title}
      note={COMPLIANCE.basis.intentions}
      finding={complianceFinding(compliance.free, compliance.paid)}
      empty={rows.every(({ share }) => share.of === 0) ? COMPLIANCE.empty : null}
      data={{ rows }}
      load={loadCompliance}
      legend={<Legend withPublished={published !== null} />}
      table={
        <table>
          <TableHead columns={COMPLIANCE.columns} />
          <tbody>
            {rows.map(({ tier, share, published: figure }) => (
              <tr key={tier}>
                <th scope="row">{TIER_ROW_NAMES[tier]}</th>
                <td {...(tier === "pro" ? {} : figureData(tier, share))}>
                  {share.of === 0 ? COMPLIANCE.none : countedShare(share)}
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

function Legend({ withPublished }: { readonly withPublished: boolean }) {
  return (
    <p class="chart-legend">
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="7" fill="var(--ink)" />
        </svg>
        {COMPLIANCE.yours}
      </span>
      {withPublished && (
        <span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <rect x="2" y="2" width="12" height="12" fill="none" stroke="var(--published)" stroke-width="3" />
          </svg>
          {COMPLIANCE.language}
        </span>
      )}
    </p>
  );
}

/** What models meant to do in the free and the paid tier, round by round. */
export function RoundsFigure({ block }: { readonly block: DebriefBlock }) {
  const { byRound, intentions } = block;
  const { free, pro, paid, deployment } = intentions.compliance;
  return (
    <Figure
      title={ROUNDS.title}
      note={ROUNDS.note}
      finding={complianceFinding(free, paid)}
      empty={free.of + pro.of + paid.of === 0 ? ROUNDS.empty : null}
      data={{ points: byRound, deployment }}
      load={loadRounds}
      legend={<p class="chart-legend">{ROUNDS.few(FEWEST_FOR_POINT)}</p>}
      table={
        <table>
          <TableHead columns={ROUNDS.columns} />
          <tbody>
            {byRound.map(({ round, compliance }) => (
              <tr key={round}>
                <th scope="row">{round + 1}</th>
                <td>{cell(compliance.free)}</td>
                <td>{cell(compliance.paid)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

function cell(share: Share): string {
  return share.of === 0 ? ROUNDS.none : countOf(share);
}
