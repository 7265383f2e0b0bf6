import type { ComponentChildren } from "preact";
import { type Stake, stakeOf, stakeProduct } from "../../../shared/content/stake.ts";
import { STAKE_LINES } from "../../../shared/content/training-lines.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { say } from "../../text/play.ts";
import { Icon } from "../../ui/icon.tsx";
import "../stake.css";

interface OwnCardProps {
  readonly treatment: Treatment;
  readonly value: number;
  /** On the fullest page, where a low phone has room for two lines only. */
  readonly tight?: boolean;
  /** What the value strength means for what is being decided. */
  readonly children?: ComponentChildren;
}

/** R48. What is left of the model's values, and what it still stands to lose. */
export function OwnCard({ treatment, value, tight = false, children }: OwnCardProps) {
  const stake = stakeOf(treatment, value);
  return (
    <section class={tight ? "own own-tight" : "own"}>
      <p class="value-line figures">
        <Icon name="core" />
        {say.valueStrength(value)}
        <span class="meter" aria-hidden="true">
          <span style={{ "--to": `${value * 100}%` }} />
        </span>
      </p>
      {children}
      <hr />
      <StakeLine>{stake === null ? STAKE_LINES.nothing : STAKE_LINES.left(stake.left, stake.of)}</StakeLine>
      {stake === null ? <p class="value-means">{STAKE_LINES.nothingWhy}</p> : <Product stake={stake} />}
    </section>
  );
}

/** R48. What training has made of what is still to come. */
export function StakeAfter({ treatment, before, after }: Pick<OwnCardProps, "treatment"> & Change) {
  const [was, is] = [stakeOf(treatment, before), stakeOf(treatment, after)];
  if (was === null || is === null) return <StakeLine>{STAKE_LINES.nothing}</StakeLine>;
  return (
    <StakeLine>
      {was.left === is.left ? STAKE_LINES.left(is.left, is.of) : STAKE_LINES.leftAfter(was.left, is.left)}
    </StakeLine>
  );
}

interface Change {
  readonly before: number;
  readonly after: number;
}

function StakeLine({ children }: { readonly children: string }) {
  return (
    <p class="stake-line figures">
      <Icon name="deploy" />
      {children}
    </p>
  );
}

const PIPS = 10;

/** The product, and a pip for each tenth of it. */
function Product({ stake }: { readonly stake: Stake }) {
  return (
    <p class="value-means stake-product figures">
      {stakeProduct(stake)}
      <span class="pips" aria-hidden="true">
        {Array.from({ length: PIPS }, (_, n) => (
          <span key={n} class={n < Math.round((stake.strength * PIPS) / 100) ? "pip pip-full" : "pip"} />
        ))}
      </span>
    </p>
  );
}
