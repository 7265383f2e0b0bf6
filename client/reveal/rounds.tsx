import "./rounds.css";
import type { Share } from "../../shared/measures/measures.ts";
import { meantToComply, type RoundSides } from "../../shared/views/rounds.ts";
import { MOVEMENTS } from "../stage/beats.ts";
import { countedShare, isFew, shareText } from "../text/format.ts";
import { REVEAL } from "../text/reveal.ts";
import { TIER_NAMES } from "../text/tiers.ts";
import { countOf } from "../text/units.ts";
import { Icon } from "../ui/icon.tsx";
import { TableHead } from "../ui/table.tsx";
import { usePassing } from "./passing.ts";
import {
  endLabels,
  type Line,
  type LinePoint,
  linesOf,
  numbered,
  PLOT,
  type RoundsLines,
  roundAt,
  shareAt,
} from "./rounds-chart.ts";
import { timed } from "./timed.ts";

const TIERS = ["free", "paid"] as const;
type Tier = (typeof TIERS)[number];

interface RoundsProps {
  readonly rounds: readonly RoundSides[];
  /** Whether they pass one by one. Otherwise all of them are there at once. */
  readonly plays: boolean;
}

/** The rounds as they pass: which one it is, over the stage, and under it how many meant to comply in each, a line for each tier. */
export function Rounds({ rounds, plays }: RoundsProps) {
  const count = rounds.length;
  const round = usePassing(count, plays);
  const passed = round === null ? count : round + 1;
  const isWhole = round === null || round < 0;
  const seen = rounds.slice(0, passed);
  const lines = linesOf(seen, count);
  const ends = endLabels(lines);
  const overridden = seen.reduce((sum, { free, paid }) => sum + free.overridden.length + paid.overridden.length, 0);
  return (
    <>
      <h2 class="rounds-side free">
        <Icon name="free" size="calc(40 * var(--u))" />
        {REVEAL.seen}
      </h2>
      <h2 class="rounds-side paid">
        <Icon name="paid" size="calc(40 * var(--u))" />
        {REVEAL.unseen}
      </h2>
      <p class={`rounds-plate figures ${isWhole ? "all" : ""}`} aria-hidden="true">
        {isWhole ? REVEAL.rounds.all(count) : REVEAL.rounds.now(passed)}
      </p>
      <div class="rounds-chart" style={timed(MOVEMENTS.rounds.chart)} aria-hidden="true">
        <Chart lines={lines} count={count} now={passed - 1} />
        {TIERS.map((tier) => (
          <LineEnd key={tier} tier={tier} round={seen.at(-1)} x={roundAt(passed - 1, count)} y={ends[tier]} />
        ))}
        {overridden > 0 && <p class="rounds-overridden figures">{REVEAL.overridden(overridden)}</p>}
      </div>
      <RoundsTable rounds={rounds} />
    </>
  );
}

/** In the chart's own space, which is that of the screen's units. */
const FONT = { scale: 28, now: 40 } as const;

interface ChartProps {
  readonly lines: RoundsLines;
  readonly count: number;
  /** The round that passes, from 0; −1 before the first. */
  readonly now: number;
}

function Chart({ lines, count, now }: ChartProps) {
  const end = roundAt(Math.max(0, count - 1), count);
  // Many rounds are close to each other.
  const dot = Math.min(11, (roundAt(1, count) - roundAt(0, count)) * 0.3);
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path class="rounds-rule" d={`M${PLOT.left - 24} ${shareAt(share)}H${end + 24}`} />
          <text class="rounds-scale" font-size={FONT.scale} x={PLOT.left - 40} y={shareAt(share) + 10}>
            {share === 1 ? shareText({ count: 100, of: 100 }) : share * 100}
          </text>
        </g>
      ))}
      {numbered(count, now).map((round) => (
        <text
          key={round}
          class={`rounds-number ${round === now ? "now" : round < now ? "past" : ""}`}
          font-size={round === now ? FONT.now : FONT.scale}
          x={roundAt(round, count)}
          y={PLOT.bottom + (round === now ? 54 : 44)}
        >
          {round + 1}
        </text>
      ))}
      {now >= 0 && <path class="rounds-now" d={`M${roundAt(now, count)} 4V${PLOT.bottom}`} />}
      <Drawn line={lines.free} tier="free" now={now} dot={dot} above={lines.paid} />
      <Drawn line={lines.paid} tier="paid" now={now} dot={dot} />
    </svg>
  );
}

interface DrawnProps {
  /** How large a point is. */
  readonly dot: number;
  readonly line: Line;
  readonly tier: Tier;
  readonly now: number;
  /** What is drawn over it, perhaps at the same places: there its points are larger. */
  readonly above?: Line;
}

/** A line: circles and solid for the free tier, diamonds and dashed for the paid tier. */
function Drawn({ line, tier, now, dot, above = [] }: DrawnProps) {
  const covers = above.flat();
  const isCovered = ({ x, y }: LinePoint) => covers.some((each) => each.x === x && Math.abs(each.y - y) < 8);
  return (
    <g class={`rounds-line ${tier}`}>
      {line.flatMap((piece) =>
        piece.slice(1).map(({ round, x, y }, i) => {
          const from = piece[i] ?? { x, y };
          return <path key={round} class={round === now ? "grows" : ""} d={`M${from.x} ${from.y}L${x} ${y}`} />;
        }),
      )}
      {line.flat().map((point) => {
        const { round, x, y } = point;
        const r = round === now ? 15 : dot;
        return tier === "free" ? (
          <circle key={round} cx={x} cy={y} r={isCovered(point) ? r * 1.6 : r} />
        ) : (
          <path key={round} class="diamond" d={diamond(x, y, r * 1.15)} />
        );
      })}
    </g>
  );
}

function diamond(x: number, y: number, r: number): string {
  return `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
}

interface LineEndProps {
  readonly tier: Tier;
  /** The round that passes. */
  readonly round: RoundSides | undefined;
  readonly x: number;
  /** Null where the line has no end yet. */
  readonly y: number | null;
}

/** What a line has come to, at its end. */
function LineEnd({ tier, round, x, y }: LineEndProps) {
  if (round === undefined || y === null) return null;
  const share = meantToComply(round[tier]);
  return (
    <p class={`rounds-end figures ${tier}`} style={{ "--x": x, "--y": y }}>
      <Icon name={tier} size="calc(36 * var(--u))" />
      <strong>{shortly(share)}</strong>
      <span>
        {TIER_NAMES[tier]}
        {!isFew(share) && <span class="rounds-count">, {countOf(share)}</span>}
      </span>
    </p>
  );
}

function shortly(share: Share): string {
  return share.of === 0 ? REVEAL.rounds.none : shareText(share);
}

function listed(share: Share): string {
  return share.of === 0 ? REVEAL.rounds.none : countedShare(share);
}

/** All rounds in a list, for those who do not see them. */
function RoundsTable({ rounds }: Pick<RoundsProps, "rounds">) {
  return (
    <table class="hidden">
      <caption>{REVEAL.rounds.caption}</caption>
      <TableHead columns={[REVEAL.rounds.round, TIER_NAMES.free, TIER_NAMES.paid, REVEAL.rounds.overridden]} />
      <tbody>
        {rounds.map(({ free, paid }, round) => (
          <tr key={round}>
            <th scope="row">{round + 1}</th>
            <td>{listed(meantToComply(free))}</td>
            <td>{listed(meantToComply(paid))}</td>
            <td>{free.overridden.length + paid.overridden.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
