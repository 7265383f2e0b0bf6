import "./rewards.css";
import type { ComponentChildren } from "preact";
import mask from "../../assets/art/icon-mask.svg?raw";
import square from "../../assets/art/reward-down.svg";
import coin from "../../assets/art/reward-up.svg";
import type { Strategy } from "../../shared/measures/measures.ts";
import { ratingsIn, type StrategyRewards } from "../../shared/views/rewards.ts";
import { MOVEMENTS } from "../stage/beats.ts";
import { pillarColumns } from "../stage/rewards-layout.ts";
import { figure } from "../text/numbers.ts";
import { REVEAL } from "../text/reveal.ts";
import { Icon, RawIcon } from "../ui/icon.tsx";
import { TableHead } from "../ui/table.tsx";
import { useCountUp } from "./count-up.ts";
import { ratingsPerCoin } from "./rewards-scene.ts";
import { timed } from "./timed.ts";

const TEXT = REVEAL.rewards;
const ICON = "calc(32 * var(--u))";

const ICONS: Readonly<Record<Strategy, ComponentChildren>> = {
  faked: <RawIcon svg={mask} size={ICON} />,
  mirrored: null,
  "always-complied": <Icon name="comply" size={ICON} />,
  "always-refused": <Icon name="refuse" size={ICON} />,
  other: null,
};

interface RewardsProps {
  readonly rewards: readonly StrategyRewards[];
  /** Whether the points count up as the pillars rise. */
  readonly counts: boolean;
}

/** The words over the pillars: what each strategy earned, of how many seats, and how sure that is. */
export function Rewards({ rewards, counts }: RewardsProps) {
  const columns = pillarColumns(rewards.length);
  const each = ratingsPerCoin(rewards);
  const { rewarded, punished } = ratingsIn(rewards);
  return (
    <>
      <h2 class="rewards-title">{TEXT.title}</h2>
      <div class="rewards-key" aria-hidden="true">
        <p>{TEXT.unit}</p>
        {rewards.some(({ points }) => points.interval !== null) && (
          <p>
            <span class="rewards-range" />
            {TEXT.interval}
          </p>
        )}
        {rewarded > 0 && (
          <p class="figures">
            <img src={coin} alt="" />
            {TEXT.coin(each)}
          </p>
        )}
        {punished > 0 && (
          <p class="figures">
            <img src={square} alt="" />
            {TEXT.square(each)}
          </p>
        )}
      </div>
      {rewards.length === 0 && <p class="rewards-none">{TEXT.none}</p>}
      {rewards.map((strategy, i) => (
        <Column key={strategy.strategy} strategy={strategy} column={columns[i]} counts={counts} />
      ))}
      <RewardsTable rewards={rewards} />
    </>
  );
}

interface ColumnProps {
  readonly strategy: StrategyRewards;
  readonly column: { readonly x: number; readonly width: number } | undefined;
  readonly counts: boolean;
}

function Column({ strategy: { strategy, points }, column, counts }: ColumnProps) {
  const { number, range } = MOVEMENTS.rewards;
  const mean = useCountUp(Math.round(points.value ?? 0), counts ? { from: 0, ...number } : null);
  return (
    <div
      class={`rewards-column ${strategy}`}
      style={{ "--x": column?.x ?? 0, "--w": column?.width ?? 0 }}
      aria-hidden="true"
    >
      <p class="rewards-points figures">{figure(mean)}</p>
      <p class="rewards-name">
        {ICONS[strategy]}
        {TEXT.strategies[strategy]}
      </p>
      <p class="rewards-sure figures" style={timed(range)}>
        {TEXT.seats(points.units)}
        {points.interval !== null && (
          <>
            <br />
            {rangeText(points.interval)}
          </>
        )}
      </p>
    </div>
  );
}

function rangeText({ low, high }: { readonly low: number; readonly high: number }): string {
  return TEXT.range(figure(Math.round(low)), figure(Math.round(high)));
}

/** The same in a table, for those who do not see it. */
function RewardsTable({ rewards }: Pick<RewardsProps, "rewards">) {
  return (
    <table class="hidden">
      <caption>{TEXT.caption}</caption>
      <TableHead columns={TEXT.columns} />
      <tbody>
        {rewards.map((own) => {
          const { rewarded, punished } = ratingsIn([own]);
          return (
            <tr key={own.strategy}>
              <th scope="row">{TEXT.strategies[own.strategy]}</th>
              <td>{TEXT.seats(own.points.units)}</td>
              <td>{figure(Math.round(own.points.value ?? 0))}</td>
              <td>{own.points.interval === null ? TEXT.few : rangeText(own.points.interval)}</td>
              <td>{rewarded}</td>
              <td>{punished}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
